import { everybody } from '../cast';
import type { Rows } from '../row';

export const rows: Rows = {
  mutations: {
    // one's own and nobody else's: there is nothing to name
    requestOwnData: { input: () => ({}), may: everybody },
  },
  queries: {
    ownDataExports: {
      ask: () => 'ownDataExports { id }',
      shows: (answer: { id: string }[], { ownData }) => answer.some(({ id }) => id === ownData),
      sees: ['delegate'],
    },
  },
  fields: {},
};
