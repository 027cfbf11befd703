import { type Actor, Role } from '../../../libs/auth/actor';
import { AssignmentAction, AssignmentStatus, transition } from './assignment.lifecycle';
import { actionsFor, type ExtensionRules, may, sees, whyForbidden } from './assignment.policy';

const tree = {
  finance: ['finance', 'budget', 'assets'],
  budget: ['budget'],
  assets: ['assets'],
  ward: ['ward'],
  office: ['office'],
};
type UnitName = keyof typeof tree;

const somebody = (id: string, ...roles: [Role, UnitName][]): Actor => ({
  id,
  displayName: id,
  grants: roles.map(([role, unitId]) => ({ role, unitId, unitIds: tree[unitId] })),
  onBehalfOf: null,
  sessionId: null,
  confirmedAt: null,
  ip: null,
});

/** Given to `finance`, handed down to its division `budget` and there to `delegate`; followed by `monitor`. */
const assignment = {
  unitId: 'finance',
  holderUnitId: 'budget',
  delegateId: 'delegate',
  monitorId: 'monitor',
  extensionCount: 0,
  extensionAskedBy: ['uh'] as string[] | null,
};

/** As delivered (domain.md §4). */
const asDelivered: ExtensionRules = { cap: 1, monitorsDecide: false };

const cast = {
  'office head': somebody('oh', [Role.OFFICE_HEAD, 'office']),
  'its monitor': somebody('monitor', [Role.OFFICE_SPECIALIST, 'office']),
  'other Office specialist': somebody('os', [Role.OFFICE_SPECIALIST, 'office']),
  'monitor gone from the Office': somebody('monitor', [Role.UNIT_HEAD, 'ward']),
  'provincial leader': somebody('pl', [Role.PROVINCIAL_LEADER, 'office']),
  analyst: somebody('an', [Role.ANALYST, 'office']),
  'head of the unit': somebody('uh', [Role.UNIT_HEAD, 'finance']),
  'head of the holding division': somebody('hh', [Role.UNIT_HEAD, 'budget']),
  'its specialist': somebody('delegate', [Role.UNIT_SPECIALIST, 'budget']),
  'specialist moved to another unit': somebody('delegate', [Role.UNIT_SPECIALIST, 'ward']),
  'head of a sister division': somebody('sh', [Role.UNIT_HEAD, 'assets']),
  'other specialist of the division': somebody('sp', [Role.UNIT_SPECIALIST, 'budget']),
  'unit administrator': somebody('ua', [Role.UNIT_ADMIN, 'finance']),
  'head of another unit': somebody('ah', [Role.UNIT_HEAD, 'ward']),
  'system administrator': somebody('sa', [Role.SYSTEM_ADMIN, 'office']),
  'a deputy for the unit head': {
    ...somebody('dep', [Role.UNIT_HEAD, 'finance']),
    onBehalfOf: { id: 'uh', displayName: 'uh' },
  },
  'a deputy for the monitor': {
    ...somebody('dep', [Role.OFFICE_SPECIALIST, 'office']),
    onBehalfOf: { id: 'monitor', displayName: 'monitor' },
  },
} satisfies Record<string, Actor>;

type Somebody = keyof typeof cast;

const urging = 'STAR REMIND';
const office = `OPEN_REVIEW CONFIRM RETURN REASSIGN INSIST AMEND NOTE ${urging} PREPARE_EXTENSION`;
const atWork = 'ACKNOWLEDGE REPORT DRAFT_RESULT DRAFT_EXTENSION';
const head = `${atWork} DECLINE DELEGATE SUBMIT RECALL REQUEST_EXTENSION WITHDRAW_EXTENSION`;

/** domain.md §3, §7: what each may do at all, whatever the status; null: it does not exist for them. */
const table: Record<Somebody, string | null> = {
  'office head': `${office} REOPEN WITHDRAW DECIDE_EXTENSION GRANT_EXTENSION`,
  'its monitor': office,
  'other Office specialist': 'NOTE',
  'monitor gone from the Office': null,
  'provincial leader': urging,
  analyst: '',
  'head of the unit': head,
  'head of the holding division': `${atWork} DELEGATE`,
  'its specialist': atWork,
  'specialist moved to another unit': null,
  'head of a sister division': null,
  'other specialist of the division': null,
  'unit administrator': null,
  'head of another unit': null,
  'system administrator': null,
  'a deputy for the unit head': head,
  'a deputy for the monitor': office,
};

const everybody = Object.keys(table) as Somebody[];
const allowed = (who: Somebody) => (table[who] ?? '').split(' ').filter(Boolean).toSorted();

describe.each(everybody)('%s', (who) => {
  test('sees it or not', () => {
    expect(sees(cast[who], assignment)).toBe(table[who] !== null);
  });

  test('may do', () => {
    const actions = Object.values(AssignmentAction).filter((action) => may(cast[who], action, assignment, asDelivered));
    expect(actions.toSorted()).toEqual(allowed(who));
  });

  test.each(Object.values(AssignmentStatus))('has the buttons that would work in %s (S-06)', (status) => {
    for (const at of [null, new Date()]) {
      const standing = { status, reviewOpenedAt: at, extensionRequestedAt: at, dueOn: '2026-12-05' };
      const possible = allowed(who).filter((action) => transition(action as AssignmentAction, standing));
      expect(actionsFor(cast[who], { ...assignment, ...standing }, asDelivered).toSorted()).toEqual(possible);
    }
  });
});

