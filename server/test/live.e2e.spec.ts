import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { config } from '@libs/config';
import { type Api, startApi } from '@libs/testing/api';
import { SignedIn } from '@libs/testing/signed-in';
import { Browser } from './browser-like';
import { aProvince, password, type Province, type Somebody } from './builders';
import { issueDocument, type IssuedAssignment } from './entering';
import { LiveReader } from './live-reader';

/** GET /live (house.md §0; reliability.md A.5, S-03, S-07). */
let api: Api;
let other: Api;
let there: Province;
let db: Client;
let office: SignedIn;
const open: LiveReader[] = [];

beforeAll(async () => {
  [api, other] = await Promise.all([startApi(), startApi()]);
  there = await aProvince(api.app);
  db = new Client({ connectionString: config.DATABASE_URL });
  await db.connect();
  office = await SignedIn.as(api.url, there.officeSpecialist);
}, 60_000);
afterEach(() => open.splice(0).forEach((reader) => reader.close()));
afterAll(async () => {
  await db?.end();
  await Promise.all([api?.close(), other?.close()]);
});

const tokens = new Map<string, Promise<string>>();
function tokenOf({ username }: Somebody): Promise<string> {
  let token = tokens.get(username);
  if (!token) tokens.set(username, (token = api.signIn(username, password)));
  return token;
}
async function listen(who: Somebody, { at = api, after }: { at?: Api; after?: number } = {}): Promise<LiveReader> {
  const reader = await LiveReader.open(at.url, { authorization: `Bearer ${await tokenOf(who)}` }, after);
  open.push(reader);
  return reader;
}

const assignmentOf = async (...units: { id: string }[]): Promise<IssuedAssignment> =>
  (await issueDocument(office, there, [{ leads: units }])).assignments[0];
const head = async (): Promise<number> => Number((await db.query('select seq from trail_head')).rows[0].seq);
/** Everything that was committed until now has been told to whoever may hear it. */
async function settled(): Promise<void> {
  const witness = await listen(there.officeHead);
  const { id } = await assignmentOf(there.ward);
  await witness.until(({ data }) => data.assignmentId === id);
  await pause(200);
}
const note = ({ id }: { id: string }) => office.command('addOfficeNote', { id, text: 'Đã gọi điện nhắc' });
const as = (who: Somebody) => SignedIn.as(api.url, who);

describe('what others do', () => {
  test.each([
    ['on the same process', () => api],
    ['on another process', () => other],
  ])('arrives within two seconds %s', async (_, where) => {
    const unit = await as(there.financeHead);
    const assignment = await assignmentOf(there.finance);
    const reader = await listen(there.officeHead, { at: where() });
    const before = performance.now();
    const { version } = await unit.command('acknowledgeAssignment', { id: assignment.id, expectedVersion: 1 });
    expect(version).toBe(2);
    const told = await reader.until(({ event }) => event === 'change');
    expect(told.at - before).toBeLessThan(2_000);
    expect(told.id).toBe(told.data.seq);
    expect(told.data).toEqual({
      seq: await head(),
      type: 'assignment.acknowledged',
      assignmentId: assignment.id,
      directiveId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      documentId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      by: { id: there.financeHead.id, displayName: there.financeHead.displayName },
      at: expect.stringMatching(/^\d{4}-.*Z$/),
    });
  });

  test('comes as a stream that nobody keeps, beginning with how far it goes', async () => {
    const reader = await listen(there.analyst);
    const { headers, status } = reader.response;
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store, no-transform');
    expect(headers.get('x-accel-buffering')).toBe('no');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(reader.told[0]).toMatchObject({ event: 'hello', id: await head(), data: { seq: await head() } });
  });

  test('says that it lives every fifteen seconds', async () => {
    const reader = await listen(there.analyst);
    await pause(16_000);
    expect(reader.comments.length).toBeGreaterThanOrEqual(1);
  });

  test('is for people who are signed in, and starts at a number', async () => {
    expect((await LiveReader.try(api.url, {})).response.status).toBe(401);
    expect((await LiveReader.try(api.url, { authorization: 'Bearer nobody' })).response.status).toBe(401);
    const authorization = `Bearer ${await tokenOf(there.analyst)}`;
    const bad = await LiveReader.try(api.url, {
      authorization,
      'last-event-id': 'x',
    });
    expect(bad.response.status).toBe(400);
    expect(((await bad.response.json()) as { message: string }).message).toMatch(/số thứ tự/);
    expect((await fetch(`${api.url}/live`, { method: 'HEAD', headers: { authorization } })).status).toBe(200);
  });

  test('an eleventh screen closes the first', async () => {
    const readers: LiveReader[] = [];
    for (let i = 0; i < 10; i++) readers.push(await listen(there.leader));
    await pause(50);
    expect(readers.some(({ ended }) => ended)).toBe(false);
    readers.push(await listen(there.leader));
    await readers[0].untilEnded();
    expect(readers.filter(({ ended }) => ended)).toHaveLength(1);
  });
});

