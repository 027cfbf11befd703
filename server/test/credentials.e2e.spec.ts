import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Secret, TOTP } from 'otpauth';
import { DataSource } from 'typeorm';
import { system } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { config, unseal } from '@libs/config';
import { type Api, startApi } from '@libs/testing/api';
import { Operator } from '../src/credentials';
import { SettingsQueries } from '../src/settings';
import { Browser } from './browser-like';
import { aProvince, password, type Province } from './builders';
import { SoftPasskey } from './soft-passkey';

const REFUSALS = '... on Refusal { message } ... on InvalidInput { fields { path message } }';
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Session { accessToken duties }
  ... on SecondFactorNeeded { ticket factors passkey { challengeId options } } ${REFUSALS} } }`;
const COMPLETE = `mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { __typename ... on Session { accessToken } ${REFUSALS} } }`;

/** One mutation of an own input; answers the union in full. */
const command = (name: string, success: string, input = `${name[0].toUpperCase()}${name.slice(1)}Input`) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ${success} ${REFUSALS} } }`;

const commands = {
  changePassword: command('changePassword', ''),
  choosePassword: command('choosePassword', '... on PasswordChosen { username }'),
  askPasswordReset: command('askPasswordReset', ''),
  changeAddress: command('changeAddress', '... on OwnSecurity { emailAsked }'),
  confirmAddress: command('confirmAddress', '... on AddressConfirmed { email }'),
  startTotp: command('startTotp', '... on TotpSetup { secret uri qrPath qrSize }'),
  confirmTotp: command('confirmTotp', '... on SecondFactorAdded { recoveryCodes }'),
  removeTotp: command('removeTotp', ''),
  startPasskey: command('startPasskey', '... on PasskeyQuestion { challengeId options }'),
  addPasskey: command('addPasskey', '... on SecondFactorAdded { recoveryCodes }'),
  signInWithPasskey: command('signInWithPasskey', '... on Session { accessToken }'),
  resetSecondFactor: command('resetSecondFactor', '... on SecondFactorReset { accountId }'),
  confirmIdentity: command('confirmIdentity', '... on IdentityConfirmed { until }'),
};

const fresh = () => `ba từ rời nhau ${randomUUID().slice(0, 8)}`;

