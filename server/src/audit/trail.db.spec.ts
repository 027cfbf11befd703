import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { DataSource } from 'typeorm';
import { system } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { freshDatabase } from '@libs/testing';
import { appSettings, dataSourceOptions } from '../data-source';
import { anchorFile, BadAnchor, readAnchors } from './anchor-file';
import { TrailAnchors } from './trail-anchors';
import { TrailQueries } from './trail.queries';
import { verdictInWords, verifyTrail } from './verify-trail';

/** A trail of ten records, its owner, and a way to write more as the application does. */
async function trail() {
  const url = await freshDatabase();
  const owner = await new DataSource(dataSourceOptions(url, { poolSize: 2 })).initialize();
  const app = await new DataSource(dataSourceOptions(url, { poolSize: 2, settings: appSettings })).initialize();
  opened.push(owner, app);
  const write = async (count: number) => {
    for (let i = 0; i < count; i++) {
      await new UnitOfWork(app).run(system, { command: 'spec', input: {} }, async (tx) => {
        tx.note(
          { type: 'spec.happened', subjectId: randomUUID(), data: { text: `Sở Tài chính, lần ${i}`, n: i / 3 } },
          { due: ['2026-08-15', null] },
        );
        return { id: randomUUID() };
      });
    }
  };
  await write(10);
  /** As somebody who owns the database and wants to hide something. */
  const tamper = (sql: string) =>
    owner.query(
      `alter table recorded_event disable trigger user; ${sql}; alter table recorded_event enable trigger user`,
    );
  const queries = new TrailQueries(app);
  const anchor = () => new TrailAnchors(queries).note();
  const verify = async () => {
    const anchors = await readAnchors();
    return queries.atOneMoment((links, head) => verifyTrail(links, head, anchors));
  };
  const words = async () => verdictInWords(await verify(), 'Asia/Ho_Chi_Minh');
  return { owner, app, write, tamper, anchor, verify, words };
}

const opened: DataSource[] = [];
beforeEach(() => rmSync(anchorFile, { force: true }));
afterAll(() => Promise.all(opened.map((each) => each.destroy())));

/** Computes the chain anew from a record on, as one who knows how it is made. */
const rechainedFrom = (seq: number) => `
  do $$ declare e recorded_event; prev bytea; begin
    select hash into prev from recorded_event where seq = ${seq} - 1;
    prev := coalesce(prev, '\\x00');
    for e in select * from recorded_event where seq >= ${seq} order by seq loop
      update recorded_event set prev_hash = prev, hash = trail_hash(prev, e) where seq = e.seq returning hash into prev;
    end loop;
    update trail_head set seq = (select max(seq) from recorded_event), hash = prev;
  end $$`;

describe('a trail nobody touched', () => {
  test('is whole, with and without what was noted outside', async () => {
    const { anchor, write, words } = await trail();
    expect(await words()).toBe(
      'Nguyên vẹn: 10 bản ghi nối liền nhau, chưa có mốc neo ngoài cơ sở dữ liệu để đối chiếu.',
    );
    await anchor();
    await anchor();
    await write(3);
    await anchor();
    expect(await words()).toBe('Nguyên vẹn: 13 bản ghi nối liền nhau, khớp 2 mốc neo ngoài cơ sở dữ liệu.');
  });

  test('is read at one moment while others write', async () => {
    const { write, verify } = await trail();
    const [verdict] = await Promise.all([verify(), write(5)]);
    expect(verdict.broken).toBeNull();
  });

  test('an empty one is whole too', async () => {
    const empty = await new DataSource(dataSourceOptions(config.DATABASE_URL, { poolSize: 1 })).initialize();
    opened.push(empty);
    const verdict = await new TrailQueries(empty).atOneMoment((links, head) => verifyTrail(links, head, []));
    expect(verdict).toEqual({ count: 0n, anchors: 0, broken: null });
  });
});

