import type { AccountHelp, ScreenHelp } from './help-texts';

export const accountHelp: Record<AccountHelp, ScreenHelp> = {
  accessTokens: {
    title: 'Access tokens',
    purpose: 'Lets a spreadsheet, Power BI or a program of yours read figures without your password.',
    tasks: [
      {
        title: 'Make a token for a program',
        steps: [
          'Press **Make a token**, say what it is for and choose how long it is good for.',
          'Press **Make it**, then **Copy** and paste it into the program. It is shown once.',
          'Press **I have copied it**.',
        ],
      },
      {
        title: 'Stop using one',
        steps: ['Press **Revoke** at the end of its row. The program that uses it stops reading at once.'],
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
      'It changes nothing: whatever writes is refused.',
      'Making and revoking are kept in the trail.',
    ],
  },
};
