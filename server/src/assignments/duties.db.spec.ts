import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '@libs/auth';
import { instantOf } from '@libs/calendar';
import { clock } from '@libs/changes';
import { aProvince, type Province } from '../../test/builders';
import { issue, type Line, refusalOf, settle, startModules } from '../../test/issuing';
import { DocumentsQueries } from '../directives';
import { DutiesQueries } from './duties.queries';
import { DutiesService } from './duties.service';
import {
  AssignmentsQueries,
  AssignmentsService,
  DelegationsService,
  PlacementService,
  ResultsService,
  ReviewsService,
} from './index';

let app: INestApplicationContext;
let p: Province;
let duties: DutiesService;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  duties = app.get(DutiesService);
}, 60_000);
afterAll(() => app?.close());
afterEach(() => {
  clock.plays = null;
});

const sql = <Row>(text: string, ...values: unknown[]): Promise<Row[]> => app.get(DataSource).query(text, values);

/** It is this day at the Office, at nine in the morning unless said otherwise; and the clock has done its work. */
async function on(day: string, time = '09:00'): Promise<void> {
  clock.plays = instantOf(day, time, 'Asia/Ho_Chi_Minh');
  await duties.sweep();
}

/** A duty of the finance department, or as the line says, given on 20/07/2026. */
async function given(line: Partial<Line> = {}): Promise<Owed> {
  clock.plays = instantOf('2026-07-20', '09:00', 'Asia/Ho_Chi_Minh');
  const issued = await issue(app, p, [{ leads: [p.finance], deadline: 'hằng tháng', ...line }], {
    issuedOn: '2026-07-20',
  });
  const [{ dutyId }] = await sql<{ dutyId: string }>(
    'select duty_id as "dutyId" from assignment where id = $1',
    issued.assignments[0].id,
  );
  return new Owed(dutyId, issued.directives[0], issued.id);
}

interface Period {
  id: string;
  on: string;
  status: string;
  unit: string;
  delegate: string | null;
}

class Owed {
  constructor(
    readonly id: string,
    readonly directiveId: string,
    readonly documentId: string,
  ) {}

  periods(): Promise<Period[]> {
    return sql<Period>(
      `select id, period_on::text as on, status, unit_id as unit, delegate_id as delegate from assignment
       where duty_id = $1 order by period_on, issued_at, predecessor_id nulls first`,
      this.id,
    );
  }

  async days(): Promise<string[]> {
    return (await this.periods()).map(({ on }) => on);
  }

  async now(actor: Actor = p.officeHead.actor) {
    return (await app.get(DutiesQueries).one(actor, this.id))!;
  }

  async target() {
    return { id: this.id, expectedVersion: (await this.now()).version, reason: 'Theo chỉ đạo mới' };
  }

  async assignment(period: Period) {
    const { id, version } = (await app.get(AssignmentsQueries).one(p.officeHead.actor, period.id))!;
    return { id, expectedVersion: version };
  }

  /** The unit sends the result of a period, the Office confirms. */
  async finish(period: Period): Promise<void> {
    await app
      .get(ResultsService)
      .submit(p.financeHead.actor, { ...(await this.assignment(period)), text: 'Đã báo cáo', fileIds: [] });
    await app.get(ReviewsService).confirm(p.officeHead.actor, await this.assignment(period));
  }

  async isComplete(): Promise<boolean> {
    await settle(app);
    return (await app.get(DocumentsQueries).directive(p.officeHead.actor, this.directiveId))!.completedAt !== null;
  }

  events(): Promise<{ type: string; actor: string; data: Record<string, unknown> }[]> {
    return sql(
      'select type, actor_name as actor, data from recorded_event where subject_id = $1 order by seq',
      this.id,
    );
  }
}

