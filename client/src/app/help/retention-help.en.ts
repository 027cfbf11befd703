import type { RetentionHelp, ScreenHelp } from './help-texts';

export const retentionHelp: Record<RetentionHelp, ScreenHelp> = {
  ownData: {
    title: 'My data',
    purpose: 'See and take away what the system keeps about you.',
    tasks: [
      {
        title: 'Get my data',
        steps: [
          'Press **Put my data into a file**.',
          'Wait a few seconds; the newest line changes from “Being put together…” to one that can be downloaded.',
          'Press **Download** within the time that the line gives.',
        ],
      },
      {
        title: 'Something about me is wrong',
        steps: ['Tell the administrator of your unit, who can correct name, title and mail address.'],
      },
    ],
    notes: [
      'Only you can download your file; not even a system administrator can.',
      'The file goes away by itself when its time is over; you can ask again whenever you like.',
      'Asking and downloading are written into the trail.',
    ],
  },
};
