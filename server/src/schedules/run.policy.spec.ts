import { type Actor, Role } from '../../../libs/auth/actor';
import { covers, maySeeRun, type RunAudience, scopeOf } from './run.policy';

const person = (id: string, ...grants: [role: Role, unitId: string, ...below: string[]][]): Actor => ({
  ...{ id, displayName: id, onBehalfOf: null, sessionId: null, ip: null, confirmedAt: null },
  grants: grants.map(([role, unitId, ...below]) => ({ role, unitId, unitIds: [unitId, ...below] })),
});
const clerk = person('clerk', [Role.OFFICE_SPECIALIST, 'office']);
const leader = person('leader', [Role.PROVINCIAL_LEADER, 'root']);
const headOfA = person('headOfA', [Role.UNIT_HEAD, 'A', 'A1']);
const headOfA1 = person('headOfA1', [Role.UNIT_HEAD, 'A1']);
const headOfB = person('headOfB', [Role.UNIT_HEAD, 'B']);
const workerOfA = person('workerOfA', [Role.UNIT_SPECIALIST, 'A']);
const otherOfA = person('otherOfA', [Role.UNIT_SPECIALIST, 'A']);
const adminOfA = person('adminOfA', [Role.UNIT_ADMIN, 'A', 'A1']);
const everybody = [clerk, leader, headOfA, headOfA1, headOfB, workerOfA, otherOfA, adminOfA];

const of = (owner: Actor, given: Partial<RunAudience> = {}): RunAudience => ({
  ...{ ...scopeOf(owner), ownerId: owner.id, recipientIds: [], recipientRoles: [] },
  ...{ reportRoles: [Role.OFFICE_SPECIALIST, Role.OFFICE_HEAD, Role.UNIT_HEAD, Role.UNIT_SPECIALIST], ...given },
});
const seeing = (run: RunAudience) => everybody.filter((actor) => maySeeRun(actor, run)).map(({ id }) => id);
const covering = (owner: Actor) => everybody.filter((actor) => covers(actor, of(owner))).map(({ id }) => id);

test('who may see all that somebody else sees', () => {
  expect(covering(clerk)).toEqual(['clerk', 'leader']);
  expect(covering(headOfA)).toEqual(['clerk', 'leader', 'headOfA']);
  expect(covering(headOfA1)).toEqual(['clerk', 'leader', 'headOfA', 'headOfA1']);
  expect(covering(workerOfA)).toEqual(['clerk', 'leader', 'workerOfA']);
  expect(covering(adminOfA)).toEqual(['clerk', 'leader']);
});

test('what was rendered is for whoever asked, and for users of the report who see the province', () => {
  expect(seeing(of(clerk))).toEqual(['clerk']);
  expect(seeing(of(clerk, { reportRoles: [Role.PROVINCIAL_LEADER] }))).toEqual(['clerk', 'leader']);
  expect(seeing(of(headOfA))).toEqual(['clerk', 'headOfA']);
});

test('whom a schedule names sees it too, but never more than they may see', () => {
  const named = { recipientIds: ['leader', 'headOfA', 'headOfA1', 'headOfB'], recipientRoles: [Role.UNIT_SPECIALIST] };
  expect(seeing(of(clerk, named))).toEqual(['clerk', 'leader']);
  expect(seeing(of(headOfA1, named))).toEqual(['clerk', 'leader', 'headOfA', 'headOfA1']);
  expect(seeing(of(workerOfA, named))).toEqual(['clerk', 'leader', 'workerOfA']);
});

test('whoever asked and has lost the right since does not get it any more', () => {
  const moved = person('clerk', [Role.UNIT_HEAD, 'B']);
  expect(maySeeRun(moved, of(clerk))).toBe(false);
  expect(maySeeRun(person('headOfA'), of(headOfA))).toBe(false);
  expect(maySeeRun(person('workerOfA', [Role.UNIT_ADMIN, 'A']), of(workerOfA))).toBe(false);
});
