import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { JwtService } from '@nestjs/jwt';
import { DataSource } from 'typeorm';
import { config, rotated } from '@libs/config';
import { rotateSecret } from '../../libs/config/rotating-secret';
import { type Api, startApi } from '@libs/testing/api';
import { Browser } from './browser-like';
import { aProvince, password, type Province } from './builders';

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
  ... on Session { id accessToken expiresAt account { username displayName title language roles { role unit { code name } } } }
  ... on Refusal { message } ... on InvalidInput { fields { path message } } } }`;
const ME = '{ me { username } }';

describe('signing in', () => {
  let api: Api;
  let db: DataSource;
  let there: Province;
  beforeAll(async () => {
    api = await startApi();
    db = api.app.get(DataSource);
    there = await aProvince(api.app);
  });
  afterAll(() => api?.close());
  beforeEach(() => db.query('delete from sign_in_throttle'));

  const signIn = async (username: string, typed: string) =>
    (await api.gql(null, SIGN_IN, { input: { username, password: typed } })).data.signIn;
  const who = async (token: string) => (await api.gql(token, ME)).data?.me.username ?? null;
  const trail = (type: string) =>
    db.query(
      'select actor_name as actor, subject_id as subject, ip, data from recorded_event where type = $1 order by seq',
      [type],
    );

  test('gives a token that says who one is, and the trail records it', async () => {
    const session = await signIn('OfficeHead', password);
    expect(session).toMatchObject({
      __typename: 'Session',
      account: {
        username: 'officehead',
        displayName: 'Vũ Đình Lộc',
        language: 'VI',
        roles: [{ role: 'OFFICE_HEAD', unit: { code: 'H36.01', name: 'Văn phòng UBND tỉnh' } }],
      },
    });
    const minutes = (Date.parse(session.expiresAt) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(14);
    expect(minutes).toBeLessThan(15.1);
    expect(await who(session.accessToken)).toBe('officehead');
    const [started] = (await trail('session.started')).slice(-1);
    expect(started).toMatchObject({
      actor: 'Vũ Đình Lộc',
      subject: there.officeHead.id,
      ip: '127.0.0.1',
      data: { kind: 'TOKEN' },
    });
  });

  test('the same letters typed in another Unicode form are the same password', async () => {
    expect((await signIn('officehead', password.normalize('NFD'))).__typename).toBe('Session');
  });

  test('unknown, wrong and disabled get one answer, and each attempt is recorded (S-42)', async () => {
    await db.query('update account set disabled_at = now() where id = $1', [there.analyst.id]);
    const before = (await trail('session.refused')).length;
    const answers = [
      await signIn('nobody', password),
      await signIn('officehead', 'sai mật khẩu'),
      await signIn('analyst', password),
    ];
    const one = { __typename: 'Forbidden', message: 'Tên đăng nhập hoặc mật khẩu không đúng.' };
    expect(answers).toEqual([one, one, one]);
    const refused = (await trail('session.refused')).slice(before);
    expect(refused.map(({ data }: { data: object }) => data)).toEqual([
      { username: 'nobody', reason: 'WRONG' },
      { username: 'officehead', reason: 'WRONG' },
      { username: 'analyst', reason: 'DISABLED' },
    ]);
    expect(refused[1]).toMatchObject({ subject: there.officeHead.id, ip: '127.0.0.1' });
    await db.query('update account set disabled_at = null where id = $1', [there.analyst.id]);
  });

  test('an unknown name, and one that is shut out, take as long as a wrong password (S-42)', async () => {
    const time = async (username: string) => {
      await db.query('delete from sign_in_throttle');
      const start = performance.now();
      await signIn(username, 'sai mật khẩu');
      return performance.now() - start;
    };
    const median = (all: number[]) => all.sort((a, b) => a - b)[all.length >> 1];
    const [unknown, wrong, shut]: number[][] = [[], [], []];
    await db.query('update account set disabled_at = now() where id = $1', [there.analyst.id]);
    for (let n = 0; n < 15; n++) {
      unknown.push(await time(`nobody${n}`));
      wrong.push(await time('officehead'));
      shut.push(await time('analyst'));
    }
    await db.query('update account set disabled_at = null where id = $1', [there.analyst.id]);
    // Without the hash of nobody it would be a small part.
    for (const ratio of [median(unknown) / median(wrong), median(shut) / median(wrong)]) {
      expect(ratio).toBeGreaterThan(0.6);
      expect(ratio).toBeLessThan(1.6);
    }
  });

  test('what is missing or too long is said field by field, without repeating it', async () => {
    const answer = await signIn(' '.repeat(0), 'x'.repeat(1001));
    expect(answer).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: 'username' }, { path: 'password' }] });
    expect(JSON.stringify(answer)).not.toContain('xxx');
  });

  describe('throttling (S-40)', () => {
    const wrong = (username: string) => signIn(username, 'sai mật khẩu');

    test('five wrong attempts wait a minute, even with the right password, and it says how long', async () => {
      for (let n = 0; n < 5; n++) await wrong('financehead');
      const answer = await signIn('financehead', password);
      expect(answer.__typename).toBe('Forbidden');
      expect(answer.message).toMatch(/^Đăng nhập sai quá nhiều lần. Thử lại sau (\d+ giây|1 phút)\.$/);
    });

    test('an unknown name is slowed just the same (S-42)', async () => {
      for (let n = 0; n < 5; n++) await wrong('nobody-at-all');
      expect((await wrong('nobody-at-all')).message).toContain('Thử lại sau');
    });

    test('ten wrong attempts wait a quarter of an hour', async () => {
      for (let n = 0; n < 11; n++) {
        await db.query(`delete from sign_in_throttle where key like 'burst:%'`);
        await wrong('financehead');
      }
      await db.query(`delete from sign_in_throttle where key like 'burst:%'`);
      expect((await wrong('financehead')).message).toContain('Thử lại sau 15 phút');
    });

    test('other people at the same place still get in', async () => {
      for (let n = 0; n < 6; n++) await wrong('financehead');
      expect((await signIn('constructionhead', password)).__typename).toBe('Session');
    });

    test('is told once in the trail, not once for each attempt', async () => {
      const before = (await trail('session.refused')).length;
      for (let n = 0; n < 9; n++) await wrong('wardhead');
      const reasons = (await trail('session.refused'))
        .slice(before)
        .map(({ data }: { data: { reason: string } }) => data.reason);
      expect(reasons).toEqual([...Array(5).fill('WRONG'), 'THROTTLED']);
    });

    test('of two hundred at once no more than the limit are tried (S-41)', async () => {
      const before = (await trail('session.refused')).length;
      await Promise.all(Array.from({ length: 200 }, () => wrong('wardhead')));
      const reasons = (await trail('session.refused'))
        .slice(before)
        .map(({ data }: { data: { reason: string } }) => data.reason);
      expect(reasons.filter((reason: string) => reason === 'WRONG')).toHaveLength(5);
    });

    test('success forgets the failures before it', async () => {
      for (let round = 0; round < 4; round++) {
        for (let n = 0; n < 4; n++) await wrong('wardhead');
        expect((await signIn('wardhead', password)).__typename).toBe('Session');
      }
    });

    test('is shared by all processes and survives a restart', async () => {
      for (let n = 0; n < 6; n++) await wrong('wardhead');
      const other = await startApi();
      try {
        const { data } = await other.gql(null, SIGN_IN, { input: { username: 'wardhead', password } });
        expect(data.signIn.message).toContain('Thử lại sau');
      } finally {
        await other.close();
      }
    });
  });

  // S-51: the server's own keys sign, and nothing that a caller writes into a token is believed before that was looked at.
  describe('a token (S-51)', () => {
    const jwt = new JwtService({});
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const options = { issuer: 'thong-tin-dieu-hanh', audience: 'thong-tin-dieu-hanh/graphql', expiresIn: 900 };
    const key = () => {
      const [{ name, value }] = rotated('jwt', new Date());
      return { kid: name, value };
    };
    /** A token of the session that `token` names, as we would sign it but for `change`. */
    const forged = (token: string, change: object = {}, header: object = {}, secret = key().value) => {
      const { sid, sub } = jwt.decode(token);
      const head = { alg: 'HS256' as const, typ: 'at+jwt', kid: key().kid, ...header };
      return jwt.sign({ sid }, { ...options, subject: sub, secret, header: head, algorithm: head.alg, ...change });
    };

    test('says which key signed it, and that it is an access token', async () => {
      const { header } = jwt.decode(await api.signIn('officehead', password), { complete: true });
      expect(header).toEqual({ alg: 'HS256', typ: 'at+jwt', kid: expect.stringMatching(/^jwt-\d{8}t\d{6}$/) });
    });

    test.each<[string, (token: string) => string]>([
      ['rubbish', () => 'rubbish'],
      ['of eight thousand letters', () => 'x'.repeat(8000)],
      [
        'without a signature',
        (token) => `${part({ alg: 'none', typ: 'at+jwt', kid: key().kid })}.${token.split('.')[1]}.`,
      ],
      ['signed by somebody else', (token) => forged(token, {}, {}, 'x'.repeat(43))],
      ['for another audience', (token) => forged(token, { audience: 'elsewhere' })],
      ['of another issuer', (token) => forged(token, { issuer: 'elsewhere' })],
      ['with another algorithm', (token) => forged(token, {}, { alg: 'HS512' })],
      ['of another kind', (token) => forged(token, {}, { typ: 'JWT' })],
      ['that has expired', (token) => forged(token, { expiresIn: -1 })],
      ['that is not good yet', (token) => forged(token, { notBefore: 60 })],
      ['of a key we never had', (token) => forged(token, {}, { kid: 'jwt-20200101t000000' })],
      ['of no key', (token) => forged(token, {}, { kid: undefined })],
      ['of a key that is a path', (token) => forged(token, {}, { kid: '../secrets/jwt' }, 'x')],
      ['of a key that is SQL', (token) => forged(token, {}, { kid: `' union select 'x` }, 'x')],
      [
        'that brings its key along',
        (token) => {
          const jwk = { kty: 'oct', k: Buffer.from('x').toString('base64url') };
          return forged(token, {}, { jwk, jku: 'https://evil.example/keys', x5u: 'https://evil.example/x' }, 'x');
        },
      ],
    ])('%s is nobody, though the session lives', async (_, forge) => {
      const token = await api.signIn('officehead', password);
      expect(await who(forge(token))).toBeNull();
      expect(await who(forged(token))).toBe('officehead');
    });

    test('that never ends is nobody', async () => {
      const { expiresIn: _, ...endless } = options;
      const token = await api.signIn('officehead', password);
      const { sid, sub } = jwt.decode(token);
      const header = { alg: 'HS256' as const, typ: 'at+jwt', kid: key().kid };
      expect(await who(jwt.sign({ sid }, { ...endless, subject: sub, secret: key().value, header }))).toBeNull();
    });

    test('of a session that there is not is nobody', async () => {
      const header = { alg: 'HS256' as const, typ: 'at+jwt', kid: key().kid };
      const token = jwt.sign({ sid: randomUUID() }, { ...options, subject: randomUUID(), secret: key().value, header });
      const { errors } = await api.gql(token, ME);
      expect(errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
    });

    test('is good on after the keys were rotated, and not after they were thrown away', async () => {
      const token = await api.signIn('officehead', password);
      await pause(1_100);
      rotateSecret(config.DATA_DIR, 'jwt', new Date(), { atOnce: false });
      await pause(1_100);
      const later = await api.signIn('officehead', password);
      expect(jwt.decode(later, { complete: true }).header.kid).not.toBe(
        jwt.decode(token, { complete: true }).header.kid,
      );
      expect([await who(token), await who(later)]).toEqual(['officehead', 'officehead']);
      rotateSecret(config.DATA_DIR, 'jwt', new Date(), { atOnce: true });
      await pause(1_100);
      expect([await who(token), await who(later)]).toEqual([null, null]);
    });

    test('is no cookie, and a cookie is no token', async () => {
      const browser = new Browser(api.url);
      browser.cookie = `ttdh_session=${await api.signIn('officehead', password)}`;
      expect(await browser.whoAmI()).toBeNull();
      await browser.signIn('officehead', password);
      expect(await who(browser.cookie!.split('=')[1])).toBeNull();
    });

    test(`ends after ${config.ACCESS_TOKEN_MINUTES} minutes on the server, whatever it says`, async () => {
      const token = await api.signIn('officehead', password);
      await db.query(`update session set ends_at = now() where id = $1`, [jwt.decode(token).sid]);
      expect(await who(token)).toBeNull();
    });
  });
});