describe('ahead of time', () => {
  test('the first with its directive, each other one on the day after the one before, with an issued event of its own', async () => {
    const owed = await given({ deadline: '14h ngày 25 hằng tháng' });
    expect(await owed.now()).toMatchObject({
      rule: 'FREQ=MONTHLY;BYMONTHDAY=25',
      words: '14h ngày 25 hằng tháng',
      startsOn: '2026-07-25',
      untilOn: null,
      nextOn: '2026-08-25',
    });
    expect((await owed.events()).map(({ type }) => type)).toEqual(['duty.started']);
    await on('2026-07-25', '23:59');
    expect(await owed.days()).toEqual(['2026-07-25']);
    await on('2026-07-26', '00:00');
    expect(await owed.days()).toEqual(['2026-07-25', '2026-08-25']);
    const [, second] = await owed.periods();
    expect(await app.get(AssignmentsQueries).one(p.officeHead.actor, second.id)).toMatchObject({
      version: 1,
      status: 'ASSIGNED',
      progressPercent: null,
      periodOn: '2026-08-25',
      duty: { id: owed.id },
      directive: { monitor: { id: p.officeSpecialist.id } },
      deadline: { kind: 'RECURRING', on: '2026-08-25', time: '14:00', originalOn: '2026-08-25', moved: false },
    });
    const [event] = await sql<object>('select * from recorded_event where subject_id = $1', second.id);
    expect(event).toMatchObject({
      type: 'assignment.issued',
      actor_name: 'Hệ thống',
      root_id: owed.documentId,
      data: {
        dutyId: owed.id,
        periodOn: '2026-08-25',
        dueOn: '2026-08-25',
        dueTime: '14:00',
        unitName: 'Sở Tài chính',
      },
    });
    // The duty itself is not what changed.
    expect(await owed.now()).toMatchObject({ version: 1, nextOn: '2026-09-25' });
  });

  test('on days of the year', async () => {
    const owed = await given({ deadline: 'trước ngày 15/6 và 01/12' });
    await on('2026-12-02');
    expect(await owed.days()).toEqual(['2026-12-01', '2027-06-15']);
  });

  test('for each unit on its own, leads and others', async () => {
    const owed = await given({ leads: [p.finance, p.ward], cooperating: [p.construction], deadline: 'hằng quý' });
    await on('2026-10-01');
    const rows = await sql<{ name: string; part: string; n: number }>(
      `select u.name, a.part, count(*)::int as n from assignment a join unit u on u.id = a.unit_id where a.directive_id = $1
       group by 1, 2 order by 1`,
      owed.directiveId,
    );
    expect(rows).toEqual([
      { name: 'Sở Tài chính', part: 'LEAD', n: 2 },
      { name: 'Sở Xây dựng', part: 'COOPERATING', n: 2 },
      { name: 'UBND phường Xuân Hương', part: 'LEAD', n: 2 },
    ]);
  });

  test('once, whoever sweeps at the same time; after three months of silence all that was missed, once', async () => {
    const monthly = await given();
    const weekly = await given({ deadline: 'hằng tuần' });
    clock.plays = instantOf('2026-11-02', '08:00', 'Asia/Ho_Chi_Minh');
    await Promise.all([duties.sweep(), duties.sweep(), duties.sweep()]);
    expect(await monthly.days()).toEqual(['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-30']);
    expect(await weekly.days()).toHaveLength(16);
    expect(new Set(await weekly.days()).size).toBe(16);
    await duties.sweep();
    expect(await monthly.days()).toHaveLength(5);
  });

  test('more than fits into one transaction, in several', async () => {
    const owed = await given({ deadline: 'hằng ngày' });
    await on('2026-11-10');
    // From 20/07 to 10/11, and tomorrow's is not begun.
    expect(await owed.days()).toHaveLength(114);
    await duties.end(p.officeHead.actor, await owed.target());
  });

  test('no period is asked for that was over before the unit was told', async () => {
    clock.plays = instantOf('2026-07-20', '09:00', 'Asia/Ho_Chi_Minh');
    const issued = await issue(app, p, [{ leads: [p.ward], deadline: 'hằng tháng' }], { issuedOn: '2026-01-10' });
    await duties.sweep();
    const rows = await sql(
      'select period_on::text as on from assignment where directive_id = $1 order by 1',
      issued.directives[0],
    );
    expect(rows).toEqual([{ on: '2026-01-31' }, { on: '2026-07-31' }]);
  });

  test('one that fails stops no other', async () => {
    const broken = await given();
    const sound = await given();
    // The database itself keeps anybody from making a period twice.
    const columns = `version, directive_id, document_id, unit_id, part, status, deadline_kind, deadline_words, holder_unit_id, issued_at, updated_at, duty_id`;
    const [{ id }] = await sql<{ id: string }>(
      `insert into assignment (id, period_on, ${columns}) select gen_random_uuid(), '2026-08-31', ${columns} from assignment where duty_id = $1 returning id`,
      broken.id,
    );
    await on('2026-08-01');
    expect(await sound.days()).toEqual(['2026-07-31', '2026-08-31']);
    expect((await broken.now()).nextOn).toBe('2026-08-31');
    await sql('delete from assignment where id = $1', id);
    await duties.sweep();
    expect(await broken.days()).toEqual(['2026-07-31', '2026-08-31']);
  });
});

