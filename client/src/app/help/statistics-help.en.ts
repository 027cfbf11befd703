import type { ScreenHelp, StatisticsHelp } from './help-texts';

export const statisticsHelp: Record<StatisticsHelp, ScreenHelp> = {
  overview: {
    title: 'Overview',
    purpose: 'In five seconds: what is overdue, with which unit, and whether it is getting better.',
    tasks: [
      {
        title: 'See the assignments behind a number',
        steps: ['Press the number, or a column of a chart.', 'The list opens with exactly those.'],
      },
      {
        title: 'Ask a unit to explain',
        for: ['leader', 'office'],
        steps: [
          'Press the overdue number of the unit.',
          'In the row press **Ask for an explanation**, write the question and the day.',
        ],
      },
      {
        title: 'Only what I am in charge of or follow',
        for: ['leader', 'office'],
        steps: ['Press **In my charge** (specialists of the Office: **I follow**) at the top.'],
      },
      {
        title: 'Compare units',
        steps: ['Type the name of a unit into **Add a unit to compare**, four units at most.'],
      },
      {
        title: 'Read the numbers of a chart, print',
        steps: [
          'Press **Show table** for the numbers of the chart.',
          'Press the print button or **Ctrl P**: charts are printed in black and white, told apart by patterns.',
        ],
      },
    ],
    notes: [
      'The figures are of lead assignments given in the period, and of older ones still open when it began.',
      'On time is judged by when the confirmed result was sent; the Office’s checking never makes a unit late.',
    ],
  },
  statistics: {
    title: 'Statistics',
    purpose: 'The official table for any scope, period and day; each number leads to its list.',
    tasks: [
      {
        title: 'Make the table of a period',
        steps: [
          'Choose **Count by**, **Period** and **Counted**.',
          'For the figures of a past day choose it at **As of**: the end of the period or a day.',
        ],
      },
      {
        title: 'Judge by the original deadline',
        steps: [
          'At **Judged by** choose **Original deadline**: as if nothing had been extended.',
          'Choose **Both** to see the two in one table; the small number below is by the original deadline.',
        ],
      },
      {
        title: 'Go into a unit',
        steps: ['Press the name of a unit with ›. Press **Whole province** to come back.'],
      },
      {
        title: 'Sort, copy, send to others',
        steps: [
          'Press the head of a column to sort; once more turns it round.',
          'In the menu: **Copy the table** for Excel, **Copy the link** for just this table.',
        ],
      },
    ],
    notes: [
      'How each rate is reckoned stands under the table. “Due” is done with a deadline plus overdue.',
      'What has no deadline is counted apart; what was withdrawn stands outside the total.',
      '“Adds up” means that the cells add up to the total.',
    ],
  },
  counted: {
    title: 'What was counted',
    purpose: 'Exactly the assignments behind a number, as they stood on the day that was counted.',
    tasks: [
      {
        title: 'Open one',
        steps: ['Press its text, or walk by **j**, **k** and **Enter**. It opens as it is now.'],
      },
      {
        title: 'Ask for an explanation',
        for: ['leader', 'office'],
        steps: ['Press **Ask for an explanation** at the end of the row.'],
      },
    ],
  },
  periods: {
    title: 'Closed periods',
    purpose: 'The closed figures of months, quarters, years: they never change; later corrections are differences.',
    tasks: [
      {
        title: 'Close a period',
        for: ['office'],
        steps: [
          'Press **Close a period** (heads of the Office) and choose it.',
          'Look at the figures that will be kept, tick that you have, and press the button. It can’t be undone.',
        ],
      },
      {
        title: 'See why the figures of today differ',
        steps: ['Open the period and look at **Differences from today**: which, from what to what, by whom, when.'],
      },
    ],
    notes: ['The hash shows that figures and list are still those that were closed.'],
  },
};
