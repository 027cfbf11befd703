import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { config } from '@libs/config';
import { type Api, startApi } from '@libs/testing/api';
import { aProvince, type Province } from './builders';

/** What the API shows to whom, and what it tells when something goes wrong (reliability.md A.4, A.5 S-28, S-30). */
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

  const raw = (body: string) =>
    fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

  describe('shows the schema to those signed in', () => {
    const INTROSPECTION = '{ __schema { queryType { name } types { name description } } }';

    test('and to nobody else, not even in a corner (S-28)', async () => {
      for (const text of [
        INTROSPECTION,
        '{ __type(name: "Account") { name } }',
        'query { ...A } fragment A on Query { __schema { types { name } } }',
      ]) {
        const { status, data, errors } = await api.gql(null, text);
        expect({ status, data: data ?? null }).toEqual({ status: 401, data: null });
        expect(errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
      }
      const { data } = await api.gql(there.analyst, INTROSPECTION);
      expect(data.__schema.queryType.name).toBe('Query');
    });

    test('who guesses names learns nothing, signed in or not (S-28)', async () => {
      const stranger = await api.gql(null, '{ mee { id } unitts { id } }');
      expect(stranger.errors?.map(({ message }) => message)).toEqual([
        'Truy vấn không hợp lệ.',
        'Truy vấn không hợp lệ.',
      ]);
      const person = await api.gql(there.analyst, '{ mee { id } }');
      expect(person.errors?.[0].message).toBe('Truy vấn không hợp lệ: Cannot query field "mee" on type "Query".');
    });

    test('every type, field and argument of it is described', async () => {
      const { data } = await api.gql(
        there.analyst,
        `{ __schema { types { name kind description fields { name description args { name description } } inputFields { name description } enumValues { name description } } } }`,
      );
      // An id, a version, who did what: names that say all.
      const plain = /^(id|version|first|after|filter|sort|input|__.*)$/;
      const missing: string[] = [];
      for (const type of data.__schema.types) {
        if (
          type.name.startsWith('__') ||
          ['SCALAR', 'UNION'].includes(type.kind) ||
          /^(Query|Mutation)$/.test(type.name)
        )
          continue;
        if (!type.description) missing.push(type.name);
        for (const field of [...(type.fields ?? []), ...(type.inputFields ?? [])]) {
          if (!field.description && !plain.test(field.name)) missing.push(`${type.name}.${field.name}`);
        }
      }
      expect(missing).toEqual([]);
    });
  });

  describe('errors tell nothing (S-30)', () => {
    const SECRET = 'một-bí-mật-không-được-lộ';
    const everything = async (variables: object, text: string) => {
      const response = await raw(JSON.stringify({ query: text, variables }));
      return { status: response.status, text: await response.text() };
    };

    test.each<[string, object, string]>([
      [
        'a value of the wrong type',
        { input: { username: [SECRET], password: 'x' } },
        'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      ],
      [
        'a field that is not there',
        { input: { username: 'x', password: 'x', [SECRET]: SECRET } },
        'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      ],
      [
        'a value of an enum',
        { input: { username: 'x', password: 'x', kind: SECRET } },
        'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      ],
      ['a date', { on: SECRET }, 'query ($on: LocalDate!) { calendarDays(from: $on, to: $on) { name } }'],
      ['a literal', {}, `{ calendarDays(from: "${SECRET}", to: "2026-01-01") { name } }`],
      ['a literal of the wrong type', {}, `{ units(first: "${SECRET}") { totalCount } }`],
      ['bad syntax', {}, `{ units(first: 1 "${SECRET}"`],
    ])('%s is not repeated', async (_, variables, text) => {
      const answer = await everything(variables, text);
      expect(answer.status).toBe(400);
      expect(answer.text).not.toContain(SECRET);
    });

    test('a scalar says what it wants', async () => {
      const { errors } = await api.gql(null, 'query ($on: LocalDate!) { calendarDays(from: $on, to: $on) { name } }', {
        on: '2026-02-30',
      });
      expect(errors?.[0]).toMatchObject({
        message: 'LocalDate: cần một ngày có thật, dạng 2026-11-22.',
        extensions: { code: 'BAD_USER_INPUT' },
      });
    });

    test('a failure inside is masked, with the id under which the log has it', async () => {
      await withOwner(
        'alter table calendar_day rename to calendar_day_gone',
        'alter table calendar_day_gone rename to calendar_day',
        async () => {
          const { status, errors } = await api.gql(
            there.officeHead,
            '{ calendarDays(from: "2026-01-01", to: "2026-12-31") { name } }',
          );
          expect(status).toBe(200);
          expect(errors).toEqual([
            {
              message: expect.stringMatching(/^Có lỗi ngoài dự kiến/),
              path: ['calendarDays'],
              locations: expect.anything(),
              extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
            },
          ]);
        },
      );
    });

    test('a lock that is not let go says that the system is busy', async () => {
      const token = await api.signIn(there.leader.username, there.leader.password);
      const holder = db.createQueryRunner();
      await holder.startTransaction();
      await holder.query('select * from account where id = $1 for update', [there.leader.id]);
      const { data, errors } = await api.gql(token, 'mutation { setLanguage(input: { language: EN }) { __typename } }');
      await holder.rollbackTransaction();
      await holder.release();
      expect(data).toBeNull();
      expect(errors?.[0]).toMatchObject({
        message: 'Hệ thống đang bận, thử lại sau giây lát.',
        extensions: { code: 'BUSY' },
      });
    });

    test('a route that is not there, and one that is broken', async () => {
      const lost = await fetch(`${api.url}/files`, { method: 'DELETE' });
      expect({ status: lost.status, body: await lost.json() }).toMatchObject({
        status: 404,
        body: { message: 'Không có địa chỉ này.' },
      });
      const strange = await fetch(`${api.url}/files/${SECRET}`, {
        headers: { authorization: `Bearer ${await api.signIn(there.analyst.username, there.analyst.password)}` },
      });
      expect(strange.status).toBe(404);
      expect(await strange.text()).not.toMatch(/uuid|select|SECRET/);
    });

    /** The application's own role may not change a table. */
    async function withOwner(change: string, back: string, work: () => Promise<void>) {
      const owner = new Client({ connectionString: config.DATABASE_URL });
      await owner.connect();
      await owner.query(change);
      await work().finally(() => owner.query(back));
      await owner.end();
    }
  });
});
