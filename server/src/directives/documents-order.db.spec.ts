import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { compareVi } from '@libs/vietnamese';
import { aProvince, type Province } from '../../test/builders';
import { issue, startModules } from '../../test/issuing';
import { DocumentSort, DocumentType, typeName } from './document-type';
import { DocumentsQueries } from './index';

let app: INestApplicationContext;
let p: Province;
let queries: DocumentsQueries;

interface Row {
  id: string;
  number: string;
  on: string;
  abstract: string;
  type: DocumentType;
  issued: string;
}
let rows: Row[];

const numbers = ['10/QĐ-UBND', '9/QĐ-UBND', '9/KH-UBND', 'Không số', '100/ĐA-UBND', '09/CT-UBND', '9/QĐ-UBND'];
const abstracts = ['Đất đai', 'Dân số', 'ăn toàn', 'An ninh', 'Ấn phẩm', 'An ninh', 'ơ'];

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  queries = app.get(DocumentsQueries);
  for (const [at, numberSymbol] of numbers.entries())
    await issue(app, p, [{ leads: [at % 2 ? p.finance : p.construction] }], {
      numberSymbol,
      abstract: abstracts[at],
      issuedOn: `2026-01-0${1 + (at % 3)}`,
    });
  const types = Object.values(DocumentType);
  const source = app.get(DataSource);
  for (const [at, { id }] of (await source.query('select id from directive_document order by issued_at')).entries())
    await source.query('update directive_document set type = $2, leader_id = $3 where id = $1', [
      id,
      types[(at * 11) % 6],
      at % 3 ? p.leader.id : null,
    ]);
  rows = await source.query(
    `select id, number_symbol as number, issued_on::text as on, abstract, type, to_json(issued_at) as issued from directive_document`,
  );
}, 60_000);
afterAll(() => app?.close());

type Compare = (a: Row, b: Row) => number;
const by =
  <Value extends string | number | null>(value: (row: Row) => Value, compare?: (a: never, b: never) => number) =>
  (direction: number): Compare =>
  (a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return direction * (compare ? compare(x as never, y as never) : x < y ? -1 : x > y ? 1 : 0);
  };
const newest = [by((row) => row.on)(-1), by((row) => row.id)(-1)];
const first = ({ number }: Row) => (/\d/.test(number) ? Number(/\d+/.exec(number)![0]) : null);
const columns: Record<string, (direction: number) => Compare[]> = {
  ISSUED: (d) => [by((row) => row.on)(d), by((row) => row.id)(d)],
  ENTERED: (d) => [by((row) => row.issued)(d), by((row) => row.id)(d)],
  NUMBER: (d) => [by(first)(d), by((row) => row.number, compareVi)(d), ...newest],
  ABSTRACT: (d) => [by((row) => row.abstract, compareVi)(d), ...newest],
  TYPE: (d) => [by((row) => typeName(row.type), compareVi)(d), ...newest],
};

test.each(Object.values(DocumentSort))('%s is the order in memory, page by page', async (sort) => {
  const [column, direction] = sort.split('_');
  const compares = columns[column](direction === 'ASC' ? 1 : -1);
  const sorted = rows.toSorted((a, b) => compares.map((compare) => compare(a, b)).find(Boolean) ?? 0);
  const walked: string[] = [];
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<DocumentsQueries['list']>> = await queries.list(
      p.officeHead.actor,
      {},
      sort,
      { first: 2, after },
      null,
    );
    walked.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(walked).toEqual(sorted.map(({ id }) => id));
});

test('by ids and by leader, of what one may see', async () => {
  const ids = async (who: { actor: never }, filter: object) =>
    (await queries.list(who.actor, filter, DocumentSort.ISSUED_DESC, { first: 100, after: null }, null)).nodes.map(
      ({ id }) => id,
    );
  const all = rows.map(({ id }) => id);
  expect((await ids(p.officeHead as never, { ids: all.slice(0, 3) })).toSorted()).toEqual(all.slice(0, 3).toSorted());
  expect(await ids(p.officeHead as never, { ids: [] })).toEqual([]);
  expect(await ids(p.officeHead as never, { leaderId: p.leader.id })).toHaveLength(4);
  const seen = await ids(p.financeHead as never, {});
  expect(seen).toHaveLength(3);
  expect((await ids(p.financeHead as never, { ids: all })).toSorted()).toEqual(seen.toSorted());
});