describe('a trail somebody broke (S-96)', () => {
  test.each([
    [
      'one value changed',
      `update recorded_event set data = data || '{"text":"Sở Y tế"}' where seq = 4`,
      4n,
      /nội dung bị sửa/,
    ],
    [
      'a date changed by a microsecond',
      `update recorded_event set at = at + interval '1 microsecond' where seq = 7`,
      7n,
      /nội dung bị sửa/,
    ],
    ['whose act it was', `update recorded_event set actor_name = 'Người khác' where seq = 10`, 10n, /nội dung bị sửa/],
    ['what changed', `update recorded_event set changes = '{}' where seq = 2`, 2n, /nội dung bị sửa/],
    [
      'its hash as well',
      `update recorded_event e set internal = true, hash = trail_hash(prev_hash, jsonb_populate_record(e, '{"internal":true}')) where seq = 4`,
      5n,
      /không nối/,
    ],
    ['one taken out of the middle', 'delete from recorded_event where seq = 5', 5n, /bản ghi bị xóa/],
    ['three taken out', 'delete from recorded_event where seq between 5 and 7', 5n, /5–7 bị xóa/],
    ['the first taken out', 'delete from recorded_event where seq = 1', 1n, /bị xóa/],
    ['the end cut off', 'delete from recorded_event where seq > 8', 9n, /đuôi bị cắt/],
    [
      'two changed places',
      'update recorded_event set seq = -1 where seq = 3; update recorded_event set seq = 3 where seq = 6; update recorded_event set seq = 6 where seq = -1',
      3n,
      /nội dung bị sửa/,
    ],
    [
      'one put in',
      `insert into recorded_event select 11, gen_random_uuid(), at, 'spec.forged', subject_id, parent_id, root_id, internal, actor_id, actor_name, on_behalf_of_id, on_behalf_of_name, session_id, ip, cause_id, data, changes, hash, hash from recorded_event where seq = 10`,
      11n,
      /nội dung bị sửa/,
    ],
    ['the head lost', 'delete from trail_head', 11n, /trail_head/],
    ['all of it', 'truncate recorded_event', 1n, /đuôi bị cắt/],
  ])('%s', async (_, sql, seq, why) => {
    const { tamper, verify, words } = await trail();
    await tamper(sql);
    expect((await verify()).broken?.seq).toBe(seq);
    expect(await words()).toMatch(why);
    expect(await words()).toMatch(`HỎNG tại bản ghi ${seq}`);
  });

  // A chain made anew is whole in itself: only what was noted outside gives it away.
  test.each([
    [
      'one value, and the chain made anew',
      `update recorded_event set data = '{}' where seq = 4;${rechainedFrom(4)}`,
      3,
      4n,
    ],
    [
      'one put in with a chain made anew',
      `update recorded_event set seq = -seq where seq > 6; update recorded_event set seq = 1 - seq where seq < 0; insert into recorded_event select 7, gen_random_uuid(), at, 'spec.forged', subject_id, parent_id, root_id, internal, actor_id, actor_name, on_behalf_of_id, on_behalf_of_name, session_id, ip, cause_id, data, changes, hash, hash from recorded_event where seq = 6;${rechainedFrom(7)}`,
      6,
      7n,
    ],
    [
      'two swapped with a chain made anew',
      `update recorded_event set seq = -1 where seq = 3; update recorded_event set seq = 8 where seq = 3; update recorded_event set seq = 3 where seq = 9; update recorded_event set seq = 9 where seq = -1;${rechainedFrom(3)}`,
      2,
      3n,
    ],
    ['the end cut off with its head', `delete from recorded_event where seq > 8;${rechainedFrom(8)}`, 10, 9n],
    ['an older copy restored', `delete from recorded_event where seq > 6;${rechainedFrom(6)}`, 4, 7n],
  ])('%s', async (_, sql, notedAt, seq) => {
    const { owner, tamper, anchor, verify } = await trail();
    // Noted once before what will be hidden, and once at the end.
    const [{ hash }] = await owner.query(`select encode(hash, 'hex') as hash from recorded_event where seq = $1`, [
      notedAt,
    ]);
    writeFileSync(anchorFile, `2026-01-01T00:00:00.000Z ${notedAt} ${hash}\n`);
    await anchor();
    expect((await verify()).broken).toBeNull();
    await tamper(sql);
    expect((await verify()).broken?.seq).toBe(seq);
  });

  test('records go on over a restored copy: still found', async () => {
    const { tamper, anchor, write, verify } = await trail();
    await anchor();
    await tamper(`delete from recorded_event where seq > 6;${rechainedFrom(6)}`);
    await write(9);
    await anchor();
    const { broken } = await verify();
    expect(broken).toMatchObject({ seq: 1n, why: expect.stringMatching(/1–10/) });
  });
});

describe('what was noted outside', () => {
  test('an unfinished line is nothing; another is named', async () => {
    const { anchor, write } = await trail();
    await anchor();
    writeFileSync(anchorFile, '2026-11-22T01:30:00.000Z 12 ab', { flag: 'a' });
    await write(1);
    await anchor();
    expect((await readAnchors()).map(({ seq }) => seq)).toEqual([10n, 11n]);
    writeFileSync(anchorFile, 'nothing happened here\n', { flag: 'a' });
    await expect(readAnchors()).rejects.toThrow(BadAnchor);
  });
});

describe('the application itself (S-96)', () => {
  test.each([
    ['change a record', `update recorded_event set data = '{}'`],
    ['delete one', 'delete from recorded_event'],
    ['empty the trail', 'truncate recorded_event'],
    ['write one by itself', 'insert into recorded_event select * from recorded_event'],
    ['move the head', 'update trail_head set seq = 0'],
    ['switch the guard off', 'alter table recorded_event disable trigger all'],
    ['play a replica', 'set session_replication_role = replica'],
    [
      'replace the function',
      'create or replace function record_events(happened jsonb) returns void language sql as $$ select $$',
    ],
  ])('cannot %s', async (_, sql) => {
    const { app, verify } = await trail();
    await expect(app.query(sql)).rejects.toThrow(/permission denied|must be owner|append-only/);
    expect((await verify()).broken).toBeNull();
  });

  test('nor can the owner, until the guard is switched off', async () => {
    const { owner } = await trail();
    for (const sql of [
      `update recorded_event set data = '{}'`,
      'delete from recorded_event',
      'truncate recorded_event',
    ]) {
      await expect(owner.query(sql)).rejects.toThrow(/append-only/);
    }
  });
});
