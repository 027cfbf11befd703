import type { Like } from '../i18n/text';
import type { rights as vi } from './rights.vi';

export const rights: Like<typeof vi> = {
  title: 'Rights',
  intro:
    'Who may do what to an assignment: generated from the very rules that the system applies, not written by hand.',
  group: {
    ASSIGNMENT: 'The assignment',
    EXTENSION: 'More time',
    INQUIRY: 'Explanations',
    DIRECTIVE: 'Directive, document',
    PROVINCE: 'Province, administration',
  },
  ask: {
    title: 'Why can this person do it, or why not?',
    person: 'Person',
    personHint: 'Name or position',
    assignment: 'Assignment',
    assignmentHint: 'Document number, or paste its address',
    start: 'Choose a person and an assignment to see each right and its reason.',
    none: 'No answer',
    noneText: 'There is no such person or assignment, or it is not of a unit you administer.',
    disabled: 'The account is disabled: nothing can be done with it.',
    noRoles: 'No role yet',
    holder: 'now with {{ name }}',
    facts: 'What they are to the assignment',
    holds: 'Yes',
    not: 'No',
    may: 'May, right now',
    later: 'May, but not as it stands',
    mayNot: 'May not',
    only: 'Only what they may',
  },
  table: {
    title: 'The table of rights',
    text: 'The example: given to a department, handed down to a division, and there to a specialist.',
    right: 'Right',
    states: 'While it is',
    any: 'Always',
    yes: 'May',
    bySetting: 'Only while monitors are set to decide on extensions',
    no: 'May not',
    who: 'Of',
    everybody: 'Everybody',
    caption: 'Rights by role and relation to the assignment',
  },
};
