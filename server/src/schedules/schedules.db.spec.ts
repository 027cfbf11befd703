import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { simpleParser } from 'mailparser';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { type Actor, Role } from '@libs/auth';
import { clock, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { BlobStore, Files, MadeFiles } from '@libs/files';
import { PostQueries } from '@libs/mail';
import { Forbidden, type InvalidInput, NotFound } from '@libs/refusals';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { issue, refusalOf, startModules } from '../../test/issuing';
import { AccountsQueries } from '../accounts';
import { ReportFormat, ReportRendering, type ReportRow, ReportsQueries } from '../reports';
import { mostMissed, Occurrences } from './occurrences.service';
import { RecurrenceKind } from './recurrence.lifecycle';
import { Renderings } from './renderings.service';
import type { CreateReportScheduleInput } from './report-schedule.graphql';
import { maySeeRun } from './run.policy';
import { RunMails } from './run-mails.service';
import { RunOwners } from './run-owners.service';
import { RunProgress } from './run-progress.service';
import { RunsQueries } from './runs.queries';
import { RunsService } from './runs.service';
import { SchedulesQueries } from './schedules.queries';
import { SchedulesService } from './schedules.service';

let app: INestApplicationContext;
let p: Province;
let report: ReportRow;

const monday = new Date('2026-11-23T00:00:00Z');
const week = 7 * 86_400_000;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  await issue(app, p, [{ leads: [p.finance] }, { leads: [p.construction, p.financeDivision] }]);
  await query(`update account set email = username || '@tinh.example'`);
  report = (await app.get(ReportsQueries).all(p.officeHead.actor, false)).find(({ code }) => code === 'qua-han')!;
}, 60_000);
beforeEach(() => (clock.plays = new Date(+monday - 3_600_000)));
afterEach(async () => {
  await query('update report_schedule set removed_at = now()');
  clock.plays = null;
});
afterAll(() => app?.close());

const query = (sql: string, ...values: unknown[]) => app.get(DataSource).query(sql, values);
const one = async (sql: string, ...values: unknown[]) => (await query(sql, ...values))[0];
const ask = async ({ actor }: Somebody, reportId = report.id) =>
  (await app.get(RunsService).run(actor, { reportId, format: ReportFormat.CSV })).id;
const render = (id: string, round = 1) => app.get(Renderings).render({ id, round });
const renderAll = async () => {
  for (const unfinished of await app.get(RunsQueries).unfinished()) await app.get(Renderings).render(unfinished);
};
const seen = ({ actor }: Somebody, id: string) => app.get(RunsQueries).one(actor, id);
const files = (id: string) => query('select sha256, name from attachment where holder_id = $1', id);
const events = async (id: string): Promise<string[]> =>
  (await query('select type from recorded_event where subject_id = $1 order by seq', id)).map(
    ({ type }: { type: string }) => type,
  );
const everybody = () =>
  Object.values(p).filter((one): one is Somebody => 'actor' in one && one.actor instanceof Object);

const mondays = { kind: RecurrenceKind.WEEKLY, weekdays: [1] };
const scheduled = async ({ actor }: Somebody, given: Partial<CreateReportScheduleInput> = {}): Promise<string> => {
  const input = { name: 'Giao ban', reportId: report.id, format: ReportFormat.CSV, recurrence: mondays, time: '07:00' };
  const rest = { recipients: [], attach: true, enabled: true };
  return (await app.get(SchedulesService).create(actor, { ...input, ...rest, ...given })).id;
};
const runsOf = (scheduleId: string) =>
  query(`select id, due_at, state, answers, error from report_run where schedule_id = $1 order by due_at`, scheduleId);
const mailsOf = (scheduleId: string) =>
  query(
    `select m.id, m.to_address, m.subject from outgoing_mail m join report_run r on position(r.id::text in m.html) > 0
     where r.schedule_id = $1 order by m.to_address`,
    scheduleId,
  );

