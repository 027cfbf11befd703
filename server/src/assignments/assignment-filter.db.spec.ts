import type { INestApplicationContext } from '@nestjs/common';
import { addDays } from '@libs/calendar';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { startModules } from '../../test/issuing';
import { dayOf, dice, fillRandomly, type Listed, readAll, seenBy } from '../../test/random-list';
import { DocumentType } from '../directives';
import type { AssignmentFilter } from './assignment-filter.graphql';
import { AssignmentSort } from './assignment-sort';
import { AssignmentPart } from './assignment.lifecycle';
import { AssignmentsQueries, Today } from './index';
import { DuePeriod, spanOf } from './due-period.lifecycle';
import { timelinessOf, TimelinessState } from './timeliness.lifecycle';

let app: INestApplicationContext;
let p: Province;
let queries: AssignmentsQueries;
let rows: Listed[];
let today: Today;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  queries = app.get(AssignmentsQueries);
  ({ today } = await queries.viewer(p.officeHead.actor));
  await fillRandomly(app, p, today);
  rows = await readAll(app);
}, 60_000);
afterAll(() => app?.close());

const withUnit = ['ASSIGNED', 'IN_PROGRESS'];
const daysAgo = (days: number) => new Date(+today.now - days * 86_400_000).toISOString();
const later = (a: string, b: string) => Date.parse(a) > Date.parse(b);
const end = (on: string, time: string | null) => `${on}T${time ?? '24:00'}`;

/** The rules once more, in the plainest words. */
const holds: {
  [Key in keyof AssignmentFilter]-?: (row: Listed, wanted: never, who: Somebody, whole: AssignmentFilter) => boolean;
} = {
  text: () => true,
  withSubUnits: () => true,
  queue: () => true,
  ids: ({ id }, wanted: string[]) => wanted.includes(id),
  unitIds: ({ path, unitId }, wanted: string[], _, { withSubUnits }) =>
    wanted.some((id) => (withSubUnits === false ? unitId === id : path.includes(id))),
  part: ({ part }, wanted) => part === wanted,
  statuses: ({ status }, wanted: string[]) => wanted.includes(status),
  timeliness: (row, wanted: string[]) => wanted.includes(timelinessOf(row, today).state),
  lateOver: (row, wanted: number) => {
    const { state, daysLate } = timelinessOf(row, today);
    return state === TimelinessState.OVERDUE && daysLate! > wanted;
  },
  due: ({ dueOn }, wanted) => {
    const [from, to] = spanOf(wanted, today.on);
    return dueOn !== null && dueOn >= from && dueOn <= to;
  },
  dueFrom: ({ dueOn }, wanted: string) => dueOn !== null && dueOn >= wanted,
  dueTo: ({ dueOn }, wanted: string) => dueOn !== null && dueOn <= wanted,
  issuedFrom: ({ issuedAt }, wanted: string) => dayOf(today, issuedAt) >= wanted,
  issuedTo: ({ issuedAt }, wanted: string) => dayOf(today, issuedAt) <= wanted,
  documentTypes: ({ documentType }, wanted: string[]) => wanted.includes(documentType),
  documentId: ({ documentId }, wanted) => documentId === wanted,
  directiveId: ({ directiveId }, wanted) => directiveId === wanted,
  monitorId: ({ monitorId }, wanted) => monitorId === wanted,
  delegateId: ({ delegateId }, wanted) => delegateId === wanted,
  leaderId: ({ leaderId }, wanted) => leaderId === wanted,
  fieldId: ({ fieldId }, wanted) => fieldId === wanted,
  unmonitored: ({ monitorId }, wanted) => (monitorId === null) === wanted,
  starred: ({ starred }, wanted) => starred === wanted,
  silent: ({ status, lastReportedAt, issuedAt }, wanted) =>
    (withUnit.includes(status) && later(daysAgo(15), lastReportedAt ?? issuedAt)) === wanted,
  extended: ({ dueOn, dueTime, originalDueOn, originalDueTime }, wanted) =>
    (originalDueOn !== null && (dueOn === null || end(dueOn, dueTime) > end(originalDueOn, originalDueTime))) ===
    wanted,
  extensionWaiting: ({ extensionRequestedAt }, wanted) => (extensionRequestedAt !== null) === wanted,
  reminded: ({ status, remindedAt, lastReportedAt }, wanted) =>
    (withUnit.includes(status) && remindedAt.some((at) => !lastReportedAt || later(at, lastReportedAt))) === wanted,
  news: ({ updatedAt, updatedById, looks }, wanted, { id }) =>
    (later(updatedAt, daysAgo(7)) && updatedById !== id && !(looks[id] && !later(updatedAt, looks[id]))) === wanted,
};

