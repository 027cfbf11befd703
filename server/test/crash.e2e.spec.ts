import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { config } from '@libs/config';
import { BuiltApi } from '@libs/testing/product';
import { SignedIn } from '@libs/testing/signed-in';
import { AppModule } from '../src/app.module';
import { aProvince, type Province } from './builders';
import { issueDocument } from './entering';
import { Journal, type Writer } from './journal';

/** How often the API is killed: `CRASH_KILLS=50` for a long look. Half the time on a two-core machine goes into starting it again. */
const kills = Number(process.env.CRASH_KILLS ?? 10);
/** It lives for so many acknowledged writes at most, and then some milliseconds more; a slow machine is not waited for. */
const longestLife = { acks: 24, moreMs: 60, patienceMs: 4_000 };
const seed = randomInt(2 ** 31);

let app: INestApplicationContext;
let province: Province;
let db: Client;

beforeAll(async () => {
  app = await NestFactory.createApplicationContext(AppModule, { logger: false });
  province = await aProvince(app);
  await app.close();
  db = new Client({ connectionString: config.DATABASE_URL });
  await db.connect();
}, 60_000);
afterAll(() => db?.end());

/** Numbers that can be had again from the seed (mulberry32). */
function random(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Kills the API over and over while `writers` write, each time at another moment. The next processes are started before,
 * so that what was cut off is often asked for again while PostgreSQL may still be busy with the first try.
 */
async function killOverAndOver(journal: Journal, writers: readonly Writer[]): Promise<number> {
  const moment = random(seed);
  let current = await BuiltApi.start();
  const coming = [BuiltApi.start(), BuiltApi.start()];
  journal.goTo(current.url);
  let done = false;
  let hits = 0;
  const writing = Promise.all(writers.map((writer) => writer.write(() => done)));
  writing.catch(() => (done = true));
  try {
    for (let kill = 1; kill <= kills && !done; kill++) {
      await journal.moreAcks(moment() * longestLife.acks, longestLife.patienceMs);
      await pause(moment() * longestLife.moreMs);
      if (journal.inFlight > 0) hits++;
      await current.kill();
      current = await coming.shift()!;
      if (kill + coming.length < kills) coming.push(BuiltApi.start());
      journal.goTo(current.url);
    }
    done = true;
    await writing;
    await current.stop();
    return hits;
  } finally {
    done = true;
    await current.kill();
    for (const spare of await Promise.allSettled(coming)) if (spare.status === 'fulfilled') await spare.value.kill();
  }
}

const one = async (sql: string, ...values: unknown[]) => (await db.query(sql, values)).rows[0];

async function prepare(): Promise<{ journal: Journal; writers: Writer[] }> {
  const api = await BuiltApi.start();
  const sign = (name: 'officeSpecialist' | 'otherOfficeSpecialist' | 'financeHead' | 'constructionHead' | 'wardHead') =>
    SignedIn.as(api.url, province[name]);
  const office = await sign('officeSpecialist');
  const { finance, construction, ward } = province;
  const { assignments } = await issueDocument(office, province, [{ leads: [finance, construction, ward] }]);
  const of = ({ id }: { id: string }) => assignments.find(({ unit }) => unit.id === id)!.id;
  const journal = new Journal();
  const head = await sign('constructionHead');
  const writers = [
    journal.reporter('finance', await sign('financeHead'), of(finance)),
    journal.reporter('ward', await sign('wardHead'), of(ward)),
    // These two get in each other's way.
    journal.reporter('construction 1', head, of(construction)),
    journal.reporter('construction 2', head, of(construction)),
    journal.enterer('office 1', office, province),
    journal.enterer('office 2', await sign('otherOfficeSpecialist'), province),
  ];
  await api.stop();
  return { journal, writers };
}

test(`an API killed ${kills} times under writes loses nothing, does nothing twice, and leaves no record out`, async () => {
  const { journal, writers } = await prepare();
  const started = Date.now();
  const hits = await killOverAndOver(journal, writers);
  const { acked, refused, unknown } = journal;
  const story = `seed ${seed}: ${kills} kills in ${Math.round((Date.now() - started) / 1000)} s, ${hits} of them with writes under way; ${journal.entries.length} writes, ${acked.length} acknowledged, ${refused.length} refused as stale, ${journal.retried} cut off and asked again, ${unknown.length} left open`;
  console.log(story);
  // Otherwise the test proves nothing.
  expect({ story, enough: hits >= kills / 2 && journal.retried >= kills / 5 && acked.length > kills }).toEqual({
    story,
    enough: true,
  });
  expect(unknown).toEqual([]);
  await everythingAcknowledgedIsThereOnce(journal);
  await nothingIsThereThatWasRefused(journal);
  await versionsHaveNoGaps(journal);
  await everyChangeHasItsRecord();
  await documentsAreWhole();
  await theTrailIsWhole();
}, 600_000);

async function everythingAcknowledgedIsThereOnce({ acked }: Journal): Promise<void> {
  const reports = await db.query('select text, count(*)::int as n from progress_report group by text');
  const times = new Map<string, number>(reports.rows.map(({ text, n }) => [text, n]));
  const documents = await db.query(
    'select number_symbol as text, count(*)::int as n from directive_document group by 1',
  );
  for (const { text, n } of documents.rows) times.set(text, n);
  const drafts = await db.query(`select content->>'numberSymbol' as text, count(*)::int as n from draft group by 1`);
  const drafted = new Map<string, number>(drafts.rows.map(({ text, n }) => [text, n]));
  const wrong = acked.filter(({ kind, mark }) => (kind === 'createDraft' ? drafted : times).get(mark) !== 1);
  expect(wrong).toEqual([]);
  // And nothing that nobody asked for: the one document of the beginning is not in the journal.
  expect(times.size).toBe(acked.filter(({ kind }) => kind !== 'createDraft').length + 1);
  const kept = await one('select count(*)::int as n from idempotency where answer is not null');
  expect(kept.n).toBe(acked.length);
}

async function nothingIsThereThatWasRefused({ refused }: Journal): Promise<void> {
  const { n } = await one(
    'select count(*)::int as n from progress_report where text = any($1)',
    refused.map(({ mark }) => mark),
  );
  expect(n).toBe(0);
}

/** A version for each record, and each acknowledged version given out once and in order. */
async function versionsHaveNoGaps({ acked }: Journal): Promise<void> {
  const { rows } = await db.query(
    `select a.id, a.version, (select count(*)::int from recorded_event e where e.subject_id = a.id) as records from assignment a
     union all select id, version, (select count(*)::int from recorded_event e where e.subject_id = d.id) from directive d
     union all select id, version, (select count(*)::int from recorded_event e where e.subject_id = d.id) from directive_document d
     union all select id, version, (select count(*)::int from recorded_event e where e.subject_id = d.id) from draft d`,
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ version, records }) => version !== records)).toEqual([]);
  const highest = new Map(rows.map(({ id, version }) => [id, version]));
  for (const { id, version } of acked) expect(version).toBeLessThanOrEqual(highest.get(id));
}

