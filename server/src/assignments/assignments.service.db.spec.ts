import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '@libs/auth';
import { aProvince, type Province } from '../../test/builders';
import { issue, type Line, refusalOf, settle, startModules } from '../../test/issuing';
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
let units: AssignmentsService;
let results: ResultsService;
let reviews: ReviewsService;
let placement: PlacementService;
let delegations: DelegationsService;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  units = app.get(AssignmentsService);
  results = app.get(ResultsService);
  reviews = app.get(ReviewsService);
  placement = app.get(PlacementService);
  delegations = app.get(DelegationsService);
}, 60_000);
afterAll(() => app?.close());

/** One assignment of the finance department, or as the line says, and what anybody may look up of it. */
async function given(line: Partial<Line> = {}) {
  const issued = await issue(app, p, [{ leads: [p.finance], ...line }]);
  return new Followed(issued.assignments[0].id, issued.directives[0], issued.id);
}

class Followed {
  constructor(
    readonly id: string,
    readonly directiveId: string,
    readonly documentId: string,
  ) {}

  /** The row as the Office sees it. */
  async now() {
    return (await app.get(AssignmentsQueries).one(p.officeHead.actor, this.id))!;
  }

  /** What a command takes, with the version of this moment. */
  async target() {
    return { id: this.id, expectedVersion: (await this.now()).version };
  }

  events(): Promise<
    { type: string; data: Record<string, unknown>; changes: Record<string, unknown>; internal: boolean }[]
  > {
    const sql = 'select type, data, changes, internal from recorded_event where subject_id = $1 order by seq';
    return app.get(DataSource).query(sql, [this.id]);
  }

  async lastEvent() {
    return (await this.events()).at(-1)!;
  }

  async submitted() {
    await results.submit(p.financeHead.actor, { ...(await this.target()), text: 'Đã hoàn thành', fileIds: [] });
    return this;
  }

  async confirmed() {
    await this.submitted();
    await reviews.confirm(p.officeSpecialist.actor, await this.target());
    return this;
  }
}

const sql = <Row>(text: string, ...values: unknown[]): Promise<Row[]> => app.get(DataSource).query(text, values);

describe('issuing', () => {
  test('gives each unit an assignment of its own, with the deadline kept beside its words', async () => {
    const followed = await given({
      leads: [p.finance, p.ward],
      cooperating: [p.construction],
      deadline: '14h 5/12/2030',
    });
    expect(await followed.now()).toMatchObject({
      status: 'ASSIGNED',
      part: 'LEAD',
      unit: { id: p.finance.id },
      deadline: {
        kind: 'DATE',
        words: '14h 5/12/2030',
        on: '2030-12-05',
        time: '14:00',
        originalOn: '2030-12-05',
        moved: false,
      },
      directive: {
        id: followed.directiveId,
        monitor: { id: p.officeSpecialist.id },
        document: { id: followed.documentId },
      },
    });
    const parts = await sql('select part from assignment where directive_id = $1 order by part', followed.directiveId);
    expect(parts).toEqual([{ part: 'COOPERATING' }, { part: 'LEAD' }, { part: 'LEAD' }]);
    expect(await followed.lastEvent()).toMatchObject({
      type: 'assignment.issued',
      data: {
        unitName: 'Sở Tài chính',
        part: 'LEAD',
        deadlineWords: '14h 5/12/2030',
        dueOn: '2030-12-05',
        dueTime: '14:00',
      },
    });
  });
});

