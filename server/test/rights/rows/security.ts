import type { Player } from '../cast';
import type { Rows } from '../row';

const watchers: Player[] = ['officeHead', 'systemAdmin'];

export const rows: Rows = {
  mutations: {},
  queries: {
    // There is always something: the stage itself was set up by making accounts and tokens.
    securityEvents: {
      ask: () => 'securityEvents(first: 5) { nodes { id } totalCount }',
      shows: (answer: { totalCount: number }) => answer.totalCount > 0,
      sees: watchers,
    },
  },
  fields: {},
};
