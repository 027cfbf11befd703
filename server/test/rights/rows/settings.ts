import { everybody } from '../cast';
import type { Rows } from '../row';

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
    // Nobody has set anything on the stage: what is asked for is answered, with nothing in it.
    settingChanges: {
      ask: () => 'settingChanges(first: 5) { name }',
      shows: (answer) => answer !== null,
      sees: everybody,
    },
    settings: { ask: () => 'settings { name }', shows: (answer: object[]) => answer.length > 0, sees: administers },
  },
  fields: {},
};