async function everyChangeHasItsRecord(): Promise<void> {
  const counted = await one(`select
    (select count(*) from progress_report)::int as reports, count(*) filter (where type = 'assignment.reported')::int as reported,
    (select count(*) from draft)::int as drafts, count(*) filter (where type = 'draft.created')::int as drafted,
    (select count(*) from draft where document_id is not null)::int as closed, count(*) filter (where type = 'draft.issued')::int as issued,
    (select count(*) from directive_document)::int as documents, count(*) filter (where type = 'document.issued')::int as entered,
    (select count(*) from directive)::int as directives, count(*) filter (where type = 'directive.issued')::int as directed,
    (select count(*) from assignment)::int as assignments, count(*) filter (where type = 'assignment.issued')::int as assigned
    from recorded_event`);
  const { reports, drafts, closed, documents, directives, assignments } = counted;
  expect(counted).toMatchObject({
    reported: reports,
    drafted: drafts,
    issued: closed,
    entered: documents,
    directed: directives,
    assigned: assignments,
  });
  expect(closed).toBe(documents);
  const apart = await one(`select
    (select count(*) from recorded_event e where not exists (select from outbox o where o.event_id = e.id))::int as unsent,
    (select count(*) from outbox o where not exists (select from recorded_event e where e.id = o.event_id))::int as unfounded`);
  // No worker runs here, so every record still waits in the outbox.
  expect(apart).toEqual({ unsent: 0, unfounded: 0 });
}

/** Issued whole or not at all. */
async function documentsAreWhole(): Promise<void> {
  const { rows } = await db.query(
    `select d.number_symbol, count(distinct i.id)::int as directives, count(a.id)::int as assignments from directive_document d
     left join directive i on i.document_id = d.id left join assignment a on a.directive_id = i.id group by d.id`,
  );
  const shapes = rows.map(({ directives, assignments }) => `${directives}/${assignments}`);
  expect(shapes.filter((shape) => shape !== '2/3' && shape !== '1/3')).toEqual([]);
  expect(shapes.filter((shape) => shape === '1/3')).toHaveLength(1);
}

async function theTrailIsWhole(): Promise<void> {
  const numbers = await one(
    'select min(e.seq)::int as first, max(e.seq)::int as last, count(*)::int as n, (select seq::int from trail_head) as head from recorded_event e',
  );
  expect(numbers).toEqual({ first: 1, last: numbers.n, n: numbers.n, head: numbers.n });
  const program = join(process.cwd(), 'dist/server/server/src/main.verify-trail.js');
  const env = { ...process.env, DATABASE_URL: config.DATABASE_URL, DATA_DIR: config.DATA_DIR };
  const { stdout } = await promisify(execFile)(process.execPath, [program], { env });
  expect(stdout).toMatch(/^Nguyên vẹn/);
}
