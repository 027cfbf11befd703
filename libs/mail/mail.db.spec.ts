import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Logger } from '@nestjs/common';
import { simpleParser } from 'mailparser';
import { DataSource } from 'typeorm';
import { clock, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { BlobStore } from '@libs/files';
import { Reads } from '@libs/sql';
import { type Fault, type Point, SmtpSink } from '@libs/testing/smtp-sink';
import { appSettings, dataSourceOptions } from '../../server/src/data-source';
import { Claims } from './claims';
import { Delivery, type Letter, MailStatus, OutgoingMail, Post, PostQueries, sending } from '.';

const usual = { ...sending };
const post = new Post();
let db: DataSource;
let door: UnitOfWork;
let queries: PostQueries;
const sinks: SmtpSink[] = [];

beforeAll(async () => {
  Logger.overrideLogger(false);
  db = await new DataSource({
    ...dataSourceOptions(config.DATABASE_URL, { settings: appSettings }),
    entities: [OutgoingMail],
  }).initialize();
  door = new UnitOfWork(db);
  queries = new PostQueries(new Reads(db));
});
beforeEach(() => Object.assign(sending, { perMinute: 100_000 }));
afterEach(async () => {
  await Promise.all(sinks.splice(0).map((sink) => sink.close()));
  Object.assign(sending, usual);
  clock.plays = null;
  await db.query('delete from outgoing_mail');
});
afterAll(() => db.destroy());

const worker = () => new Delivery(new Claims(db));
const append = (letter: Partial<Letter> & { address?: string } = {}) =>
  door.byItself((tx) =>
    post.append(tx, {
      to: { name: 'Nguyễn Thị Lan', address: letter.address ?? 'lan@example.vn' },
      kind: 'test',
      subject: 'Nhắc việc',
      text: 'Có việc đến hạn.',
      ...letter,
    }),
  );
const mail = async (id: string | null) => (await queries.one(id!))!;
const statuses = async (): Promise<Record<string, number>> => {
  const rows = await db.query('select status, count(*)::int as n from outgoing_mail group by 1');
  return Object.fromEntries(rows.map(({ status, n }: { status: string; n: number }) => [status, n]));
};

async function sink(fault?: (point: Point, recipient: string | null) => Fault | null, port?: number) {
  const opened = await SmtpSink.open(fault, port);
  sinks.push(opened);
  sending.smtpUrl = opened.url;
  return opened;
}

/** Delivers, and moves the clock on to the next attempt, until nothing waits. */
async function untilSettled(deliver = () => worker().deliver()): Promise<number> {
  for (let turn = 1; ; turn++) {
    await deliver();
    const [{ next }] = await db.query(
      `select min(next_attempt_at) as next from outgoing_mail where status = 'WAITING'`,
    );
    if (!next) return turn;
    if (turn > 400) throw new Error(`Still not settled: ${JSON.stringify(await statuses())}`);
    clock.plays = new Date(Math.max(+next + 1, +(clock.plays ?? Date.now())));
  }
}

describe('what is handed in', () => {
  test('leaves only when the transaction has committed', async () => {
    await expect(
      door.byItself(async (tx) => {
        await post.append(tx, {
          to: { name: 'Lan', address: 'lan@example.vn' },
          kind: 'test',
          subject: 's',
          text: 't',
        });
        throw new Error('after all not');
      }),
    ).rejects.toThrow('after all not');
    expect(await statuses()).toEqual({});
  });

  test('is one digest a day of each kind for each account', async () => {
    const accountId = await anAccount();
    const digest = { accountId, kind: 'digest', digestOn: '2026-11-23' };
    expect(await append(digest)).not.toBeNull();
    expect(await append(digest)).toBeNull();
    expect(await append({ ...digest, digestOn: '2026-11-24' })).not.toBeNull();
    expect(await append({ ...digest, kind: 'weekly' })).not.toBeNull();
  });

  test.each(['', 'lan', 'lan@', 'a@b.vn, c@d.vn', 'a@b.vn\r\nBcc: c@d.vn'])(
    'to the address "%s" is there, as failed',
    async (address) => {
      expect(await mail(await append({ address }))).toMatchObject({ status: 'FAILED', lastError: expect.any(String) });
    },
  );
});

describe('without a mail server', () => {
  test('each mail is a file that a mail program opens, for nobody else to read', async () => {
    clock.plays = new Date('2026-11-22T18:00:00Z');
    const id = await append({ to: { name: 'Lan, Phó "phòng"', address: 'lan@example.vn' }, html: '<p>Có việc.</p>' });
    expect(await worker().deliver()).toEqual({ sent: 1, deferred: 0, failed: 0 });
    const folder = join(config.DATA_DIR, 'mail');
    expect(readdirSync(folder)).toEqual([`2026-11-23-${id}.eml`]);
    const path = join(folder, `2026-11-23-${id}.eml`);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const parsed = await simpleParser(readFileSync(path));
    expect(parsed).toMatchObject({
      subject: 'Nhắc việc',
      messageId: `<${id}@localhost>`,
      date: clock.plays,
      html: '<p>Có việc.</p>',
    });
    expect(parsed.text).toContain('Có việc đến hạn.');
    expect(parsed.to).toMatchObject({ value: [{ address: 'lan@example.vn', name: 'Lan, Phó "phòng"' }] });
    expect(await mail(id)).toMatchObject({ status: 'SENT', sentAt: clock.plays, attempts: 1 });
    expect((await simpleParser((await queries.source(id!))!)).messageId).toBe(parsed.messageId);
  });
});

describe('files that go along', () => {
  const kept = async (content: string) => {
    const blobs = new BlobStore();
    const received = await blobs.receive(Readable.from([content]), 1_000);
    await blobs.keep(received);
    return { name: 'Báo cáo tuần.csv', mediaType: 'text/csv', sha256: received.sha256 };
  };

  test('are in the file, and in what a mail server takes', async () => {
    const file = await kept('Sở Tài chính;12');
    const id = await append({ files: [file, { ...file, name: 'Lần nữa.csv' }] });
    const parsed = await simpleParser((await queries.source(id!))!);
    expect(
      parsed.attachments.map(({ filename, contentType, content }) => [filename, contentType, `${content}`]),
    ).toEqual(['Báo cáo tuần.csv', 'Lần nữa.csv'].map((name) => [name, 'text/csv', 'Sở Tài chính;12']));
    const server = await sink();
    expect(await worker().deliver()).toMatchObject({ sent: 1 });
    expect(server.arrived[0]).toMatchObject({ files: ['Báo cáo tuần.csv', 'Lần nữa.csv'] });
  });

  test('that are missing end the mail at once, in clear words', async () => {
    const id = await append({ files: [{ name: 'Mất.csv', mediaType: 'text/csv', sha256: '0'.repeat(64) }] });
    await append({ address: 'khac@example.vn' });
    expect(await worker().deliver()).toEqual({ sent: 1, deferred: 0, failed: 1 });
    expect(await mail(id)).toMatchObject({
      status: 'FAILED',
      lastError: 'Tệp đính kèm “Mất.csv” không còn trên máy chủ.',
    });
  });
});

describe('a mail server', () => {
  test('that takes all gets each mail once, over few connections, from two workers at once too', async () => {
    const server = await sink();
    const ids: (string | null)[] = [];
    for (let i = 0; i < 60; i++) ids.push(await append({ address: `p${i}@example.vn` }));
    Object.assign(sending, { batch: 7 });
    await Promise.all([worker().deliver(), worker().deliver()]);
    expect(await statuses()).toEqual({ SENT: 60 });
    expect(server.arrived.map(({ messageId }) => messageId).sort()).toEqual(
      ids.map((id) => `<${id}@localhost>`).sort(),
    );
    expect(server.busiest).toBeLessThanOrEqual(8);
  });

  test('that is away, then silent, then back gets everything; the others are not tried in vain', async () => {
    Object.assign(sending, { greetingMs: 300 });
    const first = await sink();
    await first.close();
    for (let i = 0; i < 30; i++) await append({ address: `p${i}@example.vn` });
    const away = await worker().deliver();
    expect(away.sent).toBe(0);
    expect(away.deferred).toBeLessThanOrEqual(sending.patience + sending.lanes);
    const tried = await db.query(
      'select attempts, unclear, last_error, claimed_by from outgoing_mail where attempts > 0',
    );
    expect(tried[0]).toEqual({
      attempts: 1,
      unclear: 0,
      last_error: expect.stringMatching(/ECONNREFUSED/),
      claimed_by: null,
    });
    expect(await statuses()).toEqual({ WAITING: 30 });
    let silent = 6;
    const back = await sink((point) => (point === 'CONNECT' && silent-- > 0 ? { silentMs: 1_000 } : null), first.port);
    await untilSettled();
    expect(await statuses()).toEqual({ SENT: 30 });
    expect(new Set(back.arrived.map(({ messageId }) => messageId)).size).toBe(30);
    expect(back.arrived).toHaveLength(30);
  });

  test('that speaks too slowly is hung up on; the mail may have arrived', async () => {
    await sink((point) => (point === 'DATA' ? { silentMs: 2_000 } : null));
    Object.assign(sending, { longestMs: 300 });
    const id = await append();
    expect(await worker().deliver()).toMatchObject({ deferred: 1 });
    expect(await mail(id)).toMatchObject({ status: 'WAITING', attempts: 1, unclear: 1 });
  });

  test('that refuses an address is believed at once, and its words are kept; an administrator has it tried again', async () => {
    let knows = false;
    const server = await sink((point, to) =>
      point === 'RCPT' && to === 'gone@example.vn' && !knows ? { code: 550, words: 'No such user here' } : null,
    );
    const gone = await append({ address: 'gone@example.vn' });
    await append();
    expect(await worker().deliver()).toEqual({ sent: 1, deferred: 0, failed: 1 });
    expect(await mail(gone)).toMatchObject({
      status: 'FAILED',
      attempts: 1,
      unclear: 0,
      lastError: '550 No such user here',
    });
    expect(await worker().deliver()).toEqual({ sent: 0, deferred: 0, failed: 0 });
    knows = true;
    expect(await door.byItself((tx) => post.retry(tx, gone!))).toBe(true);
    expect(await worker().deliver()).toEqual({ sent: 1, deferred: 0, failed: 0 });
    expect(await door.byItself((tx) => post.retry(tx, gone!))).toBe(false);
    expect(server.arrived).toHaveLength(2);
  });

  test('that defers for ever is asked for two days, then the mail is shown as failed', async () => {
    const asked: number[] = [];
    await sink((point) => {
      if (point !== 'RCPT') return null;
      asked.push(+clock.plays!);
      return { code: 451, words: 'Try again later' };
    });
    clock.plays = new Date('2026-11-20T00:00:00Z');
    const id = await append();
    expect(await untilSettled()).toBe(13);
    expect(await mail(id)).toMatchObject({ status: 'FAILED', attempts: 13, lastError: '451 Try again later' });
    expect((asked.at(-1)! - asked[0]!) / 3_600_000).toBeGreaterThan(47);
  });

  test('that does all of this at random: every mail arrives or is shown as failed, twice only when nobody could know', async () => {
    const faults: Record<Point, Fault[]> = {
      CONNECT: [{ code: 421, words: 'Too busy' }, 'DROP', { silentMs: 400 }],
      MAIL: [{ code: 421, words: 'Closing' }, 'DROP'],
      RCPT: [{ code: 451, words: 'Greylisted' }],
      DATA: ['DROP', 'DROP', { code: 452, words: 'Disk full' }, { silentMs: 800 }],
    };
    const refused = (to: string | null) => Boolean(to?.startsWith('no'));
    const server = await sink((point, to) => {
      if (point === 'RCPT' && refused(to)) return { code: 550, words: 'Nobody' };
      const some = faults[point];
      return Math.random() < 0.12 ? some[Math.floor(Math.random() * some.length)]! : null;
    });
    Object.assign(sending, { patience: 1_000, greetingMs: 300, socketMs: 600 });
    clock.plays = new Date();
    const ids: string[] = [];
    for (let i = 0; i < 40; i++) ids.push((await append({ address: `${i % 8 ? 'p' : 'no'}${i}@example.vn` }))!);
    await untilSettled(() => Promise.all([worker().deliver(), worker().deliver()]) as never);
    for (const id of ids) {
      const { status, lastError, unclear, toAddress } = await mail(id);
      const copies = server.arrived.filter(({ messageId }) => messageId === `<${id}@localhost>`).length;
      if (refused(toAddress))
        expect({ status, lastError, copies }).toEqual({ status: 'FAILED', lastError: '550 Nobody', copies: 0 });
      else {
        expect(status).toBe('SENT');
        expect(copies).toBeGreaterThanOrEqual(1);
      }
      expect(copies - 1).toBeLessThanOrEqual(unclear);
    }
  });
});

describe('what holds a mail', () => {
  test('one that has just been claimed is nobody else’s; a dead worker’s is taken over, and counted as unclear', async () => {
    await sink();
    Object.assign(sending, { leaseMs: 300 });
    const id = await append();
    expect(await new Claims(db).take(10)).toHaveLength(1);
    expect(await worker().deliver()).toMatchObject({ sent: 0 });
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(await worker().deliver()).toMatchObject({ sent: 1 });
    expect(await mail(id)).toMatchObject({ status: 'SENT', unclear: 1 });
  });

  test('a living worker keeps its claim however long the server takes', async () => {
    const server = await sink((point) => (point === 'DATA' ? { silentMs: 450 } : null));
    Object.assign(sending, { leaseMs: 200, socketMs: 5_000 });
    await append();
    const first = worker().deliver();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await worker().deliver()).toMatchObject({ sent: 0 });
    expect(await first).toMatchObject({ sent: 1 });
    expect(server.arrived).toHaveLength(1);
  });

  test('no more leave in a minute than allowed, whoever sends them', async () => {
    const server = await sink();
    Object.assign(sending, { perMinute: 5 });
    for (let i = 0; i < 12; i++) await append();
    expect(await worker().deliver()).toMatchObject({ sent: 5 });
    expect(await worker().deliver()).toMatchObject({ sent: 0 });
    await db.query(`update outgoing_mail set tried_at = tried_at - interval '61 seconds'`);
    expect(await worker().deliver()).toMatchObject({ sent: 5 });
    expect(server.arrived).toHaveLength(10);
  });

  test('one that was suppressed does not leave, until it is wanted again', async () => {
    const server = await sink();
    const id = await append();
    const sent = await append();
    expect(await door.byItself((tx) => post.suppress(tx, [id!], 'Khôi phục dữ liệu'))).toBe(1);
    await worker().deliver();
    expect(await door.byItself((tx) => post.suppress(tx, [sent!], 'Muộn'))).toBe(0);
    expect(await mail(id)).toMatchObject({ status: 'SUPPRESSED', lastError: 'Khôi phục dữ liệu' });
    await door.byItself((tx) => post.retry(tx, id!));
    await worker().deliver();
    expect(server.arrived).toHaveLength(2);
  });
});

