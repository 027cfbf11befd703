import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { aProvince, type Province } from '../../test/builders';
import { startModules } from '../../test/issuing';
import { dice, fillRandomly, type Listed, readAll, seenBy } from '../../test/random-list';
import type { AssignmentFilter } from './assignment-filter.graphql';
import { marks } from './assignment-filter.queries';
import { AssignmentSort } from './assignment-sort';
import { FacetsQueries } from './facets.queries';
import { AssignmentPart, AssignmentsQueries, AssignmentStatus, TimelinessState } from './index';

let app: INestApplicationContext;
let p: Province;
let queries: AssignmentsQueries;
let facets: FacetsQueries;
let rows: Listed[];

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  queries = app.get(AssignmentsQueries);
  facets = app.get(FacetsQueries);
  await fillRandomly(app, p, (await queries.viewer(p.officeHead.actor)).today);
  rows = await readAll(app);
}, 60_000);
afterAll(() => app?.close());

/** What the filtered list says it has. */
async function total(actor: Actor, filter: AssignmentFilter): Promise<number> {
  return (await queries.list(actor, filter, AssignmentSort.DUE_ASC, { first: 1, after: null })).totalCount();
}

function aFilter({ one, roll }: ReturnType<typeof dice>): AssignmentFilter {
  const row = one(rows);
  const all: AssignmentFilter = {
    unitIds: [one([row.unitId, p.finance.id, p.construction.id])],
    withSubUnits: roll() < 0.6,
    statuses: [row.status, one(rows).status],
    part: row.part,
    timeliness: [TimelinessState.OVERDUE, TimelinessState.IN_TERM],
    monitorId: row.monitorId,
    delegateId: row.delegateId,
    leaderId: row.leaderId,
    fieldId: row.fieldId,
    documentTypes: [row.documentType as never],
    starred: roll() < 0.5,
    news: roll() < 0.5,
    extended: roll() < 0.5,
    extensionWaiting: roll() < 0.5,
  };
  return Object.fromEntries(Object.entries(all).filter(() => roll() < 0.2));
}

const seeds = Array.from({ length: 25 }, (_, seed) => seed);

test.each(seeds)('each choice counts what the list would then have (%i; S-04)', async (seed) => {
  const chance = dice(seed * 31 + 1);
  const filter = aFilter(chance);
  const { actor } = chance.one([p.officeHead, p.financeHead, p.financeSpecialist, p.leader]);
  const expectAll = async <Row extends { count: number }>(found: Row[], choice: (row: Row) => AssignmentFilter) => {
    for (const row of found)
      expect({ filter, row, is: await total(actor, { ...filter, ...choice(row) }) }).toEqual({
        filter,
        row,
        is: row.count,
      });
  };
  const statuses = await facets.statuses(actor, filter);
  expect(statuses.map(({ status }) => status)).toEqual(Object.values(AssignmentStatus).slice(1));
  await expectAll(statuses, ({ status }) => ({ statuses: [status] }));
  await expectAll(await facets.timeliness(actor, filter), ({ state }) => ({ timeliness: [state] }));
  await expectAll(await facets.parts(actor, filter), ({ part }) => ({ part }));
  await expectAll(await facets.units(actor, filter, 100), ({ unit }) => ({ unitIds: [unit.id] }));
  await expectAll(await facets.people(actor, filter, 'monitor', 100), ({ person }) => ({ monitorId: person.id }));
  await expectAll(await facets.people(actor, filter, 'delegate', 100), ({ person }) => ({ delegateId: person.id }));
  await expectAll(await facets.people(actor, filter, 'leader', 100), ({ person }) => ({ leaderId: person.id }));
  await expectAll(await facets.fields(actor, filter), ({ field }) => ({ fieldId: field.id }));
  await expectAll(await facets.documentTypes(actor, filter), ({ type }) => ({ documentTypes: [type] }));
  const found = await facets.marks(actor, filter, marks);
  await expectAll(
    marks.map((mark) => ({ mark, count: found.get(mark)! })),
    ({ mark }) => ({ [mark]: true }),
  );
});

test('all choices there are, the most first, and no more than asked for', async () => {
  const { actor } = p.financeHead;
  const mine = seenBy(actor, rows);
  const units = await facets.units(actor, { withSubUnits: false }, 100);
  expect(units.map(({ unit, count }) => [unit.id, count]).toSorted()).toEqual(
    [...new Set(mine.map(({ unitId }) => unitId))]
      .map((id) => [id, mine.filter(({ unitId }) => unitId === id).length])
      .toSorted(),
  );
  const monitors = await facets.people(p.officeHead.actor, {}, 'monitor', 100);
  expect(monitors.map(({ count }) => count)).toEqual(monitors.map(({ count }) => count).toSorted((a, b) => b - a));
  expect(monitors).toHaveLength(new Set(rows.flatMap(({ monitorId }) => monitorId ?? [])).size);
  expect(await facets.people(p.officeHead.actor, {}, 'monitor', 1)).toEqual(monitors.slice(0, 1));
  const parts = await facets.parts(p.systemAdmin.actor, {});
  expect(parts).toEqual(Object.values(AssignmentPart).map((part) => ({ part, count: 0 })));
});
