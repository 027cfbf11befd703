import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, Role } from '@libs/auth';
import { addDays, localDateIn } from '@libs/calendar';
import { clock } from '@libs/changes';
import { config } from '@libs/config';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { issue, refusalOf, startModules } from '../../test/issuing';
import { AccountsQueries } from '../accounts';
import { AssignmentsService, DelegationsService } from '../assignments';
import { AccountUseQueries } from './account-use.queries';
import { DeputiesQueries, DeputyshipsOf } from './deputies.queries';
import { DeputiesService } from './deputies.service';
import { DeputyCandidates } from './deputy-candidates.queries';
import { deputized, looksAfter } from './deputy.policy';
import { HandoverKind } from './handover.entity';
import { HandoverQueries } from './handover.queries';
import { HandoverService } from './handover.service';
import { ReviewQueries } from './review.queries';
import { ReviewService } from './review.service';
import { UnusedAccounts } from './unused-accounts.service';

let app: INestApplicationContext;
let p: Province;

const query = (sql: string, ...values: unknown[]) => app.get(DataSource).query(sql, values);
/** As somebody who has just proven who they are. */
const sure = ({ actor }: Somebody): Actor => ({ ...actor, confirmedAt: clock.now() });
const nameOf = async (command: Promise<unknown>) => (await refusalOf(command)).constructor.name;
const today = () => localDateIn(config.TZ_OFFICE, new Date());
const days = (from = 0, to = 3) => ({ fromOn: addDays(today(), from), toOn: addDays(today(), to) });
const name = (by: Actor, deputy: Somebody, principal?: Somebody, period = days()) =>
  app.get(DeputiesService).set(by, { principalId: principal?.id, deputyId: deputy.id, ...period });
const standing = (deputy: Somebody, principal: Somebody) =>
  app.get(AccountsQueries).standingIn(deputy.id, principal.id);
const lastEvent = async (type: string) =>
  (
    await query(
      'select data, actor_name, on_behalf_of_name from recorded_event where type = $1 order by seq desc limit 1',
      type,
    )
  )[0];

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  await query(`update account set email = username || '@tinh.example'`);
}, 60_000);
afterAll(() => app?.close());
afterEach(() => query('delete from deputyship'));

async function delegated(to: Somebody) {
  const { assignments, directives } = await issue(app, p, [{ leads: [p.finance], monitor: p.officeSpecialist }]);
  const target = { id: assignments[0].id, expectedVersion: 1 };
  await app.get(DelegationsService).delegate(p.financeHead.actor, { ...target, accountId: to.id });
  return { id: target.id, directiveId: directives[0] };
}