describe('acknowledging, declining, reporting', () => {
  test('the head acknowledges', async () => {
    const followed = await given();
    await units.acknowledge(p.financeHead.actor, await followed.target());
    const now = await followed.now();
    expect(now).toMatchObject({ status: 'IN_PROGRESS', version: 2 });
    expect(now.acknowledgedAt).not.toBeNull();
    expect(await followed.lastEvent()).toMatchObject({
      type: 'assignment.acknowledged',
      data: { unitId: p.finance.id, unitName: 'Sở Tài chính' },
      changes: { status: ['ASSIGNED', 'IN_PROGRESS'] },
    });
  });

  test('what one may not see does not exist; what one sees but may not do is forbidden; what cannot be now says why', async () => {
    const followed = await given();
    const target = await followed.target();
    const no = async (actor: Actor) => (await refusalOf(units.acknowledge(actor, target))).constructor.name;
    expect(await no(p.constructionHead.actor)).toBe('NotFound');
    expect(await no(p.financeSpecialist.actor)).toBe('NotFound');
    expect(await no(p.financeAdmin.actor)).toBe('NotFound');
    expect(await no(p.systemAdmin.actor)).toBe('NotFound');
    expect(await no(p.officeHead.actor)).toBe('Forbidden');
    expect(await no(p.leader.actor)).toBe('Forbidden');
    expect(await no(p.analyst.actor)).toBe('Forbidden');
    expect(
      (await refusalOf(units.acknowledge(p.financeHead.actor, { ...target, id: randomUUID() }))).constructor.name,
    ).toBe('NotFound');
    await units.acknowledge(p.financeHead.actor, target);
    expect(await refusalOf(units.acknowledge(p.financeHead.actor, target))).toMatchObject({
      current: 2,
      changedBy: 'Phạm Văn Thịnh',
    });
    expect(await refusalOf(units.acknowledge(p.financeHead.actor, await followed.target()))).toMatchObject({
      from: 'IN_PROGRESS',
      message: 'Nhiệm vụ đang ở trạng thái “Đang thực hiện”, không tiếp nhận được.',
    });
    expect((await followed.events()).map(({ type }) => type)).toEqual(['assignment.issued', 'assignment.acknowledged']);
  });

  test('the head declines with a reason and the right unit', async () => {
    const followed = await given();
    const same = { ...(await followed.target()), reason: 'Không thuộc thẩm quyền', proposedUnitId: p.finance.id };
    expect(await refusalOf(units.decline(p.financeHead.actor, same))).toMatchObject({
      fields: [{ path: 'proposedUnitId' }],
    });
    await units.decline(p.financeHead.actor, { ...same, proposedUnitId: p.construction.id });
    expect(await followed.now()).toMatchObject({
      status: 'DECLINED',
      declineReason: 'Không thuộc thẩm quyền',
      proposedUnit: { id: p.construction.id },
    });
    expect((await followed.lastEvent()).data).toMatchObject({ proposedUnitName: 'Sở Xây dựng' });
  });

  test('a report acknowledges, keeps the percentage, and never completes', async () => {
    const followed = await given();
    await units.report(p.financeHead.actor, {
      ...(await followed.target()),
      text: 'Đã  xong',
      percent: 100,
      difficulties: ' ',
    });
    const now = await followed.now();
    expect(now).toMatchObject({ status: 'IN_PROGRESS', progressPercent: 100, completedAt: null });
    expect(now.acknowledgedAt).toEqual(now.lastReportedAt);
    await units.report(p.financeHead.actor, { ...(await followed.target()), text: 'Rà lại' });
    expect(await followed.now()).toMatchObject({ progressPercent: 100 });
    const reports = await sql(
      'select text, percent, difficulties from progress_report where assignment_id = $1 order by at',
      followed.id,
    );
    expect(reports).toEqual([
      { text: 'Đã  xong', percent: 100, difficulties: null },
      { text: 'Rà lại', percent: null, difficulties: null },
    ]);
  });
});