/** Keeps a rendering waiting in its middle until it is let go. */
async function held(work: (stuck: () => Promise<void>, letGo: () => Promise<void>) => Promise<void>): Promise<void> {
  const [holder, watcher] = [1, 2].map(() => new Client({ connectionString: config.DATABASE_URL }));
  await Promise.all([holder!.connect(), watcher!.connect()]);
  try {
    await holder!.query('begin; lock table directive in access exclusive mode');
    const { pid } = (await holder!.query('select pg_backend_pid() as pid')).rows[0];
    const waiting = 'select count(*)::int as n from pg_stat_activity where $1 = any(pg_blocking_pids(pid))';
    const stuck = () => until(async () => (await watcher!.query(waiting, [pid])).rows[0].n > 0);
    await work(stuck, async () => void (await holder!.query('rollback')));
  } finally {
    await Promise.all([holder!.end(), watcher!.end()]);
  }
}
const until = async (done: () => Promise<boolean>) => {
  for (const end = Date.now() + 10_000; !(await done()); await pause(30))
    if (Date.now() > end) throw new Error('In vain');
};
describe('what a person asks for', () => {
  test('is rendered once, kept by its content, and given to whoever may see it', async () => {
    const id = await ask(p.officeSpecialist);
    expect(await seen(p.officeSpecialist, id)).toMatchObject({ state: 'WAITING', viewerActions: ['CANCEL'] });
    await render(id);
    await render(id);
    const run = (await seen(p.officeSpecialist, id))!;
    expect(run).toMatchObject({ state: 'DONE', progress: 100, reportName: report.name, viewerActions: ['DOWNLOAD'] });
    expect(await files(id)).toEqual([{ sha256: run.hash, name: run.fileName }]);
    expect((await readFile(new BlobStore().pathOf(run.hash!))).length).toBe(run.size);
    expect(await events(id)).toEqual(['reportRun.requested', 'reportRun.started', 'reportRun.finished']);
    const opened = await app.get(RunsService).open(p.leader.actor, id);
    await opened!.handle.close();
    expect((await events(id)).at(-1)).toBe('reportRun.downloaded');
    expect(await app.get(RunsService).open(p.financeHead.actor, id)).toBeNull();
    const [{ id: fileId }] = await query('select id from attachment where holder_id = $1', id);
    expect(await app.get(Files).readable(p.financeHead.actor, fileId)).toBeNull();
    expect(await app.get(Files).readable(p.officeHead.actor, fileId)).not.toBeNull();
  });

  test('is seen by whom the policy says, in every list', async () => {
    const made = [await ask(p.officeSpecialist), await ask(p.financeHead), await ask(p.financeDivisionHead)];
    await scheduled(p.financeDivisionHead, { recipients: [{ personId: p.financeDivisionHead.id }] });
    clock.plays = new Date(+monday + 1000);
    await app.get(Occurrences).sweep();
    await renderAll();
    const runs: string[] = (await query('select id from report_run')).map(({ id }: { id: string }) => id);
    expect(runs.length).toBeGreaterThan(made.length);
    for (const { actor, displayName } of everybody()) {
      const { nodes } = await app.get(RunsQueries).page(actor, {}, { first: 100, after: null });
      const may: string[] = [];
      for (const id of runs) if (maySeeRun(actor, (await app.get(RunsQueries).audience(id))!)) may.push(id);
      expect([displayName, nodes.map(({ id }) => id).sort()]).toEqual([displayName, may.sort()]);
    }
    expect(await seen(p.financeHead, made[0])).toBeNull();
    expect(await seen(p.constructionHead, made[1])).toBeNull();
    expect(await seen(p.systemAdmin, made[0])).toBeNull();
  });

  test('is not theirs any more once they have lost the right to all of it', async () => {
    const id = await ask(p.otherOfficeSpecialist);
    await render(id);
    await query(
      'update role_grant set role = $2, unit_id = $3 where account_id = $1',
      ...becomes(p.otherOfficeSpecialist),
    );
    const now = await app.get(AccountsQueries).actorOf(p.otherOfficeSpecialist.id);
    expect(await app.get(RunsService).open(now, id)).toBeNull();
    expect(await app.get(RunsQueries).one(now, id)).toBeNull();
    await query(
      `update role_grant set role = 'OFFICE_SPECIALIST', unit_id = $2 where account_id = $1`,
      now.id,
      p.office.id,
    );
  });

  test('is stopped before it begins and in its middle, by who may, and done when asked again', async () => {
    const runs = app.get(RunsService);
    const waiting = await ask(p.officeSpecialist);
    expect(await refusalOf(runs.cancel(p.financeHead.actor, { id: waiting }))).toBeInstanceOf(NotFound);
    expect(await refusalOf(runs.cancel(p.leader.actor, { id: waiting }))).toBeInstanceOf(Forbidden);
    await runs.cancel(p.officeSpecialist.actor, { id: waiting });
    await render(waiting);
    expect(await seen(p.officeSpecialist, waiting)).toMatchObject({ state: 'CANCELLED', viewerActions: ['RETRY'] });

    const running = await ask(p.officeSpecialist);
    await held(async (stuck, letGo) => {
      const rendering = render(running);
      await stuck();
      await runs.cancel(p.officeHead.actor, { id: running });
      await letGo();
      await rendering;
    });
    expect(await seen(p.officeSpecialist, running)).toMatchObject({ state: 'CANCELLED' });
    expect(await files(running)).toEqual([]);

    await runs.retry(p.officeSpecialist.actor, { id: running });
    await render(running, 1);
    expect(await seen(p.officeSpecialist, running)).toMatchObject({ state: 'WAITING' });
    await render(running, 2);
    expect(await seen(p.officeSpecialist, running)).toMatchObject({ state: 'DONE' });
    expect(await refusalOf(runs.retry(p.officeSpecialist.actor, { id: running }))).toMatchObject({ from: 'DONE' });
  });

  test('taken over from a worker that was believed to be dead, it has one file, once', async () => {
    const id = await ask(p.officeSpecialist);
    const parts = [UnitOfWork, RunsQueries, ReportRendering, RunOwners, RunProgress, MadeFiles, RunMails] as const;
    const other = new Renderings(...(parts.map((part) => app.get(part)) as ConstructorParameters<typeof Renderings>));
    await held(async (stuck, letGo) => {
      const [first, second] = [render(id), stuck().then(() => other.render({ id, round: 1 }))];
      await until(async () => (await events(id)).filter((type) => type === 'reportRun.started').length === 2);
      await letGo();
      await Promise.all([first, second]);
    });
    expect(await seen(p.officeSpecialist, id)).toMatchObject({ state: 'DONE' });
    expect(await files(id)).toHaveLength(1);
    expect((await events(id)).filter((type) => type === 'reportRun.finished')).toHaveLength(1);
  });

  test('is not without end', async () => {
    const asked: string[] = [];
    for (let n = 0; n < 10; n++) asked.push(await ask(p.leader));
    expect(await refusalOf(ask(p.leader))).toMatchObject({ message: expect.stringContaining('đang chờ 10') });
    for (const id of asked) await app.get(RunsService).cancel(p.leader.actor, { id });
  });
});