describe('who stands in for whom (domain.md §7)', () => {
  test('a deputy acts with the rights of the person, from the first day to the instant of the end', async () => {
    await name(p.financeHead.actor, p.financeSpecialist);
    const actor = (await standing(p.financeSpecialist, p.financeHead))!;
    expect(actor.grants.map(({ role }) => role)).toEqual([Role.UNIT_HEAD]);
    expect(actor.onBehalfOf).toMatchObject({ id: p.financeHead.id, displayName: p.financeHead.displayName });
    const { id } = await delegated(p.financeDivisionSpecialist);
    await app.get(AssignmentsService).report(actor, { id, expectedVersion: 2, text: 'Đang làm', percent: 10 } as never);
    const [report] = await query('select author_id, author_for_id from progress_report where assignment_id = $1', id);
    expect(report).toEqual({ author_id: p.financeSpecialist.id, author_for_id: p.financeHead.id });
    expect(await lastEvent('assignment.reported')).toMatchObject({
      actor_name: p.financeSpecialist.displayName,
      on_behalf_of_name: p.financeHead.displayName,
    });
    // What was begun a moment before the end is refused at the end (reliability.md A.5, S-09).
    const late = { ...actor, onBehalfOf: { ...actor.onBehalfOf!, until: new Date() } };
    const refused = app
      .get(AssignmentsService)
      .report(late, { id, expectedVersion: 3, text: 'Muộn', percent: 20 } as never);
    expect((await refusalOf(refused)).message).toContain('đã hết');
    await query(`update deputyship set starts_at = now() - interval '2 days', ends_at = now()`);
    expect(await standing(p.financeSpecialist, p.financeHead)).toBeNull();
  });

  test('never more than the person has, nor what is only theirs, nor a deputyship of theirs (S-09)', async () => {
    await query(
      `insert into role_grant (id, account_id, role, unit_id) values (gen_random_uuid(), $1, 'UNIT_ADMIN', $2)`,
      p.financeHead.id,
      p.finance.id,
    );
    await name(p.financeHead.actor, p.financeSpecialist);
    await name(p.financeSpecialist.actor, p.financeDivisionSpecialist);
    expect((await standing(p.financeSpecialist, p.financeHead))!.grants.map(({ role }) => role)).toEqual([
      Role.UNIT_HEAD,
    ]);
    expect((await standing(p.financeDivisionSpecialist, p.financeSpecialist))!.grants.map(({ role }) => role)).toEqual([
      Role.UNIT_SPECIALIST,
    ]);
    expect(await standing(p.financeDivisionSpecialist, p.financeHead)).toBeNull();
    const deputy = (await standing(p.financeSpecialist, p.financeHead))!;
    expect(await nameOf(name(deputy, p.financeDivisionHead, p.financeHead))).toBe('Forbidden');
    await query('update account set disabled_at = now() where id = $1', p.financeHead.id);
    expect(await standing(p.financeSpecialist, p.financeHead)).toBeNull();
    await query('update account set disabled_at = null where id = $1', p.financeHead.id);
    await query(`delete from role_grant where account_id = $1 and role = 'UNIT_ADMIN'`, p.financeHead.id);
  });

  test.each<[string, () => Promise<unknown>, string | null]>([
    ['the administrator of the unit', () => name(sure(p.financeAdmin), p.financeSpecialist, p.financeHead), null],
    ['the head of the Office', () => name(sure(p.officeHead), p.otherOfficeSpecialist, p.officeSpecialist), null],
    ['who runs the system', () => name(sure(p.systemAdmin), p.officeHead, p.leader), null],
    [
      'an administrator for themselves',
      () => name(sure(p.financeAdmin), p.financeAdmin, p.financeHead),
      'InvalidInput',
    ],
    [
      'not proven who they are',
      () => name(p.financeAdmin.actor, p.financeSpecialist, p.financeHead),
      'ConfirmationNeeded',
    ],
    ['a colleague', () => name(sure(p.financeSpecialist), p.financeDivisionHead, p.financeHead), 'NotFound'],
    ['another unit', () => name(sure(p.constructionHead), p.financeSpecialist, p.financeHead), 'NotFound'],
    [
      'the administrator of another unit',
      () => name(sure(p.financeAdmin), p.constructionSpecialist, p.constructionHead),
      'NotFound',
    ],
    ['to another unit', () => name(p.financeHead.actor, p.constructionHead), 'InvalidInput'],
    ['an administration role', () => name(p.financeAdmin.actor, p.financeSpecialist), 'InvalidInput'],
    ['in the past', () => name(p.financeHead.actor, p.financeSpecialist, undefined, days(-2, 1)), 'InvalidInput'],
    [
      'ending before it begins',
      () => name(p.financeHead.actor, p.financeSpecialist, undefined, days(3, 1)),
      'InvalidInput',
    ],
  ])('%s', async (_, command, refusal) => {
    if (refusal) expect(await nameOf(command())).toBe(refusal);
    else await command();
  });

  test('twice in the same time is once; called off it ends at once, and may begin anew', async () => {
    const { id } = await name(p.financeHead.actor, p.financeSpecialist);
    expect(await nameOf(name(p.financeHead.actor, p.financeSpecialist))).toBe('InvalidInput');
    const target = { id, expectedVersion: 1 };
    expect(await nameOf(app.get(DeputiesService).callOff(p.financeSpecialist.actor, target))).toBe('Forbidden');
    expect(await nameOf(app.get(DeputiesService).callOff(p.constructionHead.actor, target))).toBe('NotFound');
    await app.get(DeputiesService).callOff(p.financeHead.actor, target);
    expect(await standing(p.financeSpecialist, p.financeHead)).toBeNull();
    await name(p.financeHead.actor, p.financeSpecialist);
    const letters = await query(
      `select to_name from outgoing_mail where kind = 'DEPUTY' and account_id = $1`,
      p.financeSpecialist.id,
    );
    expect(letters.length).toBeGreaterThanOrEqual(3);
  });

  test('the list of others says the same as the rule', async () => {
    const pairs: [Somebody, Somebody][] = [
      [p.financeHead, p.financeSpecialist],
      [p.officeSpecialist, p.otherOfficeSpecialist],
      [p.leader, p.officeHead],
      [p.constructionHead, p.constructionSpecialist],
    ];
    for (const [principal, deputy] of pairs) await name(principal.actor, deputy);
    for (const who of [p.financeAdmin, p.officeHead, p.systemAdmin, p.constructionSpecialist, p.leader]) {
      const page = await app.get(DeputiesQueries).list(who.actor, DeputyshipsOf.OTHERS, { first: 50 });
      const shown = page.nodes.map(({ principal }) => principal.id).sort();
      const expected = pairs.filter(
        ([{ id, actor }, deputy]) => ![id, deputy.id].includes(who.id) && looksAfter(who.actor, id, actor.grants),
      );
      expect(shown).toEqual(expected.map(([{ id }]) => id).sort());
    }
  });

  test('nobody is offered as away whose deputy one may not name', async () => {
    const people = Object.values(p).filter((one): one is Somebody => 'actor' in one);
    for (const who of [p.financeAdmin, p.officeHead, p.systemAdmin, p.financeHead, p.leader]) {
      const offered = await app.get(DeputyCandidates).principals(who.actor, null);
      const may = people.filter(
        ({ id, actor }) => id !== who.id && deputized(actor.grants).length && looksAfter(who.actor, id, actor.grants),
      );
      expect(offered.map(({ person }) => person.id).sort()).toEqual(may.map(({ id }) => id).sort());
    }
    const called = await app.get(DeputyCandidates).principals(p.financeAdmin.actor, p.financeHead.displayName);
    expect(called.map(({ person }) => person.id)).toEqual([p.financeHead.id]);
  });
});

