import type { HelpTexts } from './help-texts';
import { inquiryHelp } from './inquiry-help.en';
import { accountHelp } from './account-help.en';
import { staffingHelp } from './staffing-help.en';
import { mailHelp } from './mail-help.en';
import { peopleHelp } from './people-help.en';
import { reportsHelp } from './reports-help.en';
import { statisticsHelp } from './statistics-help.en';
import { scheduleHelp } from './schedule-help.en';

export const help: HelpTexts = {
  title: 'Help',
  tasks: 'What one does here',
  keys: 'Keyboard shortcuts',
  keysOff: 'Single-key shortcuts are off; switch them on in the account menu. Keys with Ctrl or Alt still work.',
  colours: 'Colour is about time, and nothing else',
  colour: {
    OVERDUE: 'Past the deadline, no result sent.',
    DUE_SOON: 'At most 3 working days left.',
    DONE_ON_TIME: 'The confirmed result was sent within the deadline.',
    DONE_LATE: 'Completed, but the result was sent after the deadline.',
    NO_DEADLINE: 'No particular deadline; counted neither as on time nor as overdue.',
  },
  notes: 'Good to know',
  screens: {
    ...mailHelp,
    ...peopleHelp,
    ...reportsHelp,
    ...statisticsHelp,
    ...inquiryHelp,
    ...accountHelp,
    ...staffingHelp,
    ...scheduleHelp,
    work: {
      title: 'My work',
      purpose: 'What waits for you, the most urgent first. One look each morning says what to do.',
      tasks: [
        {
          title: 'Begin with the most urgent',
          steps: [
            'Look at **Queues**: each line is a kind of work and how much of it waits.',
            'Press one, **Overdue** for instance: the list opens with just these.',
            'Or press a row in the middle of the page; when it is done, **J** leads to the next.',
          ],
        },
        {
          title: 'See what is new',
          steps: [
            '**What’s new** lists what others did to your assignments since you last looked.',
            'Press an entry to open its assignment.',
            'When you have read them, press **Mark as seen**; the mark at **My work** goes away.',
          ],
        },
        {
          title: 'See what is due this week',
          steps: [
            '**The next seven days** says how much is due on each day; holidays are named.',
            'Press a day to open the list of what is due on it.',
          ],
        },
        {
          title: 'See who is late',
          for: ['office', 'leader'],
          steps: [
            '**Overdue by unit** puts the units with the most overdue first.',
            'Press a unit to see just its overdue assignments, then **Urge** if needed.',
          ],
        },
      ],
      notes: [
        'Numbers follow what others do; the page never moves while you read.',
        'Ctrl K finds anything: a document number, a unit, a person, with or without accents.',
      ],
    },
    assignments: {
      title: 'Assignments',
      purpose: 'Every assignment you may see. Filter by anything, save the way you look at it, act on many at once.',
      tasks: [
        {
          title: 'Find what you need',
          steps: [
            'Press **Filter** (key **F**) and choose; the number beside each choice says how many are left.',
            'Press a value in the list (a unit, a status…) to filter by it.',
            'The address holds the whole filter: send it to a colleague, who sees the same list as far as they may.',
          ],
        },
        {
          title: 'Save a view',
          steps: [
            'Filter, sort and choose columns as you like.',
            'Press **Views**, choose **Save this view…**, name it and say who sees it.',
            'To see it first each time, make it the default.',
          ],
        },
        {
          title: 'Confirm or return many at once',
          for: ['office'],
          steps: [
            'Tick rows with their boxes or **X**.',
            'Choose what to do in the bar below, **Confirm completion**, **Return** or **Urge** for instance.',
            'The preview says how many can be done and to whom word goes; then press the button.',
            'What failed stays ticked, with the reason.',
          ],
        },
        {
          title: 'Acknowledge or delegate many at once',
          for: ['unit'],
          steps: [
            'Tick rows with their boxes or **X**.',
            'Press **Acknowledge**, or **Delegate** and choose a specialist.',
            'What failed stays ticked, with the reason.',
          ],
        },
        {
          title: 'Export and print',
          steps: ['Press **⋯** above the list.', 'Choose to export or print: exactly what is filtered.'],
        },
      ],
      notes: ['When others change something, the list offers to reload; it never rearranges itself.'],
    },
    assignment: {
      title: 'An assignment',
      purpose: 'One directive given to one unit: deadline, status, result, and all that happened.',
      tasks: [
        {
          title: 'See how far it has got',
          for: ['leader'],
          steps: [
            'The top says deadline, status and which unit has it.',
            'Progress reports are the unit’s own words; the timeline has everything that happened.',
            'To have it urged, tell the monitor named at the top.',
          ],
        },
        {
          title: 'Understand a deadline and its colour',
          steps: [
            'Press the coloured mark beside the status, or **Why?** beside the deadline (key **W**).',
            'See from which words the deadline was read, which days off were left out, what moved it, and what sending it today would come to.',
            'The bar **Who has it** tells how many days were the unit’s and how many the Office’s.',
          ],
        },
        {
          title: 'Acknowledge and delegate',
          for: ['unit'],
          steps: [
            'Read the directive, the deadline and the attached document.',
            'Press **Acknowledge**. If it isn’t yours: **Decline**, with the reason and, if known, the right unit.',
            'Press **Delegate**, choose a specialist or a sub-unit, add a word.',
          ],
        },
        {
          title: 'Report progress',
          for: ['unit'],
          steps: [
            'Press **Report progress** (key **E**).',
            'Write what was done, difficulties and proposals; attach photos or files. A phone can take the photo.',
            'A report never completes the assignment, at 100 % either.',
          ],
        },
        {
          title: 'Send the result',
          for: ['unit'],
          steps: [
            'A specialist presses **Draft the result**; the draft saves itself.',
            'The head checks it and presses **Send the result** (key **S**). The day of sending counts.',
            'Sent by mistake: **Recall the result**, until the Office has opened the review.',
          ],
        },
        {
          title: 'Confirm or return a result',
          for: ['office'],
          steps: [
            'Read the result and its files.',
            'Good: **Confirm completion** (key **C**).',
            'Not yet: **Return** (key **R**), with the reason and, if wanted, a new date.',
          ],
        },
        {
          title: 'Urge, or change the monitor',
          for: ['office'],
          steps: [
            'Press **⋯** and choose **Urge**; the unit hears at once, and the timeline keeps it.',
            'Choose **Set the monitor** (key **M**) to change who follows it.',
          ],
        },
        {
          title: 'What recurs',
          for: ['office'],
          steps: [
            'With a deadline such as **hằng tháng** (monthly) or **hằng quý** (quarterly) each period is an assignment of its own, given by itself when the period begins.',
            'The frame **Recurring** tells this period, the next one, when it ends and every period so far; press one to open it.',
            '**Change** sets another recurrence or end, for the periods to come only. **End** gives no more periods; those not done still have to be.',
            'To drop one period only, open it and choose **Withdraw**.',
          ],
        },
        {
          title: 'A unit declines',
          for: ['office'],
          steps: ['Read the reason at the top.', 'Press **Give to another unit**, or **Insist** if it is theirs.'],
        },
      ],
      notes: [
        'Everything is in the timeline: who, when, from what to what.',
        'When two act at once, the second sees what the first did before deciding to send.',
      ],
    },
    court: {
      title: 'Who has what',
      purpose: 'For how many days each assignment was with its unit, with the Office, or waiting to be taken on.',
      tasks: [
        {
          title: 'See where things pile up',
          steps: [
            'The three figures on top add up everything: the average, how many are there now, the longest of them.',
            'Press the name of a column to sort by it, such as **Now** under the Office.',
            'Press a number to open just these assignments.',
          ],
        },
      ],
      notes: [
        'Days are calendar days, days off among them; only lead assignments count.',
        'Days with the Office (looking at a result, deciding on more time) do not count against a unit.',
      ],
    },
    extensions: {
      title: 'Extensions',
      purpose:
        'Every request and every extension: what awaits a decision, longest waiting first, and all of them to search and export.',
      tasks: [
        {
          title: 'Decide on a request',
          for: ['office'],
          steps: [
            'Press **J**, **Enter** to open the first: its assignment opens at the right.',
            'Press **Decide on the extension** (key **H**): read the request, the opinion given, what was before.',
            'Approve as asked with **Ctrl Enter**. Or choose **Approve another day**, or **Reject** with the reason.',
            'Press **J** for the next.',
          ],
        },
        {
          title: 'Decide on many at once',
          for: ['office'],
          steps: [
            'Tick rows with their boxes or with **X**.',
            'Press **Decide on extensions** in the bar below, and approve as asked or reject.',
            'What could not be decided stays ticked, with the reason.',
          ],
        },
        {
          title: 'Ask for an extension',
          for: ['unit'],
          steps: [
            'Open the assignment and press **Ask for an extension** (key **H**).',
            'Type a day such as 15/12 or +5: its weekday and the working days it adds are shown at once.',
            'Choose a reason, explain, attach files. The draft saves itself; a specialist drafts, the head presses **Send the request**.',
            'Until it is decided it can be taken back: **Withdraw the extension request**.',
          ],
        },
        {
          title: 'Search and export',
          steps: [
            'Choose **All** and press **Filter** (key **F**): state, unit, reason, monitor, days asked and decided.',
            'Press **⋯** and choose the export: exactly what is filtered.',
          ],
        },
      ],
      notes: [
        'The original deadline is never lost: press “originally …, extended …” beside the deadline to see every date it had.',
        'A late request, or one past the cap, can still be sent, and is marked as such.',
      ],
    },
    extensionSettings: {
      title: 'Rules of extensions',
      purpose: 'The reasons a unit chooses from, and the rules of extensions. Each change is kept at once.',
      tasks: [
        {
          title: 'Edit the reasons',
          steps: [
            'Press a name to change it; **Enter** keeps it, **Esc** leaves it as it was.',
            'Arrows move a reason up and down; the switch takes one out of use.',
            'Type a name in the last field and press **Add a reason**.',
          ],
        },
      ],
      notes: ['A changed rule holds for requests sent from then on; what has been decided stays.'],
    },
    documents: {
      title: 'Documents',
      purpose: 'The issued documents you may see, and how far each has got.',
      tasks: [
        {
          title: 'Find a document',
          steps: [
            'Type its number or abstract, with or without accents.',
            'Filter by type, issuer, field, leader or date.',
            'Press a document: it opens at the right.',
          ],
        },
        { title: 'Enter a document', for: ['office'], steps: ['Press **Enter a document**, or **Alt N** anywhere.'] },
      ],
    },
    document: {
      title: 'A document',
      purpose: 'A document, its directives, to whom each was given, by when, and how far it has got.',
      tasks: [
        {
          title: 'See how far a directive has got',
          steps: [
            'Each directive names its units with status and deadline.',
            'Press a unit to open its assignment, or **Show the assignments** for all of them in the list.',
          ],
        },
        {
          title: 'Change it after issuing',
          for: ['office'],
          steps: [
            'Press **Amend the document** or **Amend the directive**; give the reason.',
            'Add a unit, with a deadline of its own.',
            'Set the monitor.',
          ],
        },
      ],
      notes: ['After issuing, every change is kept in the timeline with its reason.'],
    },
    entry: {
      title: 'Entering a document',
      purpose: 'Enter a document with all its directives and issue it to every unit at once.',
      tasks: [
        {
          title: 'Enter by keyboard',
          steps: [
            'Type number, date, type, issuer, abstract; **Tab** leads to the next field.',
            'Each row is a directive. **Enter** leads to the next row, **Ctrl+D** copies the cell above.',
            'Units: type a name, a short name or a code, **Enter** takes it.',
            'Deadlines: type them as in the document: 15/8, +5 (five working days), cuối quý III, thường xuyên.',
          ],
        },
        {
          title: 'A deadline for each unit',
          steps: [
            'With the cursor in **Deadline**, press **Alt+H**.',
            'Type each unit’s; an empty one takes the common.',
          ],
        },
        {
          title: 'Paste a table from Excel or Word',
          steps: [
            'Copy the table.',
            'Put the cursor into the grid and press **Ctrl+V**: rows and columns are recognised, dirt is cleaned.',
            'Not as you want it: **Ctrl+Z**.',
          ],
        },
        {
          title: 'Issue',
          steps: [
            'The button **Issue** counts what is missing and leads there.',
            'Press **Ctrl+Enter**, check how many directives and units, and confirm.',
          ],
        },
      ],
      notes: [
        'It saves itself. Without a network you can go on typing; it is saved when the network is back.',
        'When somebody else is at the same draft you see their name; where both changed one thing, you choose.',
        'Never enter secret documents.',
      ],
    },
    drafts: {
      title: 'Drafts',
      purpose: 'Documents the Office is entering and hasn’t issued. Units see nothing of them.',
      tasks: [
        { title: 'Go on with one', steps: ['Press a draft to open it.', 'Its line says what is missing.'] },
        { title: 'Enter a new document', steps: ['Press **Enter a new document**, or **Alt N** anywhere.'] },
        { title: 'Discard a draft', steps: ['Press discard at the end of its line.', 'Confirm: it can’t be undone.'] },
      ],
    },
    calendar: {
      title: 'Work calendar',
      purpose: 'Holidays, days off in lieu and week-end days worked. All terms in working days are counted by it.',
      tasks: [
        {
          title: 'Add a day off or a day worked',
          steps: [
            'Press the day in the year, or **Add a day**.',
            'Choose what it is, give its name and the announcing document, and press **Save**.',
            'Several days on end: **Save and add the next day** keeps name and document.',
          ],
        },
        {
          title: 'Change or remove a day',
          steps: [
            'Press the day, in the year or in the list beside it.',
            'Press remove at the end of its line; **Undo** brings it back within ten seconds.',
          ],
        },
        {
          title: 'See which deadlines are concerned',
          for: ['office'],
          steps: [
            'After a change the line above says how many deadlines would move.',
            'Press **Look** to see each and choose which to recount.',
          ],
        },
      ],
      notes: [
        'No deadline moves by itself when the calendar changes.',
        'Among the days, the arrow keys walk by day, Page Up and Page Down by month, Delete removes.',
        'A holiday on a week-end needs no entry; its day off in lieu does.',
      ],
    },
    recounts: {
      title: 'Deadlines the calendar moves',
      purpose: 'Deadlines in working days that today’s calendar reads differently than they stand.',
      tasks: [
        {
          title: 'Recount deadlines',
          steps: [
            'Tick those that shall move; Shift ticks a range.',
            'Press **Recount deadlines…** and give a reason, such as the number of the announcing document.',
            'What came of each is said above; what could not be moved stays in the list.',
          ],
        },
      ],
      notes: [
        'Deadlines that were extended or set to another date are not among them.',
        'The original deadline stays; the unit sees the change and its reason in the history.',
      ],
    },
    inbox: {
      title: 'Notifications',
      purpose:
        'Everything you have been told that still holds: what was given, returned, is due, waits to be confirmed. One row for each assignment, by what there is to do.',
      tasks: [
        {
          title: 'Deal with one after the other',
          steps: ['Press a row to open the assignment; what was opened is read.', 'What is done leaves by itself.'],
        },
        {
          title: 'Put something off',
          steps: [
            'Press the dots at the end of the row and choose **This afternoon**, **Tomorrow morning**, **Next Monday** or **Choose a day…**.',
            'It will be back by then as if new. What is put off is under **Later**.',
          ],
        },
      ],
      notes: [
        'Deadlines are reminded of on working days only; after days off only the latest reminder is made.',
        'Mail can be paused, what is here is always here.',
      ],
    },
    reminderRules: {
      title: 'Reminder rules',
      purpose: 'When who is reminded, how and in which words. A change counts from the next reminder on.',
      tasks: [
        {
          title: 'Edit a rule',
          steps: [
            'Press the pencil at the end of the row.',
            'Change the days, choose who is told and **How**, rewrite the sentence; press a word in braces to insert it.',
            'See under **Preview** how many assignments and people it would be today.',
            'Press **Save the rule**; **As delivered** takes it back to the beginning.',
          ],
        },
        {
          title: 'Switch a rule off or on',
          steps: ['Use the switch at the beginning of the row; **Undo** takes it back.'],
        },
      ],
      notes: ['Nobody gets the same reminder twice, whatever is changed.'],
    },
    signIn: {
      title: 'Sign in',
      purpose: 'Enter with the account your unit’s administrator gave you.',
      tasks: [
        {
          title: 'Sign in',
          steps: [
            'Type user name and password, press **Sign in**.',
            'Refused: check Caps Lock and your input method; the eye shows what was typed.',
          ],
        },
        { title: 'A forgotten password', steps: ['Ask your unit’s administrator for a new one.'] },
      ],
      notes: [
        'After a while without doing anything the session ends; you are told two minutes before, nothing is lost.',
      ],
    },
  },
};