describe('who hears what (S-03)', () => {
  test('a unit hears of its own and of no other unit', async () => {
    const [finance, construction] = [await listen(there.financeHead), await listen(there.constructionHead)];
    const [specialist, admin] = [await listen(there.financeSpecialist), await listen(there.systemAdmin)];
    const ours = await assignmentOf(there.finance);
    await (await as(there.financeHead)).command('acknowledgeAssignment', { id: ours.id, expectedVersion: 1 });
    await settled();
    const types = (reader: LiveReader) => reader.of('change').map(({ data }) => data.type);
    expect(types(finance)).toEqual([
      'document.issued',
      'directive.issued',
      'assignment.issued',
      'assignment.acknowledged',
    ]);
    for (const nobody of [construction, specialist, admin])
      expect(nobody.told.map(({ event }) => event)).toEqual(['hello']);
  });

  test('of a document that two units share, each hears its own part', async () => {
    const [finance, construction] = [await listen(there.financeHead), await listen(there.constructionHead)];
    const { assignments } = await issueDocument(office, there, [
      { leads: [there.finance], cooperating: [there.construction] },
      { leads: [there.construction] },
    ]);
    await settled();
    const ids = (reader: LiveReader, key: string) =>
      new Set(reader.of('change').flatMap(({ data }) => data[key] ?? []));
    const of = (unit: { id: string }) => new Set(assignments.filter((a) => a.unit.id === unit.id).map(({ id }) => id));
    expect(ids(finance, 'assignmentId')).toEqual(of(there.finance));
    expect(ids(construction, 'assignmentId')).toEqual(of(there.construction));
    expect(ids(finance, 'directiveId').size).toBe(1);
    expect(ids(construction, 'directiveId').size).toBe(2);
  });

  test('what is internal is for the Office alone (S-05)', async () => {
    const assignment = await assignmentOf(there.finance);
    const readers = await Promise.all([there.financeHead, there.leader, there.analyst].map((who) => listen(who)));
    const ours = await listen(there.officeHead);
    await note(assignment);
    await ours.until(({ data }) => data.type === 'assignment.noted');
    await settled();
    for (const reader of readers)
      expect(reader.of('change').map(({ data }) => data.type)).not.toContain('assignment.noted');
    // Nor when they come back later.
    const late = await listen(there.financeHead, { after: readers[0].told[0].id! });
    await settled();
    expect(late.seqs).toEqual([]);
  });

  test('that others have finished is not for a unit to know', async () => {
    const { assignments } = await issueDocument(office, there, [
      { leads: [there.finance] },
      { leads: [there.construction] },
    ]);
    const finance = await listen(there.financeHead);
    const officeHears = await listen(there.officeHead);
    for (const [who, { id }] of [
      [there.financeHead, assignments[0]],
      [there.constructionHead, assignments[1]],
    ] as const) {
      await (await as(who)).command('submitResult', { id, expectedVersion: 1, text: 'Xong', fileIds: [] });
      await office.command('confirmResult', { id, expectedVersion: 2 });
    }
    await api.drain();
    await officeHears.until(({ data }) => data.type === 'document.completed');
    await settled();
    const types = finance.of('change').map(({ data }) => data.type);
    expect(types).toEqual(['assignment.submitted', 'assignment.confirmed']);
  });

  test('whoever loses sight of an assignment hears that once, and nothing after it', async () => {
    const assignment = await assignmentOf(there.finance);
    const unit = await as(there.financeHead);
    const to = (accountId: string, expectedVersion: number) =>
      unit.command('delegateAssignment', { id: assignment.id, expectedVersion, accountId });
    await unit.command('acknowledgeAssignment', { id: assignment.id, expectedVersion: 1 });
    const first = await listen(there.financeSpecialist);
    const second = await listen(there.financeDivisionSpecialist);
    await to(there.financeSpecialist.id, 2);
    await first.until(({ data }) => data.type === 'assignment.delegated');
    await to(there.financeDivisionSpecialist.id, 3);
    await unit.command('reportProgress', { id: assignment.id, expectedVersion: 4, text: 'Đang làm' });
    await settled();
    const types = (reader: LiveReader) => reader.of('change').map(({ data }) => data.type);
    expect(types(first)).toEqual(['assignment.delegated', 'assignment.delegated']);
    expect(types(second)).toEqual(['assignment.delegated', 'assignment.reported']);
    // The same when it is read afterwards, as things were at each moment.
    const late = await listen(there.financeSpecialist, { after: first.told[0].id! });
    await settled();
    expect(late.seqs).toEqual(first.seqs);
    const lateToo = await listen(there.financeDivisionSpecialist, { after: second.told[0].id! });
    await settled();
    expect(lateToo.seqs).toEqual(second.seqs);
  });

  test('a role taken away is felt within five seconds, and all is to be read anew (S-07)', async () => {
    const reader = await listen(there.wardHead);
    const [grant] = (await db.query('delete from role_grant where account_id = $1 returning *', [there.wardHead.id]))
      .rows;
    const reset = await reader.until(({ event }) => event === 'reset', 5_000);
    expect(reset.id).toBeGreaterThan(0);
    await assignmentOf(there.ward);
    await pause(500);
    expect(reader.seqs).toEqual([]);
    await db.query('insert into role_grant select ($1::json->>$2)::uuid, $3, $4, $5', [
      JSON.stringify(grant),
      'id',
      grant.account_id,
      grant.role,
      grant.unit_id,
    ]);
    await reader.until(({ event, id }) => event === 'reset' && id! > reset.id!, 5_000);
    const { id } = await assignmentOf(there.ward);
    await reader.until(({ data }) => data.assignmentId === id);
  });
});