describe('the result', () => {
  const written = { text: 'Kết quả', documentNumber: '12/BC-STC', documentOn: '2026-11-20', fileIds: [] };

  test('a specialist it was delegated to drafts, the head sends; the draft is nobody else’s', async () => {
    const followed = await given();
    await delegations.delegate(p.financeHead.actor, {
      ...(await followed.target()),
      accountId: p.financeSpecialist.id,
    });
    const draft = { id: followed.id, ...written, text: '' };
    await results.saveDraft(p.financeSpecialist.actor, { ...draft, draftVersion: 0 });
    await results.saveDraft(p.financeSpecialist.actor, { ...draft, draftVersion: 1, text: 'Bản thảo' });
    expect(await refusalOf(results.saveDraft(p.financeHead.actor, { ...draft, draftVersion: 1 }))).toMatchObject({
      current: 2,
      changedBy: 'Đinh Thị Thu Uyên',
    });
    expect(
      (await refusalOf(results.saveDraft(p.officeHead.actor, { ...draft, draftVersion: 2 }))).constructor.name,
    ).toBe('Forbidden');
    expect(
      (await refusalOf(results.submit(p.financeSpecialist.actor, { ...(await followed.target()), ...written })))
        .constructor.name,
    ).toBe('Forbidden');
    await results.submit(p.financeHead.actor, { ...(await followed.target()), ...written });
    const now = await followed.now();
    expect(now).toMatchObject({ status: 'SUBMITTED', submissionCount: 1, reviewOpenedAt: null });
    expect(now.submittedAt).toEqual(now.acknowledgedAt);
    expect(
      await sql(
        'select attempt, text, document_number, outcome from result_submission where assignment_id = $1',
        followed.id,
      ),
    ).toEqual([{ attempt: 1, text: 'Kết quả', document_number: '12/BC-STC', outcome: 'WAITING' }]);
    // The draft was for what has been sent: the next one begins anew.
    expect(
      (await refusalOf(results.saveDraft(p.financeHead.actor, { ...draft, draftVersion: 2 }))).constructor.name,
    ).toBe('IllegalTransition');
    await results.recall(p.financeHead.actor, await followed.target());
    await results.saveDraft(p.financeHead.actor, { ...draft, draftVersion: 0 });
  });

  test('drafting leaves no trail and does not disturb the assignment', async () => {
    const followed = await given();
    await results.saveDraft(p.financeHead.actor, { id: followed.id, draftVersion: 0, ...written });
    expect(await followed.now()).toMatchObject({ version: 1 });
    expect(await followed.events()).toHaveLength(1);
  });

  test('is recalled until the Office opens it', async () => {
    const followed = await (await given()).submitted();
    await results.recall(p.financeHead.actor, await followed.target());
    expect(await followed.now()).toMatchObject({ status: 'IN_PROGRESS', submittedAt: null, submissionCount: 1 });
    await followed.submitted();
    await reviews.openReview(p.officeSpecialist.actor, await followed.target());
    expect(await refusalOf(results.recall(p.financeHead.actor, await followed.target()))).toMatchObject({
      message: 'Văn phòng đã mở xem xét kết quả này, không rút lại được nữa.',
    });
    const outcomes = await sql(
      'select attempt, outcome from result_submission where assignment_id = $1 order by attempt',
      followed.id,
    );
    expect(outcomes).toEqual([
      { attempt: 1, outcome: 'RECALLED' },
      { attempt: 2, outcome: 'WAITING' },
    ]);
  });

  test('is confirmed by the monitor or a head of the Office, and by nobody else', async () => {
    const followed = await (await given()).submitted();
    const target = await followed.target();
    expect((await refusalOf(reviews.confirm(p.otherOfficeSpecialist.actor, target))).constructor.name).toBe(
      'Forbidden',
    );
    expect((await refusalOf(reviews.confirm(p.financeHead.actor, target))).constructor.name).toBe('Forbidden');
    await reviews.confirm(p.officeSpecialist.actor, { ...target, note: 'Tốt' });
    const now = await followed.now();
    expect(now).toMatchObject({ status: 'COMPLETED', timeliness: { state: 'DONE_ON_TIME' } });
    expect(now.completedAt).not.toBeNull();
    expect((await followed.lastEvent()).data).toMatchObject({ attempt: 1, note: 'Tốt' });
  });

  test('is returned with a reason and a new date; the original date stays', async () => {
    const followed = await given({ deadline: '1/12/2030' });
    await followed.submitted();
    const back = { ...(await followed.target()), reason: 'Thiếu phụ lục' };
    expect(
      await refusalOf(reviews.returnResult(p.officeHead.actor, { ...back, deadlineWords: '1/1/2020' })),
    ).toMatchObject({
      fields: [{ path: 'deadlineWords', message: 'Hạn mới không được trước hôm nay.' }],
    });
    expect(
      await refusalOf(reviews.returnResult(p.officeHead.actor, { ...back, deadlineWords: 'sớm nhé' })),
    ).toMatchObject({
      fields: [{ path: 'deadlineWords' }],
    });
    await reviews.returnResult(p.officeHead.actor, { ...back, deadlineWords: '15/12/2030' });
    expect(await followed.now()).toMatchObject({
      status: 'IN_PROGRESS',
      returnCount: 1,
      returnReason: 'Thiếu phụ lục',
      submittedAt: null,
      deadline: { on: '2030-12-15', originalOn: '2030-12-01', moved: true },
    });
    expect((await followed.lastEvent()).data).toMatchObject({
      attempt: 1,
      reason: 'Thiếu phụ lục',
      deadline: { dueOn: '2030-12-15' },
    });
    await followed.confirmed();
    expect(await followed.now()).toMatchObject({
      status: 'COMPLETED',
      returnReason: null,
      returnCount: 1,
      submissionCount: 2,
    });
  });
});

