import type { Rows } from '../rights.table';

const administers = ['officeHead', 'systemAdmin'] as const;

export const rows: Rows = {
  mutations: {
    // More than the limit: whoever may is told so, and nothing changes for the other rows.
    changeSetting: {
      input: () => ({ name: 'extension.cap', expectedVersion: 0, value: '1000' }),
      may: administers,
    },
  },
  queries: {
    settings: { ask: () => 'settings { name }', shows: (answer: object[]) => answer.length > 0, sees: administers },
  },
  fields: {},
};
