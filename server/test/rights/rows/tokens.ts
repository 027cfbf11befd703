import { everybody } from '../cast';
import type { Rows } from '../row';

export const rows: Rows = {
  mutations: {
    createAccessToken: { input: () => ({ name: 'Bảng tính', days: 30 }), may: everybody },
    // nobody but its own person, however much they see
    revokeAccessToken: { input: ({ accessToken }) => ({ id: accessToken }), may: ['delegate'], sees: ['delegate'] },
  },
  queries: {
    accessTokens: {
      ask: () => 'accessTokens { id }',
      shows: (answer: { id: string }[], { accessToken }) => answer.some(({ id }) => id === accessToken),
      sees: ['delegate'],
    },
  },
  fields: {},
};
