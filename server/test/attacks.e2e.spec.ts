import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { config } from '@libs/config';
import { type Api, startApi } from '@libs/testing/api';
import { Denials, dutiesOf, EvidenceQueries } from '../src/security';
import { aProvince, type Province } from './builders';

/** Attacks of reliability.md A.5 that have no story of their own; what becomes of those who try. */
describe('who attacks', () => {
  let api: Api;
  let db: DataSource;
  let there: Province;
  let owner: Client;
  beforeAll(async () => {
    api = await startApi();
    db = api.app.get(DataSource);
    there = await aProvince(api.app);
    await db.query(`update account set email = username || '@tinh.example'`);
    // The application's own role cannot lock a table for itself.
    owner = new Client({ connectionString: config.DATABASE_URL });
    await owner.connect();
  });
  afterAll(async () => {
    await owner?.end();
    await api?.close();
  });

  describe('the database', () => {
    const working = async () => {
      const { rows } = await owner.query(
        `select count(*)::int as n from pg_locks where not granted and relation = 'calendar_day'::regclass`,
      );
      return rows[0].n as number;
    };
    const until = async (n: number) => {
      for (let tries = 0; tries < 60 && (await working()) !== n; tries++) await pause(25);
      return working();
    };

    test('with a slow question that nobody waits for: it is cancelled (S-32)', async () => {
      const token = await api.signIn(there.officeHead.username, there.officeHead.password);
      await owner.query('begin; lock table calendar_day in access exclusive mode');
      try {
        const asked = request(`${api.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        });
        asked.on('error', () => undefined);
        asked.end(JSON.stringify({ query: '{ calendarDays(from: "2026-01-01", to: "2026-01-31") { name } }' }));
        expect(await until(1)).toBe(1);
        asked.destroy();
        // Long before the lock's own limit.
        expect(await until(0)).toBe(0);
      } finally {
        await owner.query('rollback');
      }
    });

    test('with a question that costs too much: it is refused before it runs (S-24, S-27)', async () => {
      const deep = `assignments(first: 100) { nodes { directive { assignments { directive { assignments { directive { assignments { id } } } } } } } }`;
      const { status, data, errors } = await api.gql(there.officeHead, `{ ${deep} }`);
      expect({ status, data }).toEqual({ status: 400, data: undefined });
      expect(errors?.[0].message).toContain('hỏi quá nhiều một lúc');
    });

    test.each([
      `'; drop table account; --`,
      `%' or '1'='1`,
      `\\'); select pg_sleep(10); --`,
      `"; delete from account where "1"="1`,
      `(a & b | ! <-> :* 'x`,
      `%_%_%`,
      `$1 $2 {} [] ->> #>`,
      '\u0000',
    ])('with %j in every place where something can be typed to search (S-94)', async (typed) => {
      const text = JSON.stringify(typed);
      for (const query of [
        `{ search(text: ${text}) { __typename } }`,
        `{ assignments(filter: { text: ${text} }, first: 1) { totalCount } }`,
        `{ documents(filter: { text: ${text} }, first: 1) { totalCount } }`,
        `{ accounts(filter: { text: ${text} }, first: 1) { totalCount } }`,
        `{ units(filter: { text: ${text} }, first: 1) { totalCount } }`,
        `{ outgoingMails(filter: { text: ${text} }, first: 1) { totalCount } }`,
        `{ securityEvents(filter: { text: ${text} }, first: 1) { totalCount } }`,
        `{ assignments(after: ${text}, first: 1) { totalCount } }`,
      ]) {
        const { errors } = await api.gql(there.officeHead, query);
        expect({ query, codes: errors?.map(({ extensions }) => extensions.code) ?? [] }).not.toMatchObject({
          codes: expect.arrayContaining(['INTERNAL_SERVER_ERROR']),
        });
      }
      expect((await db.query('select count(*)::int as n from account'))[0].n).toBeGreaterThan(5);
    });
  });

  describe('what is not theirs', () => {
    const press = (n: number) =>
      Promise.all(
        Array.from({ length: n }, () =>
          api.gql(
            there.wardHead,
            'mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { __typename } }',
            {
              input: { name: 'extension.noticeWorkingDays', value: '3', expectedVersion: 0 },
            },
          ),
        ),
      );
    const events = async (filter = '') => {
      const { data } = await api.gql(
        there.systemAdmin,
        `{ securityEvents(first: 100${filter}) { nodes { kind actorName about detail ip } } }`,
      );
      return data.securityEvents.nodes as { kind: string; about: string; detail: string }[];
    };
    const mails = () =>
      db.query(`select to_name, subject, text from outgoing_mail where kind = 'SECURITY' order by created_at, to_name`);

    test('leave one record of all they were refused, and administrators a mail, once (ASVS 16.3.2, 6.3.5)', async () => {
      await press(25);
      await api.gql(
        there.wardHead,
        '{ accounts(filter: { unitId: "00000000-0000-4000-8000-000000000000" }) { totalCount } }',
      );
      await api.app.get(Denials).record();
      const [denied] = await events(', filter: { kinds: [ACCESS_DENIED] }');
      expect(denied).toMatchObject({ kind: 'ACCESS_DENIED', about: there.wardHead.displayName });
      expect(denied.detail).toMatch(/^2[56] · changeSetting ×25/);
      await api.tick('security.alerts');
      const [mail, ...more] = await mails();
      expect(more).toEqual([]);
      expect(mail).toMatchObject({
        to_name: there.systemAdmin.displayName,
        subject: expect.stringMatching(/^Cảnh báo an toàn: bị từ chối/),
      });
      expect(mail.text).toContain(there.wardHead.displayName);
      await api.tick('security.alerts');
      expect(await mails()).toHaveLength(1);
    });

    test('a few slips are on the screen, and in no mail', async () => {
      await press(3);
      await api.app.get(Denials).record();
      expect((await events(', filter: { kinds: [ACCESS_DENIED] }'))[0].detail).toMatch(/^3 /);
      await api.tick('security.alerts');
      expect(await mails()).toHaveLength(1);
    });

    test('passwords that are tried are told by name and address, never with what was typed', async () => {
      const guess = 'mot-mat-khau-thu-2026';
      for (let n = 0; n < 7; n++)
        await api.gql(null, 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
          input: { username: 'constructionhead', password: guess },
        });
      const seen = await events(', filter: { kinds: [SIGN_IN_FAILED, SIGN_IN_BLOCKED], text: "constructionhead" }');
      expect(seen.map(({ kind }) => kind)).toEqual(['SIGN_IN_BLOCKED', ...Array(5).fill('SIGN_IN_FAILED')]);
      expect(JSON.stringify(seen)).not.toContain(guess);
      await api.tick('security.alerts');
      const last = (await mails()).at(-1);
      expect(last.text).toContain('đăng nhập sai quá nhiều lần');
      expect(last.text).toContain('127.0.0.1');
      expect(last.text).not.toContain(guess);
    });

    test('to whoever does not look after safety there is nothing', async () => {
      const { data } = await api.gql(there.financeHead, '{ securityEvents { nodes { id } totalCount } }');
      expect(data.securityEvents).toEqual({ nodes: [], totalCount: 0 });
    });
  });

  test('the playground can be kept from units, and with it the schema and its suggestions (S-28)', async () => {
    const schema = '{ __schema { queryType { name } } }';
    const set = async (value: string, expectedVersion: number) => {
      const input = { name: 'api.playgroundForUnits', value, expectedVersion };
      const { data } = await api.gql(
        there.systemAdmin,
        'mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { __typename } }',
        { input },
      );
      expect(data.changeSetting.__typename).toBe('Setting');
    };
    expect((await api.gql(there.financeHead, schema)).status).toBe(200);
    await set('false', 0);
    expect((await api.gql(there.financeHead, schema)).errors?.[0].extensions.code).toBe('FORBIDDEN');
    expect((await api.gql(there.financeHead, '{ mee { id } }')).errors?.[0].message).toBe('Truy vấn không hợp lệ.');
    expect((await api.gql(there.analyst, schema)).status).toBe(200);
    const token = await api.signIn(there.financeHead.username, there.financeHead.password);
    const page = await fetch(`${api.url}/graphiql/`, { headers: { authorization: `Bearer ${token}` } });
    expect(page.status).toBe(404);
    await set('true', 1);
    expect((await api.gql(there.financeHead, schema)).status).toBe(200);
  });

  test('what a duty is judged by is found on a real installation', async () => {
    await db.query('insert into setting values (gen_random_uuid(), 1, $1, $2, $3, now())', [
      'session.idleMinutes',
      '20',
      there.systemAdmin.id,
    ]);
    const evidence = await new EvidenceQueries(db).gather();
    expect(evidence).toMatchObject({
      ...{
        trailWritable: false,
        weakHashes: 0,
        openSecrets: [],
        unusedAccounts: 0,
        scannerAnswers: null,
        idleMinutes: 20,
      },
      ...{ databaseIsRemote: false, lastBackupHours: null },
    });
    expect(evidence.clockSkewMs).toBeLessThan(2_000);
    const unmet = dutiesOf(evidence).flatMap(({ id, met }) => (met === false ? [id] : []));
    expect(unmet).toEqual(expect.arrayContaining(['V.1.5', 'V.2.2b', '3.a', '3.c', '3.e', '3.f']));
    await db.query(`delete from setting where name = 'session.idleMinutes'`);
  });
});
