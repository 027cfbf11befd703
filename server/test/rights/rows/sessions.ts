import { everybody } from '../cast';
import type { Rows } from '../row';

type Page = { nodes: { id: string }[] };
const has = (page: Page, id: string) => page.nodes.some((node) => node.id === id);
/** Of the people of A1: whoever runs the system, and the administrator of the unit above. */
const looksAfter = ['systemAdmin', 'adminOfA'] as const;

export const rows: Rows = {
  mutations: {
    endSession: {
      input: ({ session }) => ({ id: session }),
      may: ['delegate', ...looksAfter],
      sees: ['delegate', ...looksAfter],
    },
    // One's own; whose else one may end, `sessions.e2e.spec.ts` tells: here everybody must stay signed in.
    endSessions: { input: () => ({}), may: everybody },
  },
  queries: {
    mySessions: {
      ask: () => 'mySessions { id }',
      shows: (answer: { id: string }[], { session }) => answer.some(({ id }) => id === session),
      sees: ['delegate'],
    },
    peopleSessions: {
      ask: ({ account }) => `peopleSessions(first: 100, accountId: "${account.delegate}") { nodes { id } }`,
      shows: (answer: Page, { session }) => has(answer, session),
      sees: looksAfter,
    },
    peopleAccessTokens: {
      ask: () => 'peopleAccessTokens(first: 100) { nodes { id } }',
      shows: (answer: Page, { accessToken }) => has(answer, accessToken),
      sees: looksAfter,
    },
  },
  fields: {},
};