describe('who has the work', () => {
  test('goes on with whoever had it, as long as they can; progress is not carried over', async () => {
    const owed = await given();
    const [first] = await owed.periods();
    await app
      .get(DelegationsService)
      .delegate(p.financeHead.actor, { ...(await owed.assignment(first)), accountId: p.financeDivisionSpecialist.id });
    await app.get(AssignmentsService).report(p.financeHead.actor, {
      ...(await owed.assignment(first)),
      text: 'Đã làm một nửa',
      percent: 50,
    });
    await on('2026-08-01');
    const [, second] = await owed.periods();
    expect(second).toMatchObject({ status: 'ASSIGNED', delegate: p.financeDivisionSpecialist.id });
    const chain = await sql('select by_id, to_id, note from delegation where assignment_id = $1', second.id);
    expect(chain).toEqual([
      { by_id: p.financeHead.id, to_id: p.financeDivisionSpecialist.id, note: 'Theo phân công của kỳ trước.' },
    ]);
    const person = p.financeDivisionSpecialist.id;
    await sql('update account set disabled_at = now() where id = $1', person);
    await on('2026-09-01');
    await sql('update account set disabled_at = null where id = $1', person);
    // Who has left is given nothing; the part of the unit keeps it.
    const [third] = await sql<object>(
      'select holder_unit_id as holder, delegate_id as delegate, progress_percent as percent from assignment where id = $1',
      (await owed.periods())[2].id,
    );
    expect(third).toEqual({ holder: p.financeDivision.id, delegate: null, percent: null });
  });

  test('what one unit declines and another is given, that one has from then on', async () => {
    const owed = await given();
    const [first] = await owed.periods();
    await app
      .get(AssignmentsService)
      .decline(p.financeHead.actor, { ...(await owed.assignment(first)), reason: 'Không thuộc thẩm quyền' });
    await app.get(PlacementService).reassign(p.officeHead.actor, {
      ...(await owed.assignment(first)),
      reason: 'Giao lại',
      unitId: p.construction.id,
    });
    await on('2026-08-01');
    expect((await owed.periods()).map(({ on: day, unit, status }) => [day, unit, status])).toEqual([
      ['2026-07-31', p.finance.id, 'WITHDRAWN'],
      ['2026-07-31', p.construction.id, 'ASSIGNED'],
      ['2026-08-31', p.construction.id, 'ASSIGNED'],
    ]);
    expect((await owed.events()).at(-1)).toMatchObject({
      type: 'duty.moved',
      data: { fromUnitName: 'Sở Tài chính', unitName: 'Sở Xây dựng' },
    });
  });

  test('the successor of a unit that was closed; without one the duty says so, and goes on once there is one', async () => {
    const owed = await given({ leads: [p.ward] });
    await sql(`update unit set valid_to = '2026-07-30', version = version + 1 where id = $1`, p.ward.id);
    await on('2026-08-02');
    expect(await owed.days()).toEqual(['2026-07-31']);
    expect((await owed.now()).problem).toBe(
      'UBND phường Xuân Hương đã chấm dứt hoạt động sau ngày 30/07/2026, chưa có đơn vị kế thừa.',
    );
    await duties.sweep();
    expect((await owed.events()).map(({ type }) => type)).toEqual(['duty.started', 'duty.blocked']);
    await sql('update unit set successor_id = $2, version = version + 1 where id = $1', p.ward.id, p.construction.id);
    await duties.sweep();
    expect((await owed.periods()).at(-1)).toMatchObject({ on: '2026-08-31', unit: p.construction.id });
    expect(await owed.now()).toMatchObject({ problem: null, unit: { id: p.construction.id } });
    await sql('update unit set successor_id = null, valid_to = null, version = version + 1 where id = $1', p.ward.id);
  });
});

