import { everybody, type Player } from '../cast';
import type { Rows } from '../row';

/** Who names the deputies of the head of A. */
const looksAfterHead: Player[] = ['headOfA', 'adminOfA', 'systemAdmin'];
/** Who may give the delegate's work to others. */
const inCharge: Player[] = ['headOfA', 'headOfA1'];
/** Who answers for the accounts of A1. */
const answersFor: Player[] = ['adminOfA', 'systemAdmin'];
const ofA1: Player[] = ['headOfA1', 'delegate', 'otherSpecialistOfA1'];

interface Nodes {
  nodes: { id: string }[];
}

export const rows: Rows = {
  mutations: {
    setDeputy: {
      input: ({ account, today }) => ({
        ...{ principalId: account.headOfA, deputyId: account.delegate },
        ...{ fromOn: today, toOn: today },
      }),
      may: looksAfterHead,
      sees: looksAfterHead,
    },
    callOffDeputy: {
      input: ({ deputyship }) => ({ id: deputyship, expectedVersion: 1 }),
      may: looksAfterHead,
      // who stands in is asked by nobody whether they want to
      sees: [...looksAfterHead, 'delegate'],
    },
    // in a unit of one's own; in somebody's place: staffing.e2e.spec.ts, these tokens serve all rows
    actAs: { input: ({ unit }) => ({ unitId: unit.A1 }), may: ofA1, sees: ofA1 },
    handOver: {
      input: ({ account, assignment }) => ({
        fromId: account.delegate,
        items: [{ kind: 'DELEGATED', id: assignment, expectedVersion: 1, toId: account.otherSpecialistOfA1 }],
      }),
      may: inCharge,
      sees: inCharge,
    },
    undoHandover: {
      input: ({ handover }) => ({ id: handover, expectedVersion: 1 }),
      may: ['headOfA'],
      sees: ['headOfA'],
    },
    confirmAccounts: { input: ({ unit }) => ({ unitId: unit.A1, all: true }), may: answersFor, sees: answersFor },
    saveAppearance: { input: () => ({ theme: 'DARK', density: 'DENSE' }), may: everybody },
  },
  queries: {
    acting: { ask: () => 'acting { units { unit { id } } }', shows: () => true, sees: everybody },
    deputyships: {
      ask: () => 'deputyships(of: MINE, first: 100) { nodes { id } }',
      shows: ({ nodes }: Nodes, { deputyship }) => nodes.some(({ id }) => id === deputyship),
      sees: ['headOfA', 'delegate'],
    },
    deputyCandidates: {
      ask: ({ account }) => `deputyCandidates(principalId: "${account.headOfA}") { person { id } }`,
      shows: (answer: { person: { id: string } }[], { account }) =>
        answer.some(({ person }) => person.id === account.delegate),
      sees: looksAfterHead,
    },
    // others than oneself: the head names their own deputy without being asked who is away
    deputyPrincipals: {
      ask: () => 'deputyPrincipals { person { id } }',
      shows: (answer: { person: { id: string } }[], { account }) =>
        answer.some(({ person }) => person.id === account.headOfA),
      sees: answersFor,
    },
    doneInMyName: {
      ask: () => 'doneInMyName(first: 100) { nodes { subjectId } }',
      shows: ({ nodes }: { nodes: { subjectId: string }[] }, { assignment }) =>
        nodes.some(({ subjectId }) => subjectId === assignment),
      sees: ['headOfA'],
    },
    openWorkHolders: {
      ask: () => 'openWorkHolders { person { id } delegated }',
      shows: (answer: { person: { id: string } }[], { account }) =>
        answer.some(({ person }) => person.id === account.delegate),
      sees: inCharge,
    },
    openWork: {
      ask: ({ account }) => `openWork(of: "${account.delegate}") { id }`,
      shows: (answer: { id: string }[]) => answer.length > 0,
      sees: inCharge,
    },
    handovers: {
      ask: () => 'handovers { id }',
      shows: (answer: { id: string }[], { handover }) => answer.some(({ id }) => id === handover),
      sees: ['headOfA'],
    },
    accountReviews: {
      ask: () => 'accountReviews { unit { id } }',
      shows: (answer: { unit: { id: string } }[], { unit }) => answer.some(({ unit: { id } }) => id === unit.A1),
      sees: answersFor,
    },
    reviewedAccounts: {
      ask: ({ unit }) => `reviewedAccounts(unitId: "${unit.A1}", first: 100) { nodes { id } }`,
      shows: ({ nodes }: Nodes) => nodes.length > 0,
      sees: answersFor,
    },
    unusedAccounts: {
      ask: () => 'unusedAccounts { person { id } }',
      shows: (answer: { person: { id: string } }[], { account }) =>
        answer.some(({ person }) => person.id === account.otherSpecialistOfA1),
      sees: answersFor,
    },
    appearance: { ask: () => 'appearance { theme }', shows: () => true, sees: everybody },
  },
  fields: {
    // as those who look after others see them: not whoever is one of the two
    'Deputyship.mayCallOff': {
      ask: () => 'deputyships(of: OTHERS, first: 100) { nodes { id mayCallOff } }',
      shows: ({ nodes }: Nodes, { deputyship }) => nodes.some(({ id }) => id === deputyship),
      sees: answersFor,
    },
  },
};
