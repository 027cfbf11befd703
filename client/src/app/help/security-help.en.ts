import type { ScreenHelp, SecurityHelp } from './help-texts';

export const securityHelp: Record<SecurityHelp, ScreenHelp> = {
  securityLog: {
    title: 'Security log',
    purpose: 'What is about safety: failed sign-ins, refusals, changed roles, large exports, infected files.',
    tasks: [
      {
        title: 'See who is trying passwords',
        steps: [
          'Press **Sign-in blocked**: each line is a place that failed too often and was blocked for a while.',
          'The network address is under **By whom**; type it into the search field to see every attempt from there.',
        ],
      },
      {
        title: 'See what one person did that is about safety',
        steps: ['Type a name or a user name into the search field at the top.'],
      },
    ],
    notes: [
      'This log is part of the trail: nobody can change or delete it.',
      'What is suspicious is also mailed to system administrators within 5 minutes; a setting switches that off.',
    ],
  },
};