describe('changing and ending', () => {
  test('another rule touches only the periods that have not begun', async () => {
    const owed = await given({ deadline: 'hằng quý' });
    await on('2026-08-10');
    await duties.change(p.officeSpecialist.actor, { ...(await owed.target()), deadlineWords: 'ngày 20 hằng tháng' });
    expect(await owed.now()).toMatchObject({ rule: 'FREQ=MONTHLY;BYMONTHDAY=20', nextOn: '2026-10-20', version: 2 });
    await on('2026-09-30');
    expect(await owed.days()).toEqual(['2026-09-30']);
    await on('2026-10-01');
    await on('2026-11-01');
    expect(await owed.days()).toEqual(['2026-09-30', '2026-10-20', '2026-11-20']);
    const [first, second] = await sql<object>(
      `select deadline_words as words, recurrence as rule from assignment where duty_id = $1 order by period_on`,
      owed.id,
    );
    expect(first).toEqual({ words: 'hằng quý', rule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1' });
    expect(second).toEqual({ words: 'ngày 20 hằng tháng', rule: 'FREQ=MONTHLY;BYMONTHDAY=20' });
    expect((await owed.events()).at(-1)).toMatchObject({
      type: 'duty.changed',
      actor: 'Nguyễn Thị Lan',
      data: { reason: 'Theo chỉ đạo mới', nextOn: '2026-10-20' },
    });
  });

  test('what was missed until then is made by the rule of then', async () => {
    const owed = await given();
    clock.plays = instantOf('2026-10-05', '09:00', 'Asia/Ho_Chi_Minh');
    await duties.change(p.officeHead.actor, { ...(await owed.target()), deadlineWords: 'hằng quý' });
    await on('2026-11-01');
    expect(await owed.days()).toEqual(['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-12-31']);
  });

  test('it ends by its date, after its last period; the end can be moved, taken away and set again', async () => {
    const owed = await given({ deadline: 'hằng tháng đến hết tháng 9/2026' });
    expect(await owed.now()).toMatchObject({ untilOn: '2026-09-30', nextOn: '2026-08-31' });
    await on('2026-09-30');
    expect(await owed.now()).toMatchObject({ nextOn: null, endedAt: null });
    await duties.change(p.officeHead.actor, { ...(await owed.target()), untilOn: null });
    expect(await owed.now()).toMatchObject({ untilOn: null, nextOn: '2026-10-31' });
    await duties.change(p.officeHead.actor, { ...(await owed.target()), untilOn: '2026-10-31' });
    await on('2026-10-31');
    expect((await owed.now()).endedAt).toBeNull();
    await on('2026-11-01');
    expect(await owed.days()).toEqual(['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31']);
    expect(await owed.now()).toMatchObject({ endedAt: expect.anything(), endReason: null });
    expect((await owed.events()).at(-1)).toMatchObject({
      type: 'duty.ended',
      actor: 'Hệ thống',
      data: { reason: null },
    });
  });

  test('it ends by hand, and what is open stays', async () => {
    const owed = await given();
    const target = await owed.target();
    await duties.end(p.officeHead.actor, target);
    await on('2026-12-01');
    expect(await owed.periods()).toMatchObject([{ on: '2026-07-31', status: 'ASSIGNED' }]);
    expect(await owed.now()).toMatchObject({ nextOn: null, endReason: 'Theo chỉ đạo mới' });
    expect((await refusalOf(duties.end(p.officeHead.actor, target))).constructor.name).toBe('StaleVersion');
    expect(
      await refusalOf(duties.change(p.officeHead.actor, { ...(await owed.target()), untilOn: null })),
    ).toMatchObject({
      from: 'ENDED',
    });
  });

  test('the monitor and the Office head may, others who see it may not, to the rest it does not exist', async () => {
    const owed = await given();
    const target = await owed.target();
    const no = async (actor: Actor) => (await refusalOf(duties.end(actor, target))).constructor.name;
    expect(await no(p.otherOfficeSpecialist.actor)).toBe('Forbidden');
    expect(await no(p.leader.actor)).toBe('Forbidden');
    expect(await no(p.financeHead.actor)).toBe('Forbidden');
    expect(await no(p.constructionHead.actor)).toBe('NotFound');
    expect(await no(p.financeSpecialist.actor)).toBe('NotFound');
    expect(await app.get(DutiesQueries).one(p.constructionHead.actor, owed.id)).toBeNull();
    expect(await app.get(DutiesQueries).one(p.financeHead.actor, owed.id)).not.toBeNull();
  });

  test('what says nothing new, no rule, or an end that is over is refused', async () => {
    const owed = await given();
    const change = async (more: object) =>
      refusalOf(duties.change(p.officeHead.actor, { ...(await owed.target()), ...more }));
    expect(await change({})).toMatchObject({ fields: [{ path: 'deadlineWords' }] });
    expect(await change({ deadlineWords: 'hằng tháng' })).toMatchObject({ fields: [{ path: 'deadlineWords' }] });
    expect(await change({ deadlineWords: '15/8/2026' })).toMatchObject({ message: expect.stringContaining('chu kỳ') });
    expect(await change({ untilOn: '2026-07-19' })).toMatchObject({ fields: [{ path: 'untilOn' }] });
  });
});

describe('one period of many', () => {
  test('is withdrawn alone, and is not made again', async () => {
    const owed = await given();
    const [first] = await owed.periods();
    await app
      .get(PlacementService)
      .withdraw(p.officeHead.actor, { ...(await owed.assignment(first)), reason: 'Không cần kỳ này' });
    await on('2026-08-02');
    expect((await owed.periods()).map(({ on: day, status }) => [day, status])).toEqual([
      ['2026-07-31', 'WITHDRAWN'],
      ['2026-08-31', 'ASSIGNED'],
    ]);
  });

  test('is given another day; a rule it is not given', async () => {
    const owed = await given();
    const [first] = await owed.periods();
    const amend = async (deadlineWords: string) =>
      app
        .get(PlacementService)
        .amend(p.officeHead.actor, { ...(await owed.assignment(first)), reason: 'Dời hạn', deadlineWords });
    expect(await refusalOf(amend('hằng quý'))).toMatchObject({ fields: [{ path: 'deadlineWords' }] });
    await amend('10/8/2026');
    await on('2026-08-01');
    expect(await owed.days()).toEqual(['2026-07-31', '2026-08-31']);
  });

  test('a deadline that is amended to recur begins a duty with what is there', async () => {
    clock.plays = instantOf('2026-07-20', '09:00', 'Asia/Ho_Chi_Minh');
    const issued = await issue(app, p, [{ leads: [p.finance], deadline: '31/7/2026' }], { issuedOn: '2026-07-20' });
    const [{ id, version }] = issued.assignments;
    await app.get(PlacementService).amend(p.officeHead.actor, {
      ...{ id, expectedVersion: version, reason: 'Theo dõi định kỳ', deadlineWords: 'hằng quý đến hết năm 2026' },
    });
    await on('2026-10-01');
    const rows = await sql(
      'select period_on::text as on, original_due_on::text as original from assignment where directive_id = $1 order by 1',
      issued.directives[0],
    );
    expect(rows).toEqual([
      { on: '2026-09-30', original: '2026-07-31' },
      { on: '2026-12-31', original: '2026-12-31' },
    ]);
  });

  test('a unit that has a duty is not given the directive once more', async () => {
    const owed = await given();
    const [first] = await owed.periods();
    await app
      .get(PlacementService)
      .withdraw(p.officeHead.actor, { ...(await owed.assignment(first)), reason: 'Bỏ kỳ này' });
    const directive = (await app.get(DocumentsQueries).directive(p.officeHead.actor, owed.directiveId))!;
    const again = app.get(PlacementService).assignUnit(p.officeHead.actor, {
      ...{ id: owed.directiveId, expectedVersion: directive.version, reason: 'Giao thêm' },
      ...{ unitId: p.finance.id, part: 'LEAD' as never, deadlineWords: '+5' },
    });
    expect(await refusalOf(again)).toMatchObject({ fields: [{ path: 'unitId' }] });
  });
});

describe('completion', () => {
  test('a directive with a duty that goes on is not complete; it is when the duty has ended and its periods are done', async () => {
    const owed = await given();
    await owed.finish((await owed.periods())[0]);
    expect(await owed.isComplete()).toBe(false);
    await on('2026-08-01');
    await duties.end(p.officeHead.actor, await owed.target());
    expect(await owed.isComplete()).toBe(false);
    await owed.finish((await owed.periods())[1]);
    expect(await owed.isComplete()).toBe(true);
  });

  test('ending it may be what completes; an end that is moved opens it again', async () => {
    const owed = await given({ deadline: 'hằng tháng đến 31/7/2026' });
    await owed.finish((await owed.periods())[0]);
    expect(await owed.isComplete()).toBe(true);
    await duties.change(p.officeHead.actor, { ...(await owed.target()), untilOn: '2026-12-31' });
    expect(await owed.isComplete()).toBe(false);
    await duties.end(p.officeHead.actor, await owed.target());
    expect(await owed.isComplete()).toBe(true);
  });
});

test('the list of a duty is its periods, latest first; a directive shows what is open and the latest', async () => {
  const owed = await given();
  await on('2026-10-01');
  const periods = await owed.periods();
  await owed.finish(periods[0]);
  const queries = app.get(AssignmentsQueries);
  const listed = await queries.list(p.financeHead.actor, { dutyId: owed.id }, 'DUE_DESC' as never, { first: 10 });
  expect(listed.nodes.map(({ periodOn }) => periodOn)).toEqual([
    '2026-10-31',
    '2026-09-30',
    '2026-08-31',
    '2026-07-31',
  ]);
  const shown = await queries.ofDirectives(p.officeHead.actor, [owed.directiveId], null);
  expect(
    shown
      .get(owed.directiveId)!
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(
    periods
      .slice(1)
      .map(({ id }) => id)
      .toSorted(),
  );
});