test('an administrator pages through them, the newest first', async () => {
  for (let i = 0; i < 5; i++) await append({ subject: `Thư ${i}`, kind: i % 2 ? 'digest' : 'now' });
  await append({ address: 'sai' });
  const subjects: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page = await queries.page({ statuses: [MailStatus.WAITING] }, { first: 2, after });
    subjects.push(...page.nodes.map(({ subject }) => subject));
    expect(await page.totalCount()).toBe(5);
    expect(Object.keys(page.nodes[0]!)).not.toContain('k0');
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  expect(subjects).toEqual(['Thư 4', 'Thư 3', 'Thư 2', 'Thư 1', 'Thư 0']);
  expect(await queries.count({ kinds: ['digest'] })).toBe(2);
  expect(await queries.count({ text: 'THƯ 3' })).toBe(1);
  expect(await queries.count({ text: 'SAI', statuses: [MailStatus.FAILED] })).toBe(1);
  expect(await queries.one(randomUUID())).toBeNull();
  expect(await queries.source(randomUUID())).toBeNull();
});

async function anAccount(): Promise<string> {
  const id = randomUUID();
  await db.query(
    `insert into account (id, version, username, display_name, title, password_hash) values ($1, 1, $2, 'Lan', '', '')`,
    [id, id],
  );
  return id;
}