describe('coming back', () => {
  test('goes on where one was, by number or by header', async () => {
    const before = await head();
    await assignmentOf(there.finance);
    await assignmentOf(there.construction);
    // Drafts and sign-ins have numbers too, but are nobody's news.
    const { rows } = await db.query(
      `select seq::int from recorded_event where seq > $1 and type ~ '^(document|directive|assignment)' order by seq`,
      [before],
    );
    const missed = rows.map(({ seq }) => seq as number);
    const [last] = missed.slice(-1);
    const byNumber = await listen(there.officeHead, { after: before });
    await byNumber.until(({ data }) => data.seq === last);
    expect(byNumber.told[0]).toMatchObject({ event: 'hello', id: before });
    // What the browser says is newer than what the page once asked for.
    const authorization = `Bearer ${await tokenOf(there.officeHead)}`;
    const byHeader = await LiveReader.open(api.url, { authorization, 'last-event-id': String(last - 1) }, before);
    open.push(byHeader);
    await byHeader.until(({ data }) => data.seq === last);
    expect(byHeader.told[0]).toMatchObject({ event: 'hello', id: last - 1 });
    await settled();
    expect(byNumber.seqs.filter((seq) => seq <= last)).toEqual(missed);
    expect(byHeader.seqs.filter((seq) => seq <= last)).toEqual([last]);
    expect(byHeader.seqs).toEqual(byNumber.seqs.filter((seq) => seq >= last));
  });

  test('after too much has happened, or to a trail that is no more, all is to be read anew', async () => {
    const assignment = await assignmentOf(there.finance);
    const before = await head();
    await many(assignment.id, 501);
    await settled();
    const reader = await listen(there.officeHead, { after: before });
    const reset = await reader.until(({ event }) => event === 'reset');
    expect(reset).toMatchObject({ id: await head(), data: { seq: await head() } });
    expect(reader.seqs).toEqual([]);
    // For those who may hear none of it, nothing has happened.
    const construction = await listen(there.constructionHead, { after: before });
    await settled();
    expect(construction.told.map(({ event }) => event)).toEqual(['hello']);
    const future = await listen(there.officeHead, { after: (await head()) + 1_000 });
    await future.until(({ event }) => event === 'reset');
    await note(assignment);
    await future.until(({ data }) => data.type === 'assignment.noted');
  });

  /** So many events of one assignment, in as many transactions of a hundred. */
  async function many(id: string, count: number, by = db): Promise<void> {
    for (let done = 0; done < count; done += 100) {
      await by.query(
        `select record_events((select jsonb_agg(jsonb_build_object('id', gen_random_uuid(), 'at', now(), 'type', 'assignment.spoken',
           'subject_id', a.id, 'parent_id', a.directive_id, 'root_id', a.document_id, 'internal', false, 'actor_id', $2::uuid,
           'actor_name', 'Ai đó', 'data', '{}'::jsonb, 'changes', '{}'::jsonb))
           from assignment a cross join generate_series(1, $3::int) where a.id = $1))`,
        [id, there.officeHead.id, Math.min(100, count - done)],
      );
    }
  }

  /** Cuts the connections on which the processes hear of commits; answers how many. */
  async function deafen(): Promise<number> {
    const { rowCount } = await db.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
         and query in ('listen ttdh_live', 'select 1') and pid <> pg_backend_pid()`,
    );
    return rowCount!;
  }

  test('again and again while others write: nothing is missed and nothing told twice', async () => {
    const assignment = await assignmentOf(there.finance);
    const unheard = await assignmentOf(there.construction);
    const start = await head();
    let writing = true;
    const writers = Array.from({ length: 4 }, async (_, index) => {
      const writer = new Client({ connectionString: config.DATABASE_URL });
      await writer.connect();
      for (let i = 0; i < 100; i++) {
        await many((index % 2 ? assignment : unheard).id, 1 + (i % 3), writer);
        await pause(Math.random() * 30);
      }
      await writer.end();
    });
    const everything = Promise.all([...writers, pause(700).then(deafen)]).finally(() => (writing = false));
    /** Comes and goes at either process, and goes on from the last thing heard. */
    const hear = async (who: Somebody) => {
      const heard: number[] = [];
      let at = start;
      const turn = async (last: number | null) => {
        const reader = await listen(who, { at: Math.random() < 0.5 ? api : other, after: at });
        if (last === null) await pause(20 + Math.random() * 150);
        else if (last > at) await reader.until(({ data }) => data.seq === last);
        reader.close();
        expect(reader.of('reset')).toEqual([]);
        heard.push(...reader.seqs);
        at = heard.at(-1) ?? at;
      };
      while (writing) await turn(null);
      const { rows } = await db.query(
        `select seq::int from recorded_event where seq > $1 and type = 'assignment.spoken' and ($2::uuid is null or subject_id = $2) order by seq`,
        [start, who === there.financeHead ? assignment.id : null],
      );
      const expected = rows.map(({ seq }) => seq);
      await turn(expected.at(-1)!);
      return { heard, expected };
    };
    const [office1, unit1] = await Promise.all([hear(there.officeHead), hear(there.financeHead), everything]);
    expect(unit1.expected.length).toBeGreaterThan(200);
    expect(unit1.heard).toEqual(unit1.expected);
    expect(office1.heard).toEqual(office1.expected);
  }, 60_000);

  test('the process that lost its ear to the database catches up by itself', async () => {
    const assignment = await assignmentOf(there.finance);
    const reader = await listen(there.financeHead);
    const officeHears = await listen(there.officeHead);
    const draft = await office.command('createDraft', { fileIds: [] });
    await settled();
    const rowCount = await deafen();
    expect(rowCount).toBeGreaterThan(0);
    await db.query('update draft set version = 2, updated_at = now() where id = $1', [draft.id]);
    await many(assignment.id, 3);
    await reader.until(({ data }) => data.type === 'assignment.spoken', 8_000);
    await many(assignment.id, 2);
    await settled();
    const drafts = (who: LiveReader) => who.of('draft').map(({ data }) => [data.id, data.version]);
    expect(drafts(officeHears)).toContainEqual([draft.id, 2]);
    expect(drafts(reader)).toEqual([]);
    expect(reader.of('change').filter(({ data }) => data.type === 'assignment.spoken')).toHaveLength(5);
    expect(reader.ended).toBe(false);
  });
});

describe('a stream and its session', () => {
  const browserOf = async ({ username }: Somebody) => {
    const browser = new Browser(api.url);
    await browser.signIn(username, password);
    const reader = await LiveReader.open(api.url, { cookie: browser.cookie! });
    open.push(reader);
    return { browser, reader };
  };
  const newest = async () =>
    (await db.query(`select * from session where kind = 'COOKIE' order by started_at desc limit 1`)).rows[0];

  test('ends when the person signs out', async () => {
    const { browser, reader } = await browserOf(there.analyst);
    const elsewhere = await LiveReader.open(other.url, { cookie: browser.cookie! });
    await browser.ask('mutation { signOut { ok } }');
    expect(await reader.untilEnded()).toBeLessThan(2_000);
    expect(await elsewhere.untilEnded()).toBeLessThan(5_000);
  });

  test('ends when nobody has used the session, however long it has been open; it is no use of it (S-44)', async () => {
    const { reader } = await browserOf(there.analyst);
    const { id, last_seen_at: seen } = await newest();
    await db.query(`update session set last_seen_at = now() - interval '14 minutes' where id = $1`, [id]);
    const again = await LiveReader.open(api.url, { cookie: (await browserOf(there.leader)).browser.cookie! });
    open.push(again);
    await pause(3_000);
    expect(reader.ended).toBe(false);
    const before = (await db.query('select last_seen_at from session where id = $1', [id])).rows[0];
    expect(+before.last_seen_at).toBeLessThan(+seen);
    await db.query(`update session set last_seen_at = now() - interval '16 minutes' where id = $1`, [id]);
    expect(await reader.untilEnded()).toBeLessThan(5_000);
  });

  test('opening one does not count as using it either (S-44)', async () => {
    const { browser } = await browserOf(there.analyst);
    const { id } = await newest();
    await db.query(`update session set last_seen_at = now() - interval '5 minutes' where id = $1`, [id]);
    await pause(1_100);
    open.push(await LiveReader.open(api.url, { cookie: browser.cookie! }));
    const [{ idle }] = (
      await db.query(`select now() - last_seen_at > interval '4 minutes' as idle from session where id = $1`, [id])
    ).rows;
    expect(idle).toBe(true);
  });

  test('ends when the account is disabled (S-07)', async () => {
    const { reader } = await browserOf(there.systemAdmin);
    await db.query('update account set disabled_at = now() where id = $1', [there.systemAdmin.id]);
    expect(await reader.untilEnded()).toBeLessThan(5_000);
    await db.query('update account set disabled_at = null where id = $1', [there.systemAdmin.id]);
  });
});

test('a process that stops lets go of its screens at once', async () => {
  const leaving = await startApi();
  const reader = await listen(there.officeHead, { at: leaving });
  const closing = leaving.close();
  expect(await reader.untilEnded()).toBeLessThan(2_000);
  await closing;
});