describe('reassigning, insisting, withdrawing, reopening', () => {
  const declined = async () => {
    const followed = await given({ deadline: '1/12/2030' });
    await units.decline(p.financeHead.actor, { ...(await followed.target()), reason: 'Không thuộc thẩm quyền' });
    return followed;
  };

  test('the other unit gets a new assignment, the first is withdrawn', async () => {
    const followed = await declined();
    const given = { ...(await followed.target()), reason: 'Đúng thẩm quyền', unitId: p.construction.id };
    expect((await refusalOf(placement.reassign(p.financeHead.actor, given))).constructor.name).toBe('Forbidden');
    expect(await refusalOf(placement.reassign(p.officeHead.actor, { ...given, unitId: p.finance.id }))).toMatchObject({
      fields: [{ path: 'unitId', message: 'Đơn vị này đã được giao nội dung này rồi.' }],
    });
    await placement.reassign(p.officeSpecialist.actor, given);
    const old = await followed.now();
    expect(old).toMatchObject({ status: 'WITHDRAWN', withdrawReason: 'Đúng thẩm quyền' });
    const next = (await app.get(AssignmentsQueries).one(p.officeHead.actor, old.successorId!))!;
    expect(next).toMatchObject({
      status: 'ASSIGNED',
      part: 'LEAD',
      unit: { id: p.construction.id },
      predecessorId: followed.id,
      deadline: { on: '2030-12-01', originalOn: '2030-12-01' },
    });
    // Neither unit learns anything of the other's.
    expect((await app.get(AssignmentsQueries).one(p.constructionHead.actor, next.id))!.predecessorId).toBeNull();
    expect((await app.get(AssignmentsQueries).one(p.financeHead.actor, followed.id))!.successorId).toBeNull();
  });

  test('only a unit that is open can receive', async () => {
    const followed = await declined();
    await sql(`update unit set valid_to = '2020-01-01' where id = $1`, p.ward.id);
    const target = { ...(await followed.target()), reason: 'Đúng thẩm quyền', unitId: p.ward.id };
    expect(await refusalOf(placement.reassign(p.officeHead.actor, target))).toMatchObject({
      message: 'UBND phường Xuân Hương đã chấm dứt hoạt động.',
    });
    await sql('update unit set valid_to = null where id = $1', p.ward.id);
  });

  test('the Office insists', async () => {
    const followed = await declined();
    await placement.insist(p.officeHead.actor, { ...(await followed.target()), reason: 'Đúng chức năng của Sở' });
    expect(await followed.now()).toMatchObject({ status: 'ASSIGNED', declineReason: null });
  });

  test('only a head of the Office withdraws and reopens', async () => {
    const followed = await given();
    const target = { ...(await followed.target()), reason: 'Không còn cần thiết' };
    expect((await refusalOf(placement.withdraw(p.officeSpecialist.actor, target))).constructor.name).toBe('Forbidden');
    await placement.withdraw(p.officeHead.actor, target);
    expect(await followed.now()).toMatchObject({
      status: 'WITHDRAWN',
      withdrawReason: 'Không còn cần thiết',
      timeliness: { state: 'WITHDRAWN' },
    });
    const done = await (await given()).confirmed();
    const again = { ...(await done.target()), reason: 'Phát hiện sai sót' };
    expect((await refusalOf(reviews.reopen(p.officeSpecialist.actor, again))).constructor.name).toBe('Forbidden');
    await reviews.reopen(p.officeHead.actor, again);
    expect(await done.now()).toMatchObject({
      status: 'IN_PROGRESS',
      completedAt: null,
      submittedAt: null,
      returnReason: 'Phát hiện sai sót',
    });
  });
});

