import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Attribute, Change } from 'ldapts';
import { DataSource } from 'typeorm';
import type { INestApplicationContext } from '@nestjs/common';
import { TestOpenIdProvider } from '@libs/testing/openid';
import { BuiltApi } from '@libs/testing/product';
import { slapdProgram, startSlapd, type ThrowawaySlapd } from '@libs/testing/slapd';
import { LdapServer, LdapUnreachable } from '../src/directories/ldap-server';
import { Browser } from './browser-like';
import { aProvince, password, type Province } from './builders';
import { startModules } from './issuing';

/** The longest time that a process may go on believing in a session (reliability.md A.5, S-46). */
const REVOKED_WITHIN_MS = 1_050;

let app: INestApplicationContext;
let db: DataSource;
let p: Province;
beforeAll(async () => {
  app = await startModules();
  db = app.get(DataSource);
  p = await aProvince(app);
}, 60_000);
afterAll(() => app?.close());
beforeEach(() => db.query('delete from sign_in_throttle'));

const rolesOf = async (username: string): Promise<string[]> => {
  const rows: { role: string }[] = await db.query(
    `select g.role || '@' || u.code || coalesce(' ' || g.source, '') as role from role_grant g join unit u on u.id = g.unit_id
     join account a on a.id = g.account_id where a.username = $1 order by 1`,
    [username],
  );
  return rows.map(({ role }) => role);
};
const reasons = async (): Promise<string[]> =>
  (
    await db.query(`select data->>'reason' as reason from recorded_event where type = 'session.refused' order by seq`)
  ).map(({ reason }: { reason: string }) => reason);

