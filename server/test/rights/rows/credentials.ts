import { randomUUID } from 'node:crypto';
import { everybody, type Player } from '../cast';
import type { Rows } from '../row';

/** Who administers the people of A1. */
const administers: Player[] = ['adminOfA', 'systemAdmin'];

/**
 * Everybody looks after their own proofs, and nobody after another's. Passwords, codes and addresses are wrong on purpose: who
 * may is told so. What links and second steps open, `credentials.e2e.spec.ts` tells.
 */
export const rows: Rows = {
  mutations: {
    confirmIdentity: { input: () => ({ password: 'sai' }), may: everybody },
    startConfirm: { input: () => ({}), may: everybody },
    changePassword: { input: () => ({ currentPassword: 'sai', newPassword: 'x' }), may: everybody },
    changeAddress: { input: () => ({ email: 'x' }), may: everybody },
    startTotp: { input: () => ({}), may: everybody },
    confirmTotp: { input: () => ({ code: '000000' }), may: everybody },
    removeTotp: { input: () => ({}), may: everybody },
    startPasskey: { input: () => ({}), may: everybody },
    addPasskey: { input: () => ({ challengeId: randomUUID(), response: '{}', name: 'Khóa' }), may: everybody },
    // Somebody else's and none at all are one.
    removePasskey: { input: () => ({ id: randomUUID() }), may: [], sees: [] },
    renewRecoveryCodes: { input: () => ({}), may: everybody },
    resetSecondFactor: {
      input: ({ account }) => ({ accountId: account.delegate }),
      may: administers,
      sees: administers,
    },
  },
  queries: {
    ownSecurity: { ask: () => 'ownSecurity { hasPassword }', shows: () => true, sees: everybody },
    signInDuties: { ask: () => 'signInDuties', shows: () => true, sees: everybody },
  },
  fields: {},
};
