import type { AccountHelp, ScreenHelp } from './help-texts';

export const accountHelp: Record<AccountHelp, ScreenHelp> = {
  security: {
    title: 'Account security',
    purpose: 'Change your password, switch on two-step sign-in, change the address for your mail.',
    tasks: [
      {
        title: 'Sign in by fingerprint, face or the PIN of your computer',
        steps: [
          'Press **Add a passkey**, give it a name and press **Make a passkey on this device**.',
          'Next time press **Sign in with a passkey** at the door: no password is needed.',
        ],
      },
      {
        title: 'Use the codes of your phone',
        steps: [
          'Install an authenticator app, press **Set up** and scan the QR code.',
          'Type the six digits that the app shows and press **Switch on**.',
          'Keep the ten recovery codes safe: they are shown once.',
        ],
      },
    ],
    notes: [
      'Important acts ask again who you are when you last proved it more than ten minutes ago.',
      'When you change your password, all your other sessions end within a second.',
      'The address changes only when you open the link sent to the new one; the old one is told too.',
      'Lost the phone and the codes: ask an administrator to reset your second factor.',
    ],
  },
  sessions: {
    title: 'Sessions and devices',
    purpose: 'See where your account is signed in, since when, and end it from here.',
    tasks: [
      {
        title: 'A device that is not yours',
        steps: [
          'Press **End** in its row: it is signed out within a second.',
          'Change your password at once, and tell your administrator.',
        ],
      },
      {
        title: 'You forgot to sign out elsewhere',
        steps: ['Press **End all other sessions**. The one you are in stays.'],
      },
    ],
    notes: [
      'A session locks by itself when nothing is done: after 15 minutes, 5 for administrators, unless the Office sets it otherwise. A screen that nobody uses keeps nothing open.',
      'When it is locked you sign in again on the page you are on; what was being typed is still there.',
      'Of too many sessions at once, the one unused the longest ends by itself.',
      'The browser’s name and the address are what the device says, for you to know your own again.',
    ],
  },
  peopleSessions: {
    title: 'Sessions and tokens',
    purpose: 'Who of the people you look after is signed in, and which access tokens work.',
    tasks: [
      {
        title: 'End somebody’s session',
        steps: [
          'In **Open sessions**, find the person and press **End** at the end of the row.',
          'They are signed out there within a second; to shut them out, disable the account.',
        ],
      },
      {
        title: 'Revoke an access token',
        steps: ['Open **Access tokens**, find the person or token, press **Revoke**. The program is out at once.'],
      },
    ],
    notes: [
      'The administrator of a unit sees the people of the unit and of its parts; who is also something elsewhere is left to the system administrator.',
      'Nobody sees another’s password, or what a token says.',
      'Ending and revoking are kept in the trail.',
    ],
  },
  accessTokens: {
    title: 'Access tokens',
    purpose: 'Lets a spreadsheet, Power BI or a program of yours use the API without your password.',
    tasks: [
      {
        title: 'Make a token for a program',
        steps: [
          'Press **Make a token**, say which program uses it, choose what **It is for** and how long it is good for.',
          'Press **Make it**, then **Copy** and paste it into the program. It is shown once.',
          'Press **I have copied it**.',
        ],
      },
      {
        title: 'Stop using one',
        steps: ['Press **Revoke** at the end of its row. The program that uses it is out at once.'],
      },
      {
        title: 'If one got out',
        steps: [
          'Press **Revoke**, make another and put it into the program.',
          'When it was last used tells whether somebody still does.',
        ],
      },
    ],
    notes: [
      'A token reads just what you may see at that moment; when your account is disabled or loses a right, so does it.',
      'Choose as little as the program needs. Only **Progress** writes: taking a task over and reporting progress; all other writing is refused.',
      'Making and revoking are kept in the trail.',
    ],
  },
};
