import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { type Api, startApi } from '@libs/testing/api';
import { Browser } from './browser-like';
import { aProvince, password, type Province, type Somebody } from './builders';
import { issue } from './issuing';

const acting = `onBehalfOf { id displayName } until unit { id } units { unit { id } roles } standingInFor { id person { id } roles }`;
const actAs = `mutation ($input: ActAsInput!) { it: actAs(input: $input) { __typename ... on Acting { ${acting} } ... on Refusal { message } } }`;
const list = '{ assignments(first: 100) { nodes { id } totalCount } me { roles { role unit { id } } } }';

describe('in whose roles somebody acts (domain.md §7)', () => {
  let api: Api;
  let db: DataSource;
  let p: Province;
  const work = {} as Record<'finance' | 'ward' | 'construction', string>;

  beforeAll(async () => {
    api = await startApi();
    db = api.app.get(DataSource);
    p = await aProvince(api.app);
    for (const name of ['finance', 'ward', 'construction'] as const)
      work[name] = (await issue(api.app, p, [{ leads: [p[name]] }])).assignments[0].id;
    await db.query(
      `insert into role_grant (id, account_id, role, unit_id) values (gen_random_uuid(), $1, 'UNIT_HEAD', $2)`,
      [p.constructionHead.id, p.ward.id],
    );
  }, 60_000);
  afterAll(() => api?.close());

  const sees = async (caller: Parameters<Api['gql']>[0]) => {
    const { data } = await api.gql(caller, list);
    return data.assignments.nodes.map(({ id }: { id: string }) => id).sort();
  };
  const choose = async (caller: Parameters<Api['gql']>[0], input: object) =>
    (await api.gql(caller, actAs, { input })).data.it;
  /** A deputyship from now on, for so many seconds. */
  const deputyship = async (principal: Somebody, deputy: Somebody, seconds = 3_600) =>
    (
      await db.query(
        `insert into deputyship (id, version, principal_id, deputy_id, starts_at, ends_at, note, set_by_id, set_at)
         values (gen_random_uuid(), 1, $1, $2, now() - interval '1 minute', now() + make_interval(secs => $3), '', $1, now()) returning id, ends_at as at`,
        [principal.id, deputy.id, seconds],
      )
    )[0] as { id: string; at: Date };

  test('with roles in several units one chooses one of them, and comes back to all', async () => {
    const head = await api.signIn('constructionhead', password);
    expect(await sees(head)).toEqual([work.construction, work.ward].sort());
    expect(await choose(head, { unitId: p.ward.id })).toMatchObject({ __typename: 'Acting', unit: { id: p.ward.id } });
    expect(await sees(head)).toEqual([work.ward]);
    expect((await api.gql(head, list)).data.me.roles).toEqual([{ role: 'UNIT_HEAD', unit: { id: p.ward.id } }]);
    expect((await choose(head, { unitId: p.finance.id })).__typename).toBe('NotFound');
    await choose(head, {});
    expect(await sees(head)).toHaveLength(2);
  });

  test('a cookie goes on as another cookie: the one before leads nowhere, on every process (S-43)', async () => {
    const browser = new Browser(api.url);
    await browser.signIn('constructionhead', password);
    const before = new Browser(api.url);
    before.cookie = browser.cookie;
    await browser.ask(actAs, { input: { unitId: p.ward.id } });
    expect(browser.cookie).not.toBe(before.cookie);
    expect(await browser.whoAmI()).toBe('constructionhead');
    expect(await before.whoAmI()).toBeNull();
  });

  test('both names stand beside what a deputy does, and the person is shown it', async () => {
    const deputy = await api.signIn('financespecialist', password);
    expect(await sees(deputy)).toEqual([]);
    const { id } = await deputyship(p.financeHead, p.financeSpecialist);
    expect(await sees(deputy)).toEqual([]);
    expect(await choose(deputy, { deputyshipId: id })).toMatchObject({
      onBehalfOf: { displayName: p.financeHead.displayName },
      standingInFor: [{ id, roles: ['UNIT_HEAD'] }],
    });
    expect(await sees(deputy)).toEqual([work.finance]);
    const { data } = await api.gql(
      deputy,
      `mutation ($input: ReportProgressInput!) { it: reportProgress(input: $input) { ... on Assignment { id
         timeline(first: 1) { nodes { actorName onBehalfOfName } }
         reports(first: 1) { nodes { author { displayName } authorFor } } } ... on Refusal { message } } }`,
      { input: { id: work.finance, expectedVersion: 1, text: 'Đang rà soát' } },
    );
    const [names, by] = [data.it.timeline.nodes[0], data.it.reports.nodes[0]];
    expect(names).toEqual({ actorName: p.financeSpecialist.displayName, onBehalfOfName: p.financeHead.displayName });
    expect(by).toEqual({ author: { displayName: names.actorName }, authorFor: names.onBehalfOfName });
    const done = await api.gql(p.financeHead, '{ doneInMyName(first: 5) { nodes { subjectId actorName } } }');
    expect(done.data.doneInMyName.nodes).toEqual([{ subjectId: work.finance, actorName: names.actorName }]);
    await choose(deputy, {});
    expect(await sees(deputy)).toEqual([]);
  });

  test.each(['over', 'to come', 'called off', 'of somebody else'])('a deputyship that is %s is none', async (which) => {
    const deputy = await api.signIn('constructionspecialist', password);
    const { id } = await deputyship(
      p.constructionHead,
      which === 'of somebody else' ? p.wardHead : p.constructionSpecialist,
    );
    const change: Record<string, string> = {
      over: `ends_at = now()`,
      'to come': `starts_at = now() + interval '1 minute'`,
      'called off': `ended_at = now()`,
    };
    if (change[which]) await db.query(`update deputyship set ${change[which]} where id = $1`, [id]);
    expect((await choose(deputy, { deputyshipId: id })).__typename).toBe('NotFound');
  });

  test('it ends at its instant, not a second later (S-09)', async () => {
    const deputy = await api.signIn('constructionspecialist', password);
    const { id, at } = await deputyship(p.constructionHead, p.constructionSpecialist, 3);
    await choose(deputy, { deputyshipId: id });
    await pause(+at - Date.now() - 400);
    // This answer would be believed for a second.
    expect(await sees(deputy)).toHaveLength(2);
    await pause(+at - Date.now() + 50);
    expect(await sees(deputy)).toEqual([]);
    expect((await api.gql(deputy, `{ acting { ${acting} } }`)).data.acting).toMatchObject({
      onBehalfOf: null,
      standingInFor: [],
    });
  });

  test('an administrator sees which accounts of their unit want to be confirmed, and which nobody uses', async () => {
    await api.tick('staffing.unused');
    await db.query(`update account_use set used_at = now() - interval '41 days' where account_id = $1`, [
      p.financeDivisionHead.id,
    ]);
    const { data, errors } = await api.gql(
      p.financeAdmin,
      '{ accountReviews { unit { id name } accounts due overdue nextDueAt } unusedAccounts { person { id } unit { id } usedAt disabledOn } }',
    );
    expect(errors).toBeUndefined();
    expect(data.accountReviews.map(({ unit }: { unit: { id: string } }) => unit.id).sort()).toEqual(
      [p.finance.id, p.financeDivision.id].sort(),
    );
    expect(data.unusedAccounts).toEqual([expect.objectContaining({ person: { id: p.financeDivisionHead.id } })]);
  });
});
