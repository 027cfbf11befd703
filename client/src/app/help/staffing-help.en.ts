import type { ScreenHelp, StaffingHelp } from './help-texts';

export const staffingHelp: Record<StaffingHelp, ScreenHelp> = {
  deputies: {
    title: 'Deputies',
    purpose: 'Who stands in while you are away, and what was done in your name.',
    tasks: [
      {
        title: 'Name a deputy before leave',
        steps: [
          'Press **Name a deputy**, type the name, choose the first and the last day.',
          'On the first day they may act, after the last no more. Both are told by mail.',
        ],
      },
      {
        title: 'Act for somebody',
        steps: [
          'Open your name at the top right and choose **On behalf of**.',
          'A strip below the bar says for whom you act. Press **Stop** to go back to your own work.',
        ],
      },
      { title: 'Call off', steps: ['Press **Call off** at the end of the line. It ends at once.'] },
    ],
    notes: [
      'A deputy has exactly the rights of the person, but for administration, and cannot pass them on.',
      'Everything carries both names. The person sees it under Done in my name.',
      'Reminders and digests of the person go to the deputy, too.',
      'Whoever holds roles in several units chooses to work in one of them at the same place.',
    ],
  },
  handover: {
    title: 'Hand over work',
    purpose: 'Give the open work of somebody who leaves to others.',
    tasks: [
      {
        title: 'Hand over',
        steps: [
          'Choose the person; those who are disabled come first.',
          'Choose **Who goes on** for each group. For a single piece press **Somebody else**.',
          'Untick what stays, look at how many go to whom, and press **Hand over**.',
        ],
      },
      { title: 'Take back', steps: ['Press **Take back** within 24 hours. What others have gone on with stays.'] },
    ],
    notes: ['Heads of units hand over delegated work; heads of the Office what is monitored and entered.'],
  },
  accountReview: {
    title: 'Account review',
    purpose: 'Every six months each account is confirmed with the roles it has.',
    tasks: [
      {
        title: 'Look through a unit',
        steps: [
          'Choose a unit with accounts to confirm.',
          'Press **Confirm** for each who is still there, or confirm all of them.',
          'Whoever has left is not confirmed: disable the account or revoke the role.',
        ],
      },
    ],
    notes: [
      'Accounts unused for 45 days close by themselves; the person is told 7 days before. Both are settings.',
      'Who confirmed what, and when, is recorded.',
    ],
  },
  profile: {
    title: 'My profile',
    purpose: 'See what is known of you, and choose how your screens look everywhere.',
    tasks: [
      {
        title: 'Language, theme, density',
        steps: ['Press what you like. It changes at once and follows you to other computers.'],
      },
      { title: 'The hour of the digest', steps: ['Choose it under Morning digest.'] },
    ],
    notes: ['Name, title and roles are corrected by the administrator of your unit.'],
  },
};
