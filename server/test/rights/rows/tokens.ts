import { everybody } from '../cast';
import type { Rows } from '../row';

export const rows: Rows = {
  mutations: {
    createAccessToken: { input: () => ({ name: 'Bảng tính', days: 30 }), may: everybody },
    // its own person and who looks after them, nobody else, however much they see
    revokeAccessToken: {
      input: ({ accessToken }) => ({ id: accessToken }),
      may: ['delegate', 'systemAdmin', 'adminOfA'],
      sees: ['delegate', 'systemAdmin', 'adminOfA'],
    },
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
