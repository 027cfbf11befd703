import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { Client, escapeIdentifier } from 'pg';
import { config } from '@libs/config';
import { BuiltApi } from '@libs/testing/product';
import { AppModule } from '../src/app.module';
import { Browser } from './browser-like';
import { aProvince, password, type Province } from './builders';

const wrongPassword = 'chim-hoang-yen-mat-khau-sai-7391';
const inRequests = 'chim-hoang-yen-trong-yeu-cau-5528';
const metricsToken = 'chim-hoang-yen-so-lieu-1846';

/**
 * Secrets that the built product meets on an ordinary and on a bad day, looked for afterwards everywhere something is kept or said
 * (reliability.md A.5, S-84 and S-85; ASVS 16.2.5, 16.4.1).
 */
describe('a secret (S-85)', () => {
  let api: BuiltApi;
  let db: Client;
  let there: Province;
  const secrets = new Map<string, string>();
  const answers: string[] = [];

  beforeAll(async () => {
    const app = await NestFactory.createApplicationContext(AppModule, { logger: false });
    there = await aProvince(app);
    await app.close();
    db = new Client({ connectionString: config.DATABASE_URL });
    await db.connect();
    // As much as it ever says.
    api = await BuiltApi.start({ NODE_ENV: 'development', METRICS_TOKEN: metricsToken });
    await walk();
    await trouble();
    await pause(300);
  }, 90_000);
  afterAll(async () => {
    await api?.stop();
    await db?.end();
  });

  async function send(path: string, init: RequestInit = {}): Promise<string> {
    const response = await fetch(`${api.url}${path}`, init);
    const text = await response.text();
    if (!response.ok || text.includes('"errors"')) answers.push(text);
    return text;
  }
  const gql = (query: string, variables: object, headers: Record<string, string> = {}) =>
    send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
  const signIn =
    'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Session { accessToken } ... on Refusal { message } } }';

  /** An ordinary day: sign-ins, tokens, a calendar feed. */
  async function walk(): Promise<void> {
    secrets.set('a password', password);
    secrets.set('a wrong password', wrongPassword);
    secrets.set('what was sent by mistake', inRequests);
    secrets.set('the token of the metrics', metricsToken);
    const { username } = there.officeHead;
    answers.push(await gql(signIn, { input: { username, password: wrongPassword } }));
    const { data } = JSON.parse(await gql(signIn, { input: { username, password } }));
    secrets.set('a bearer token', data.signIn.accessToken);
    const browser = new Browser(api.url);
    await browser.signIn(there.analyst.username, password);
    secrets.set('a cookie', browser.cookie!.split('=')[1]);
    const created = await browser.ask(
      'mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { ... on AccessTokenCreated { secret } ... on Refusal { message } } }',
      { input: { name: 'báo cáo', days: 30 } },
    );
    secrets.set('an access token', created.data.createAccessToken.secret);
    const feed = await browser.ask(
      'mutation { renewCalendarFeed(input: {}) { ... on CalendarFeedChanged { address } ... on Refusal { message } } }',
    );
    secrets.set('the address of a calendar', feed.data.renewCalendarFeed.address.match(/([\w-]{20,})\.ics$/)[1]);
    await send('/metrics', { headers: { authorization: `Bearer ${metricsToken}` } });
    for (const name of readdirSync(join(config.DATA_DIR, 'secrets')))
      secrets.set(`the secret ${name}`, readFileSync(join(config.DATA_DIR, 'secrets', name), 'utf8').trim());
  }

  /** A bad day: everything goes wrong with a secret in hand. */
  async function trouble(): Promise<void> {
    const bearer = { authorization: `Bearer ${secrets.get('a bearer token')}` };
    const strange = {
      authorization: `Bearer ${inRequests}`,
      cookie: `ttdh_session=${inRequests}`,
      'user-agent': inRequests,
    };
    await gql('{ me { id } }', {}, strange);
    await gql(signIn, { input: { username: [inRequests], password: { inRequests } } });
    await gql(`{ me { ${inRequests.replaceAll('-', '_')} } }`, {}, bearer);
    await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"${inRequests}`,
    });
    await send(`/khong-co?token=${inRequests}`);
    await send(`/files/${inRequests}?token=${inRequests}`, { headers: bearer });
    await send(`/lich/${inRequests}.ics`);
    await send('/csp-report', {
      method: 'POST',
      headers: { 'content-type': 'application/csp-report' },
      body: JSON.stringify({ 'csp-report': { 'document-uri': `https://a/?x=${inRequests}`, 'blocked-uri': 'inline' } }),
    });
    // Lines of a forged log, colours of a terminal, ends of a line that only some readers know.
    const forged = 'x\r\n{"level":60,"msg":"forged"}\u001b[31m\u2028\u0085';
    await gql(signIn, { input: { username: forged, password: wrongPassword } });
    await send(`/${encodeURIComponent(forged)}`);
    await gql('query ($on: LocalDate!) { calendarDays(from: $on, to: $on) { name } }', { on: forged }, bearer);
    // And the database fails in the middle of it.
    await db.query('alter table account rename to account_gone');
    await gql(signIn, { input: { username: there.officeHead.username, password: inRequests } });
    await gql('{ me { id } }', { inRequests }, bearer);
    await db.query('alter table account_gone rename to account');
  }

  /** Names of secrets that occur in a text. */
  const foundIn = (text: string) => [...secrets].filter(([, secret]) => text.includes(secret)).map(([name]) => name);

  test('was met at all', () => {
    expect(secrets.size).toBeGreaterThanOrEqual(9);
    expect([...secrets.values()].every((secret) => secret?.length >= 12)).toBe(true);
    expect(answers.length).toBeGreaterThan(8);
  });

  test('is in no log; each line of it is one piece of JSON, whatever was sent (S-84)', () => {
    const lines = api.output.split('\n').filter(Boolean);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => foundIn(line).length)).toEqual([]);
    const broken = lines.filter((line) => {
      try {
        return typeof JSON.parse(line) !== 'object';
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
    expect(lines.map((line) => JSON.parse(line).msg)).not.toContain('forged');
    // eslint-disable-next-line no-control-regex
    expect(api.output).not.toMatch(/[\u001b\u2028\u0085\r]/);
  });

  test('is in no table', async () => {
    const { rows: tables } = await db.query(
      `select schemaname as schema, tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(30);
    const found: string[] = [];
    for (const { schema, name } of tables) {
      const { rows } = await db.query(
        `select t::text as row from ${escapeIdentifier(schema)}.${escapeIdentifier(name)} t`,
      );
      for (const { row } of rows) found.push(...foundIn(row).map((secret) => `${secret} in ${name}`));
    }
    expect(found).toEqual([]);
  });

  test('is in no figure, no answer that said no, no mail', async () => {
    expect(foundIn(await send('/metrics'))).toEqual([]);
    expect(foundIn(answers.join('\n'))).toEqual([]);
    const mail = join(config.DATA_DIR, 'mail');
    const letters = existsSync(mail) ? readdirSync(mail).map((name) => readFileSync(join(mail, name), 'utf8')) : [];
    expect(foundIn(letters.join('\n'))).toEqual([]);
  });
});
