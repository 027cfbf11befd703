import type { ReportsHelp, ScreenHelp } from './help-texts';

export const reportsHelp: Record<ReportsHelp, ScreenHelp> = {
  reports: {
    title: 'Reports',
    purpose:
      'The reports delivered with the system, and those the Office has made. Everybody sees figures of their own scope.',
    tasks: [
      {
        title: 'Read a report',
        steps: [
          'Press its name.',
          'Answer the questions on top, such as **Period** or **Unit**; the table follows at once.',
        ],
      },
      {
        title: 'Take a file away from the list',
        steps: [
          'Press the download icon at the end of the row and choose **Word**, **Excel**, **PDF** or **CSV**.',
          'The file is made in the background; when done it downloads by itself, and is in the **Archive**.',
        ],
      },
      {
        title: 'Make a report of your own',
        for: ['office'],
        steps: [
          'Find the one most like it, press the three dots and **Make a copy**; or press **New report**.',
          'Change columns, groups, filters and layout, then press **Save**.',
        ],
      },
      {
        title: 'Put away what is not used any more',
        for: ['office'],
        steps: [
          'Press the three dots at the end of the row, then **Archive**.',
          'By mistake: press **Undo**, or tick **Show archived reports, too** and **Take out of the archive**.',
        ],
      },
    ],
    notes: ['What was made last year can be made the same again: every change keeps what was before.'],
  },
  report: {
    title: 'A report',
    purpose: 'The report on the screen as it is printed: head, table, notes, signature.',
    tasks: [
      {
        title: 'Choose period and scope',
        steps: [
          'Under **Period** choose **This month**, **Last quarter**… or write **From** and **To**.',
          '**As of** shows the figures as they were at the end of that day.',
          'The address carries the answers: whoever gets it opens the same table, in their own scope.',
        ],
      },
      {
        title: 'Print it or take a file',
        steps: [
          'Press **Print**: A4, heads of the table repeated on each page.',
          'Press **Download** for Word, Excel, PDF, CSV, or one of the Office’s templates.',
          'A long one is made in the background: how far it is stands above the table, and it can be stopped.',
        ],
      },
      {
        title: 'From a row to the assignment',
        steps: ['Press the text of the directive for the assignment, the number for the document.'],
      },
    ],
    notes: [
      'Under the table stand the formula of each rate, when it was made and the version of the formulas.',
      'The table checks itself: the cells must add up to the total, or it is not shown.',
    ],
  },
  reportEditor: {
    title: 'Make a report',
    purpose: 'A report without a programmer: its parts at the left, at the right what comes of them.',
    tasks: [
      {
        title: 'Change columns',
        steps: [
          'Open **Columns**. Type to change a heading; drag, or press **Alt ↑ ↓**, to move it.',
          'Type into **Add a column** to find one by its name, accents aside.',
          'The button beside a heading sets **Heading above**, **Width** and **Alignment**.',
        ],
      },
      {
        title: 'Group, sum up and sort',
        steps: [
          'Under **Groups and totals** press what to group by, two levels at most; tick **Sums after each group**, **Row of totals**.',
          'Under **Sorting** choose a column; press **Ascending** to make it **Descending**.',
        ],
      },
      {
        title: 'Lay it out by Decree 30',
        steps: ['Under **Layout** write title, legal basis, bodies, who signs, recipients, and choose the paper.'],
      },
      {
        title: 'When somebody else has changed it, too',
        steps: [
          'You are told who saved it; what you changed is all still there.',
          'Press **See theirs** (one step back is yours), **Save mine over it**, or **Save as another report**.',
        ],
      },
    ],
    notes: [
      'What is not saved is kept on this machine, even when the browser is closed.',
      'Ctrl Z goes back one step, Ctrl Y forward.',
    ],
  },
  reportTemplates: {
    title: 'Word and Excel templates',
    purpose: 'Forms of the Office, written in Word or Excel and filled in with the figures.',
    tasks: [
      {
        title: 'Make a template',
        steps: [
          'Write it in Word or Excel as usual.',
          'Under **Placeholders** press the one you need to copy it, and paste it where the figure belongs.',
          'Drop the file to upload it. It is checked at once; a wrong placeholder is named, with the nearest one there is.',
          'Press **Try it** to see it with the figures of now.',
        ],
      },
      {
        title: 'Exchange one for a newer version',
        steps: [
          'Under **Upload it as** choose **The next version of** the one to exchange, then upload. The former stays.',
        ],
      },
      {
        title: 'Stop using one',
        steps: ['Press **Withdraw**. What was made with it can still be made again; by mistake, press **Undo**.'],
      },
    ],
    notes: ['Files with macros, broken ones and those that grow too large when opened are refused.'],
  },
};
