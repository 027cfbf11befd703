import { type Actor, Role } from '@libs/auth';
import { mayChange, mayDelete, mayShare, SharedWith } from './saved-view.policy';

const actor = (id: string, role: Role) => ({ id, grants: [{ role, unitId: 'u', unitIds: ['u'] }] }) as unknown as Actor;
const view = (sharedWith: SharedWith) => ({ ownerId: 'lan', sharedWith });

const lan = actor('lan', Role.OFFICE_SPECIALIST);
const loc = actor('loc', Role.OFFICE_HEAD);
const thinh = actor('thinh', Role.UNIT_HEAD);

test('only the Office shares with everyone; anybody with their unit', () => {
  expect([lan, loc, thinh].map((each) => mayShare(each, SharedWith.EVERYONE))).toEqual([true, true, false]);
  expect([lan, loc, thinh].map((each) => mayShare(each, SharedWith.UNIT))).toEqual([true, true, true]);
  expect(mayShare(actor('khai', Role.PROVINCIAL_LEADER), SharedWith.EVERYONE)).toBe(false);
});

test.each(Object.values(SharedWith))('shared with %s, it is changed by its owner only', (sharedWith) => {
  expect([lan, loc, thinh].map((each) => mayChange(each, view(sharedWith)))).toEqual([true, false, false]);
});

test('a head of the Office deletes what is shared, nobody else what is not theirs', () => {
  expect([lan, loc, thinh].map((each) => mayDelete(each, view(SharedWith.NOBODY)))).toEqual([true, false, false]);
  expect([lan, loc, thinh].map((each) => mayDelete(each, view(SharedWith.UNIT)))).toEqual([true, true, false]);
  expect([lan, loc, thinh].map((each) => mayDelete(each, view(SharedWith.EVERYONE)))).toEqual([true, true, false]);
});
