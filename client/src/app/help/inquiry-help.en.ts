import type { InquiryHelp, ScreenHelp } from './help-texts';

export const inquiryHelp: Record<InquiryHelp, ScreenHelp> = {
  inquiries: {
    title: 'Explanations',
    purpose:
      'Every time a unit was asked to explain: what awaits an answer, what is overdue, what was answered and waits to be read, and what was closed.',
    tasks: [
      {
        title: 'Ask a unit to explain',
        for: ['leader', 'office'],
        steps: [
          'Open the assignment and press **Ask to explain** (or find it behind **⋯**). Leaders of the province and heads of the Office have it.',
          'Write what is to be explained. The answer is due in 3 working days; type **+5** or **15/12** for another day.',
          'Press **Send**. The heads of the unit and whoever does the work hear at once, here and by mail.',
        ],
      },
      {
        title: 'Read an explanation, close or ask again',
        for: ['leader', 'office'],
        steps: [
          'Press **Answered** at the top and open each line: question and answer are at the head of the assignment.',
          'If it is clear, press **Close**. If not, press **Ask again**, with what is missing and another day.',
        ],
      },
      {
        title: 'Explain',
        for: ['unit'],
        steps: [
          'Open the line under **Awaiting an answer**, or the assignment from its notification.',
          'Press **Explain**, write, add files if there are any, and press **Send the explanation**.',
          'Until whoever asked closes it, more can be said: press **Add to it**.',
        ],
      },
    ],
    notes: [
      'A late answer can still be sent and is marked as late; every 3 working days the unit is reminded.',
      'An explanation is no progress report and no result: the assignment stays as it is.',
      'A unit sees only what it was asked itself. When an assignment is withdrawn, what awaits an answer is closed with it.',
    ],
  },
};