describe('one more unit, and corrections', () => {
  const another = { reason: 'Bổ sung đơn vị', part: 'COOPERATING' as never, deadlineWords: '31/12/2030' };

  test('a unit is added once, by who answers for the directive', async () => {
    const followed = await given();
    const input = { id: followed.directiveId, expectedVersion: 1, unitId: p.construction.id, ...another };
    expect((await refusalOf(placement.assignUnit(p.constructionHead.actor, input))).constructor.name).toBe('NotFound');
    expect((await refusalOf(placement.assignUnit(p.financeHead.actor, input))).constructor.name).toBe('Forbidden');
    expect((await refusalOf(placement.assignUnit(p.otherOfficeSpecialist.actor, input))).constructor.name).toBe(
      'Forbidden',
    );
    const { id } = await placement.assignUnit(p.officeSpecialist.actor, input);
    expect(await app.get(AssignmentsQueries).one(p.constructionHead.actor, id)).toMatchObject({
      part: 'COOPERATING',
      deadline: { on: '2030-12-31' },
    });
    expect(await refusalOf(placement.assignUnit(p.officeHead.actor, input))).toMatchObject({
      fields: [{ path: 'unitId' }],
    });
    expect(
      (await refusalOf(placement.assignUnit(p.officeHead.actor, { ...input, expectedVersion: 9 }))).constructor.name,
    ).toBe('StaleVersion');
  });

  test('a correction moves the effective deadline, never the original', async () => {
    const followed = await given({ deadline: '1/12/2030' });
    const reason = 'Gõ nhầm ngày';
    expect(
      await refusalOf(placement.amend(p.officeHead.actor, { ...(await followed.target()), reason })),
    ).toMatchObject({
      fields: [{ path: 'deadlineWords' }],
    });
    await placement.amend(p.officeSpecialist.actor, {
      ...(await followed.target()),
      reason,
      deadlineWords: 'tháng 12/2030',
    });
    expect(await followed.now()).toMatchObject({
      deadline: { kind: 'PERIOD', words: 'tháng 12/2030', on: '2030-12-31', originalOn: '2030-12-01', moved: true },
    });
    expect(await followed.lastEvent()).toMatchObject({
      type: 'assignment.amended',
      data: { reason, dueOn: '2030-12-31' },
      changes: { dueOn: ['2030-12-01', '2030-12-31'] },
    });
  });

  test('notes are the Office’s own and move no version', async () => {
    const followed = await given();
    await reviews.addNote(p.otherOfficeSpecialist.actor, { id: followed.id, text: 'Gọi lại chiều nay' });
    expect(
      (await refusalOf(reviews.addNote(p.financeHead.actor, { id: followed.id, text: 'x' }))).constructor.name,
    ).toBe('Forbidden');
    expect(await followed.now()).toMatchObject({ version: 1 });
    expect(await followed.lastEvent()).toMatchObject({ type: 'assignment.noted', internal: true });
  });
});

