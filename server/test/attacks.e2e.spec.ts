import { request, type Server } from 'node:http';
import { connect } from 'node:net';
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

  describe('the wire', () => {
    const head = 'POST /graphql HTTP/1.1\r\nhost: a\r\n';
    const server = () => api.app.getHttpServer() as Server;
    /** What is answered to these bytes until the server hangs up; `open` at the end if it does not. */
    const sent = (bytes: string) =>
      new Promise<string>((resolve) => {
        const socket = connect(Number(new URL(api.url).port), '127.0.0.1', () => socket.write(bytes));
        let said = '';
        const patience = setTimeout(() => socket.destroy(new Error('open')), 2_500);
        socket.on('data', (chunk) => (said += String(chunk)));
        socket.on('error', ({ message }) => (said += message === 'open' ? 'open' : ''));
        socket.on('close', () => {
          clearTimeout(patience);
          resolve(said);
        });
      });

    test.each([
      ['a length and parts', `${head}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`],
      ['two lengths', `${head}content-length: 0\r\ncontent-length: 5\r\n\r\nhello`],
      ['one length twice', `${head}content-length: 5\r\ncontent-length: 5\r\n\r\nhello`],
      ['a length with a sign', `${head}content-length: +5\r\n\r\nhello`],
      ['parts under a name that ends in a blank', `${head}transfer-encoding : chunked\r\n\r\n0\r\n\r\n`],
      ['parts of a kind that is none', `${head}transfer-encoding: xchunked\r\n\r\n0\r\n\r\n`],
      ['parts and something after them', `${head}transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n`],
      ['a part whose size has no end', `${head}transfer-encoding: chunked\r\n\r\n5\nhello\r\n0\r\n\r\n`],
      ['a header that goes on in the next line', `${head}x-a: b\r\n content-length: 5\r\n\r\n`],
      ['lines that end in LF alone', 'GET /healthz HTTP/1.1\nhost: a\n\n'],
      ['a header in a header by LF alone', 'GET /healthz HTTP/1.1\r\nhost: a\r\nx-a: b\nx-c: d\r\n\r\n'],
      ['a header in a header by CR alone', 'GET /healthz HTTP/1.1\r\nhost: a\r\nx-a: b\rx-c: d\r\n\r\n'],
      ['two hosts', 'GET /healthz HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n'],
      ['no host', 'GET /healthz HTTP/1.1\r\n\r\n'],
      [
        'parts in a version without',
        'POST /graphql HTTP/1.0\r\nhost: a\r\nconnection: keep-alive\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      ],
    ])('with a request that two servers read differently is hung up on: %s (S-92)', async (_, bytes) => {
      const answer = await sent(`${bytes}GET /healthz HTTP/1.1\r\nhost: smuggled\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
      expect(answer).not.toMatch(/open$/);
    });

    test('with headers of a megabyte is answered without reading them (S-84)', async () => {
      const answer = await sent(`GET /healthz HTTP/1.1\r\nhost: a\r\nuser-agent: ${'x'.repeat(1_000_000)}\r\n\r\n`);
      // What is still on its way when the server hangs up may take the answer with it.
      expect(answer).toMatch(/^(HTTP\/1\.1 431 |$)/);
      expect(answer).not.toMatch(/open$/);
    });

    test('with headers that never end, or never begin, is hung up on in time (S-93)', async () => {
      expect(server().headersTimeout).toBe(10_000);
      server().headersTimeout = 200;
      try {
        const answers = await Promise.all(['', 'GET /healthz HTTP/1.1\r\nhost: a\r\nx-'].map(sent));
        for (const answer of answers) expect(answer).not.toMatch(/open$|200 OK/);
      } finally {
        server().headersTimeout = 10_000;
      }
    });

    test.each(['/graphql', '/files'])(
      'with a body to %s that never ends is hung up on in time (S-93)',
      async (path) => {
        // A clock on which half a minute is a moment.
        const hurried = (ms?: number) => (ms === 30_000 ? 100 : ms);
        const real = globalThis.setTimeout;
        const spy = jest
          .spyOn(globalThis, 'setTimeout')
          .mockImplementation(((work: () => void, ms?: number) => real(work, hurried(ms))) as never);
        server().prependOnceListener('connection', (socket) => {
          const setTimeout = socket.setTimeout.bind(socket);
          socket.setTimeout = (ms, work) => setTimeout(hurried(ms)!, work);
        });
        const token = await api.signIn(there.officeHead.username, there.officeHead.password);
        try {
          const answer = await sent(
            `POST ${path} HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${token}\r\ncontent-type: ${path === '/files' ? 'multipart/form-data; boundary=x' : 'application/json'}\r\ncontent-length: 1000\r\n\r\n{`,
          );
          expect(answer).toBe('');
        } finally {
          spy.mockRestore();
        }
      },
    );

    test('with more connections than there can be people: those beyond are not taken (S-93)', async () => {
      expect(server().maxConnections).toBe(5_000);
      server().maxConnections = 0;
      try {
        expect(await sent('GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n')).toBe('');
      } finally {
        server().maxConnections = 5_000;
      }
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

  describe('names', () => {
    const hidden = '\u200b\u202e\u2066\ufeff\u{e0041}\u3164';
    const create = (name: string, code: string) =>
      api.gql(
        there.systemAdmin,
        `mutation ($input: CreateUnitInput!) { createUnit(input: $input) { __typename ... on Unit { name shortName code aliases } ... on InvalidInput { fields { path } } } }`,
        {
          input: { name, shortName: name, code, aliases: [name], kind: 'DEPARTMENT', validFrom: '2026-01-01' },
        },
      );
    const invite = (displayName: string, username: string) =>
      api.gql(
        there.systemAdmin,
        `mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { __typename ... on AdministeredAccount { displayName username } ... on InvalidInput { fields { path } } } }`,
        {
          input: {
            ...{ displayName, username, title: displayName, email: 'ten@tinh.example' },
            roles: [{ role: 'UNIT_SPECIALIST', unitId: there.finance.id }],
          },
        },
      );

    test('of units are kept in one form, with nothing that nobody sees, and their codes once (S-95)', async () => {
      const { data, errors } = await create(`Sở Hải${hidden} đảo`.normalize('NFD'), 'SHĐ'.normalize('NFD'));
      expect({ errors, made: data?.createUnit }).toEqual({
        errors: undefined,
        made: {
          ...{ __typename: 'Unit', name: 'Sở Hải đảo', shortName: 'Sở Hải đảo' },
          ...{ code: 'SHĐ', aliases: ['Sở Hải đảo'] },
        },
      });
      expect((await create('Khác', `S\u200bHĐ`)).data.createUnit.__typename).not.toBe('Unit');
      expect((await create(hidden, 'TRONG')).data.createUnit).toMatchObject({ fields: [{ path: 'name' }, { path: 'shortName' }] }); // prettier-ignore
    });

    test('of people too, and what they sign in with has no letters that look like others (S-95)', async () => {
      const { data } = await invite(`Lê${hidden} Thị Tuyết`.normalize('NFD'), 'le.thi.tuyet');
      expect(data.inviteAccount).toEqual({
        ...{ __typename: 'AdministeredAccount', displayName: 'Lê Thị Tuyết', username: 'le.thi.tuyet' },
      });
      // A Cyrillic e, an accent of its own, the same name once more behind a sign that nobody sees.
      for (const username of ['offic\u0435head', 'tuye\u0302t', 'le.thi.\u200btuyet'])
        expect((await invite('Ai đó', username)).data.inviteAccount.__typename).toBe('InvalidInput');
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
