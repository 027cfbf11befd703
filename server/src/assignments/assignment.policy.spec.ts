import { type Actor, Role } from '../../../libs/auth/actor';
import { AssignmentAction, AssignmentStatus, transition } from './assignment.lifecycle';
import { actionsFor, may, sees } from './assignment.policy';

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
  ip: null,
});

/** Given to `finance`, handed down to its division `budget` and there to `delegate`; followed by `monitor`. */
const assignment = { unitId: 'finance', holderUnitId: 'budget', delegateId: 'delegate', monitorId: 'monitor' };

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
const office = `OPEN_REVIEW CONFIRM RETURN REASSIGN INSIST AMEND NOTE ${urging}`;
const atWork = 'ACKNOWLEDGE REPORT DRAFT_RESULT';
const head = `${atWork} DECLINE DELEGATE SUBMIT RECALL`;

/** domain.md §3, §7: what each may do at all, whatever the status; null: it does not exist for them. */
const table: Record<Somebody, string | null> = {
  'office head': `${office} REOPEN WITHDRAW`,
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
    const actions = Object.values(AssignmentAction).filter((action) => may(cast[who], action, assignment));
    expect(actions.toSorted()).toEqual(allowed(who));
  });

  test.each(Object.values(AssignmentStatus))('has the buttons that would work in %s', (status) => {
    for (const reviewOpenedAt of [null, new Date()]) {
      const standing = { status, reviewOpenedAt };
      const possible = allowed(who).filter((action) => transition(action as AssignmentAction, standing));
      expect(actionsFor(cast[who], { ...assignment, ...standing }).toSorted()).toEqual(possible);
    }
  });
});

test('the heads of a department and of its division, side by side', () => {
  const standing = { ...assignment, status: AssignmentStatus.ASSIGNED, reviewOpenedAt: null };
  expect(actionsFor(cast['head of the unit'], standing)).toEqual([
    'ACKNOWLEDGE',
    'DECLINE',
    'DELEGATE',
    'REPORT',
    'DRAFT_RESULT',
    'SUBMIT',
  ]);
  expect(actionsFor(cast['head of the holding division'], standing)).toEqual([
    'ACKNOWLEDGE',
    'DELEGATE',
    'REPORT',
    'DRAFT_RESULT',
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