describe('delegating', () => {
  test('to a specialist of a division, who then works there; the heads above keep their rights', async () => {
    const followed = await given();
    await delegations.delegate(p.financeHead.actor, {
      ...(await followed.target()),
      accountId: p.financeDivisionSpecialist.id,
      note: 'Gấp',
    });
    expect(await followed.now()).toMatchObject({
      delegate: { id: p.financeDivisionSpecialist.id },
      holderUnit: { id: p.financeDivision.id },
    });
    await units.acknowledge(p.financeDivisionSpecialist.actor, await followed.target());
    await units.report(p.financeDivisionHead.actor, { ...(await followed.target()), text: 'Đang rà soát' });
    await units.report(p.financeHead.actor, { ...(await followed.target()), text: 'Đang rà soát' });
    expect(
      (await refusalOf(units.report(p.financeSpecialist.actor, { ...(await followed.target()), text: 'x' })))
        .constructor.name,
    ).toBe('NotFound');
  });

  test('down to a division, whose head hands it on; the unit can take it back', async () => {
    const followed = await given();
    const step = async (actor: Actor, to: object) =>
      delegations.delegate(actor, { ...(await followed.target()), ...to });
    await step(p.financeHead.actor, { unitId: p.financeDivision.id });
    await step(p.financeDivisionHead.actor, { accountId: p.financeDivisionSpecialist.id });
    // Nobody hands work up or sideways.
    expect(await refusalOf(step(p.financeDivisionHead.actor, { accountId: p.financeSpecialist.id }))).toMatchObject({
      fields: [{ path: 'accountId' }],
    });
    expect(await refusalOf(step(p.financeDivisionHead.actor, { unitId: p.finance.id }))).toMatchObject({
      fields: [{ path: 'unitId' }],
    });
    expect(await refusalOf(step(p.financeHead.actor, { unitId: p.constructionDivision.id }))).toMatchObject({
      fields: [{ path: 'unitId' }],
    });
    expect(await refusalOf(step(p.financeHead.actor, { accountId: p.constructionSpecialist.id }))).toMatchObject({
      fields: [{ path: 'accountId' }],
    });
    expect(await refusalOf(step(p.financeHead.actor, { accountId: p.financeAdmin.id }))).toMatchObject({
      fields: [{ path: 'accountId' }],
    });
    expect(await refusalOf(step(p.financeHead.actor, {}))).toMatchObject({ fields: [{ path: 'accountId' }] });
    expect(
      await refusalOf(step(p.financeHead.actor, { accountId: p.financeSpecialist.id, unitId: p.finance.id })),
    ).toMatchObject({ fields: [{ path: 'accountId' }] });
    expect((await refusalOf(step(p.financeDivisionSpecialist.actor, { unitId: p.finance.id }))).constructor.name).toBe(
      'Forbidden',
    );
    await step(p.financeHead.actor, { unitId: p.finance.id });
    expect(await followed.now()).toMatchObject({ delegate: null, holderUnit: null });
    expect(
      (await refusalOf(step(p.financeDivisionHead.actor, { accountId: p.financeDivisionSpecialist.id }))).constructor
        .name,
    ).toBe('NotFound');
    const chain = await sql(
      'select to_id, to_unit_id from delegation where assignment_id = $1 order by at',
      followed.id,
    );
    expect(chain).toEqual([
      { to_id: null, to_unit_id: p.financeDivision.id },
      { to_id: p.financeDivisionSpecialist.id, to_unit_id: p.financeDivision.id },
      { to_id: null, to_unit_id: p.finance.id },
    ]);
  });
});

