import type { MailHelp, ScreenHelp } from './help-texts';

export const mailHelp: Record<MailHelp, ScreenHelp> = {
  ownMail: {
    title: 'My mail and calendar',
    purpose: 'When mail comes, pausing it, and your deadlines in the calendar of your computer or phone.',
    tasks: [
      {
        title: 'Choose the hour of the digest',
        steps: [
          'Choose under **When to get the digest**.',
          'Press **Save**. From the next working day on, it comes then.',
        ],
      },
      {
        title: 'Pause mail while you are away',
        steps: [
          'Under **Mail**, choose **Paused until** and write the last day, e.g. **15/8**.',
          'Press **Save**. Notifications in the system go on; after that day mail comes again by itself.',
        ],
      },
      {
        title: 'See deadlines in Outlook, Google Calendar, on the phone',
        steps: [
          'Press **Make a calendar address**, then **Copy**.',
          'In the calendar program, add a calendar from a URL and paste it.',
          'If it got out, press **Make a new address** or **Revoke**: the old one stops working at once.',
        ],
      },
    ],
    notes: [
      'At most one digest each working day, only if there is something; none on days off.',
      'What is assigned, returned, decided or urged comes at once, one mail for each document.',
    ],
  },
  mails: {
    title: 'Mails sent',
    purpose: 'Every mail that the system has sent or is about to, and what became of it.',
    tasks: [
      {
        title: 'Find mails that failed',
        steps: ['Press **Failed** at the top.', "The line under the subject is the mail server's answer."],
      },
      {
        title: 'Send again',
        steps: ['Put right what was wrong first: the address of the account, the server.', 'Press **Send again**.'],
      },
      { title: 'Read a mail', steps: ['Press its subject.', 'Press **Download .eml** to open it in a mail program.'] },
    ],
    notes: [
      'While the mail server cannot be reached, mails wait and are tried again, less and less often, for about two days.',
      'System administrators see where mails went and what became of them, not what they say: that is of assignments.',
      'Without a mail server (SMTP_URL) each mail is an .eml file in the folder mail of the data.',
    ],
  },
  mailTemplates: {
    title: 'Templates',
    purpose: 'The words of each kind of mail. Edit in the middle, see how it looks beside it.',
    tasks: [
      {
        title: 'Change the words',
        steps: [
          'Choose the kind of mail on the left.',
          'Edit **Subject**, **HTML** and **Plain text**; the preview follows.',
          'Press **Save template** or **Ctrl Enter**.',
        ],
      },
      {
        title: 'Insert document number, deadline, name',
        steps: [
          'Put the cursor where it belongs.',
          'Press the name of the placeholder; point at it to see what it says.',
        ],
      },
      {
        title: 'Go back',
        steps: ['Open **History**, press **Take this one**, then **Save template**.', 'Or press **Back to default**.'],
      },
    ],
    notes: [
      'A misspelt placeholder is refused, with the nearest known name.',
      'The table of assignments is {% bang_viec cac_viec %}, a button {% nut duong_dan, "Mở nhiệm vụ" %}.',
      'What is not saved yet is kept on this machine.',
    ],
  },
};
