import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { compareByGivenName, compareVi } from '@libs/vietnamese';
import { aProvince, type Province } from '../../test/builders';
import { startModules } from '../../test/issuing';
import { fillRandomly, type Listed, readAll, seenBy } from '../../test/random-list';
import type { AssignmentFilter } from './assignment-filter.graphql';
import { AssignmentSort } from './assignment-sort';
import { AssignmentStatus } from './assignment.lifecycle';
import { AssignmentsQueries } from './index';

let app: INestApplicationContext;
let p: Province;
let queries: AssignmentsQueries;
let rows: Listed[];

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  queries = app.get(AssignmentsQueries);
  await fillRandomly(app, p, (await queries.viewer(p.officeHead.actor)).today);
  rows = await readAll(app);
}, 60_000);
afterAll(() => app?.close());

type Compare = (a: Listed, b: Listed) => number;
type Value = string | number | null;

/** By one value; what has none comes last, whatever the direction. */
const by =
  (value: (row: Listed) => Value, compare: (a: never, b: never) => number = plain as never) =>
  (direction: number): Compare =>
  (a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return direction * compare(x as never, y as never);
  };
const plain = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
const then =
  (...compares: Compare[]): Compare =>
  (a, b) => {
    for (const compare of compares) {
      const found = compare(a, b);
      if (found) return found;
    }
    return 0;
  };

const due = by((row) => row.dueOn);
const id = by((row) => row.id);
const inDocument = then(by((row) => row.documentId)(1), by((row) => row.ordinal)(1));
const firstNumber = ({ number }: Listed) => (/\d+/.test(number) ? Number(/\d+/.exec(number)![0]) : null);
const columns: Record<string, (direction: number) => Compare> = {
  DUE: due,
  ISSUED: by((row) => row.issuedAt),
  UPDATED: by((row) => row.updatedAt),
  UNIT: (d) =>
    then(by((row) => row.unit.split('|')[0], compareVi)(d), by((row) => row.unit.split('|')[1], compareVi)(d), due(1)),
  TEXT: (d) => then(by((row) => row.text, compareVi)(d), due(1)),
  NUMBER: (d) => then(by(firstNumber)(d), by((row) => row.number, compareVi)(d), inDocument),
  DOCUMENT_DATE: (d) => then(by((row) => row.documentOn)(d), inDocument),
  STATUS: (d) => then(by((row) => Object.keys(AssignmentStatus).indexOf(row.status))(d), due(1)),
  PROGRESS: (d) => then(by((row) => row.progressPercent)(d), due(1)),
  MONITOR: (d) => then(by((row) => row.monitor, compareByGivenName)(d), due(1)),
  DELEGATE: (d) => then(by((row) => row.delegate, compareByGivenName)(d), due(1)),
  LEADER: (d) => then(by((row) => row.leader, compareByGivenName)(d), due(1)),
  FIELD: (d) => then(by((row) => row.field, compareVi)(d), due(1)),
};

function sorted(sort: AssignmentSort, of: readonly Listed[]): string[] {
  const at = sort.lastIndexOf('_');
  const direction = sort.endsWith('_ASC') ? 1 : -1;
  const indexed = ['DUE', 'ISSUED', 'UPDATED'].includes(sort.slice(0, at));
  return of.toSorted(then(columns[sort.slice(0, at)](direction), id(indexed ? direction : 1))).map((row) => row.id);
}

/** The whole list page by page; `between` may change what it likes. */
async function walked(
  who: keyof Province,
  filter: AssignmentFilter,
  sort: AssignmentSort,
  first: number,
  between?: (shown: string[]) => Promise<unknown>,
) {
  const { actor } = p[who] as Province['officeHead'];
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<AssignmentsQueries['list']>> = await queries.list(actor, filter, sort, {
      first,
      after,
    });
    ids.push(...page.nodes.map((node) => node.id));
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
    await between?.(ids);
  }
}