describe('what is complete', () => {
  test('a directive when its leads are, a document when its directives are; and not longer than that', async () => {
    const issued = await issue(app, p, [
      { leads: [p.finance, p.construction], cooperating: [p.ward] },
      { leads: [p.finance] },
      { leads: [p.construction] },
    ]);
    const [first, second, , third, stopped] = issued.assignments.map(
      ({ id }, index) => new Followed(id, issued.directives[Math.min(index, 1)], issued.id),
    );
    const completed = async () => {
      await settle(app);
      const directives = await sql<{ done: boolean }>(
        'select completed_at is not null as done from directive where document_id = $1 order by ordinal',
        issued.id,
      );
      const [document] = await sql<{ done: boolean }>(
        'select completed_at is not null as done from directive_document where id = $1',
        issued.id,
      );
      return [...directives, document].map(({ done }) => done);
    };
    await first.confirmed();
    await third.confirmed();
    expect(await completed()).toEqual([false, true, false, false]);
    await results.submit(p.constructionHead.actor, { ...(await second.target()), text: 'Xong', fileIds: [] });
    await reviews.confirm(p.officeHead.actor, await second.target());
    expect(await completed()).toEqual([true, true, false, false]);
    // What is no longer followed is waited for by nobody.
    await placement.withdraw(p.officeHead.actor, { ...(await stopped.target()), reason: 'Không còn cần thiết' });
    expect(await completed()).toEqual([true, true, false, true]);
    await reviews.reopen(p.officeHead.actor, { ...(await third.target()), reason: 'Phát hiện sai sót' });
    expect(await completed()).toEqual([true, false, false, false]);
    await third.confirmed();
    expect(await completed()).toEqual([true, true, false, true]);
    const more = { reason: 'Bổ sung', unitId: p.ward.id, part: 'LEAD' as never, deadlineWords: '+5' };
    const [{ version }] = await sql<{ version: number }>(
      'select version from directive where id = $1',
      issued.directives[1],
    );
    await placement.assignUnit(p.officeHead.actor, { id: issued.directives[1], expectedVersion: version, ...more });
    expect(await completed()).toEqual([true, false, false, false]);
    const events = await sql<{ type: string }>(
      `select type from recorded_event where subject_id = $1 and type like 'document.%' order by seq`,
      issued.id,
    );
    expect(events.map(({ type }) => type)).toEqual([
      'document.issued',
      'document.completed',
      'document.reopened',
      'document.completed',
      'document.reopened',
    ]);
  });
});

describe('many at once', () => {
  test('of twenty one succeeds and nineteen learn who was faster', async () => {
    const followed = await given();
    const target = await followed.target();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => units.report(p.financeHead.actor, { ...target, text: 'Cùng một lúc' })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected')
        expect(outcome.reason.refusal).toMatchObject({ current: 2, changedBy: 'Phạm Văn Thịnh' });
    }
    expect(await sql('select 1 from progress_report where assignment_id = $1', followed.id)).toHaveLength(1);
  });

  test('twenty repeats of one press have one effect and one answer', async () => {
    const followed = await given();
    const input = { ...(await followed.target()), text: 'Một lần bấm', idempotencyKey: randomUUID() };
    const answers = await Promise.all(Array.from({ length: 20 }, () => units.report(p.financeHead.actor, input)));
    expect(new Set(answers.map(({ id }) => id))).toEqual(new Set([followed.id]));
    expect(await sql('select 1 from progress_report where assignment_id = $1', followed.id)).toHaveLength(1);
    expect(await followed.now()).toMatchObject({ version: 2 });
  });

  test('reassigning, changing the monitor and adding a unit wait for each other without harm', async () => {
    const followed = await given();
    await units.decline(p.financeHead.actor, { ...(await followed.target()), reason: 'Không thuộc thẩm quyền' });
    const target = await followed.target();
    const outcomes = await Promise.allSettled([
      placement.reassign(p.officeHead.actor, { ...target, reason: 'Chuyển', unitId: p.construction.id }),
      placement.assignUnit(p.officeHead.actor, {
        id: followed.directiveId,
        expectedVersion: 1,
        reason: 'Thêm',
        unitId: p.construction.id,
        part: 'LEAD' as never,
        deadlineWords: '+5',
      }),
      placement.assignUnit(p.officeHead.actor, {
        id: followed.directiveId,
        expectedVersion: 1,
        reason: 'Thêm',
        unitId: p.construction.id,
        part: 'LEAD' as never,
        deadlineWords: '+5',
      }),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const held = await sql(
      `select 1 from assignment where directive_id = $1 and unit_id = $2`,
      followed.directiveId,
      p.construction.id,
    );
    expect(held).toHaveLength(1);
  });
});
