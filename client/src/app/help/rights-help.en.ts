import type { RightsHelp, ScreenHelp } from './help-texts';

export const rightsHelp: Record<RightsHelp, ScreenHelp> = {
  settings: {
    title: 'Settings',
    purpose: 'What the Office changes without a programmer. Each line says what follows from it.',
    tasks: [
      {
        title: 'Change a setting',
        steps: [
          'Type a few letters into **Find a setting**, or press the name of a group at the left.',
          'Change the value and press **Enter** or leave the field: it is kept at once.',
          'A slip? Press **Undo** in the notice.',
        ],
      },
      {
        title: 'Put an old value back',
        steps: [
          'Find the change under **What was changed** and press **Undo**.',
          'Or press **Back to default** below the setting for the value it was delivered with.',
        ],
      },
    ],
    notes: [
      'It holds everywhere within a second or two; what was decided before stays as it was.',
      'Two people at once: the second is told, and sees the new value before saving.',
    ],
  },
  rights: {
    title: 'Rights',
    purpose: 'Who may do what, and why: generated from the very rules that the system applies.',
    tasks: [
      {
        title: 'Find out why somebody can or cannot',
        steps: [
          'Choose the **Person** by name or position.',
          'Choose the **Assignment** by the number of its document, or paste its address.',
          'Read the reason at the end of each line; the address of this page can be sent to others.',
        ],
      },
      {
        title: 'See what one role may do',
        steps: ['In **The table of rights**, choose the role under **Of**.'],
      },
    ],
    notes: [
      'Administrators do not see what assignments are about: here they are told number, unit and state.',
      'A unit administrator asks about the people and the work of the unit alone.',
    ],
  },
};