describe('handing over open work', () => {
  const preview = (by: Actor, of: Somebody) => app.get(HandoverQueries).items(by, of.id);

  test('all of it at once, and back as long as nobody went on with it', async () => {
    const work = [await delegated(p.financeSpecialist), await delegated(p.financeSpecialist)];
    const items = (await preview(p.financeHead.actor, p.financeSpecialist)).filter(({ id }) =>
      work.some((each) => each.id === id),
    );
    expect(items).toHaveLength(2);
    const input = {
      fromId: p.financeSpecialist.id,
      items: items.map(({ kind, id, version }) => ({
        kind,
        id,
        expectedVersion: version,
        toId: p.financeDivisionSpecialist.id,
      })),
    };
    expect(await nameOf(app.get(HandoverService).handOver(p.financeHead.actor, input))).toBe('ConfirmationNeeded');
    expect(await nameOf(app.get(HandoverService).handOver(sure(p.constructionHead), input))).toBe('NotFound');
    expect(await nameOf(app.get(HandoverService).handOver(sure(p.financeAdmin), input))).toBe('NotFound');
    const { id } = await app.get(HandoverService).handOver(sure(p.financeHead), input);
    const holders = () =>
      query(
        'select delegate_id from assignment where id = any($1)',
        work.map((each) => each.id),
      );
    expect(await holders()).toEqual(work.map(() => ({ delegate_id: p.financeDivisionSpecialist.id })));
    // Somebody goes on with the first of them: it stays.
    await query('update assignment set version = version + 1 where id = $1', work[0].id);
    await app.get(HandoverService).undo(p.financeHead.actor, { id, expectedVersion: 1 });
    const back = new Map(
      (
        await query(
          'select id, delegate_id from assignment where id = any($1)',
          work.map((each) => each.id),
        )
      ).map((row: { id: string; delegate_id: string }) => [row.id, row.delegate_id]),
    );
    expect(back.get(work[0].id)).toBe(p.financeDivisionSpecialist.id);
    expect(back.get(work[1].id)).toBe(p.financeSpecialist.id);
    expect(await lastEvent('account.handover-undone')).toMatchObject({ data: { items: 1, kept: 1 } });
    expect(await nameOf(app.get(HandoverService).undo(p.financeHead.actor, { id, expectedVersion: 2 }))).toBe(
      'InvalidInput',
    );
  });

  test('one piece that cannot go keeps all of it', async () => {
    const { id, directiveId } = await delegated(p.financeSpecialist);
    const [item] = (await preview(p.officeHead.actor, p.officeSpecialist)).filter((each) => each.id === directiveId);
    expect(item.kind).toBe(HandoverKind.MONITORED);
    const give = (toId: string) => ({ kind: item.kind, id: item.id, expectedVersion: item.version, toId });
    const fromId = p.officeSpecialist.id;
    const wrong = { fromId, items: [give(p.financeHead.id)] };
    const { fields } = await refusalOf(app.get(HandoverService).handOver(sure(p.officeHead), wrong));
    expect(fields).toEqual([
      expect.objectContaining({ path: 'items.0.toId', message: 'Chọn một người của Văn phòng.' }),
    ]);
    await app.get(HandoverService).handOver(sure(p.officeHead), { fromId, items: [give(p.otherOfficeSpecialist.id)] });
    const [{ monitor_id }] = await query('select monitor_id from assignment where id = $1', id);
    expect(monitor_id).toBe(p.otherOfficeSpecialist.id);
  });
});

