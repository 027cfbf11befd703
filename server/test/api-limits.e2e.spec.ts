import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { buildSchema, isInputObjectType } from 'graphql';
import { DataSource } from 'typeorm';
import { type Answer, type Api, startApi } from '@libs/testing/api';
import { limits } from '../src/operations/graphql-limits';
import { aProvince, type Province } from './builders';

/** One request may ask only so much, and only in one way (reliability.md A.4, A.5 S-20 to S-33). */
describe('the API', () => {
  let api: Api;
  let db: DataSource;
  let there: Province;
  beforeAll(async () => {
    api = await startApi();
    db = api.app.get(DataSource);
    there = await aProvince(api.app);
  });
  afterAll(() => api?.close());

  const schema = buildSchema(readFileSync('server/schema.graphql', 'utf8'));
  const raw = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${api.url}/graphql`, { method: 'POST', headers, body });
  const sessions = async () => (await db.query('select count(*)::int as n from session'))[0].n;
  const many = (n: number, of: (index: number) => string) =>
    Array.from({ length: n }, (_, index) => of(index)).join(' ');

  describe('refuses before anything runs', () => {
    const nested = (depth: number) => `{ units { nodes ${'{ parent '.repeat(depth)} { id } ${'}'.repeat(depth)} } }`;
    const signIn = (index: number) =>
      `a${index}: signIn(input: { username: "officehead", password: "x" }) { __typename }`;

    test.each<[string, () => string, string]>([
      ['a hundred sign-ins in one request (S-20)', () => `mutation { ${many(100, signIn)} }`, 'nhiều bí danh'],
      [
        'many aliases of what costs little (S-22)',
        () => `{ ${many(300, (n) => `u${n}: me { id }`)} }`,
        'nhiều bí danh',
      ],
      ['depth (S-23)', () => nested(50), 'quá sâu'],
      [
        'depth by fragments (S-23)',
        () =>
          `{ units { nodes { ...A } } } ${many(20, (n) => `fragment ${letter(n)} on Unit { parent { ...${letter(n + 1)} } }`)} fragment ${letter(20)} on Unit { id }`,
        'quá sâu',
      ],
      ['tokens (S-25)', () => `{ me { ${many(35_000, () => '__typename')} } }`, 'quá dài'],
      ['directives (S-26)', () => `{ me { id ${many(30, () => '@include(if: true)')} } }`, 'chỉ thị'],
    ])('%s', async (_, text, says) => {
      const before = await sessions();
      const { status, data, errors } = await api.gql(there.officeHead, text());
      expect(status).toBe(400);
      expect(data).toBeUndefined();
      expect(errors?.map(({ message }) => message).join()).toContain(says);
      expect(await sessions()).toBeLessThanOrEqual(before + 1);
    });

    test('a fragment that contains itself (S-24)', async () => {
      const { status } = await api.gql(
        there.officeHead,
        '{ units { nodes { ...A } } } fragment A on Unit { parent { ...A } }',
      );
      expect(status).toBe(400);
    });

    const letter = (n: number) => String.fromCharCode(65 + n);
  });

  test('what the console may ask is well within the limits', async () => {
    const { errors } = await api.gql(
      there.officeHead,
      `{ units(first: 100) { nodes { id parent { parent { parent { parent { parent { parent { parent { id } } } } } } } } } ${many(limits.aliases, (n) => `u${n}: unit(id: "x") { id }`)} }`,
    );
    expect(errors).toBeUndefined();
  });

  test.each([0, -1, 101, 1_000_000])('a page of %d is refused (S-27)', async (first) => {
    const { data, errors } = await api.gql(there.officeHead, `{ units(first: ${first}) { totalCount } }`);
    expect(data).toBeNull();
    expect(errors?.[0]).toMatchObject({ message: 'first: từ 1 đến 100.', extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('a cursor that is not ours is refused, an id that is none finds nothing', async () => {
    const units = await api.gql(there.officeHead, '{ units(after: "x") { totalCount } }');
    expect(units.errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
    const unit = await api.gql(there.officeHead, '{ unit(id: "x") { id } }');
    expect(unit).toMatchObject({ status: 200, data: { unit: null } });
    const accounts = await api.gql(there.officeHead, '{ accounts(filter: { unitId: "x" }) { totalCount } }');
    expect(accounts.errors?.[0].extensions.code).toBe('NOT_FOUND');
  });

  describe('takes nothing but one query by POST as JSON (S-29)', () => {
    test.each(['query', 'mutation'])('no %s by GET', async (kind) => {
      const before = await sessions();
      const text = kind === 'query' ? '{ me { id } }' : 'mutation { signOut { ok } }';
      const response = await fetch(`${api.url}/graphql?query=${encodeURIComponent(text)}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('POST');
      expect(await sessions()).toBe(before);
    });

    test.each([
      ['a form', 'query=%7B__typename%7D', 'application/x-www-form-urlencoded'],
      ['plain text', '{"query":"{ __typename }"}', 'text/plain'],
      [
        'a multipart form',
        '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n{ __typename }\r\n--x--\r\n',
        'multipart/form-data; boundary=x',
      ],
      ['nothing named', '{"query":"{ __typename }"}', ''],
    ])('not %s', async (_, body, type) => {
      const response = await raw(body, type ? { 'content-type': type } : {});
      expect([400, 415]).toContain(response.status);
      expect(await response.text()).not.toContain('"data"');
    });

    test('not several in one (S-21)', async () => {
      const response = await raw('[{"query":"{ __typename }"},{"query":"{ __typename }"}]');
      expect(response.status).toBe(400);
    });

    test('nothing larger than the largest draft (S-31)', async () => {
      const response = await raw(
        JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(limits.bodyBytes) } }),
      );
      expect(response.status).toBe(413);
    });

    test('no query kept under a hash (S-28)', async () => {
      const extensions = { persistedQuery: { version: 1, sha256Hash: 'x' } };
      const response = await raw(JSON.stringify({ query: '{ __typename }', extensions }));
      expect(await response.text()).toContain('PERSISTED_QUERY_NOT_SUPPORTED');
    });

    test('no prototype smuggled into variables (S-10, S-72)', async () => {
      const response = await raw('{"query":"{ __typename }","variables":{"__proto__":{"admin":true}}}');
      expect(response.status).toBe(400);
    });
  });

  test('hundreds of thousands of values in a variable are refused before anybody looks at them (S-31)', async () => {
    const query = 'query ($ids: [ID!]) { units(filter: { ids: $ids }) { totalCount } }';
    const authorization = `Bearer ${await api.signIn(there.analyst.username, there.analyst.password)}`;
    const started = performance.now();
    for (const ids of [`[${'1,'.repeat(400_000)}1]`, `${'['.repeat(400_000)}${']'.repeat(400_000)}`]) {
      const answer = await raw(`{"query":${JSON.stringify(query)},"variables":{"ids":${ids}}}`, {
        ...{ 'content-type': 'application/json', authorization },
      });
      expect(answer.status).toBe(400);
      expect((await answer.text()).length).toBeLessThan(1_000);
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('no filter takes longer lists or texts than it says, whichever list it is of (S-31)', async () => {
    const ids = Array.from({ length: 2_000 }, () => randomUUID());
    const taken: string[] = [];
    for (const { name, args } of Object.values(schema.getQueryType()!.getFields())) {
      const filter = args.find((arg) => arg.name === 'filter')?.type;
      if (!isInputObjectType(filter)) continue;
      for (const field of Object.values(filter.getFields())) {
        const [type, value] = [String(field.type), field.name === 'text' ? 'a'.repeat(1_000) : ids];
        if (!/^\[ID!\]|String$/.test(type)) continue;
        const selection = /Connection!$/.test(String(schema.getQueryType()!.getFields()[name].type))
          ? 'totalCount'
          : '__typename';
        const query = `query ($value: ${type}) { ${name}(filter: { ${field.name}: $value }) { ${selection} } }`;
        const { errors } = await api.gql(there.officeHead, query, { value });
        if (errors?.[0].extensions.code !== 'BAD_USER_INPUT') taken.push(`${name}: ${field.name}`);
      }
    }
    expect(taken).toEqual([]);
  });

  test('whoever asks more than a minute holds waits, is told how long, and nobody else does (S-33)', async () => {
    const dear = `{ assignments(first: 100) { nodes { ${many(6, (n) => `d${n}: directive { assignments { directive { assignments { id } } } }`)} } } }`;
    const ask = (query: string) => api.gql(there.constructionHead, query);
    const refused = (answer: Answer<unknown>) => answer.status === 429;
    let answer = await ask(dear);
    for (let n = 0; n < 60 && !refused(answer); n++) answer = await ask(dear);
    const [error] = answer.errors!;
    expect(error.message).toMatch(/^Bạn đã hỏi quá nhiều trong một phút\. Thử lại sau \d+ giây\.$/);
    expect(error.extensions).toMatchObject({ code: 'TOO_MANY_REQUESTS', retryAfterSeconds: expect.any(Number) });
    // Under whatever name, with whatever key of theirs: it is the person who waits.
    const again = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await api.signIn(there.constructionHead.username, there.constructionHead.password)}`,
      },
      body: JSON.stringify({ query: `query Other ${dear}` }),
    });
    expect([again.status, Number(again.headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
    expect(Number(again.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await api.gql(there.constructionSpecialist, dear)).errors).toBeUndefined();
  });

  test('two people at once never get each other’s answers', async () => {
    const people = [there.officeHead, there.financeHead, there.wardHead, there.analyst];
    const answers = await Promise.all(
      Array.from({ length: 80 }, async (_, n) => {
        const person = people[n % people.length];
        const { data } = await api.gql(person, '{ me { id username } }');
        return data.me.id === person.id;
      }),
    );
    expect(answers).not.toContain(false);
  });

  test('mutations of one request see what the one before has done', async () => {
    const set = (language: string) => `setLanguage(input: { language: ${language} }) { ... on Account { language } }`;
    const { data } = await api.gql(there.wardHead, `mutation { a: ${set('EN')} b: ${set('VI')} }`);
    expect(data).toEqual({ a: { language: 'EN' }, b: { language: 'VI' } });
  });

  test('whoever sends half a request is not waited for, and whoever sends rubbish is answered', async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
      let said = '';
      socket.on('data', (chunk) => (said += String(chunk)));
      socket.on('close', () => resolve(said));
      socket.write(
        'POST /graphql HTTP/1.1\r\nhost: a b\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      );
      setTimeout(() => socket.end(), 500);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
  });
});