test.each(Object.values(AssignmentSort))('%s is the order in memory, page by page', async (sort) => {
  expect(await walked('officeHead', {}, sort, 13)).toEqual(sorted(sort, rows));
  const mine = seenBy(p.financeHead.actor, rows);
  expect(await walked('financeHead', {}, sort, 7)).toEqual(sorted(sort, mine));
  const filter = {
    unitIds: [p.finance.id, p.ward.id],
    statuses: [AssignmentStatus.IN_PROGRESS, AssignmentStatus.SUBMITTED],
  };
  const wanted = rows.filter(
    (row) => row.path.some((each) => filter.unitIds.includes(each)) && filter.statuses.includes(row.status),
  );
  expect(await walked('officeHead', filter, sort, 4)).toEqual(sorted(sort, wanted));
});

test('numbers are read as numbers, people by their given names', () => {
  const inOrder = (sort: AssignmentSort, of: (row: Listed) => unknown) => [
    ...new Set(sorted(sort, rows).map((each) => of(rows.find((row) => row.id === each)!))),
  ];
  expect(inOrder(AssignmentSort.NUMBER_ASC, (row) => row.number)).toEqual([
    'Đề án số 2',
    '09/CT-UBND',
    '9/KH-UBND',
    '9/QĐ-UBND',
    '10/ĐA-UBND',
    '10/QĐ-UBND',
    '101/TB-VPUBND',
    '1234567890/CV',
    'Không số',
  ]);
  expect(inOrder(AssignmentSort.DELEGATE_DESC, (row) => row.delegate).at(-1)).toBeNull();
});

test.each([
  AssignmentSort.NUMBER_ASC,
  AssignmentSort.DELEGATE_DESC,
  AssignmentSort.PROGRESS_ASC,
  AssignmentSort.DUE_DESC,
])('%s: what is changed meanwhile is nobody else’s gap or repeat', async (sort) => {
  const source = app.get(DataSource);
  const { ASSIGNED, IN_PROGRESS, SUBMITTED, COMPLETED, DECLINED } = AssignmentStatus;
  const filter: AssignmentFilter = { statuses: [ASSIGNED, IN_PROGRESS, SUBMITTED, COMPLETED, DECLINED] };
  const before = (await readAll(app)).filter((row) => filter.statuses!.includes(row.status));
  const gone = new Set<string>();
  const seen = await walked('officeHead', filter, sort, 9, async (shown) => {
    const rest = before.map((row) => row.id).filter((each) => !shown.includes(each));
    for (const each of [shown.at(-1)!, rest[Math.floor(rest.length / 2)]].filter(Boolean)) {
      gone.add(each);
      await source.query(`update assignment set status = 'WITHDRAWN' where id = $1`, [each]);
    }
  });
  expect(new Set(seen).size).toBe(seen.length);
  const stayed = sorted(sort, before).filter((each) => !gone.has(each));
  expect(seen.filter((each) => !gone.has(each))).toEqual(stayed);
});

test('cursors of other lists and of nobody are refused', async () => {
  const cursor = (keys: unknown) => Buffer.from(JSON.stringify(keys)).toString('base64url');
  const uuid = rows[0].id;
  const wrong: [AssignmentSort, unknown][] = [
    [AssignmentSort.UNIT_ASC, ['2026-01-01', uuid]],
    [AssignmentSort.TEXT_ASC, ['a', 'b', uuid]],
    [AssignmentSort.TEXT_ASC, [null, '2026-01-01', uuid]],
    [AssignmentSort.TEXT_ASC, ['a\0', '2026-01-01', uuid]],
    [AssignmentSort.PROGRESS_ASC, [1.5, '2026-01-01', uuid]],
    [AssignmentSort.STATUS_ASC, [1, '2026-01-01', 'x']],
  ];
  for (const [sort, keys] of wrong) {
    await expect(queries.list(p.officeHead.actor, {}, sort, { first: 5, after: cursor(keys) })).rejects.toMatchObject({
      refusal: { fields: [{ path: 'after' }] },
    });
  }
});
