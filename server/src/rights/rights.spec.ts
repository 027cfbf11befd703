import { readFileSync } from 'node:fs';
import { Role } from '@libs/auth';
import { Grant, matrix } from './matrix.policy';
import { Relation, relations, roleOf, somebody } from './relation.policy';
import { rights } from './right.policy';
import { rightsDocument } from './rights-document';
import { mayExplain, seesMatrix } from './rights.policy';
import { rightWords } from './rights-words';

const row = (key: string) => matrix().find((each) => each.key === key)!;
const whoMay = (key: string) => relations.filter((relation) => row(key).grants[relation] === Grant.YES);

test('the document is what the policies say: node server/launch/rights.mjs writes it anew', () => {
  expect(readFileSync('server/docs/rights.md', 'utf8')).toBe(rightsDocument());
});

test('every right has its words, and none has words that is not there', () => {
  expect(Object.keys(rightWords).sort()).toEqual(rights.map(({ key }) => key).sort());
});

test('every role is somebody in the table', () => {
  expect([...new Set(relations.map(roleOf))].sort()).toEqual(Object.values(Role).sort());
});

test('some cells, by hand (domain.md §3, §4, §7)', () => {
  expect(whoMay('SEE')).toEqual(
    relations.filter((one) => !/^(OTHER_|UNIT_ADMIN|SYSTEM_ADMIN|UNIT_SPECIALIST)/.test(one)),
  );
  expect(whoMay('SUBMIT')).toEqual([Relation.UNIT_HEAD]);
  expect(row('SUBMIT').statuses).toEqual(['ASSIGNED', 'IN_PROGRESS']);
  expect(whoMay('WITHDRAW')).toEqual([Relation.OFFICE_HEAD]);
  expect(row('DECIDE_EXTENSION').grants).toMatchObject({ OFFICE_HEAD: Grant.YES, MONITOR: Grant.BY_SETTING });
  expect(row('SETTINGS').statuses).toBeNull();
});

test.each([
  [Relation.SYSTEM_ADMIN, true, true],
  [Relation.OFFICE_HEAD, true, true],
  [Relation.UNIT_ADMIN, true, false],
  [Relation.MONITOR, false, false],
  [Relation.UNIT_HEAD, false, false],
])('%s: the table %p, questions about another unit %p', (relation, table, asks) => {
  const actor = somebody(relation);
  expect(seesMatrix(actor)).toBe(table);
  expect(mayExplain(actor, { unitIds: ['OTHER'], personUnitIds: ['OTHER'] })).toBe(asks);
  const own = { unitIds: ['OTHER', 'DIVISION'], personUnitIds: ['UNIT'] };
  expect(mayExplain(actor, own)).toBe(table);
});