// A machine without it proves the rest; CI installs it.
(slapdProgram() ? describe : describe.skip)('a directory decides the password (OpenLDAP)', () => {
  const theirs = 'mật khẩu ở thư mục';
  let slapd: ThrowawaySlapd;
  let api: BuiltApi;
  let folder: string;

  beforeAll(async () => {
    slapd = await startSlapd(
      [
        {
          uid: 'lan.tm',
          password: theirs,
          displayName: 'Trần Mai Lan',
          title: 'Chuyên viên',
          mail: 'lan@tinh.example',
        },
        { uid: 'financehead', password: theirs, displayName: 'Phạm Văn Thịnh' },
        { uid: 'systemadmin', password: theirs, displayName: 'Ai đó' },
        { uid: 'khach', password: theirs, displayName: 'Không có vai trò' },
        { uid: 'lan.bis', password: theirs, displayName: 'Tên giống nhau' },
      ],
      { 'chuyen-vien': ['lan.tm'], 'phan-tich': ['financehead'] },
    );
    folder = mkdtempSync(join(tmpdir(), 'ttdh-ca-'));
    writeFileSync(join(folder, 'ca.pem'), slapd.certificate);
    api = await BuiltApi.start({
      LDAP_URL: slapd.secureUrl,
      LDAP_CA: join(folder, 'ca.pem'),
      LDAP_BASE: slapd.base,
      LDAP_BIND_DN: slapd.bindDn,
      LDAP_BIND_PASSWORD: slapd.bindPassword,
      LDAP_GROUP_BASE: slapd.groupBase,
      LDAP_ACCOUNTS: 'create',
      LDAP_ROLES: `UNIT_SPECIALIST@H36.05:cn=chuyen-vien,${slapd.groupBase}; ANALYST@H36:phan-tich`,
    });
  }, 60_000);
  afterAll(async () => {
    await api?.stop();
    await slapd?.stop();
    if (folder) rmSync(folder, { recursive: true });
  }, 30_000);

  const signIn = async (username: string, typed: string) => {
    const browser = new Browser(api.url);
    const answer = await browser.signIn(username, typed);
    return { browser, answer };
  };

  test('who is in a group that means a role gets an account, without a password here, and the role', async () => {
    const { browser, answer } = await signIn('lan.tm', theirs);
    expect(answer).toMatchObject({ __typename: 'Session', account: { username: 'lan.tm' } });
    expect(await browser.whoAmI()).toBe('lan.tm');
    const [account] = await db.query(
      `select a.display_name, a.title, a.email, a.password_hash, i.subject, s.method from account a
       join outside_identity i on i.account_id = a.id join session s on s.account_id = a.id where a.username = 'lan.tm'`,
    );
    expect(account).toMatchObject({
      ...{ display_name: 'Trần Mai Lan', title: 'Chuyên viên', email: 'lan@tinh.example', password_hash: null },
      method: 'DIRECTORY',
    });
    expect(account.subject).toMatch(/^[0-9a-f-]{36}$/);
    expect(await rolesOf('lan.tm')).toEqual(['UNIT_SPECIALIST@H36.05 ldap']);
    expect((await signIn('lan.tm', 'sai')).answer.__typename).toBe('Forbidden');
  });

  test('left the group, the role is gone at the next sign-in; what a person granted stays', async () => {
    await db.query(
      `insert into role_grant (id, account_id, role, unit_id) select gen_random_uuid(), a.id, 'UNIT_HEAD', $1 from account a where a.username = 'lan.tm'`,
      [p.ward.id],
    );
    await slapd.change((client) =>
      client.modify(`cn=chuyen-vien,${slapd.groupBase}`, [
        new Change({
          operation: 'replace',
          modification: new Attribute({ type: 'member', values: [`uid=lan.bis,${slapd.base}`] }),
        }),
      ]),
    );
    await signIn('lan.tm', theirs);
    expect(await rolesOf('lan.tm')).toEqual(['UNIT_HEAD@H36.101']);
    const [{ data }] = await db.query(
      `select data from recorded_event where type = 'account.role-revoked' order by seq desc limit 1`,
    );
    expect(data).toMatchObject({ role: 'UNIT_SPECIALIST', unitName: 'Sở Tài chính' });
  });

  test('who had a password here is handed over, and the old password opens nothing any more', async () => {
    expect((await signIn('financehead', password)).answer.__typename).toBe('Session');
    expect((await signIn('financehead', theirs)).answer.__typename).toBe('Session');
    expect((await signIn('financehead', password)).answer.__typename).toBe('Forbidden');
    expect(await rolesOf('financehead')).toEqual(['ANALYST@H36 ldap', 'UNIT_HEAD@H36.05']);
  });

  test('whoever runs the system signs in here: the directory does not rule it', async () => {
    expect((await signIn('systemadmin', theirs)).answer.__typename).toBe('Forbidden');
    expect((await signIn('systemadmin', password)).answer.__typename).toBe('Session');
  });

  test('a name that is somebody else’s in the directory now opens no account of before', async () => {
    await db.query(
      `update outside_identity set subject = 'ai đã nghỉ' where account_id = (select id from account where username = 'lan.tm')`,
    );
    expect((await signIn('lan.tm', theirs)).answer.__typename).toBe('Forbidden');
    await db.query(`delete from outside_identity where subject = 'ai đã nghỉ'`);
  });

  test('disabled here is out, whatever the directory says', async () => {
    await db.query(`update account set disabled_at = now() where username = 'financehead'`);
    expect((await signIn('financehead', theirs)).answer.__typename).toBe('Forbidden');
    expect((await reasons()).at(-1)).toBe('DISABLED');
    await db.query(`update account set disabled_at = null where username = 'financehead'`);
  });

  // S-54. The empty password would be an anonymous bind, which the directory takes.
  test.each<[string, string, string]>([
    ['an asterisk', '*', theirs],
    ['a filter that is always true', 'x)(uid=*))(|(uid=*', theirs],
    ['part of a name', 'lan*', theirs],
    ['a name with NUL', 'lan.tm\0', theirs],
    ['a name within DN', 'lan.tm,ou=nguoi', theirs],
    ['no password', 'khach', '\0'],
    ['somebody without a role here', 'khach', theirs],
    ['an unknown name', 'nobody', theirs],
  ])('%s opens nothing, with the one answer (S-54)', async (_, username, typed) => {
    const before: { n: string }[] = await db.query('select count(*) as n from account');
    const { answer } = await signIn(username, typed);
    expect(answer).toEqual({ __typename: 'Forbidden', message: 'Tên đăng nhập hoặc mật khẩu không đúng.' });
    expect(await db.query('select count(*) as n from account')).toEqual(before);
  });

  describe('the connection', () => {
    const at = (url: string, ca?: string) =>
      new LdapServer({ ...slapd, url, ca, filter: '(uid={username})', groupBase: undefined }).ask('khach', theirs);

    test('to another machine is encrypted, and with whom it should be', async () => {
      expect((await at(slapd.elsewhereUrl, slapd.certificate)).fits).toBe(true);
      await expect(at(slapd.elsewhereUrl)).rejects.toBeInstanceOf(LdapUnreachable);
      await expect(at(slapd.secureUrl)).rejects.toBeInstanceOf(LdapUnreachable);
      expect((await at(slapd.url)).fits).toBe(true);
    });

    test('whoever in between takes the encryption away learns nothing (S-54)', async () => {
      let heard = '';
      // "I don't do StartTLS", as RFC 4511 says it; whatever comes after would be in the clear.
      const refusal = Buffer.from('300c02010178070a010204000400', 'hex');
      const between = createServer((socket) => {
        socket
          .on('data', (data) => ((heard += data.toString('latin1')), socket.write(refusal)))
          .on('error', () => undefined);
      }).listen(0, '127.0.0.2');
      await once(between, 'listening');
      const { port } = between.address() as AddressInfo;
      await expect(at(`ldap://127.0.0.2:${port}`, slapd.certificate)).rejects.toBeInstanceOf(LdapUnreachable);
      between.close();
      expect(heard).toContain('1.3.6.1.4.1.1466.20037');
      expect(Buffer.from(heard, 'latin1').toString()).not.toMatch(/mật khẩu/);
    });

    test('is not even made for an empty password, which would be nobody’s in particular (S-54)', async () => {
      const nowhere = new LdapServer({ url: 'ldap://127.0.0.1:1', base: slapd.base, filter: '(uid={username})' });
      expect(await nowhere.ask('khach', '')).toEqual({ person: null, fits: false });
      await expect(nowhere.ask('khach', 'x')).rejects.toBeInstanceOf(LdapUnreachable);
    });
  });

  test('an unknown name takes as long as a wrong password, here and there (S-42)', async () => {
    const time = async (username: string) => {
      await db.query('delete from sign_in_throttle');
      const start = performance.now();
      await signIn(username, 'sai');
      return performance.now() - start;
    };
    const all: Record<string, number[]> = { nobody: [], 'lan.tm': [], systemadmin: [] };
    for (let n = 0; n < 9; n++) for (const name of Object.keys(all)) all[name].push(await time(name));
    const [unknown, there, here] = Object.values(all).map((times) => times.sort((a, b) => a - b)[4]);
    for (const ratio of [unknown / there, unknown / here]) {
      expect(ratio).toBeGreaterThan(0.5);
      expect(ratio).toBeLessThan(2);
    }
  });

  test('with the directory down the others are told so; whoever runs the system gets in', async () => {
    await slapd.stop();
    const { answer } = await signIn('financehead', theirs);
    expect(answer.message).toContain('Máy chủ thư mục tạm thời không trả lời');
    expect((await signIn('nobody', theirs)).answer.message).toContain('Máy chủ thư mục');
    expect((await signIn('systemadmin', password)).answer.__typename).toBe('Session');
    expect((await reasons()).at(-1)).toBe('UNREACHABLE');
  });
});