describe('what people prove themselves by', () => {
  let api: Api;
  let db: DataSource;
  let there: Province;
  beforeAll(async () => {
    api = await startApi();
    db = api.app.get(DataSource);
    there = await aProvince(api.app);
    await db.query(`update account set email = username || '@tinh.example'`);
  });
  afterAll(() => api?.close());
  beforeEach(() => db.query('delete from sign_in_throttle'));

  const signIn = async (username: string, typed = password) =>
    (await api.gql(null, SIGN_IN, { input: { username, password: typed } })).data.signIn;
  const run = async (token: string | null, name: keyof typeof commands, input: object = {}) => {
    const { data, errors } = await api.gql(token, commands[name], { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data[name];
  };
  const complete = async (input: object) => (await api.gql(null, COMPLETE, { input })).data.completeSignIn;
  const who = async (token: string) => (await api.gql(token, '{ me { username } }')).data?.me?.username ?? null;
  const mails = (
    to: string,
  ): Promise<{ id: string; subject: string; text: string; html: string; sealed: Buffer | null }[]> =>
    db.query(
      `select id, subject, text, html, sealed from outgoing_mail where to_address = $1 order by created_at, id`,
      [to],
    );
  const secretOf = ({ id, sealed }: { id: string; sealed: Buffer | null }) => unseal('mail', sealed!, id).toString();
  /** The secret of the newest link mailed there. */
  const linkTo = async (address: string) => {
    await api.drain();
    return secretOf((await mails(address)).filter(({ sealed }) => sealed).at(-1)!);
  };
  const setSetting = async (name: string, value: boolean) => {
    await db.query(
      `insert into setting (id, version, name, value, changed_by_id, changed_at) values (gen_random_uuid(), 1, $1, $2, $3, now())
       on conflict (name) do update set value = excluded.value`,
      [name, JSON.stringify(value), there.systemAdmin.id],
    );
    api.app.get(SettingsQueries).forget();
  };
  const generatorOf = (secret: string) =>
    new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 });
  /** Sets up an app; answers it and the recovery codes. The code that proved it is spent. */
  const withApp = async (username: string, typed = password) => {
    const { accessToken } = await signIn(username, typed);
    const { secret } = await run(accessToken, 'startTotp');
    const app = generatorOf(secret);
    const { recoveryCodes } = await run(accessToken, 'confirmTotp', { code: app.generate() });
    // As if that had been half a minute ago.
    await db.query('update totp set last_step = last_step - 5');
    return { app, recoveryCodes: recoveryCodes as string[] };
  };

  describe('a password', () => {
    test('is changed by whoever knows the old one, to one that is not guessed; all other sessions end within a second (S-46)', async () => {
      const { username } = there.financeHead;
      const [kept, other] = [await signIn(username), await signIn(username)];
      const change = (currentPassword: string, newPassword: string) =>
        run(kept.accessToken, 'changePassword', { currentPassword, newPassword });
      expect(await change('sai mật khẩu rồi', fresh())).toMatchObject({ fields: [{ path: 'currentPassword' }] });
      for (const guessable of ['ngắn', 'password1234', 'Mật khẩu 123456', 'Sở Tài chính 2026', password])
        expect(await change(password, guessable)).toMatchObject({ fields: [{ path: 'newPassword' }] });
      const next = fresh();
      expect(await change(password, next)).toMatchObject({ __typename: 'OwnSecurity' });
      await pause(1_100);
      expect([await who(kept.accessToken), await who(other.accessToken)]).toEqual([username, null]);
      expect((await signIn(username)).__typename).toBe('Forbidden');
      expect((await signIn(username, next)).__typename).toBe('Session');
      expect((await mails(`${username}@tinh.example`)).at(-1)!.subject).toBe('Mật khẩu đã thay đổi');
    });

    test('that expired lets its person do nothing but choose another', async () => {
      await setSetting('signIn.tcvnPasswords', true);
      try {
        const { id, username } = there.financeSpecialist;
        await db.query(`update account set password_changed_at = now() - interval '181 days' where id = $1`, [id]);
        const { accessToken, duties } = await signIn(username);
        expect(duties).toEqual(['PASSWORD']);
        const refused = await api.gql(accessToken, '{ units(first: 1) { nodes { id } } }');
        expect(refused.errors?.[0].extensions.code).toBe('LIMITED');
        expect((await fetch(`${api.url}/live`, { headers: { authorization: `Bearer ${accessToken}` } })).status).toBe(
          403,
        );
        const short = await run(accessToken, 'changePassword', {
          currentPassword: password,
          newPassword: 'Ngắn quá 1!',
        });
        expect(short).toMatchObject({ fields: [{ message: expect.stringMatching(/14/) }] });
        const chosen = `Ba từ rời nhau, ${randomUUID().slice(0, 6)}!`;
        await run(accessToken, 'changePassword', { currentPassword: password, newPassword: chosen });
        await pause(1_100);
        expect((await api.gql(accessToken, '{ units(first: 1) { nodes { id } } }')).errors).toBeUndefined();
        const again = await run(accessToken, 'changePassword', { currentPassword: chosen, newPassword: password });
        expect(again).toMatchObject({ fields: [{ path: 'newPassword' }] });
      } finally {
        await setSetting('signIn.tcvnPasswords', false);
      }
    });
  });

  describe('a link in a mail', () => {
    test('is asked for by name or address, known or not, with one answer; the mail goes only to whose it is (S-42)', async () => {
      const before = (await db.query('select count(*)::int as n from outgoing_mail'))[0].n;
      const answers = [];
      for (const login of ['khong-co-ai', 'officehead', 'OfficeHead@tinh.example'])
        answers.push(await run(null, 'askPasswordReset', { login }));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      await api.drain();
      expect((await db.query('select count(*)::int as n from outgoing_mail'))[0].n - before).toBe(2);
    });

    test('leads to our own address whatever host was asked, and is kept nowhere but in the mail itself (S-49)', async () => {
      await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', host: 'evil.example', 'x-forwarded-host': 'evil.example' },
        body: JSON.stringify({
          query: commands.askPasswordReset,
          variables: { input: { login: 'otherofficespecialist' } },
        }),
      });
      const token = await linkTo('otherofficespecialist@tinh.example');
      const mail = (await mails('otherofficespecialist@tinh.example')).at(-1)!;
      expect(mail.text).toContain(`${config.PUBLIC_URL}/lien-ket#`);
      const everything = JSON.stringify([
        mail.text,
        mail.html,
        await db.query('select * from one_time_link'),
        await db.query('select data, changes from recorded_event'),
        await db.query('select * from idempotency'),
      ]);
      expect(everything).not.toContain('evil.example');
      expect(everything).not.toContain(token);
    });

    test('works once, not for long, and signs nobody in (S-49)', async () => {
      await run(null, 'askPasswordReset', { login: there.officeSpecialist.username });
      const token = await linkTo(`${there.officeSpecialist.username}@tinh.example`);
      const choose = (newPassword: string) => run(null, 'choosePassword', { token, newPassword });
      expect(await choose('password1234')).toMatchObject({ fields: [{ path: 'newPassword' }] });
      const tries = await Promise.all([1, 2, 3, 4].map(() => choose(fresh())));
      expect(tries.map(({ __typename }) => __typename).sort()).toEqual([
        'NotFound',
        'NotFound',
        'NotFound',
        'PasswordChosen',
      ]);
      expect(Object.keys(tries.find(({ username }) => username)!)).not.toContain('accessToken');

      await run(null, 'askPasswordReset', { login: 'leader' });
      const late = await linkTo('leader@tinh.example');
      await db.query(`update one_time_link set expires_at = now() - interval '1 second' where ended_at is null`);
      expect((await run(null, 'choosePassword', { token: late, newPassword: fresh() })).__typename).toBe('NotFound');
      expect((await api.gql(null, `{ oneTimeLink(token: "${late}") { username } }`)).data).toEqual({
        oneTimeLink: null,
      });
    });

    test('invites: before it no password is right, and withdrawn it opens nothing', async () => {
      const invite = async () => {
        await api.app.get(UnitOfWork).run(system, { command: 'test', input: {} }, async (tx) => {
          tx.note({
            type: 'account.invited',
            subjectId: there.wardHead.id,
            data: { displayName: '', repeated: false },
          });
          return { id: system.id };
        });
        return linkTo(`${there.wardHead.username}@tinh.example`);
      };
      await db.query('update account set password_hash = null, invited_at = now() where id = $1', [there.wardHead.id]);
      const first = await invite();
      const second = await invite();
      expect((await signIn(there.wardHead.username, '')).__typename).not.toBe('Session');
      expect((await run(null, 'choosePassword', { token: first, newPassword: fresh() })).__typename).toBe('NotFound');
      await db.query('update account set disabled_at = now() where id = $1', [there.wardHead.id]);
      expect((await run(null, 'choosePassword', { token: second, newPassword: fresh() })).__typename).toBe('NotFound');
      await db.query('update account set disabled_at = null where id = $1', [there.wardHead.id]);
      const chosen = fresh();
      expect((await run(null, 'choosePassword', { token: second, newPassword: chosen })).username).toBe(
        there.wardHead.username,
      );
      expect((await signIn(there.wardHead.username, chosen)).__typename).toBe('Session');
    });

    test('proves a new address, of which the old one is told twice', async () => {
      const { accessToken } = await signIn('analyst');
      expect(await run(accessToken, 'changeAddress', { email: 'moi@tinh.example' })).toMatchObject({
        emailAsked: 'moi@tinh.example',
      });
      const token = await linkTo('moi@tinh.example');
      expect((await run(null, 'confirmAddress', { token })).email).toBe('moi@tinh.example');
      const told = (await mails('analyst@tinh.example')).map(({ subject }) => subject);
      expect(told.slice(-2)).toEqual(['Yêu cầu đổi địa chỉ thư', 'Địa chỉ thư đã thay đổi']);
      expect((await run(null, 'confirmAddress', { token })).__typename).toBe('NotFound');
    });
  });

  describe('a code of an app (S-47)', () => {
    test('is asked for after the password, is right once, for one step before and after', async () => {
      const { app, recoveryCodes } = await withApp('constructionhead');
      expect(recoveryCodes).toHaveLength(10);
      const { ticket, factors } = await signIn('constructionhead');
      expect(factors).toEqual(['TOTP', 'RECOVERY_CODE']);
      expect((await complete({ ticket, code: '000000' })).__typename).toBe('Forbidden');
      expect((await complete({ ticket, code: app.generate({ timestamp: Date.now() - 61_000 }) })).__typename).toBe(
        'Forbidden',
      );
      await db.query('delete from sign_in_throttle');
      const code = app.generate();
      const again = (await signIn('constructionhead')).ticket;
      const tries = [await complete({ ticket, code }), await complete({ ticket: again, code })];
      expect(tries.filter(({ __typename }) => __typename === 'Session')).toHaveLength(1);
      const secrets = await db.query('select secret from totp');
      expect(JSON.stringify(secrets)).not.toContain(app.secret.base32);
    });

    test('is taken once, however many send it at the same moment', async () => {
      const { app } = await withApp('constructionspecialist');
      const { ticket } = await signIn('constructionspecialist');
      const code = app.generate();
      const tries = await Promise.all(
        Array.from({ length: 100 }, async () => {
          await db.query('delete from sign_in_throttle');
          return complete({ ticket, code });
        }),
      );
      expect(tries.filter(({ __typename }) => __typename === 'Session')).toHaveLength(1);
    });

    test('cannot be guessed by whoever knows the password: the right password forgives no wrong code', async () => {
      const kinds = [];
      for (let n = 0; n < 6; n++) {
        const { ticket, message } = await signIn('constructionhead');
        if (!ticket) kinds.push(message);
        else kinds.push((await complete({ ticket, code: '000000' })).message);
      }
      expect(kinds.at(-1)).toMatch(/quá nhiều lần/);
    });

    test('on paper is good once; a reset password does not do without one', async () => {
      const { username } = there.financeSpecialist;
      await db.query(
        'update account set password_hash = (select password_hash from account where username = $1) where username = $2',
        ['analyst', username],
      );
      const { recoveryCodes } = await withApp(username);
      await run(null, 'askPasswordReset', { login: username });
      const chosen = fresh();
      await run(null, 'choosePassword', { token: await linkTo(`${username}@tinh.example`), newPassword: chosen });
      const { ticket, __typename } = await signIn(username, chosen);
      expect(__typename).toBe('SecondFactorNeeded');
      const recoveryCode = recoveryCodes[0].toLowerCase();
      expect((await complete({ ticket, recoveryCode })).__typename).toBe('Session');
      const second = await signIn(username, chosen);
      expect((await complete({ ticket: second.ticket, recoveryCode })).__typename).toBe('Forbidden');
      expect((await complete({ ticket, recoveryCode: recoveryCodes[1] })).__typename).toBe('Forbidden');
    });
  });

  describe('a passkey', () => {
    const origin = new URL(config.PUBLIC_URL).origin;
    const ask = async () =>
      (
        await api.gql(
          null,
          'mutation { startPasskeySignIn { __typename ... on PasskeyQuestion { challengeId options } } }',
        )
      ).data.startPasskeySignIn as { challengeId: string; options: string };
    const withKey = async (username: string) => {
      const { accessToken } = await signIn(username);
      const { challengeId, options } = await run(accessToken, 'startPasskey');
      const key = new SoftPasskey(origin);
      const added = await run(accessToken, 'addPasskey', {
        challengeId,
        response: key.register(options),
        name: 'Máy cơ quan',
      });
      expect(added).toMatchObject({ __typename: 'SecondFactorAdded' });
      return key;
    };
    const enter = (challengeId: string, response: string) =>
      run(null, 'signInWithPasskey', { passkey: { challengeId, response } });

    test('signs in alone where the device knows its owner, and refuses every lie (S-48)', async () => {
      const key = await withKey('otherofficespecialist');
      const question = await ask();
      expect(JSON.parse(question.options).allowCredentials).toEqual([]);
      const answer = key.prove(question.options);
      const { accessToken } = await enter(question.challengeId, answer);
      expect(await who(accessToken)).toBe('otherofficespecialist');
      expect((await enter(question.challengeId, answer)).__typename).toBe('Forbidden');
      for (const lies of [
        { origin: 'https://evil.example' },
        { rpId: 'evil.example' },
        { challenge: 'AAAA' },
        { userVerified: false },
        { counter: 1 },
      ]) {
        const { challengeId, options } = await ask();
        expect([lies, (await enter(challengeId, key.prove(options, lies))).__typename]).toEqual([lies, 'Forbidden']);
      }
      expect((await enter(randomUUID(), '{}')).__typename).toBe('Forbidden');
      const { challengeId, options } = await ask();
      const stranger = new SoftPasskey(origin);
      expect((await enter(challengeId, stranger.prove(options))).__typename).toBe('Forbidden');
    });

    test("is a second proof of its own person only; nobody else's answers for them", async () => {
      const leaders = await withKey('leader');
      const officeHeads = await withKey('officehead');
      const { ticket, passkey, factors } = await signIn('leader');
      expect(factors).toEqual(['PASSKEY', 'RECOVERY_CODE']);
      const foreign = { challengeId: passkey.challengeId, response: officeHeads.prove(passkey.options) };
      expect((await complete({ ticket, passkey: foreign })).__typename).toBe('Forbidden');
      const next = await signIn('leader');
      const own = { challengeId: next.passkey.challengeId, response: leaders.prove(next.passkey.options) };
      expect((await complete({ ticket: next.ticket, passkey: own })).__typename).toBe('Session');
    });
  });

  describe('a dangerous act', () => {
    test('asks again who one is after ten minutes; wrong answers are counted', async () => {
      const { accessToken } = await signIn('systemadmin');
      await db.query(`update session set confirmed_at = now() - interval '11 minutes'`);
      await pause(1_100);
      expect((await run(accessToken, 'changeAddress', { email: 'khac@tinh.example' })).__typename).toBe(
        'ConfirmationNeeded',
      );
      expect((await run(accessToken, 'confirmIdentity', { password: 'sai' })).__typename).toBe('InvalidInput');
      expect((await run(accessToken, 'confirmIdentity', { password })).__typename).toBe('IdentityConfirmed');
      expect((await run(accessToken, 'changeAddress', { email: 'khac@tinh.example' })).__typename).toBe('OwnSecurity');
      const refused = await db.query(`select data from recorded_event where type = 'session.unconfirmed'`);
      expect(refused).toContainEqual({ data: { reason: 'WRONG' } });
    });

    test("takes away the second factor of somebody in one's units; elsewhere there is no such person", async () => {
      const { accessToken } = await signIn('financeadmin');
      const { accessToken: all } = await signIn('systemadmin');
      expect((await run(accessToken, 'resetSecondFactor', { accountId: there.leader.id })).__typename).toBe('NotFound');
      expect((await run(all, 'resetSecondFactor', { accountId: there.leader.id })).accountId).toBe(there.leader.id);
      expect((await signIn('leader')).__typename).toBe('Session');
      expect((await mails('leader@tinh.example')).at(-1)!.subject).toBe('Xác thực hai lớp đã được đặt lại');
    });
  });

  test('administrators do nothing before they have a second factor', async () => {
    await setSetting('signIn.secondFactor.administrators', true);
    try {
      const { accessToken, duties } = await signIn('systemadmin');
      expect(duties).toEqual(['SECOND_FACTOR']);
      const asked = await api.gql(accessToken, '{ settings { name } }');
      expect(asked.errors?.[0].extensions.code).toBe('LIMITED');
      const { secret } = await run(accessToken, 'startTotp');
      await run(accessToken, 'confirmTotp', { code: generatorOf(secret).generate() });
      await pause(1_100);
      expect((await api.gql(accessToken, '{ signInDuties settings { name } }')).data.signInDuties).toEqual([]);
      expect((await run(accessToken, 'removeTotp')).__typename).toBe('Forbidden');
    } finally {
      await setSetting('signIn.secondFactor.administrators', false);
    }
  });

  test('a browser that was never used before is told by mail, the known one is not', async () => {
    await db.query(`delete from session where account_id = $1`, [there.analyst.id]);
    const sitting = (userAgent: string) =>
      new Browser(api.url, { 'sec-fetch-site': 'same-origin', 'user-agent': userAgent });
    const news = async () =>
      (await mails('moi@tinh.example')).filter(({ subject }) => subject.startsWith('Đăng nhập từ')).length;
    await sitting('Firefox/1').signIn('analyst', password);
    await sitting('Firefox/1').signIn('analyst', password);
    expect(await news()).toBe(0);
    await sitting('Chrome/2').signIn('analyst', password);
    expect(await news()).toBe(1);
  });

  test('at the machine, its operator opens an account that administers; the trail tells it', async () => {
    const operator = api.app.get(Operator);
    const { token, made } = await operator.breakGlass('khan-cap');
    expect(made).toBe(true);
    const chosen = fresh();
    expect((await run(null, 'choosePassword', { token, newPassword: chosen })).username).toBe('khan-cap');
    expect((await signIn('khan-cap', chosen)).__typename).toBe('Session');
    const [told] = await db.query(`select data from recorded_event where type = 'account.broke-glass'`);
    expect(told.data).toEqual({ username: 'khan-cap', made: true });
    const again = await operator.breakGlass('khan-cap');
    expect(again.made).toBe(false);
    await pause(1_100);
    expect(JSON.stringify(await db.query('select data, changes from recorded_event'))).not.toContain(again.token);
  });
});
