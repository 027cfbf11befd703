import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Client } from 'pg';
import { clock } from '@libs/changes';
import { config } from '@libs/config';
import { backfill } from '../migrations/1797000000200-history';
import { aProvince, type Province } from '../../test/builders';
import { issue, startModules } from '../../test/issuing';
import { dice } from '../../test/random-list';
import { Deeds } from '../../test/deeds';

let app: INestApplicationContext;
let province: Province;
let owner: Client;
let ids: string[];

const sql = async <Row>(text: string, ...values: unknown[]): Promise<Row[]> => (await owner.query(text, values)).rows;
const kept = () => sql('select * from assignment_past order by assignment_id, valid_from');
const since = () => sql('select id, counted_since from assignment order by id');

beforeAll(async () => {
  app = await startModules();
  province = await aProvince(app);
  owner = new Client({ connectionString: config.DATABASE_URL });
  await owner.connect();
  clock.plays = new Date('2026-01-05T01:00:00.250Z');
  const lines = Array.from({ length: 10 }, () => ({ leads: [province.finance], cooperating: [province.construction] }));
  ids = (await issue(app, province, lines, { issuedOn: '2026-01-05' })).assignments.map(({ id }) => id);
  const deeds = new Deeds(app, owner, province);
  const { roll, one } = dice(7);
  for (let n = 0; n < 260; n++) {
    // Now and then two at the same moment.
    if (roll() < 0.85) clock.plays = new Date(+clock.plays + Math.floor(roll() * 20 * 3_600_000));
    for (let tries = 0; tries < 6; tries++) if (await deeds.random(one(ids), roll)) break;
  }
}, 60_000);
afterAll(async () => {
  clock.plays = null;
  await owner?.end();
  await app?.close();
});

test('versions follow on one another without a gap, from the issue until now', async () => {
  const versions = await sql<{ n: number; held: number }>(
    `select count(*)::int as n, count(*) filter (where v.valid_from = v.since)::int as held from (
       select p.*, lag(p.valid_to, 1, a.issued_at) over (partition by p.assignment_id order by p.valid_from) as since
       from assignment_past p join assignment a on a.id = p.assignment_id) v`,
  );
  expect(versions[0].n).toBeGreaterThan(150);
  expect(versions[0].held).toBe(versions[0].n);
  const [{ open }] = await sql<{ open: number }>(
    `select count(*)::int as open from assignment a where counted_since is distinct from
       coalesce((select max(valid_to) from assignment_past p where p.assignment_id = a.id), a.issued_at)`,
  );
  expect(open).toBe(0);
});

test('what the trigger kept is what the trail tells', async () => {
  const [before, sinceBefore] = [await kept(), await since()];
  await owner.query('truncate assignment_past; alter table assignment disable trigger keep_past');
  await owner.query(`update assignment set counted_since = now()`);
  await owner.query(backfill);
  await owner.query('alter table assignment enable trigger keep_past');
  expect(await kept()).toEqual(before);
  expect(await since()).toEqual(sinceBefore);
});

test('a change that counts nothing keeps nothing, and no moment comes before the one before it', async () => {
  const [{ n }] = await sql<{ n: number }>('select count(*)::int as n from assignment_past');
  await sql(`update assignment set updated_at = now(), deadline_words = deadline_words || '.', progress_percent = 7`);
  expect(await sql('select count(*)::int as n from assignment_past')).toEqual([{ n }]);
  await owner.query(`begin; select set_config('ttdh.now', '2020-01-01T00:00:00Z', true)`);
  await sql('update assignment set return_count = return_count + 1');
  await owner.query('commit');
  expect(await sql('select count(*)::int as n from assignment_past')).toEqual([{ n }]);
  expect(await sql('select count(*)::int as n from assignment where counted_since < issued_at')).toEqual([{ n: 0 }]);
});

test('the application can neither write what was nor say since when', async () => {
  const asApp = (text: string) => app.get(DataSource).query(text);
  for (const text of [
    'delete from assignment_past',
    'truncate assignment_past',
    'update assignment_past set valid_to = now()',
    'insert into assignment_past select * from assignment_past limit 1',
  ])
    await expect(asApp(text)).rejects.toThrow('permission denied');
  const before = await since();
  await asApp(`update assignment set counted_since = '2020-01-01'`);
  expect(await since()).toEqual(before);
});

test('a star is counted from its moment', async () => {
  const [{ starred }] = await sql<{ starred: boolean }>(
    `select bool_and(a.starred = exists (select from assignment_star s where s.assignment_id = a.id)) as starred from assignment a`,
  );
  expect(starred).toBe(true);
  expect((await sql(`select from assignment_past where starred`)).length).toBeGreaterThan(0);
});
