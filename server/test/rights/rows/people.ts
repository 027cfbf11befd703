import { everybody, type Player } from '../cast';
import type { Rows, Stage } from '../row';

const ruler: Player[] = ['systemAdmin'];
/** The person under test works in a division of A. */
const administers: Player[] = ['systemAdmin', 'adminOfA'];
const person = ({ account }: Stage) => ({ id: account.otherSpecialistOfA1, expectedVersion: 0 });
/** A unit that nothing hangs on; a stale version shows whoever may that they may. */
const unit = (stage: Stage) => ({ id: stage.unit.A2, expectedVersion: 0 });
const known = { code: 'A2', name: 'Đơn vị A2', shortName: 'A2', aliases: [], kind: 'DIVISION' };
const here = (answer: object | null) => answer !== null;
const nodes = (id: (stage: Stage) => string) => (answer: { nodes: { id: string }[] }, stage: Stage) =>
  answer.nodes.some((node) => node.id === id(stage));

/**
 * Units are set up by the administrator of the system alone; people by the administrator of their unit too, with the roles of
 * units only (domain.md §7). Nobody else learns that an account exists. Versions are wrong on purpose: who may is told so.
 */
export const rows: Rows = {
  mutations: {
    createUnit: {
      input: ({ unit: { A }, today }) => ({ ...known, code: 'A', parentId: A, validFrom: today }),
      may: ruler,
    },
    changeUnit: { input: (stage) => ({ ...known, ...unit(stage), renamed: true }), may: ruler },
    moveUnit: { input: (stage) => ({ ...unit(stage), parentId: stage.unit.B }), may: ruler },
    reopenUnit: { input: (stage) => ({ ...unit(stage), reason: 'Theo quyết định' }), may: ruler },
    closeUnit: {
      input: (stage) => ({
        ...unit(stage),
        ...{
          lastOn: stage.today,
          decision: '01/QĐ-UBND',
          successorIds: [],
          moves: [],
          movePeople: true,
          expectedOpen: 0,
        },
      }),
      may: ruler,
    },
    // An address that is none: whoever may is told so, and nobody is invited.
    inviteAccount: {
      input: ({ unit: { A1 } }) => ({
        ...{ username: 'moi', displayName: 'Người mới', title: 'Chuyên viên', email: 'x' },
        roles: [{ role: 'UNIT_SPECIALIST', unitId: A1 }],
      }),
      may: administers,
    },
    changeAccount: {
      input: (stage) => ({ ...person(stage), displayName: 'Tên khác', title: 'Chuyên viên', email: null }),
      may: administers,
      sees: administers,
    },
    inviteAgain: { input: person, may: administers, sees: administers },
    withdrawInvitation: { input: person, may: administers, sees: administers },
    disableAccount: {
      input: (stage) => ({ ...person(stage), reason: 'Nghỉ việc' }),
      may: administers,
      sees: administers,
    },
    restoreAccount: { input: person, may: administers, sees: administers },
    grantRole: {
      input: (stage) => ({ ...person(stage), role: 'UNIT_HEAD', unitId: stage.unit.A1 }),
      may: administers,
      sees: administers,
    },
    revokeRole: {
      input: (stage) => ({ ...person(stage), role: 'UNIT_SPECIALIST', unitId: stage.unit.A1 }),
      may: administers,
      sees: administers,
    },
    moveAccount: {
      input: (stage) => ({ ...person(stage), fromUnitId: stage.unit.A1, toUnitId: stage.unit.A2 }),
      may: administers,
      sees: administers,
    },
    // There is no such file: whoever may is told so.
    importPeople: { input: ({ assignment }) => ({ fileId: assignment }), may: administers },
  },
  queries: {
    administeredAccounts: {
      ask: () => 'administeredAccounts(first: 100) { nodes { id roles { role } } totalCount }',
      shows: nodes(({ account }) => account.otherSpecialistOfA1),
      sees: administers,
    },
    administeredAccount: {
      ask: ({ account }) => `administeredAccount(id: "${account.otherSpecialistOfA1}") { id email viewerActions }`,
      shows: here,
      sees: administers,
    },
    accountReach: { ask: () => 'accountReach { roles units { id } }', shows: here, sees: administers },
    accountHistory: {
      ask: ({ account }) => `accountHistory(id: "${account.otherSpecialistOfA1}") { nodes { summary } }`,
      shows: (answer: { nodes: object[] } | null) => Boolean(answer?.nodes.length),
      sees: administers,
    },
    unitHistory: {
      ask: ({ unit: { A } }) => `unitHistory(id: "${A}") { nodes { summary } }`,
      shows: (answer: { nodes: object[] } | null) => Boolean(answer?.nodes.length),
      sees: ruler,
    },
    unitClosing: { ask: ({ unit: { A } }) => `unitClosing(id: "${A}") { open people }`, shows: here, sees: ruler },
    closingAssignments: {
      ask: ({ unit: { A } }) => `closingAssignments(unitId: "${A}", first: 100) { nodes { id } totalCount }`,
      shows: (answer: { totalCount: number }) => answer.totalCount > 0,
      sees: ruler,
    },
    // Of a file that somebody else has sent, or nobody, nothing is said to anybody.
    peopleImport: {
      ask: ({ assignment }) => `peopleImport(fileId: "${assignment}") { fileName }`,
      shows: here,
      sees: [],
    },
  },
  fields: {
    'Unit.formerNames': {
      ask: ({ unit: { A } }) => `unit(id: "${A}") { formerNames { name } successors { id } version }`,
      shows: (answer: { formerNames: object[] } | null) => answer?.formerNames.length === 0,
      sees: everybody,
    },
  },
};
