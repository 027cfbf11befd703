import { type Actor, Role, system } from '@libs/auth';
import { peopleSeenBy } from './account.policy';

const actor = (...roles: Role[]): Actor => ({
  ...system,
  id: 'me',
  grants: roles.map((role) => ({ role, unitId: 'u', unitIds: ['u', 'u1'] })),
});

const office = [Role.OFFICE_SPECIALIST, Role.OFFICE_HEAD];
const province = [...office, Role.PROVINCIAL_LEADER, Role.UNIT_HEAD];

describe('whose accounts one may look up (domain.md §7)', () => {
  test.each<[Role, boolean, Role[], string[]]>([
    [Role.OFFICE_SPECIALIST, false, province, ['u', 'u1']],
    [Role.OFFICE_HEAD, false, province, ['u', 'u1']],
    [Role.PROVINCIAL_LEADER, false, province, []],
    [Role.ANALYST, false, province, []],
    [Role.UNIT_HEAD, false, office, ['u', 'u1']],
    [Role.UNIT_SPECIALIST, false, office, ['u', 'u1']],
    [Role.UNIT_ADMIN, false, [], ['u', 'u1']],
    [Role.SYSTEM_ADMIN, true, [], []],
  ])('%s', (role, everyone, roles, unitIds) => {
    expect(peopleSeenBy(actor(role))).toEqual({ everyone, roles, unitIds, self: 'me' });
  });

  test('every role has a row above', () => {
    expect(Object.keys(Role)).toHaveLength(8);
  });

  test('several roles see what each of them sees', () => {
    const seen = peopleSeenBy(actor(Role.PROVINCIAL_LEADER, Role.UNIT_ADMIN));
    expect(seen).toEqual({ everyone: false, roles: province, unitIds: ['u', 'u1'], self: 'me' });
  });

  test('without a role one sees only oneself', () => {
    expect(peopleSeenBy(actor())).toEqual({ everyone: false, roles: [], unitIds: [], self: 'me' });
  });
});
