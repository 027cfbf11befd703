import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { config } from '@libs/config';
import { DemoLoader, DemoModule } from '../src/demo';

describe('the demo', () => {
  let app: INestApplicationContext;
  let db: Client;
  const rows = async (sql: string) => (await db.query({ text: sql, rowMode: 'array' })).rows.flat();
  const count = async (what: string) => Number((await rows(`select count(*) from ${what}`))[0]);

  beforeAll(async () => {
    db = new Client({ connectionString: config.DATABASE_URL });
    await db.connect();
    app = await NestFactory.createApplicationContext(DemoModule, { logger: false });
    await app.get(DemoLoader).load(() => undefined);
  }, 120_000);
  afterAll(async () => {
    await app?.close();
    await db.end();
  });

  test('has a province of at least 60 units, 25 people in every role, and all real documents', async () => {
    expect(await count(`unit where code like 'H36%' and valid_to is null`)).toBeGreaterThanOrEqual(60);
    expect(await count('account')).toBeGreaterThanOrEqual(25);
    expect(await count('(select distinct role from role_grant) roles')).toBe(8);
    const annex = await rows(
      `select count(*) from directive d join directive_document c on c.id = d.document_id where c.number_symbol = '03/NQ-CP'`,
    );
    expect(annex).toEqual(['140']);
  });

  test('gives every state something to show', async () => {
    const statuses = await rows('select distinct status from assignment order by 1');
    expect(statuses).toEqual(['ASSIGNED', 'COMPLETED', 'DECLINED', 'IN_PROGRESS', 'SUBMITTED', 'WITHDRAWN']);
    expect(await count('assignment where completed_at is not null and submitted_at::date > due_on')).toBeGreaterThan(0);
    expect(await count('assignment where completed_at is not null and submitted_at::date <= due_on')).toBeGreaterThan(
      0,
    );
    expect(await count('assignment where return_count > 0')).toBeGreaterThan(0);
    expect(await count('assignment where delegate_id is not null')).toBeGreaterThan(0);
    expect(await count('draft where closed_at is null')).toBe(2);
    const extensions = await rows(`select distinct state || ' ' || origin from extension order by 1`);
    expect(extensions).toEqual([
      'APPROVED GRANTED',
      'APPROVED REQUESTED',
      'REJECTED REQUESTED',
      'REQUESTED REQUESTED',
      'WITHDRAWN REQUESTED',
    ]);
    expect(await count(`extension where state = 'REQUESTED' and beyond_cap`)).toBe(1);
    expect(await count(`extension where state = 'REQUESTED' and late`)).toBeGreaterThan(0);
    expect(await rows('select distinct state from inquiry order by 1')).toEqual(['ANSWERED', 'CLOSED', 'OPEN']);
    expect(await count(`inquiry where state = 'OPEN' and due_on < current_date`)).toBe(1);
  });

  test('was entered by commands: each assignment has its record, in the order of time', async () => {
    expect(await count(`assignment a where not exists (select from recorded_event e where e.subject_id = a.id)`)).toBe(
      0,
    );
    const backwards = `(select at < lag(at) over (order by seq) as back from recorded_event where type not like 'unit.%' and type not like 'account.%' and type not like 'field.%') e where back`;
    expect(await count(backwards)).toBe(0);
  });

  test('writes the accounts for their owner’s eyes only', () => {
    const file = join(config.DATA_DIR, 'demo-accounts.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))[0]).toEqual({
      role: expect.any(String),
      unitCode: expect.any(String),
      username: expect.any(String),
      password: expect.any(String),
      displayName: expect.any(String),
    });
  });

  test('is entered once', async () => {
    const before = await count('recorded_event');
    await app.get(DemoLoader).load(() => undefined);
    expect(await count('recorded_event')).toBe(before);
  });
});
