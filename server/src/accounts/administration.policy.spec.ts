import { type Actor, Role, system } from '@libs/auth';
import {
  AccountAction,
  AccountStatus,
  administrationOf,
  mayGrant,
  reachOf,
  seesAccount,
} from './administration.policy';

const actor = (role: Role, ...unitIds: string[]): Actor => ({
  ...system,
  id: 'me',
  grants: [{ role, unitId: unitIds[0]!, unitIds }],
});
const ofA = actor(Role.UNIT_ADMIN, 'A', 'A1');
const ofSystem = actor(Role.SYSTEM_ADMIN, 'ROOT', 'A', 'A1', 'B');
const account = (held: readonly (readonly [Role, string])[], status = AccountStatus.ACTIVE, id = 'them') => ({
  ...{ id, status },
  held: held.map(([role, unitId]) => ({ role, unitId })),
});
const { UNIT_HEAD, UNIT_SPECIALIST, UNIT_ADMIN } = Role;
const { CHANGE, INVITE_AGAIN, WITHDRAW_INVITATION, DISABLE, RESTORE, GRANT, MOVE } = AccountAction;

describe('who administers whom (domain.md §7)', () => {
  test.each(Object.values(Role))('%s grants the roles of units only, and only there', (role) => {
    const ofUnits = [UNIT_HEAD, UNIT_SPECIALIST, UNIT_ADMIN].includes(role);
    expect([mayGrant(ofA, { role, unitId: 'A1' }), mayGrant(ofA, { role, unitId: 'B' })]).toEqual([ofUnits, false]);
    expect(mayGrant(ofSystem, { role, unitId: 'B' })).toBe(true);
  });

  test.each(Object.values(Role))('%s: only administrators reach anybody', (role) => {
    const administrator = role === UNIT_ADMIN || role === Role.SYSTEM_ADMIN;
    expect(reachOf(actor(role, 'A')) !== null).toBe(administrator);
    expect(seesAccount(actor(role, 'A'), account([[UNIT_HEAD, 'A']]))).toBe(administrator);
  });

  const { ACTIVE, INVITED, DISABLED } = AccountStatus;
  test.each<[string, readonly (readonly [Role, string])[], AccountStatus, AccountAction[]]>([
    ['of a part', [[UNIT_SPECIALIST, 'A1']], ACTIVE, [CHANGE, DISABLE, GRANT, MOVE]],
    ['invited', [[UNIT_HEAD, 'A']], INVITED, [CHANGE, INVITE_AGAIN, WITHDRAW_INVITATION, GRANT, MOVE]],
    ['disabled', [[UNIT_HEAD, 'A']], DISABLED, [CHANGE, RESTORE]],
    ['another administrator of the unit', [[UNIT_ADMIN, 'A']], ACTIVE, [CHANGE, DISABLE, GRANT, MOVE]],
    ['of another unit', [[UNIT_HEAD, 'B']], ACTIVE, []],
    [
      'here and elsewhere',
      [
        [UNIT_HEAD, 'A'],
        [UNIT_HEAD, 'B'],
      ],
      ACTIVE,
      [GRANT, MOVE],
    ],
    [
      'here and in the Office',
      [
        [UNIT_HEAD, 'A'],
        [Role.OFFICE_HEAD, 'A'],
      ],
      ACTIVE,
      [GRANT, MOVE],
    ],
    ['without a role', [], ACTIVE, []],
  ])('a unit administrator, somebody %s', (_, held, status, actions) => {
    expect(administrationOf(ofA, account(held, status))).toEqual(actions);
  });

  test('nobody administers themselves, the administrator of the system neither', () => {
    const me = (who: Actor) => administrationOf(who, account([[UNIT_ADMIN, 'A']], ACTIVE, 'me'));
    expect([me(ofA), me(ofSystem)]).toEqual([[], []]);
  });

  test('the administrator of the system administers also who has no role', () => {
    expect(administrationOf(ofSystem, account([], ACTIVE))).toContain(DISABLE);
  });
});
