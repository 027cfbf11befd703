import { type Player } from '../cast';
import type { Rows } from '../row';

/** Who answers for people's roles; a unit's administrator about the people and the work of the unit. */
const answers: Player[] = ['officeHead', 'systemAdmin', 'adminOfA'];
const there = (answer: unknown) => answer !== null;

export const rows: Rows = {
  mutations: {},
  queries: {
    rightsMatrix: { ask: () => 'rightsMatrix { rows { key } }', shows: there, sees: answers },
    rightsAssignments: {
      ask: ({ assignment }) => `rightsAssignments(text: "${assignment}") { id }`,
      shows: (found: { id: string }[], { assignment }) => found.some(({ id }) => id === assignment),
      sees: answers,
    },
    rightsOf: {
      ask: ({ account, assignment }) =>
        `rightsOf(accountId: "${account.delegate}", assignmentId: "${assignment}") { rights { key } }`,
      shows: there,
      sees: answers,
    },
  },
  fields: {
    // Of another unit's people its administrator is told nothing, though the assignment is the unit's.
    'RightsAnswer.person': {
      ask: ({ account, assignment }) =>
        `rightsOf(accountId: "${account.specialistOfB}", assignmentId: "${assignment}") { person { id } }`,
      shows: there,
      sees: ['officeHead', 'systemAdmin'],
    },
  },
};
