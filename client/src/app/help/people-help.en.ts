import type { PeopleHelp, ScreenHelp } from './help-texts';

export const peopleHelp: Record<PeopleHelp, ScreenHelp> = {
  people: {
    title: 'People',
    purpose: 'Everybody you administer: your unit and what is below it. The system’s administrator sees the province.',
    tasks: [
      {
        title: 'Invite somebody',
        steps: [
          'Press **Invite** (**N**), enter name, title and e-mail.',
          'Choose unit and role, press **Send the invitation**.',
          'They get a mail with a link that works once, and choose the password themselves.',
        ],
      },
      {
        title: 'Somebody has left or moved',
        steps: [
          'Open them, press **More**.',
          'Left: **Disable**, with the reason; they are shut out at once.',
          'In another unit: **Move to another unit**; the roles go along.',
        ],
      },
      {
        title: 'Add or take away a role',
        steps: [
          'Open them, press **Add a role**; one may have roles in several units.',
          'Away: the × at the end of the role.',
        ],
      },
    ],
    notes: [
      'A unit’s administrator grants roles of units only.',
      'Nobody administers themselves; the last administrator of the system cannot be disabled.',
      'Who has a role elsewhere too is edited or disabled by the system’s administrator.',
    ],
  },
  peopleImport: {
    title: 'Import people from a spreadsheet',
    purpose: 'Invite a whole list at once, after every row has been looked at.',
    tasks: [
      {
        title: 'Import a list',
        steps: [
          'Press **Download a sample** and fill it in, or use a table of your own that has the columns.',
          'Drop the file. What is wrong is said at each row and cell.',
          'Mend it in the spreadsheet and upload it again; when nothing is wrong, press **Invite … people**.',
        ],
      },
    ],
    notes: ['With one wrong row nobody is invited.', 'Without a user name the part of the address before @ is taken.'],
  },
  units: {
    title: 'Units',
    purpose: 'The province’s tree of units: names, codes, order, succession. Nothing is ever deleted.',
    tasks: [
      {
        title: 'Rename by a decision',
        steps: [
          'Choose the unit, press **Edit** (**E**), enter the new name.',
          'Give the day of the new name and the decision. The old name is kept, and found.',
        ],
      },
      { title: 'Add a part', steps: ['Choose the unit above, press **Add a part** (**N**).'] },
      {
        title: 'Merge, split, close',
        steps: [
          'Have the unit that takes over in the tree.',
          'Open the one that ends, press **More**, **Close** and follow the page.',
        ],
      },
      { title: 'Change the order', steps: ['Put the cursor on a row of the tree, press **Alt ↑** or **Alt ↓**.'] },
    ],
  },
  unitClosing: {
    title: 'Close a unit',
    purpose: 'See what goes where, then do it all at once.',
    tasks: [
      {
        title: 'Merge into one unit',
        steps: [
          'Choose **Taken over by**, give the last day and the decision.',
          'Look at the numbers, press **Close the unit**.',
        ],
      },
      {
        title: 'Split among several',
        steps: [
          'Choose several units; the first gets the rest.',
          'In the column **Goes to**, choose the unit of each assignment.',
        ],
      },
    ],
    notes: [
      'Assignments keep state, progress and deadline; what is done stays with the old unit.',
      'The system’s administrator sees numbers and states, not what assignments say.',
    ],
  },
};
