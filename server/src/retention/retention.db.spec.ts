import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { clock } from '@libs/changes';
import { startModules } from '../../test/issuing';
import { aProvince, type Province } from '../../test/builders';
import { keptData } from './kept';
import { Thinning } from './thinning.service';

let app: INestApplicationContext;
let province: Province;
let db: DataSource;

beforeAll(async () => {
  app = await startModules();
  province = await aProvince(app);
  db = app.get(DataSource);
}, 60_000);
afterAll(() => app?.close());

const ago = (days: number) => new Date(Date.now() - days * 86_400_000);
const count = async (sql: string): Promise<number> => (await db.query(`select count(*)::int as n from ${sql}`))[0].n;

describe('what was kept long enough', () => {
  const account = () => province.officeSpecialist.id;
  const mail = (status: string, days: number) =>
    db.query(
      `insert into outgoing_mail (id, account_id, to_address, to_name, kind, subject, text, message_id, status, next_attempt_at, created_at)
       values ($1::uuid, $2, 'x@y.vn', '', 'spec', '', '', $1::text, $3, $4, $4)`,
      [randomUUID(), account(), status, ago(days)],
    );
  const key = (days: number) =>
    db.query(`insert into idempotency (actor_id, key, request_hash, at) values ($1, $2, '', $3)`, [
      account(),
      randomUUID(),
      ago(days),
    ]);
  const session = (started: number, ends: number) =>
    db.query(
      `insert into session (id, version, account_id, kind, started_at, last_seen_at, ends_at) values ($1, 1, $2, 'COOKIE', $3, $3, $4)`,
      [randomUUID(), account(), ago(started), ago(ends)],
    );

  test('goes, and nothing that waits, works or is the record itself', async () => {
    await Promise.all([mail('SENT', 400), mail('FAILED', 400), mail('WAITING', 4_000), mail('SENT', 300)]);
    await Promise.all([key(8), key(2), session(500, 499), session(1, -1)]);
    // More than one batch.
    await db.query(
      `insert into handled_event (event_id, reaction, at) select gen_random_uuid(), 'spec', now() - interval '61 days' from generate_series(1, 2500)`,
    );
    const [waiting] = await db.query(`select event_id from outbox limit 1`);
    await db.query(
      `insert into handled_event (event_id, reaction, at) values ($1, 'spec', now() - interval '61 days')`,
      [waiting.event_id],
    );
    const trail = await count('recorded_event');

    const removed = await app.get(Thinning).thin();
    expect(removed).toEqual({ mails: 2, idempotency: 1, sessions: 1, handledEvents: 2_500 });
    expect(await count(`outgoing_mail where status = 'WAITING'`)).toBe(1);
    expect(await count('handled_event')).toBe(1);
    // The trail only grows: by the record of what went.
    expect(await count('recorded_event')).toBe(trail + 1);
    const [{ data }] = await db.query(`select data from recorded_event where type = 'data.thinned'`);
    expect(data).toEqual({ removed });
    expect(await app.get(Thinning).thin()).toEqual({});
  });

  test('goes by the clock of the product', async () => {
    await session(5, 4);
    clock.plays = new Date(Date.now() + 370 * 86_400_000);
    try {
      expect(await app.get(Thinning).thin()).toMatchObject({ sessions: 1 });
    } finally {
      clock.plays = null;
    }
  });

  test('is in no case part of the record, whatever a period is set to', () => {
    const records =
      /^(recorded_event|trail_head|account|role_grant|unit|directive|assignment|attachment|progress|result|extension|inquiry|closed)/;
    expect(keptData.filter(({ table }) => records.test(table))).toEqual([]);
    for (const { period, name } of keptData) expect([name, period.min! > 0]).toEqual([name, true]);
  });

  test('its kinds each speak of a table that has what they ask for', async () => {
    for (const { table, over } of keptData) {
      await expect(db.query(`explain select from ${table} t where ${over}`, [new Date()])).resolves.toBeDefined();
    }
  });
});