describe('accounts that nobody uses (domain-facts.md §6.3)', () => {
  const unusedFor = (who: Somebody, since: string) =>
    query(`update account_use set used_at = now() - $2::interval where account_id = $1`, who.id, since);
  const disabled = async (who: Somebody) =>
    (await query('select disabled_at is not null as disabled from account where id = $1', who.id))[0].disabled;

  test('told first, closed after; not who is replaced, never the last who runs the system', async () => {
    await app.get(UnusedAccounts).sweep();
    for (const who of [p.wardHead, p.constructionHead, p.systemAdmin]) await unusedFor(who, '50 days');
    await name(p.constructionHead.actor, p.constructionSpecialist);
    expect(await app.get(UnusedAccounts).sweep()).toEqual({ warned: 2, disabled: 0 });
    const mails = await query(`select to_address from outgoing_mail where kind = 'ACCOUNT'`);
    expect(mails.map((row: { to_address: string }) => row.to_address).sort()).toEqual([
      'systemadmin@tinh.example',
      'wardhead@tinh.example',
    ]);
    expect((await app.get(AccountUseQueries).unused(p.systemAdmin.actor, 38)).length).toBeGreaterThanOrEqual(3);
    expect(await app.get(AccountUseQueries).unused(p.financeAdmin.actor, 38)).toEqual([]);
    await query(`update account_use set warned_at = now() - interval '8 days' where warned_at is not null`);
    expect(await app.get(UnusedAccounts).sweep()).toEqual({ warned: 0, disabled: 1 });
    expect([await disabled(p.wardHead), await disabled(p.constructionHead), await disabled(p.systemAdmin)]).toEqual([
      true,
      false,
      false,
    ]);
    // Whoever signs in once keeps the account.
    await query('update account set disabled_at = null where id = $1', p.wardHead.id);
    await query(
      `insert into session (id, version, account_id, kind, ends_at) values (gen_random_uuid(), 1, $1, 'TOKEN', now())`,
      p.wardHead.id,
    );
    expect(await app.get(UnusedAccounts).sweep()).toEqual({ warned: 0, disabled: 0 });
    expect(await disabled(p.wardHead)).toBe(false);
  });
});

describe('looking through accounts every six months', () => {
  const units = async (who: Somebody) =>
    new Map((await app.get(ReviewQueries).units(who.actor, 6)).map((row) => [row.unit.id, row]));

  test('due after six months, confirmed by whoever answers for the unit', async () => {
    expect((await units(p.financeAdmin)).get(p.finance.id)).toMatchObject({ due: 0, accounts: 3 });
    expect((await units(p.financeAdmin)).has(p.construction.id)).toBe(false);
    await query(
      `insert into account_confirmation (id, account_id, unit_id, by_id, at, roles)
       select gen_random_uuid(), account_id, unit_id, $1, now() - interval '8 months', '{}' from role_grant where unit_id = $2`,
      p.systemAdmin.id,
      p.finance.id,
    );
    expect((await units(p.financeAdmin)).get(p.finance.id)).toMatchObject({ due: 3, overdue: 3 });
    expect(await app.get(ReviewService).remind()).toBe(1);
    expect(await app.get(ReviewService).remind()).toBe(0);
    const confirm = (who: Somebody, given: object) =>
      app.get(ReviewService).confirm(who.actor, { unitId: p.finance.id, ...given });
    expect(await nameOf(confirm(p.financeHead, { all: true }))).toBe('NotFound');
    expect(await nameOf(confirm(p.financeAdmin, { accountIds: [p.wardHead.id] }))).toBe('InvalidInput');
    await confirm(p.financeAdmin, { accountIds: [p.financeHead.id] });
    expect((await units(p.financeAdmin)).get(p.finance.id)).toMatchObject({ due: 2 });
    await confirm(p.financeAdmin, { all: true });
    expect((await units(p.financeAdmin)).get(p.finance.id)).toMatchObject({ due: 0 });
    const page = await app.get(ReviewQueries).accounts(p.financeAdmin.actor, p.finance.id, 6, { first: 2 });
    expect([page.nodes.length, await page.totalCount()]).toEqual([2, 3]);
    // Who is at work now has used the account now, whenever the clock noted it last.
    await query(
      `insert into session (id, version, account_id, kind, ends_at) values (gen_random_uuid(), 1, $1, 'COOKIE', now())`,
      page.nodes[0].id,
    );
    const [{ usedAt }] = (await app.get(ReviewQueries).accounts(p.financeAdmin.actor, p.finance.id, 6, { first: 1 }))
      .nodes;
    expect(Date.now() - Date.parse(String(usedAt))).toBeLessThan(60_000);
    expect((await app.get(ReviewQueries).accounts(p.wardHead.actor, p.finance.id, 6, { first: 2 })).nodes).toEqual([]);
    expect(await lastEvent('unit.accounts-confirmed')).toMatchObject({ data: { unitName: p.finance.name } });
  });
});
