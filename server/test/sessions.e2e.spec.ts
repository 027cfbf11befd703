import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { config } from '@libs/config';
import { clock } from '@libs/changes';
import { type Api, startApi } from '@libs/testing/api';
import { absoluteHours, adminIdleMinutes, idleMinutes, mostSessions } from '../src/sessions/session-settings';
import { SettingsService } from '../src/settings';
import { Browser } from './browser-like';
import { aProvince, password, type Province } from './builders';

/** The longest time that a process may go on believing in a session (reliability.md A.5, S-46). */
const REVOKED_WITHIN_MS = 1_050;

describe('a session of the console', () => {
  let api: Api;
  let db: DataSource;
  let there: Province;
  let browser: Browser;
  beforeAll(async () => {
    api = await startApi();
    db = api.app.get(DataSource);
    there = await aProvince(api.app);
  });
  afterAll(() => api?.close());
  beforeEach(async () => {
    browser = new Browser(api.url);
    await browser.signIn('officehead', password);
  });

  const row = async () =>
    (
      await db.query(
        `select *, now() - last_seen_at < interval '5 seconds' as "seenNow" from session where kind = 'COOKIE' order by started_at desc limit 1`,
      )
    )[0];
  /** Lets so many minutes go by without anybody using the newest session. */
  const idle = async (minutes: number) => {
    const { id } = await row();
    await db.query('update session set last_seen_at = last_seen_at - make_interval(mins => $2) where id = $1', [
      id,
      minutes,
    ]);
    await pause(REVOKED_WITHIN_MS);
  };

  test('is a cookie that scripts cannot read and other sites cannot send (S-56)', async () => {
    expect(browser.lastSetCookie).toMatch(/^ttdh_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(await browser.whoAmI()).toBe('officehead');
  });

  test('no token comes with it, and it says when it ends unused', async () => {
    const session = await browser.signIn('officehead', password);
    expect(session.accessToken).toBeNull();
    const minutes = (Date.parse(session.expiresAt) - Date.now()) / 60_000;
    expect(Math.round(minutes)).toBe(idleMinutes.defaultValue);
  });

  test('the database does not hold what the cookie says', async () => {
    const { token_hash: hash } = await row();
    expect(hash).toHaveLength(32);
    expect(JSON.stringify(await row())).not.toContain(browser.cookie!.split('=')[1]);
  });

  test('begins with a new cookie, whatever was there before (S-43)', async () => {
    const planted = new Browser(api.url);
    planted.cookie = browser.cookie;
    await planted.signIn('financehead', password);
    expect(planted.cookie).not.toBe(browser.cookie);
    expect(await browser.whoAmI()).toBe('officehead');
    expect(await planted.whoAmI()).toBe('financehead');
  });

  test('ends when nobody uses it, on the server (S-44)', async () => {
    await idle(idleMinutes.defaultValue - 1);
    expect(await browser.whoAmI()).toBe('officehead');
    await idle(idleMinutes.defaultValue + 1);
    expect(await browser.whoAmI()).toBeNull();
  });

  test('of an administrator ends sooner', async () => {
    for (const username of ['systemadmin', 'financeadmin']) {
      await browser.signIn(username, password);
      await idle(adminIdleMinutes.defaultValue - 1);
      expect(await browser.whoAmI()).toBe(username);
      await idle(adminIdleMinutes.defaultValue + 1);
      expect(await browser.whoAmI()).toBeNull();
    }
  });

  test('lasts as long as it is set, also one that is open', async () => {
    const set = (name: string, value: string, expectedVersion: number) =>
      api.app
        .get(SettingsService)
        .change({ ...there.systemAdmin.actor, confirmedAt: clock.now() }, { name, value, expectedVersion });
    await set(idleMinutes.name, '30', 0);
    await set(absoluteHours.name, '1', 0);
    await idle(29);
    expect(await browser.whoAmI()).toBe('officehead');
    await db.query(`update session set started_at = now() - interval '61 minutes' where id = $1`, [(await row()).id]);
    await pause(REVOKED_WITHIN_MS);
    expect(await browser.whoAmI()).toBeNull();
    await set(idleMinutes.name, '15', 1);
    await set(absoluteHours.name, '12', 1);
  });

  test('being used keeps it; being polled by a forgotten screen does not (S-44)', async () => {
    await idle(5);
    expect(await browser.whoAmI({ 'x-background': '1' })).toBe('officehead');
    expect((await row()).seenNow).toBe(false);
    expect(await browser.whoAmI()).toBe('officehead');
    expect((await row()).seenNow).toBe(true);
  });

  test('says with every answer when it ends unused, and nothing of the kind to anybody else', async () => {
    const ask = async (headers: Record<string, string> = {}, query = '{ me { id } }', who = browser) => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
      const answer = await who.fetch('/graphql', { ...init, body: JSON.stringify({ query }) });
      const seconds = answer.headers.get('session-idle-seconds');
      return { seconds: seconds === null ? null : Number(seconds), headers: answer.headers };
    };
    const whole = idleMinutes.defaultValue * 60;
    expect((await ask()).seconds).toBeGreaterThan(whole - 5);
    await idle(5);
    const background = await ask({ 'x-background': '1' });
    expect(background.seconds).toBeGreaterThan(whole - 305);
    expect(background.seconds).toBeLessThan(whole - 295);
    // A query that needs no sign-in has an answer of the session too.
    expect((await ask({ 'x-background': '1' }, '{ __typename }')).seconds).toBeLessThan(whole - 295);
    expect((await ask()).seconds).toBeGreaterThan(whole - 5);
    // The absolute end comes first, when it comes first.
    await db.query(`update session set ends_at = now() + interval '100 seconds' where id = $1`, [(await row()).id]);
    await pause(REVOKED_WITHIN_MS);
    expect((await ask()).seconds).toBeLessThanOrEqual(100);
    for (const name of ['access-control-expose-headers', 'access-control-allow-origin'])
      expect(background.headers.get(name)).toBeNull();

    expect((await ask({}, '{ me { id } }', new Browser(api.url))).seconds).toBeNull();
    const authorization = `Bearer ${await api.signIn('analyst', password)}`;
    expect((await ask({ authorization }, '{ me { id } }', new Browser(api.url))).seconds).toBeNull();
    expect((await ask({}, 'mutation { signOut { ok } }')).seconds).toBeNull();
  });

  test('is noted as used once a minute at most', async () => {
    await db.query(`update session set last_seen_at = now() - interval '40 seconds' where id = $1`, [(await row()).id]);
    await pause(REVOKED_WITHIN_MS);
    await browser.whoAmI();
    expect((await row()).seenNow).toBe(false);
  });

  test('ends at its absolute limit, though it is used (S-45)', async () => {
    const { id, started_at: started, ends_at: ends } = await row();
    expect(ends - started).toBe(absoluteHours.defaultValue * 3_600_000);
    await db.query('update session set ends_at = now() where id = $1', [id]);
    await pause(REVOKED_WITHIN_MS);
    expect(await browser.whoAmI()).toBeNull();
  });

  test('signing out ends it on the server at once, and empties the browser (S-46)', async () => {
    const kept = new Browser(api.url);
    kept.cookie = browser.cookie;
    expect(await kept.whoAmI()).toBe('officehead');
    const response = await browser.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'mutation { signOut { ok } }' }),
    });
    expect(await response.json()).toEqual({ data: { signOut: { ok: true } } });
    expect(response.headers.get('clear-site-data')).toBe('"cache"');
    expect(browser.lastSetCookie).toMatch(/^ttdh_session=; Path=\/; HttpOnly; SameSite=Strict; Max-Age=0$/);
    expect(await kept.whoAmI()).toBeNull();
    const [ended] = await db.query(
      `select actor_id as actor from recorded_event where type = 'session.ended' order by seq desc limit 1`,
    );
    expect(ended.actor).toBe(there.officeHead.id);
    // Again, with nothing left to end.
    expect(await kept.ask('mutation { signOut { ok } }')).toEqual({ data: { signOut: { ok: true } } });
  });

  test('another process learns of the end within a second (S-46)', async () => {
    const other = await startApi();
    try {
      const elsewhere = new Browser(other.url);
      elsewhere.cookie = browser.cookie;
      expect(await elsewhere.whoAmI()).toBe('officehead');
      await browser.ask('mutation { signOut { ok } }');
      await pause(REVOKED_WITHIN_MS);
      expect(await elsewhere.whoAmI()).toBeNull();
    } finally {
      await other.close();
    }
  });

  describe('seen and ended from elsewhere', () => {
    const chrome =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
    const mine = 'id kind method device { browser system isPhone } ip isCurrent endedAt person { displayName }';
    const end = (who: Browser, id: string) =>
      who.ask('mutation ($id: ID!) { endSession(input: { id: $id }) { __typename } }', { id });
    const ended = async (who: Browser, id: string) => (await end(who, id)).data.endSession.__typename;
    const as = async (username: string, headers: Record<string, string> = {}) => {
      const other = new Browser(api.url, { 'sec-fetch-site': 'same-origin', ...headers });
      await other.signIn(username, password);
      return { other, id: (await row()).id as string };
    };

    test('one sees one’s own, this one first, and those that ended', async () => {
      await db.query('delete from session where account_id = $1', [there.leader.id]);
      const { other } = await as('leader', { 'user-agent': chrome });
      const here = (await as('leader')).other;
      await other.ask('mutation { signOut { ok } }');
      const again = (await as('leader', { 'user-agent': chrome })).other;
      const { data } = await here.ask(`{ mySessions { ${mine} } }`);
      expect(data.mySessions).toMatchObject([
        { isCurrent: true, kind: 'COOKIE', method: 'PASSWORD', ip: '127.0.0.1', endedAt: null },
        { isCurrent: false, device: { browser: 'Chrome 142', system: 'Windows', isPhone: false }, endedAt: null },
        { isCurrent: false, endedAt: expect.any(String), person: { displayName: 'Đặng Hữu Khải' } },
      ]);
      expect(JSON.stringify(data)).not.toContain(again.cookie!.split('=')[1]);
    });

    test('ended by its person it is out in every process within a second, and the trail says so', async () => {
      const process2 = await startApi();
      try {
        const { other, id } = await as('officehead');
        const there2 = new Browser(process2.url);
        there2.cookie = other.cookie;
        expect(await there2.whoAmI()).toBe('officehead');
        expect(await ended(browser, id)).toBe('SessionsEnded');
        expect(await other.whoAmI()).toBeNull();
        await pause(REVOKED_WITHIN_MS);
        expect(await there2.whoAmI()).toBeNull();
        const [event] = await db.query(
          `select subject_id as subject, actor_id as actor, data from recorded_event where type = 'session.ended' order by seq desc limit 1`,
        );
        expect(event).toEqual({
          ...{ subject: there.officeHead.id, actor: there.officeHead.id },
          data: { sessionId: id, reason: 'ENDED' },
        });
        expect(await ended(browser, id)).toBe('NotFound');
      } finally {
        await process2.close();
      }
    });

    test('by who looks after its person, and by nobody else', async () => {
      const specialist = await as('financespecialist');
      const analyst = await as('analyst');
      const [financeAdmin, systemAdmin] = [(await as('financeadmin')).other, (await as('systemadmin')).other];
      for (const id of [specialist.id, analyst.id]) expect(await ended(browser, id)).toBe('NotFound');
      expect(await ended(financeAdmin, analyst.id)).toBe('NotFound');
      expect(await ended(financeAdmin, specialist.id)).toBe('SessionsEnded');
      expect(await ended(systemAdmin, analyst.id)).toBe('SessionsEnded');
      for (const { other } of [specialist, analyst]) expect(await other.whoAmI()).toBeNull();

      const list = async (who: Browser) => {
        const { data } = await who.ask(
          '{ peopleSessions(first: 100) { totalCount nodes { person { displayName } } } }',
        );
        const { totalCount, nodes } = data.peopleSessions;
        expect(totalCount).toBe(nodes.length);
        return new Set(nodes.map((node: { person: { displayName: string } }) => node.person.displayName));
      };
      await as('financespecialist');
      // Theirs alone: somebody with a role elsewhere too is left to who runs the system.
      const ofFinance = await list(financeAdmin);
      expect(ofFinance).toContain('Đinh Thị Thu Uyên');
      expect(ofFinance).not.toContain('Vũ Đình Lộc');
      expect(await list(systemAdmin)).toContain('Vũ Đình Lộc');
      expect(await list(browser)).toEqual(new Set());
      const grant = [there.financeSpecialist.id, there.construction.id];
      await db.query(
        `insert into role_grant (id, account_id, role, unit_id) values (gen_random_uuid(), $1, 'UNIT_SPECIALIST', $2)`,
        grant,
      );
      expect(await list(financeAdmin)).not.toContain('Đinh Thị Thu Uyên');
      await db.query('delete from role_grant where account_id = $1 and unit_id = $2', grant);
    });

    test('all at once: one’s own but this one, or all of somebody one looks after', async () => {
      const all = 'mutation ($accountId: ID) { endSessions(input: { accountId: $accountId }) { __typename } }';
      const { other } = await as('officehead');
      expect((await browser.ask(all)).data.endSessions.__typename).toBe('SessionsEnded');
      expect(await other.whoAmI()).toBeNull();
      expect(await browser.whoAmI()).toBe('officehead');
      const specialist = await as('financespecialist');
      const accountId = there.financeSpecialist.id;
      expect((await browser.ask(all, { accountId })).data.endSessions.__typename).toBe('NotFound');
      const financeAdmin = (await as('financeadmin')).other;
      expect((await financeAdmin.ask(all, { accountId })).data.endSessions.__typename).toBe('SessionsEnded');
      expect(await specialist.other.whoAmI()).toBeNull();
    });

    test('with one more than may be open at once, the one unused the longest ends; also of many that begin at once (S-57)', async () => {
      await db.query('delete from session where account_id = $1', [there.wardHead.id]);
      const opened = [];
      for (let n = 0; n < mostSessions.defaultValue; n++) opened.push((await as('wardhead')).other);
      await db.query(
        `update session set last_seen_at = last_seen_at - interval '5 minutes' where token_hash = sha256($1)`,
        [Buffer.from(opened[2].cookie!.split('=')[1])],
      );
      opened.push((await as('wardhead')).other);
      const living = await Promise.all(opened.map((each) => each.whoAmI()));
      expect(living.map(Boolean)).toEqual([true, true, false, true, true, true]);
      await db.query('delete from sign_in_throttle');
      await Promise.all(Array.from({ length: 8 }, () => new Browser(api.url).signIn('wardhead', password)));
      const [{ n }] = await db.query(
        'select count(*)::int as n from session where account_id = $1 and ended_at is null',
        [there.wardHead.id],
      );
      expect(n).toBe(mostSessions.defaultValue);
    });
  });

  test('a disabled account is out within a second (S-46); only who was in is told why', async () => {
    const code = async (who: Browser) => (await who.ask('{ me { id } }')).errors?.[0].extensions.code;
    const [gone, stranger] = [new Browser(api.url), new Browser(api.url)];
    await gone.signIn('officehead', password);
    const signedOut = Object.assign(new Browser(api.url), { cookie: gone.cookie });
    await gone.ask('mutation { signOut { ok } }');
    stranger.cookie = `ttdh_session=${'a'.repeat(43)}`;
    await browser.signIn('officehead', password);
    expect(await browser.whoAmI()).toBe('officehead');
    await db.query('update account set disabled_at = now() where id = $1', [there.officeHead.id]);
    await pause(REVOKED_WITHIN_MS);
    const { data, errors } = await browser.ask('{ me { id } }');
    expect([data, errors[0].extensions.code, errors[0].message]).toEqual([
      null,
      'ACCOUNT_DISABLED',
      expect.stringContaining('người quản trị'),
    ]);
    const file = await browser.fetch('/files/x');
    expect([file.status, (await file.json()).message]).toEqual([401, errors[0].message]);
    // Whoever has no session that would still live hears what everybody hears, and so does the door.
    expect(await code(stranger)).toBe('UNAUTHENTICATED');
    expect(await code(signedOut)).toBe('UNAUTHENTICATED');
    expect((await stranger.signIn('officehead', password)).message).toBe('Tên đăng nhập hoặc mật khẩu không đúng.');
    await idle(idleMinutes.defaultValue + 1);
    expect(await code(browser)).toBe('UNAUTHENTICATED');
    await db.query('update account set disabled_at = null where id = $1', [there.officeHead.id]);
  });

  test('a role taken away is gone within a second (S-07)', async () => {
    const head = new Browser(api.url);
    await head.signIn('financehead', password);
    const seen = async () => (await head.ask('{ accounts(first: 100) { totalCount } }')).data.accounts.totalCount;
    expect(await seen()).toBeGreaterThan(1);
    await db.query('delete from role_grant where account_id = $1', [there.financeHead.id]);
    await pause(REVOKED_WITHIN_MS);
    expect(await seen()).toBe(1);
  });

  describe('another site (S-55)', () => {
    const language = 'mutation { setLanguage(input: { language: EN }) { __typename } }';
    const code = async (headers: Record<string, string>) => {
      const from = new Browser(api.url, {});
      from.cookie = browser.cookie;
      const { errors } = await from.ask(language, {}, headers);
      return errors?.[0].extensions.code ?? 'done';
    };

    test.each<[string, Record<string, string>]>([
      ['that says it is another', { 'sec-fetch-site': 'cross-site' }],
      ['of the same domain', { 'sec-fetch-site': 'same-site' }],
      ['that names itself', { origin: 'https://evil.example' }],
      ['that hides its name', { origin: 'null' }],
      ['on another port', { origin: 'http://127.0.0.1:1' }],
    ])('%s cannot act with it', async (_, headers) => {
      expect(await code(headers)).toBe('UNAUTHENTICATED');
    });

    test.each<[string, () => Record<string, string>]>([
      ['our own page', () => ({ 'sec-fetch-site': 'same-origin', origin: api.url })],
      ['our own page in an old browser', () => ({ origin: api.url })],
      ['the public address', () => ({ origin: config.PUBLIC_URL })],
      ['a script without a browser', () => ({})],
    ])('%s can', async (_, headers) => {
      expect(await code(headers())).toBe('done');
    });

    test('cannot sign its visitor in as somebody else', async () => {
      const visitor = new Browser(api.url, { 'sec-fetch-site': 'cross-site' });
      expect(await visitor.signIn('officehead', password)).toMatchObject({ __typename: 'Forbidden' });
      expect(visitor.cookie).toBeNull();
    });
  });

  test('choosing a language is kept and recorded, and its key makes it once', async () => {
    const set = (language: string, idempotencyKey: string) =>
      browser.ask(
        `mutation ($input: SetLanguageInput!) { setLanguage(input: $input) { __typename ... on Account { language } ... on Refusal { message } } }`,
        { input: { language, idempotencyKey } },
      );
    expect((await set('EN', 'one')).data.setLanguage).toEqual({ __typename: 'Account', language: 'EN' });
    expect((await set('EN', 'one')).data.setLanguage).toEqual({ __typename: 'Account', language: 'EN' });
    const recorded = await db.query(
      `select changes from recorded_event where type = 'account.language-chosen' and session_id = $1`,
      [(await row()).id],
    );
    expect(recorded).toHaveLength(1);
    expect((await set('VI', 'one')).data.setLanguage.__typename).toBe('InvalidInput');
  });
});
