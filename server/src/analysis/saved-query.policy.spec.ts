import { type Actor, Role } from '@libs/auth';
import { mayChange, mayDelete, mayShare, sees } from './saved-query.policy';

const actor = (id: string, role: Role) => ({ id, grants: [{ role, unitId: 'u', unitIds: ['u'] }] }) as unknown as Actor;
const cast = [
  actor('oanh', Role.ANALYST),
  actor('lan', Role.OFFICE_SPECIALIST),
  actor('loc', Role.OFFICE_HEAD),
  actor('khai', Role.PROVINCIAL_LEADER),
  actor('thinh', Role.UNIT_HEAD),
  actor('quang', Role.SYSTEM_ADMIN),
];

test.each([
  // oanh's own           oanh   lan    loc    khai   thinh  quang
  ['shares', mayShare, true, [true, true, true, true, false, false]],
  ['sees what is shared', sees, true, [true, true, true, true, false, false]],
  ['sees what is not', sees, false, [true, false, false, false, false, false]],
  ['changes what is shared', mayChange, true, [true, false, false, false, false, false]],
  ['deletes what is shared', mayDelete, true, [true, false, true, false, false, false]],
  ['deletes what is not', mayDelete, false, [true, false, false, false, false, false]],
] as const)('who %s', (_, rule, shared, expected) => {
  expect(cast.map((each) => rule(each, { ownerId: 'oanh', shared }))).toEqual(expected);
});
