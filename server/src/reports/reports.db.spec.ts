import type { INestApplicationContext } from '@nestjs/common';
import { addDays, formatVi } from '@libs/calendar';
import { Role } from '@libs/auth';
import type { InvalidInput } from '@libs/refusals';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { issue, refusalOf, startModules } from '../../test/issuing';
import { AssignmentsQueries, ResultsService, ReviewsService } from '../assignments';
import { CalendarQueries } from '../calendar';
import { FigureKey, StatisticsBy, StatisticsQueries } from '../statistics';
import { type ReportAnswers, type ReportDefinition, ReportPeriod, ReportRowKind, ReportSource } from './definition';
import { PreviewsService } from './previews.service';
import { ReportsQueries } from './reports.queries';
import { ReportsService } from './reports.service';
import type { ReportViewType } from './report.graphql';
import { ScoreRulesService } from './score-rules.service';

let app: INestApplicationContext;
let p: Province;
let today: string;
let documentId: string;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  today = app.get(CalendarQueries).today();
  const due = (days: number) => formatVi(addDays(today, days));
  const done = await issue(app, p, [
    { text: 'Đề án', leads: [p.finance, p.construction], cooperating: [p.ward], deadline: due(10) },
    { text: 'Ân hạn', leads: [p.finance], deadline: due(3), monitor: p.otherOfficeSpecialist },
    { text: 'An toàn', leads: [p.financeDivision, p.ward], deadline: 'thường xuyên' },
  ]);
  documentId = done.id;
  await issue(app, p, [{ text: 'Đã quá hạn', leads: [p.construction], deadline: due(-2) }], {
    issuedOn: addDays(today, -10),
  });
  await finish(done.assignments[0].id);
}, 60_000);
afterAll(() => app?.close());

/** The finance department sends the result, and the Office confirms it. */
async function finish(id: string): Promise<void> {
  const target = async (text: string) => ({
    id,
    expectedVersion: (await app.get(AssignmentsQueries).one(p.officeHead.actor, id))!.version,
    text,
  });
  await app.get(ResultsService).submit(p.financeHead.actor, { ...(await target('Xong')), fileIds: [] } as never);
  await app.get(ReviewsService).confirm(p.officeHead.actor, (await target('')) as never);
}

const reports = (who: Somebody = p.officeHead) => app.get(ReportsQueries).all(who.actor, true);
const delivered = async (code: string) => (await reports()).find((report) => report.code === code)!;
const preview = (definition: ReportDefinition, answers: ReportAnswers = {}, who: Somebody = p.officeHead) =>
  app.get(PreviewsService).preview(who.actor, { id: null, definition, answers });
const seen = (id: string, who: Somebody, answers: ReportAnswers = {}) =>
  app.get(PreviewsService).preview(who.actor, { id, definition: null, answers });
const texts = ({ rows }: ReportViewType) => rows.map(({ kind, cells }) => [kind, ...cells.map(({ text }) => text)]);

/** What the named columns of the delivered list of what is overdue are replaced with. */
const list = async (more: Partial<ReportDefinition>): Promise<ReportDefinition> => ({
  ...(await delivered('qua-han')).definition,
  ...{ filter: {}, sort: [], columns: ['ordinal', 'unit', 'directiveText', 'returnCount'].map(column) },
  ...more,
});
const column = (field: string) => ({ field, heading: field });

test('every report that is delivered can be run', async () => {
  const all = await reports();
  expect(all).toHaveLength(12);
  for (const { code, definition } of all) {
    const view = await preview(definition, definition.source === ReportSource.DOCUMENT ? { documentId } : {});
    expect([code, view.addsUp, view.rows.length > 0 || view.rowCount === 0]).toEqual([code, true, true]);
  }
});

test('a summary says what the API says', async () => {
  const { definition } = await delivered('tong-hop-thang');
  const view = await preview(definition);
  const { span } = { span: [`${today.slice(0, 7)}-01`, addDays(today, 0)] };
  const told = await app
    .get(StatisticsQueries)
    .statistics(
      p.officeHead.actor,
      { from: span[0], population: 'CARRIED_AND_ISSUED' as never, part: 'LEAD' as never },
      StatisticsBy.UNIT,
    );
  const keys = [
    ...[FigureKey.TOTAL, FigureKey.DONE, FigureKey.DONE_ON_TIME, FigureKey.DONE_LATE],
    ...[FigureKey.OPEN, FigureKey.OPEN_IN_TERM, FigureKey.OPEN_OVERDUE],
  ];
  const rows = [...told.rows, told.total].map(({ label, figures }) => [
    label,
    ...keys.map((key) => figures.find((figure) => figure.key === key)!.count),
  ]);
  expect(view.rows.map(({ cells }) => [cells[1].text, ...cells.slice(2, 9).map(({ number }) => number)])).toEqual(rows);
  expect(view.rows.at(-1)!.kind).toBe(ReportRowKind.TOTAL);
  expect(view.headings[0].map(({ text, colspan, rowspan }) => [text, colspan, rowspan])).toContainEqual([
    'Hoàn thành',
    3,
    1,
  ]);
});

test('groups have numerals and sums, in them ordinals begin anew, and text is in Vietnamese order', async () => {
  const definition = await list({
    ...{ groupBy: ['unit'], subtotals: true, grandTotal: true },
    sort: [{ field: 'directiveText', descending: false }],
  });
  const rows = texts(await preview(definition));
  expect(rows.slice(3, 7)).toEqual([
    ['GROUP', 'II', 'Sở Tài chính'],
    ['ROW', '1', 'Sở Tài chính', 'Ân hạn', '0'],
    ['ROW', '2', 'Sở Tài chính', 'Đề án', '0'],
    ['SUBTOTAL', '', 'Cộng Sở Tài chính', '', '0'],
  ]);
  expect(rows.filter(([kind]) => kind === 'GROUP').map(([, numeral]) => numeral)).toEqual(['I', 'II', 'III', 'IV']);
  expect(rows.at(-1)!.slice(0, 3)).toEqual(['TOTAL', '', 'Tổng cộng']);
});

