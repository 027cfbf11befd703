import { seesIt } from '../cast';
import type { Rows } from '../row';

const reason = 'Theo ý kiến của lãnh đạo.';

export const rows: Rows = {
  mutations: {
    changeDuty: {
      input: ({ duty }) => ({ id: duty, expectedVersion: 1, reason, deadlineWords: 'hằng quý' }),
      may: ['monitor', 'officeHead'],
      sees: seesIt,
    },
    endDuty: {
      input: ({ duty }) => ({ id: duty, expectedVersion: 1, reason }),
      may: ['monitor', 'officeHead'],
      sees: seesIt,
    },
  },
  queries: {},
  fields: {
    'Assignment.duty': {
      ask: ({ assignment }) => `assignment(id: "${assignment}") { duty { id obligations { nodes { id } } } }`,
      shows: (answer: { duty: { obligations: { nodes: unknown[] } } } | null) =>
        answer?.duty.obligations.nodes.length === 1,
      sees: seesIt,
    },
    'Directive.duties': {
      ask: ({ directive }) => `directive(id: "${directive}") { duties { id } }`,
      shows: (answer: { duties: unknown[] } | null) => Boolean(answer?.duties.length),
      sees: seesIt,
    },
  },
};
