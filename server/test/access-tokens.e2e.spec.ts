import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { system } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { Refused } from '@libs/refusals';
import { type Api, startApi } from '@libs/testing/api';
import { AccountsQueries } from '../src/accounts';
import { aProvince, type Province } from './builders';
import { issue } from './issuing';

/** The longest time that a process may go on believing in a token (reliability.md A.5, S-46). */
const REVOKED_WITHIN_MS = 1_050;

const create = `mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) {
  ... on AccessTokenCreated { secret token { id name prefix createdAt expiresAt lastUsedAt revokedAt } }
  ... on Refusal { message } } }`;
const revoke = `mutation ($input: RevokeAccessTokenInput!) { revokeAccessToken(input: $input) {
  __typename ... on AccessToken { id revokedAt } ... on Refusal { message } } }`;
const me = '{ me { username } }';

describe('a personal access token', () => {
  let api: Api;
  let db: DataSource;
  let p: Province;
  beforeAll(async () => {
    api = await startApi();
    db = api.app.get(DataSource);
    p = await aProvince(api.app);
  }, 60_000);
  afterAll(() => api?.close());

  const made = async (who: Province['analyst'] = p.analyst, days = 90, key?: string, scopes?: string[]) =>
    (await api.gql(who, create, { input: { name: '  Bảng  tính\nPower BI ', days, idempotencyKey: key, scopes } })).data
      .createAccessToken as { secret: string; token: { id: string; prefix: string; expiresAt: string } };
  const asked = async (secret: string, text = me) => (await api.gql(secret, text)) as { data: never; errors?: never[] };
  const username = async (secret: string) => (await api.gql(secret, me)).data?.me.username ?? null;

  test('reads with the rights of its person at that moment', async () => {
    const { secret, token } = await made();
    expect(secret).toMatch(/^ttdh_[\w-]{43}$/);
    expect(token).toMatchObject({ name: 'Bảng tính Power BI', prefix: secret.slice(0, 11), lastUsedAt: null });
    expect(Math.round((Date.parse(token.expiresAt) - Date.now()) / 86_400_000)).toBe(90);
    expect(await username(secret)).toBe('analyst');

    const accounts = async () =>
      (await api.gql(secret, '{ accounts(first: 1) { totalCount } }')).data.accounts.totalCount;
    const before = await accounts();
    const roles = await db.query(
      'delete from role_grant where account_id = $1 returning id, account_id, role, unit_id',
      [p.analyst.id],
    );
    await pause(REVOKED_WITHIN_MS);
    expect(await accounts()).toBe(1);
    const [{ id, account_id, role, unit_id }] = roles[0];
    await db.query('insert into role_grant (id, account_id, role, unit_id) values ($1, $2, $3, $4)', [
      id,
      account_id,
      role,
      unit_id,
    ]);
    expect(before).toBeGreaterThan(1);
  });

  test('changes nothing: refused before execution, and again at the door for writes', async () => {
    const { secret, token } = await made();
    for (const mutation of [
      'mutation { setLanguage(input: { language: EN }) { __typename } }',
      'mutation { signOut { ok } }',
      `mutation { signIn(input: { username: "analyst", password: "x" }) { __typename } }`,
      `mutation { createAccessToken(input: { name: "x", days: 1 }) { __typename } }`,
      `mutation { revokeAccessToken(input: { id: "${token.id}" }) { __typename } }`,
    ]) {
      const { status, data, errors } = await api.gql(secret, mutation);
      expect({ status, data: data ?? null, code: errors?.[0].extensions.code }).toEqual({
        ...{ status: 403, data: null, code: 'FORBIDDEN' },
      });
      expect(errors![0].message).toContain('Mã truy cập này không dùng được cho việc này');
    }
    const actor = {
      ...(await api.app.get(AccountsQueries).actorOf(p.analyst.id)),
      reach: { queries: null, commands: [], files: false },
    };
    const write = api.app.get(UnitOfWork).run(actor, { command: 'any', input: {} }, async () => ({ id: system.id }));
    await expect(write).rejects.toBeInstanceOf(Refused);
    expect(await username(secret)).toBe('analyst');
  });

  test('is for GraphQL alone, and for the schema', async () => {
    const { secret } = await made();
    const headers = { authorization: `Bearer ${secret}` };
    for (const path of ['/live', '/export/assignments.csv']) {
      expect((await fetch(`${api.url}${path}`, { headers })).status).toBe(403);
    }
    expect((await asked(secret, '{ __schema { queryType { name } } }')).errors).toBeUndefined();
  });

  test('of figures reads figures, in whatever words it asks, and nothing else', async () => {
    const { secret } = await made(p.analyst, 1, undefined, ['FIGURES']);
    expect((await asked(secret, '{ units(first: 1) { totalCount } me { username } }')).errors).toBeUndefined();
    for (const query of [
      '{ accounts(first: 1) { totalCount } }',
      '{ me: assignments(first: 1) { totalCount } }',
      '{ me { username } ... on Query { documents(first: 1) { totalCount } } }',
      'query { ...x } fragment x on Query { me { username } ...y } fragment y on Query { search(text: "a") { __typename } }',
    ]) {
      expect((await api.gql(secret, query)).status).toBe(403);
    }
  });

  test('of files downloads them, and neither reads nor opens the live stream', async () => {
    const { secret } = await made(p.analyst, 1, undefined, ['FILES']);
    const headers = { authorization: `Bearer ${secret}` };
    const status = async (path: string, method = 'GET') =>
      (await fetch(`${api.url}${path}`, { headers, method })).status;
    expect(await status('/export/assignments.csv')).toBe(200);
    expect(await status('/live')).toBe(403);
    expect(await status('/files', 'POST')).toBe(403);
    expect((await api.gql(secret, me)).status).toBe(403);
  });

  test('of progress takes a task over and reports on it, in its person’s name, and writes nothing else', async () => {
    const { assignments } = await issue(api.app, p, [{ leads: [p.finance] }]);
    const { secret, token } = await made(p.financeHead, 1, undefined, ['PROGRESS']);
    const ask = async (text: string) => (await api.gql(secret, text)).data;
    const [{ id }] = assignments;
    const taken = `acknowledgeAssignment(input: { id: "${id}", expectedVersion: 1 }) { __typename ... on Assignment { version } }`;
    const { acknowledgeAssignment } = await ask(`mutation { ${taken} }`);
    expect(acknowledgeAssignment.__typename).toBe('Assignment');
    const words = `{ id: "${id}", expectedVersion: ${acknowledgeAssignment.version}, text: "Đã làm được một nửa" }`;
    const reported = await ask(`mutation { reportProgress(input: ${words}) { __typename } }`);
    expect(reported.reportProgress.__typename).toBe('Assignment');
    const [event] = await db.query(
      'select actor_id as actor from recorded_event where subject_id = $1 order by seq desc limit 1',
      [id],
    );
    expect(event.actor).toBe(p.financeHead.id);
    for (const mutation of [
      `submitResult(input: { id: "${id}", expectedVersion: 3, fileIds: [], text: "Xong" }) { __typename }`,
      'endSessions(input: {}) { __typename }',
      'createAccessToken(input: { name: "x", days: 1 }) { __typename }',
      `revokeAccessToken(input: { id: "${token.id}" }) { __typename }`,
    ]) {
      expect((await api.gql(secret, `mutation { ${mutation} }`)).status).toBe(403);
    }
    expect((await api.gql(secret, '{ accounts(first: 1) { totalCount } }')).status).toBe(403);
  });

  test('who looks after its person sees that it is there and revokes it, and never sees what it says', async () => {
    const { secret, token } = await made(p.financeSpecialist);
    await username(secret);
    const list = async (who: Province['analyst']) =>
      (
        await api.gql(
          who,
          '{ peopleAccessTokens(first: 100) { nodes { id prefix lastUsedAt lastUsedIp person { displayName } } } }',
        )
      ).data.peopleAccessTokens.nodes as { id: string }[];
    const seen = (await list(p.financeAdmin)).find(({ id }) => id === token.id);
    expect(seen).toMatchObject({ lastUsedIp: '127.0.0.1', person: { displayName: 'Đinh Thị Thu Uyên' } });
    expect(JSON.stringify(seen)).not.toContain(secret.slice(11));
    expect((await list(p.officeHead)).length).toBe(0);
    const answer = await api.gql(p.financeAdmin, revoke, { input: { id: token.id } });
    expect(answer.data.revokeAccessToken.__typename).toBe('AccessToken');
    expect(await username(secret)).toBeNull();
  });

  test('ends at once when it is revoked, has run out, or its account is disabled', async () => {
    const [revoked, expired, disabled] = [await made(), await made(), await made(p.leader)];
    for (const { secret } of [revoked, expired, disabled]) expect(await username(secret)).not.toBeNull();
    const answer = await api.gql(p.analyst, revoke, { input: { id: revoked.token.id } });
    expect(answer.data.revokeAccessToken.revokedAt).not.toBeNull();
    // in this process it is not even believed for a second
    expect(await username(revoked.secret)).toBeNull();
    await db.query('update access_token set expires_at = now() where id = $1', [expired.token.id]);
    await db.query('update account set disabled_at = now() where id = $1', [p.leader.id]);
    await pause(REVOKED_WITHIN_MS);
    for (const { secret } of [expired, disabled]) expect(await username(secret)).toBeNull();
    const { errors } = await api.gql(expired.secret, me);
    expect(errors![0]).toMatchObject({
      message: 'Mã truy cập không đúng, đã hết hạn hoặc đã bị thu hồi.',
      extensions: { code: 'UNAUTHENTICATED' },
    });
    await db.query('update account set disabled_at = null where id = $1', [p.leader.id]);
  });

  test('its use is noted once a minute at most', async () => {
    const { secret, token } = await made();
    const used = async () =>
      (await db.query('select last_used_at from access_token where id = $1', [token.id]))[0].last_used_at;
    await username(secret);
    const first = await used();
    expect(Date.now() - +first).toBeLessThan(10_000);
    await pause(REVOKED_WITHIN_MS);
    await username(secret);
    expect(await used()).toEqual(first);
    await db.query(`update access_token set last_used_at = now() - interval '61 seconds'`);
    await pause(REVOKED_WITHIN_MS);
    await username(secret);
    expect(+(await used())).toBeGreaterThan(+first);
  });

  test('is one’s own: nobody lists or revokes another’s', async () => {
    const { token } = await made();
    const others = await api.gql(p.officeHead, '{ accessTokens { id } }');
    expect(others.data.accessTokens).toEqual([]);
    const answer = await api.gql(p.officeHead, revoke, { input: { id: token.id } });
    expect(answer.data.revokeAccessToken.__typename).toBe('NotFound');
  });

  test('the database does not hold what it says; the trail says that it was made and ended', async () => {
    const { secret, token } = await made();
    await api.gql(p.analyst, revoke, { input: { id: token.id } });
    await api.gql(p.analyst, revoke, { input: { id: token.id } });
    const events = await db.query(
      'select type, data, changes, actor_id from recorded_event where subject_id = $1 order by seq',
      [token.id],
    );
    expect(events.map(({ type }: { type: string }) => type)).toEqual(['access-token.created', 'access-token.revoked']);
    const row = await db.query(`select t.*, encode(digest, 'escape') as read from access_token t where id = $1`, [
      token.id,
    ]);
    expect(JSON.stringify([events, row])).not.toContain(secret.slice(11));
    expect(events[0]).toMatchObject({ actor_id: p.analyst.id, data: { prefix: secret.slice(0, 11) } });
  });

  test('the secret is told once: the same press asked again makes no second token and tells nothing', async () => {
    const first = await made(p.officeHead, 30, 'press');
    const again = await made(p.officeHead, 30, 'press');
    expect(again.token.id).toBe(first.token.id);
    expect(again.secret).toBeNull();
  });

  test('at most twenty that work', async () => {
    for (let n = 0; n < 20; n++) await made(p.wardHead, 1);
    const { data } = await api.gql(p.wardHead, create, { input: { name: 'Một nữa', days: 1 } });
    expect(data.createAccessToken.message).toContain('nhiều nhất 20');
    await db.query(`update access_token set expires_at = now() where account_id = $1`, [p.wardHead.id]);
    expect((await made(p.wardHead, 1)).secret).toMatch(/^ttdh_/);
  });

  test('wrong ones are counted by network and recorded once; a right one is let in all the same', async () => {
    const { secret } = await made();
    let message = '';
    for (let n = 0; n < 34; n++) {
      const { errors } = await api.gql(`ttdh_${'x'.repeat(41)}${String(n).padStart(2, '0')}`, me);
      expect(errors![0].extensions.code).toBe('UNAUTHENTICATED');
      message = errors![0].message;
    }
    expect(message).toBe('Quá nhiều mã truy cập sai từ mạng này. Thử lại sau 15 phút.');
    const [{ n }] = await db.query(`select count(*)::int as n from recorded_event where type = 'access-token.refused'`);
    expect(n).toBe(1);
    expect(await username(secret)).toBe('analyst');
  });
});