test('the period, the unit and the monitor are answered', async () => {
  const definition = await list({ period: ReportPeriod.ASK, asks: ['PERIOD', 'UNIT', 'MONITOR', 'AS_OF'] as never });
  const refusal = await refusalOf(preview(definition));
  expect((refusal as InvalidInput & typeof refusal).fields).toMatchObject([{ path: 'answers.from' }]);
  const span = { from: today, to: today };
  expect((await preview(definition, { ...span, unitId: p.finance.id })).rowCount).toBe(3);
  expect((await preview(definition, { ...span, monitorId: p.otherOfficeSpecialist.id })).rowCount).toBe(1);
  const view = await preview(definition, { from: '2026-01-01', to: '2026-03-31', asOf: '2026-04-02' });
  expect([view.rowCount, view.periodWords, view.asOf]).toEqual([0, 'Quý I năm 2026', '2026-04-02']);
});

test('one sees the rows of what one may see', async () => {
  const { id } = await delivered('giao-ban-don-vi');
  expect((await seen(id, p.leader)).rowCount).toBe(5);
  expect((await seen(id, p.financeHead)).rowCount).toBe(2);
  expect((await seen(id, p.financeSpecialist)).rowCount).toBe(0);
  expect((await reports(p.systemAdmin)).length).toBe(0);
  expect(await refusalOf(seen((await delivered('xep-hang')).id, p.financeHead))).toMatchObject({
    message: /Không tìm thấy/,
  });
  const view = await seen((await delivered('van-ban')).id, p.wardHead, { documentId });
  // The names of all units, and of no other unit how far it is.
  expect(texts(view).map(([, , , leads]) => leads)).toEqual([
    'Sở Tài chính; Sở Xây dựng',
    'Phòng Quản lý ngân sách; UBND phường Xuân Hương',
  ]);
  expect(view.rows.map(({ cells }) => cells[6].text)).toEqual(['', 'Đang thực hiện']);
});

test('what is wrong is named, with what may be meant', async () => {
  const definition = await list({
    columns: [{ field: 'unitt', heading: '' }, column('constructor')],
    groupBy: ['directiveText'],
    by: StatisticsBy.UNIT,
  });
  const { fields } = (await refusalOf(preview(definition))) as unknown as InvalidInput;
  expect(fields.map(({ path, message }) => [path, message])).toEqual([
    ['definition.by', 'Chỉ biểu tổng hợp mới chọn được mỗi dòng là gì.'],
    ['definition.columns.0.field', 'Không có trường “unitt”. Có phải là “unit” (Đơn vị)?'],
    ['definition.columns.0.heading', 'Đặt tên cột.'],
    ['definition.columns.1.field', 'Không có trường “constructor”.'],
    ['definition.groupBy.0', 'Không nhóm theo “Nội dung nhiệm vụ” được.'],
  ]);
});

test('a report is changed, copied and put away, and what it was can be run again', async () => {
  const service = app.get(ReportsService);
  const queries = app.get(ReportsQueries);
  const { actor } = p.officeSpecialist;
  const definition = await list({});
  const audience = [Role.UNIT_HEAD];
  const { id } = await service.create(actor, { name: ' Của  tôi ', audience, definition: definition as never });
  const changed = { ...definition, grandTotal: true } as never;
  await service.change(actor, { id, expectedVersion: 1, name: 'Của tôi', audience, definition: changed });
  expect(await queries.one(p.wardHead.actor, id)).toMatchObject({ version: 2, name: 'Của tôi', viewerMayEdit: false });
  expect(await queries.definitionOf(actor, id, 1)).toMatchObject({ grandTotal: false });
  expect(await queries.definitionOf(p.leader.actor, id, 1)).toBeNull();
  expect(await refusalOf(service.copy(actor, { id, name: 'của TÔI' }))).toMatchObject({ message: /Đã có báo cáo/ });
  await service.archive(actor, { id, expectedVersion: 2, archived: true });
  expect((await queries.all(actor, false)).some((report) => report.id === id)).toBe(false);
  const stale = await refusalOf(service.archive(actor, { id, expectedVersion: 2, archived: false }));
  expect(stale).toMatchObject({ current: 3 });
});

test('units are ranked by the rule of the day; few assignments count for little', async () => {
  const { definition } = await delivered('xep-hang');
  const band = (state: string, points: number) => ({ state, upTo: null, points }) as never;
  const rule = {
    ...{ validFrom: today, expectedVersion: 0, onTimePoints: 100, inTermPoints: 70, starredWeight: 1 },
    ...{ bands: [band('DONE', 50), band('OVERDUE', 20)], minimumSample: 2, priorSample: 2 },
  };
  await app.get(ScoreRulesService).save(p.officeHead.actor, rule);
  const view = await preview(definition);
  // Finance: 100 and 70; construction: 70 and 20; the average of both: 65.
  expect(view.rows.map(({ cells }) => [0, 1, 3, 7, 8].map((at) => cells[at].text))).toEqual([
    ['1', 'Sở Tài chính', '2', '85', '75'],
    ['2', 'Sở Xây dựng', '2', '45', '55'],
    ['', 'UBND phường Xuân Hương', '0', '', ''],
  ]);
  const past = { ...rule, validFrom: addDays(today, -1) };
  expect(await refusalOf(app.get(ScoreRulesService).save(p.officeHead.actor, past))).toMatchObject({
    fields: [{ path: 'validFrom' }],
  });
});
