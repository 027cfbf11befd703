import { everybody, wholeProvince } from '../cast';
import type { Rows } from '../row';

export const rows: Rows = {
  mutations: {
    // the analyst's, shared with those who see the whole province
    saveQuery: {
      input: ({ savedQuery }) => ({
        id: savedQuery,
        expectedVersion: 1,
        name: savedQuery,
        text: '{ a }',
        shared: true,
      }),
      may: ['analyst'],
      sees: wholeProvince,
    },
    deleteQuery: {
      input: ({ savedQuery }) => ({ id: savedQuery, expectedVersion: 1 }),
      may: ['analyst', 'officeHead'],
      sees: wholeProvince,
    },
  },
  queries: {
    savedQueries: {
      ask: () => 'savedQueries { id }',
      shows: (answer: { id: string }[], { savedQuery }) => answer.some(({ id }) => id === savedQuery),
      sees: wholeProvince,
    },
  },
  fields: {
    // what comes with the product is everybody's
    'SavedQuery.owner': {
      ask: () => 'savedQueries { name owner { id } }',
      shows: (answer: { owner: object | null }[]) => answer.some(({ owner }) => owner === null),
      sees: everybody,
    },
  },
};