describe('sign-in at an OpenID provider', () => {
  let provider: TestOpenIdProvider;
  let api: BuiltApi;

  beforeAll(async () => {
    provider = await TestOpenIdProvider.start(() => `${api.url}/oidc/callback`);
    api = await BuiltApi.start({
      ...{ OIDC_ISSUER: provider.issuer, OIDC_NAME: 'Tài khoản tỉnh', OIDC_ACCOUNTS: 'email' },
      ...{ OIDC_CLIENT_ID: TestOpenIdProvider.clientId, OIDC_CLIENT_SECRET: TestOpenIdProvider.clientSecret },
      OIDC_ROLES: 'ANALYST@H36:phan-tich',
    });
    await db.query(`update account set email = username || '@tinh.example'`);
    provider.person = ofFinance;
  }, 60_000);
  afterAll(async () => {
    await api?.stop();
    await provider?.stop();
  }, 30_000);
  beforeEach(() => provider.tampered.clear());

  const ofFinance = {
    sub: 'so-tai-chinh-1',
    email: 'FinanceSpecialist@tinh.example',
    email_verified: true,
    groups: [] as string[],
  };

  /** Follows the provider as a browser would, until it sends us home; `bent` may change where it is sent first. */
  async function atProvider(start: string): Promise<string> {
    const cookies = new Map<string, string>();
    let url = start;
    for (let steps = 0; steps < 8; steps++) {
      const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
      const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
      for (const set of answer.headers.getSetCookie()) {
        const [name, value] = set.split(';')[0].split('=');
        cookies.set(name, value);
      }
      const location = answer.headers.get('location');
      if (!location) throw new Error(`The provider said ${answer.status}: ${await answer.text()}`);
      url = new URL(location, url).href;
      if (url.startsWith(api.url)) return url;
    }
    throw new Error('Too many steps');
  }

  class Visitor extends Browser {
    /** Both of our cookies, as a browser keeps them: by name. */
    private readonly jar = new Map<string, string>();
    async get(path: string): Promise<Response> {
      const headers = {
        cookie: [...this.jar].map((pair) => pair.join('=')).join('; '),
        'sec-fetch-site': 'cross-site',
      };
      const answer = await fetch(new URL(path, api.url), { headers, redirect: 'manual' });
      for (const set of answer.headers.getSetCookie()) {
        const [name, value] = set.split(';')[0].split('=');
        if (/max-age=0/i.test(set)) this.jar.delete(name);
        else this.jar.set(name, value);
      }
      const session = this.jar.get('ttdh_session');
      this.cookie = session ? `ttdh_session=${session}` : null;
      return answer;
    }
    /** To the provider and back; where we are sent in the end. */
    async comes(path = '/oidc/start', bent: (url: string) => string = (url) => url): Promise<string> {
      const start = await this.get(path);
      return this.returns(await atProvider(bent(start.headers.get('location')!)));
    }
    async returns(url: string): Promise<string> {
      return (await this.get(url)).headers.get('location')!;
    }
  }

  test('a provider that says it is another is not believed (S-52)', async () => {
    provider.tampered.set('openid-configuration', (answer) => (answer['issuer'] = 'https://evil.example'));
    const answer = await new Visitor(api.url).get('/oidc/start');
    expect(answer.headers.get('location')).toBe('/dang-nhap?loi=unreachable');
  });

  test('signs in who has the verified address, remembers the person, and goes where they were going', async () => {
    const visitor = new Visitor(api.url);
    const start = await visitor.get('/oidc/start?ve=%2Fnhiem-vu%3Fa%3D1');
    const asked = new URL(start.headers.get('location')!).searchParams;
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(start.headers.getSetCookie()[0]).toMatch(
      /^ttdh_oidc=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/,
    );
    expect(await visitor.returns(await atProvider(start.headers.get('location')!))).toBe('/nhiem-vu?a=1');
    expect(await visitor.whoAmI()).toBe('financespecialist');

    // Another address by now, the same person.
    provider.person = { ...ofFinance, email: 'khac@tinh.example', groups: ['phan-tich'] };
    const later = new Visitor(api.url);
    expect(await later.comes()).toBe('/');
    expect(await later.whoAmI()).toBe('financespecialist');
    expect(await rolesOf('financespecialist')).toEqual([`ANALYST@H36 ${provider.issuer}`, 'UNIT_SPECIALIST@H36.05']);
    provider.person = ofFinance;
  });

  test.each<[string, object]>([
    ['an address that nobody has verified', { sub: 'la-1', email: 'analyst@tinh.example', email_verified: false }],
    ['an address of nobody here', { sub: 'la-2', email: 'la@tinh.example', email_verified: true }],
    ['whoever runs the system', { sub: 'la-3', email: 'systemadmin@tinh.example', email_verified: true }],
  ])('not with %s', async (_, person) => {
    provider.person = person as never;
    const visitor = new Visitor(api.url);
    expect(await visitor.comes()).toBe('/dang-nhap?loi=unknown');
    expect(visitor.cookie).toBeNull();
    provider.person = ofFinance;
  });

  test('not somebody disabled', async () => {
    await db.query(`update account set disabled_at = now() where username = 'financespecialist'`);
    expect(await new Visitor(api.url).comes()).toBe('/dang-nhap?loi=unknown');
    expect((await reasons()).at(-1)).toBe('DISABLED');
    await db.query(`update account set disabled_at = null where username = 'financespecialist'`);
  });

  const other = (name: string, value: string) => (url: string) => {
    const changed = new URL(url);
    changed.searchParams.set(name, value);
    return changed.href;
  };

  // S-52: none of these is let in, and what was tried once is of no use again.
  test('the answer to a browser that did not ask, a second time, or with another state or issuer, is refused (S-52)', async () => {
    const asked = new Visitor(api.url);
    const start = (await asked.get('/oidc/start')).headers.get('location')!;
    const answer = await atProvider(start);
    expect(await new Visitor(api.url).returns(answer)).toBe('/dang-nhap?loi=refused');
    expect(await asked.returns(answer)).toBe('/');
    expect(await asked.returns(answer)).toBe('/dang-nhap?loi=refused');
    for (const bent of [other('state', 'x'.repeat(43)), other('iss', 'https://evil.example'), other('code', 'x')]) {
      const visitor = new Visitor(api.url);
      const begun = (await visitor.get('/oidc/start')).headers.get('location')!;
      expect(await visitor.returns(bent(await atProvider(begun)))).toBe('/dang-nhap?loi=refused');
      expect(visitor.cookie).toBeNull();
    }
  });

  test.each([
    ['nonce', 'x'.repeat(43)],
    ['code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'],
  ])('with another %s than ours it is refused (S-52)', async (name, value) => {
    expect(await new Visitor(api.url).comes('/oidc/start', other(name, value))).toBe('/dang-nhap?loi=refused');
  });

  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claimsOf = (token: unknown) => JSON.parse(Buffer.from(String(token).split('.')[1], 'base64url').toString());
  const signed = (token: unknown, change: object, header?: object) => {
    const [head, , signature] = String(token).split('.');
    return `${header ? part(header) : head}.${part({ ...claimsOf(token), ...change })}.${header ? '' : signature}`;
  };

  /** Signed as if what we know too were a key: whoever reads our settings would be everybody (algorithm confusion). */
  const sealed = (token: unknown) => {
    const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claimsOf(token))}`;
    return `${text}.${createHmac('sha256', TestOpenIdProvider.clientSecret).update(text).digest('base64url')}`;
  };

  // S-51: who somebody is, is believed of the provider's signature alone.
  test.each<[string, (token: unknown) => unknown]>([
    ['without a signature', (token) => signed(token, {}, { alg: 'none' })],
    ['signed with the secret that we share', (token) => sealed(token)],
    ['of somebody else', (token) => signed(token, { sub: 'nguoi-khac' })],
    ['changed in whatever way', (token) => signed(token, { amr: ['mfa'] })],
    ['for another audience', (token) => signed(token, { aud: 'ai-do' })],
    ['of another issuer', (token) => signed(token, { iss: 'https://evil.example' })],
    ['that has expired', (token) => signed(token, { exp: 1 })],
    ['that is none', () => 'x'.repeat(8_000)],
    ['that is missing', () => undefined],
  ])('an ID token %s is refused (S-51)', async (_, change) => {
    provider.tampered.set('token', (answer) => (answer['id_token'] = change(answer['id_token'])));
    const visitor = new Visitor(api.url);
    expect(await visitor.comes()).toBe('/dang-nhap?loi=refused');
    expect(visitor.cookie).toBeNull();
  });

  test.each([
    '//evil.example',
    '/\\evil.example',
    '/%2f%2fevil.example',
    'javascript:alert(1)',
    'https://evil.example',
  ])('a way home that leads to %s leads home (S-52)', async (to) => {
    expect(await new Visitor(api.url).comes(`/oidc/start?ve=${encodeURIComponent(to)}`)).toBe('/');
  });

  test('what is known of it before signing in is its name', async () => {
    const answer = await new Browser(api.url).ask('{ signInWays { provider } }');
    expect(answer).toEqual({ data: { signInWays: { provider: 'Tài khoản tỉnh' } } });
  });

  test('the session it gives ends like any other', async () => {
    const visitor = new Visitor(api.url);
    await visitor.comes();
    const { data } = await visitor.ask('{ mySessions { id method isCurrent endedAt } }');
    const current = data.mySessions.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent);
    expect(current).toMatchObject({ method: 'PROVIDER', endedAt: null });
    await db.query('update session set ended_at = now() where id = $1', [current.id]);
    await new Promise((resolve) => setTimeout(resolve, REVOKED_WITHIN_MS));
    expect(await visitor.whoAmI()).toBeNull();
  });
});