const matches = (who: Somebody, filter: AssignmentFilter) =>
  seenBy(who.actor, rows)
    .filter((row) =>
      Object.entries(filter).every(([key, wanted]) =>
        holds[key as keyof AssignmentFilter](row, wanted as never, who, filter),
      ),
    )
    .map(({ id }) => id);

async function listed(who: Somebody, filter: AssignmentFilter): Promise<string[]> {
  const page = await queries.list(who.actor, filter, AssignmentSort.DUE_ASC, { first: 1000, after: null });
  expect(await page.totalCount()).toBe(page.nodes.length);
  return page.nodes.map(({ id }) => id);
}

/** One condition of each kind, drawn from what is there. */
function conditions({ one, roll }: ReturnType<typeof dice>): AssignmentFilter {
  const row = one(rows);
  const another = one(rows);
  const two = <Value>(of: (each: Listed) => Value) => [of(row), of(another)];
  return {
    ids: rows.filter(() => roll() < 0.3).map(({ id }) => id),
    unitIds: [one([row.unitId, p.finance.id, p.province.id]), another.unitId],
    withSubUnits: roll() < 0.5,
    part: one(Object.values(AssignmentPart)),
    statuses: two(({ status }) => status),
    timeliness: [one(Object.values(TimelinessState)), one(Object.values(TimelinessState))],
    lateOver: Math.floor(roll() * 15),
    due: one(Object.values(DuePeriod)),
    dueFrom: addDays(today.on, Math.floor(roll() * 40) - 20),
    dueTo: addDays(today.on, Math.floor(roll() * 40) - 20),
    issuedFrom: addDays(today.on, -Math.floor(roll() * 40)),
    issuedTo: addDays(today.on, -Math.floor(roll() * 40)),
    documentTypes: two(({ documentType }) => documentType as DocumentType),
    documentId: row.documentId,
    directiveId: row.directiveId,
    monitorId: row.monitorId ?? p.officeSpecialist.id,
    delegateId: row.delegateId ?? p.financeSpecialist.id,
    leaderId: row.leaderId ?? p.leader.id,
    fieldId: row.fieldId ?? another.fieldId ?? row.id,
    unmonitored: roll() < 0.5,
    extensionWaiting: roll() < 0.5,
    starred: roll() < 0.5,
    silent: roll() < 0.5,
    extended: roll() < 0.5,
    reminded: roll() < 0.5,
    news: roll() < 0.5,
  };
}

test('every condition alone', async () => {
  for (let seed = 0; seed < 4; seed++) {
    for (const [key, value] of Object.entries(conditions(dice(seed)))) {
      for (const who of [p.officeHead, p.financeHead]) {
        const filter = { [key]: value };
        expect({ filter, found: (await listed(who, filter)).toSorted() }).toEqual({
          filter,
          found: matches(who, filter).toSorted(),
        });
      }
    }
  }
});

test('no condition is always or never so', () => {
  const marks = ['starred', 'silent', 'extended', 'extensionWaiting', 'reminded', 'news', 'unmonitored'] as const;
  for (const mark of marks) {
    expect(matches(p.officeHead, { [mark]: true }).length).toBeGreaterThan(3);
    expect(matches(p.officeHead, { [mark]: false }).length).toBeGreaterThan(3);
  }
  expect(matches(p.officeHead, { lateOver: 5 }).length).toBeLessThan(matches(p.officeHead, { lateOver: 0 }).length);
});

test('any of them together', async () => {
  for (let seed = 10; seed < 160; seed++) {
    const chance = dice(seed);
    const some = Object.entries(conditions(chance)).filter(() => chance.roll() < 0.1);
    const filter = Object.fromEntries(some) as AssignmentFilter;
    const who = chance.one([p.officeHead, p.officeSpecialist, p.financeHead, p.financeSpecialist, p.analyst]);
    expect({ filter, found: (await listed(who, filter)).toSorted() }).toEqual({
      filter,
      found: matches(who, filter).toSorted(),
    });
  }
});