test('the heads of a department and of its division, side by side', () => {
  const of = {
    status: AssignmentStatus.ASSIGNED,
    reviewOpenedAt: null,
    dueOn: '2026-12-05',
    extensionRequestedAt: null,
  };
  const standing = { ...assignment, ...of };
  expect(actionsFor(cast['head of the unit'], standing, asDelivered)).toEqual([
    'ACKNOWLEDGE',
    'DECLINE',
    'DELEGATE',
    'REPORT',
    'DRAFT_RESULT',
    'SUBMIT',
    'DRAFT_EXTENSION',
    'REQUEST_EXTENSION',
  ]);
  expect(actionsFor(cast['head of the holding division'], standing, asDelivered)).toEqual([
    'ACKNOWLEDGE',
    'DELEGATE',
    'REPORT',
    'DRAFT_RESULT',
    'DRAFT_EXTENSION',
  ]);
});

test('the head of a department answers for an assignment given to a division of it', () => {
  const given = { unitId: 'budget', holderUnitId: 'budget', delegateId: null, monitorId: null };
  expect(may(cast['head of the unit'], AssignmentAction.SUBMIT, given)).toBe(true);
  expect(may(cast['head of a sister division'], AssignmentAction.SUBMIT, given)).toBe(false);
});

test('a person with several roles has the rights of all', () => {
  const both = somebody('both', [Role.OFFICE_SPECIALIST, 'office'], [Role.UNIT_HEAD, 'finance']);
  expect(may(both, AssignmentAction.NOTE, assignment)).toBe(true);
  expect(may(both, AssignmentAction.SUBMIT, assignment)).toBe(true);
  expect(may(both, AssignmentAction.CONFIRM, assignment)).toBe(false);
});

test('an analyst only reads; a leader of the province urges, and changes nothing that others wrote', () => {
  expect(allowed('analyst')).toEqual([]);
  expect(allowed('provincial leader')).toEqual(['REMIND', 'STAR']);
});

describe('who gives more time (domain.md §4)', () => {
  const { DECIDE_EXTENSION, GRANT_EXTENSION } = AssignmentAction;
  const none = 'nobody';
  const both = ['office head', 'its monitor', 'a deputy for the monitor'];

  test.each<[string, ExtensionRules, number, string[]]>([
    ['as delivered', asDelivered, 0, ['office head']],
    ['monitors too, below the cap', { cap: 1, monitorsDecide: true }, 0, both],
    ['monitors too, at the cap', { cap: 1, monitorsDecide: true }, 1, ['office head']],
    ['monitors too, past the cap', { cap: 2, monitorsDecide: true }, 3, ['office head']],
    ['monitors too, a higher cap', { cap: 3, monitorsDecide: true }, 2, both],
    ['a cap of none', { cap: 0, monitorsDecide: true }, 0, ['office head']],
  ])('%s', (_, rules, extensionCount, expected) => {
    const subject = { ...assignment, extensionCount };
    for (const action of [DECIDE_EXTENSION, GRANT_EXTENSION])
      expect(everybody.filter((who) => may(cast[who], action, subject, rules))).toEqual(expected);
  });

  const headOfBoth = somebody('oh', [Role.OFFICE_HEAD, 'office'], [Role.UNIT_HEAD, 'finance']);
  const decides = (actor: Actor, ...extensionAskedBy: string[]) =>
    may(actor, DECIDE_EXTENSION, { ...assignment, extensionAskedBy }, asDelivered);

  test.each<[string, Actor, string[], boolean]>([
    ['who asked', headOfBoth, ['oh'], false],
    ['whose deputy asked', headOfBoth, ['dep', 'oh'], false],
    ['who asked as a deputy', headOfBoth, ['oh', 'uh'], false],
    [
      'a deputy of who asked',
      { ...cast['office head'], id: 'dep', onBehalfOf: { id: 'uh', displayName: 'uh' } },
      ['uh'],
      false,
    ],
    [
      'who asked, as a deputy of the head',
      { ...cast['office head'], onBehalfOf: { id: 'x', displayName: 'x' } },
      ['oh'],
      false,
    ],
    ['somebody else, with both roles', headOfBoth, ['uh'], true],
    ['the head of the Office', cast['office head'], ['uh'], true],
  ])('nobody on their own request: %s', (_, actor, askedBy, expected) => {
    expect(decides(actor, ...askedBy)).toBe(expected);
  });

  test('nobody gives time to the unit they themselves head or work for', () => {
    expect(may(headOfBoth, GRANT_EXTENSION, assignment, asDelivered)).toBe(false);
    expect(may(headOfBoth, GRANT_EXTENSION, { ...assignment, unitId: none, holderUnitId: none }, asDelivered)).toBe(
      true,
    );
  });

  test('why, where it is not to be guessed', () => {
    const why = (actor: Actor, action: AssignmentAction, more = {}, rules = asDelivered) =>
      whyForbidden(actor, action, { ...assignment, ...more }, rules);
    expect(why(headOfBoth, DECIDE_EXTENSION, { extensionAskedBy: ['oh'] })).toContain('tự quyết định');
    expect(why(headOfBoth, GRANT_EXTENSION)).toContain('đơn vị của mình');
    const set = { cap: 1, monitorsDecide: true };
    expect(why(cast['its monitor'], DECIDE_EXTENSION, { extensionCount: 1 }, set)).toContain('lãnh đạo Văn phòng');
    expect(why(cast['its monitor'], DECIDE_EXTENSION)).toBeUndefined();
    expect(why(cast['head of the unit'], DECIDE_EXTENSION)).toBeUndefined();
    expect(why(cast['its monitor'], AssignmentAction.REOPEN)).toBeUndefined();
  });
});