const becomes = ({ id }: Somebody) => [id, Role.UNIT_HEAD, p.ward.id];

describe('a schedule', () => {
  test('after weeks without a worker has each missed moment rendered once, as of its own day, the last twelve', async () => {
    const id = await scheduled(p.officeSpecialist);
    expect(await app.get(Occurrences).sweep()).toBe(0);
    clock.plays = new Date(+monday + 29 * week + 1000);
    expect(await app.get(Occurrences).sweep()).toBe(mostMissed);
    expect(await app.get(Occurrences).sweep()).toBe(0);
    const runs = await runsOf(id);
    expect(runs.map(({ due_at }: { due_at: Date }) => due_at)).toEqual(
      Array.from({ length: mostMissed }, (_, n) => new Date(+monday + (18 + n) * week)),
    );
    expect(runs[0].answers).toEqual({ asOf: '2027-03-29' });
    await renderAll();
    const { as_of, file_name } = await one('select as_of::text, file_name from report_run where id = $1', runs[0].id);
    expect([as_of, file_name]).toEqual(['2027-03-29', expect.any(String)]);
    await expect(
      query(
        `insert into report_run select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid()))).* from report_run r where id = $1`,
        runs[0].id,
      ),
    ).rejects.toThrow(/unique/);
  });

  test('makes up for nothing that fell while it was off, removed or another rule', async () => {
    const schedules = app.get(SchedulesService);
    const id = await scheduled(p.officeSpecialist);
    const version = async () => (await app.get(SchedulesQueries).one(p.officeSpecialist.actor, id))!.version;
    const off = { id, expectedVersion: await version(), enabled: false };
    await schedules.switch(p.officeSpecialist.actor, off);
    clock.plays = new Date(+monday + 3 * week + 1000);
    expect(await app.get(Occurrences).sweep()).toBe(0);
    await schedules.switch(p.officeSpecialist.actor, { id, expectedVersion: await version(), enabled: true });
    expect(await app.get(Occurrences).sweep()).toBe(0);
    clock.plays = new Date(+monday + 4 * week + 1000);
    expect(await app.get(Occurrences).sweep()).toBe(1);
    await schedules.remove(p.officeSpecialist.actor, { id, expectedVersion: await version() });
    clock.plays = new Date(+monday + 6 * week);
    await schedules.restore(p.officeSpecialist.actor, { id, expectedVersion: await version() });
    expect(await app.get(Occurrences).sweep()).toBe(0);
    expect(await runsOf(id)).toHaveLength(1);
  });

  test('goes to whom it names, with the file or a link; whoever may not see all of it is refused, or left out later', async () => {
    const wrong = [
      { personId: p.leader.id },
      { personId: p.financeHead.id },
      { role: Role.UNIT_HEAD },
      { personId: p.systemAdmin.id },
    ];
    const refusal = (await refusalOf(scheduled(p.officeSpecialist, { recipients: wrong }))) as unknown as InvalidInput;
    expect(refusal.fields.map(({ path }) => path)).toEqual(['recipients.1', 'recipients.2', 'recipients.3']);
    expect(refusal.fields[0].message).toContain(`${p.financeHead.displayName} không được xem toàn bộ số liệu`);
    expect(await refusalOf(scheduled(p.financeHead, { recipients: [{ role: Role.PROVINCIAL_LEADER }] }))).toMatchObject(
      { message: expect.stringContaining('Chỉ Văn phòng') },
    );

    const recipients = [{ personId: p.otherOfficeSpecialist.id }, { role: Role.PROVINCIAL_LEADER }];
    const attached = await scheduled(p.officeSpecialist, { recipients });
    const linked = await scheduled(p.officeSpecialist, { recipients: [{ personId: p.leader.id }], attach: false });
    clock.plays = new Date(+monday + 1000);
    await app.get(Occurrences).sweep();
    await query(
      'update role_grant set role = $2, unit_id = $3 where account_id = $1',
      ...becomes(p.otherOfficeSpecialist),
    );
    await renderAll();
    const [mail] = await mailsOf(attached);
    expect(await mailsOf(attached)).toEqual([mail]);
    expect(mail).toMatchObject({ to_address: 'leader@tinh.example', subject: `${report.name}, ngày 23/11/2026` });
    expect((await runsOf(attached))[0].error).toBe(
      `Không gửi cho ${p.otherOfficeSpecialist.displayName}: không được xem toàn bộ số liệu của báo cáo.`,
    );
    const parsed = await simpleParser((await app.get(PostQueries).source(mail.id))!);
    const run = (await seen(p.officeSpecialist, (await runsOf(attached))[0].id))!;
    expect(parsed.attachments.map(({ filename, size }) => [filename, size])).toEqual([[run.fileName, run.size]]);
    const [link] = await mailsOf(linked);
    const unattached = await simpleParser((await app.get(PostQueries).source(link.id))!);
    expect([unattached.attachments, unattached.text]).toEqual([[], expect.stringContaining('/bao-cao/kho?ban=')]);
    await query(
      `update role_grant set role = 'OFFICE_SPECIALIST', unit_id = $2 where account_id = $1`,
      p.otherOfficeSpecialist.id,
      p.office.id,
    );
  });

  test('whose owner has lost the right, or was disabled, fails in clear words, and says so before', async () => {
    const owner = p.otherOfficeSpecialist;
    const id = await scheduled(owner, { recipients: [{ personId: p.leader.id }] });
    const schedule = async () => (await app.get(SchedulesQueries).one(p.officeHead.actor, id))!;
    const problem = async () => app.get(RunOwners).problemOf(await schedule());
    expect(await problem()).toBeNull();
    clock.plays = new Date(+monday + 1000);
    await app.get(Occurrences).sweep();
    await query('update role_grant set role = $2, unit_id = $3 where account_id = $1', ...becomes(owner));
    expect(await problem()).toContain(`Phạm vi số liệu mà ${owner.displayName} được xem đã thay đổi.`);
    await renderAll();
    expect(await runsOf(id)).toMatchObject([{ state: 'FAILED', error: await problem() }]);
    expect(await mailsOf(id)).toEqual([]);
    const told = await one(
      `select subject, text from outgoing_mail where account_id = $1 order by created_at desc`,
      owner.id,
    );
    expect(told.subject).toBe(`Không lập được: ${report.name}, ngày 23/11/2026`);

    await query(
      `update role_grant set role = 'OFFICE_SPECIALIST', unit_id = $2 where account_id = $1`,
      owner.id,
      p.office.id,
    );
    clock.plays = new Date(+monday + week + 1000);
    await app.get(Occurrences).sweep();
    await query('update account set disabled_at = now() where id = $1', owner.id);
    await renderAll();
    expect((await runsOf(id))[1]).toMatchObject({ state: 'FAILED', error: 'Tài khoản của người yêu cầu đã bị khóa.' });
    await query('update account set disabled_at = null where id = $1', owner.id);

    // the head of the Office takes it over: it is rendered with their rights
    const { version } = await schedule();
    const input = {
      name: 'Giao ban',
      reportId: report.id,
      format: ReportFormat.CSV,
      recurrence: mondays,
      time: '07:00',
    };
    const change = { ...input, id, expectedVersion: version, recipients: [], attach: true, enabled: true };
    await app.get(SchedulesService).change(p.officeHead.actor, change);
    expect(await schedule()).toMatchObject({ owner: { id: p.officeHead.id } });
    const { version: later } = await schedule();
    expect(
      await refusalOf(app.get(SchedulesService).remove(owner.actor, { id, expectedVersion: later })),
    ).toBeInstanceOf(Forbidden);
  });

  test('that loses its right in the middle of a rendering keeps nothing of it (S-07)', async () => {
    const owner = p.otherOfficeSpecialist;
    const id = await ask(owner);
    const revoked: Actor['grants'] = owner.actor.grants;
    await held(async (stuck, letGo) => {
      const rendering = render(id);
      await stuck();
      await query('delete from role_grant where account_id = $1', owner.id);
      await letGo();
      await rendering;
    });
    expect(await files(id)).toEqual([]);
    expect(await one('select state from report_run where id = $1', id)).toEqual({ state: 'FAILED' });
    for (const { role, unitId } of revoked)
      await query(
        'insert into role_grant (id, account_id, role, unit_id) values (gen_random_uuid(), $1, $2, $3)',
        owner.id,
        role,
        unitId,
      );
  });
});
