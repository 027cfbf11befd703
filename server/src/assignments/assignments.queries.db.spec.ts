import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '@libs/auth';
import { addDays, formatVi } from '@libs/calendar';
import { Parameters } from '@libs/sql';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { issue, refusalOf, startModules } from '../../test/issuing';
import { CalendarQueries } from '../calendar';
import { assignmentsVisibleTo, DocumentsQueries, seesAssignment } from '../directives';
import type { AssignmentFilter } from './assignment-filter.graphql';
import { AssignmentSort } from './assignment-sort';
import { AssignmentPartsQueries } from './assignment-parts.queries';
import { AssignmentPart, AssignmentStatus } from './assignment.lifecycle';
import { AssignmentsQueries, AssignmentsService, DelegationsService, ResultsService, WorkQueries } from './index';
import { TimelinessState } from './timeliness.lifecycle';
import { WorkQueueKey } from './work-queue.policy';

let app: INestApplicationContext;
let p: Province;
let queries: AssignmentsQueries;
let documentId: string;
let directives: string[];
/** Ids by a name each. */
let ids: Record<'late' | 'soon' | 'later' | 'never' | 'sent' | 'helping' | 'wardsOwn' | 'divisions', string>;

const all = { first: 100, after: null };

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  queries = app.get(AssignmentsQueries);
  const today = app.get(CalendarQueries).today();
  const day = (count: number) => formatVi(addDays(today, count));
  const issued = await issue(
    app,
    p,
    [
      { leads: [p.finance], cooperating: [p.construction], deadline: day(-3), text: 'Bố trí kinh phí chuyển đổi số' },
      { leads: [p.finance], deadline: day(0), text: 'Hoàn thiện hạ tầng số' },
      { leads: [p.finance], deadline: day(60), text: 'Tổng kết phong trào thi đua' },
      { leads: [p.finance], deadline: 'thường xuyên', text: 'Kiểm tra kinh phí' },
      { leads: [p.finance], deadline: day(30), text: 'Rà soát nhà ở xã hội', monitor: p.otherOfficeSpecialist },
      { leads: [p.ward], deadline: day(-10), text: 'Giải phóng mặt bằng' },
      { leads: [p.financeDivision], deadline: day(40), text: 'Quyết toán ngân sách' },
    ],
    { numberSymbol: '231/QĐ-UBND', abstract: 'Kế hoạch phát triển kinh tế - xã hội', issuedOn: addDays(today, -30) },
  );
  const [late, helping, soon, later, never, sent, wardsOwn, divisions] = issued.assignments.map(({ id }) => id);
  ids = { late, helping, soon, later, never, sent, wardsOwn, divisions };
  documentId = issued.id;
  directives = issued.directives;
  await app
    .get(ResultsService)
    .submit(p.financeHead.actor, { id: sent, expectedVersion: 1, text: 'Xong', fileIds: [] });
  await app
    .get(DelegationsService)
    .delegate(p.financeHead.actor, { id: later, expectedVersion: 1, accountId: p.financeSpecialist.id });
  await app.get(AssignmentsService).report(p.financeHead.actor, { id: soon, expectedVersion: 1, text: 'Đang làm' });
}, 60_000);
afterAll(() => app?.close());

/** The names of what a list shows, in its order. */
async function listed(who: Somebody, filter: AssignmentFilter = {}, sort = AssignmentSort.DUE_ASC): Promise<string[]> {
  const page = await queries.list(who.actor, filter, sort, all);
  expect(await page.totalCount()).toBe(page.nodes.length);
  return page.nodes.map(({ id }) => nameOf(id));
}
const nameOf = (id: string) => Object.entries(ids).find(([, each]) => each === id)?.[0] ?? 'another';

describe('what a list shows', () => {
  test('the province, the unit with its parts, or what was delegated', async () => {
    const everything = ['wardsOwn', 'late', 'helping', 'soon', 'sent', 'divisions', 'later', 'never'];
    for (const who of [p.officeHead, p.otherOfficeSpecialist, p.leader, p.analyst]) {
      expect((await listed(who)).toSorted()).toEqual(everything.toSorted());
    }
    expect(await listed(p.financeHead)).toEqual(['late', 'soon', 'sent', 'divisions', 'later', 'never']);
    expect(await listed(p.financeDivisionHead)).toEqual(['divisions']);
    expect(await listed(p.financeSpecialist)).toEqual(['later']);
    expect(await listed(p.constructionHead)).toEqual(['helping']);
    expect(await listed(p.wardHead)).toEqual(['wardsOwn']);
    for (const who of [p.financeAdmin, p.systemAdmin, p.constructionSpecialist]) expect(await listed(who)).toEqual([]);
  });

  test('filters narrow, and only what the viewer may see', async () => {
    const cases: [AssignmentFilter, string[]][] = [
      [{ unitIds: [p.finance.id] }, ['late', 'soon', 'sent', 'divisions', 'later', 'never']],
      [{ unitIds: [p.finance.id], withSubUnits: false }, ['late', 'soon', 'sent', 'later', 'never']],
      [{ unitIds: [p.province.id], statuses: [AssignmentStatus.SUBMITTED] }, ['sent']],
      [{ unitIds: [p.ward.id, p.construction.id] }, ['wardsOwn', 'helping']],
      [{ unitIds: [p.finance.id], text: 'kinh phi' }, ['late', 'never']],
      [{ unitIds: [] }, []],
      [{ part: AssignmentPart.COOPERATING }, ['helping']],
      [{ statuses: [AssignmentStatus.IN_PROGRESS, AssignmentStatus.SUBMITTED] }, ['soon', 'sent']],
      [{ timeliness: [TimelinessState.OVERDUE], part: AssignmentPart.LEAD }, ['wardsOwn', 'late']],
      [{ timeliness: [TimelinessState.DUE_SOON, TimelinessState.NO_DEADLINE] }, ['soon', 'never']],
      [{ timeliness: [] }, []],
      [{ dueFrom: addDays(app.get(CalendarQueries).today(), 35) }, ['divisions', 'later']],
      [{ dueTo: addDays(app.get(CalendarQueries).today(), -5) }, ['wardsOwn']],
      [{ directiveId: directives[3] }, ['never']],
      [{ documentId, part: AssignmentPart.COOPERATING }, ['helping']],
      [{ monitorId: p.otherOfficeSpecialist.id }, ['sent']],
      [{ delegateId: p.financeSpecialist.id }, ['later']],
      [{ text: 'nhà ở' }, ['sent']],
      [{ text: '231/qđ', statuses: [AssignmentStatus.SUBMITTED] }, ['sent']],
      [{ text: 'phat trien kinh te', part: AssignmentPart.COOPERATING }, ['helping']],
      [{ text: '?!', part: AssignmentPart.COOPERATING }, ['helping']],
    ];
    for (const [filter, expected] of cases)
      expect({ filter, is: await listed(p.officeHead, filter) }).toEqual({ filter, is: expected });
    const seen = new Set(await listed(p.constructionHead));
    for (const [filter] of cases) {
      for (const name of await listed(p.constructionHead, filter)) expect(seen).toContain(name);
    }
  });

  test('pages join without gap or repeat in every order, deadlines far away last', async () => {
    for (const sort of Object.values(AssignmentSort)) {
      for (const filter of [{}, { unitIds: [p.province.id] }]) {
        const whole = await listed(p.officeHead, filter, sort);
        const walked: string[] = [];
        let after: string | null = null;
        do {
          const page: Awaited<ReturnType<AssignmentsQueries['list']>> = await queries.list(
            p.officeHead.actor,
            filter,
            sort,
            { first: 3, after },
          );
          walked.push(...page.nodes.map(({ id }) => nameOf(id)));
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after);
        expect(walked).toEqual(whole);
        if (sort.startsWith('DUE')) expect(whole.at(-1)).toBe('never');
      }
    }
    expect((await listed(p.officeHead, {}, AssignmentSort.DUE_DESC)).slice(0, 2)).toEqual(['later', 'divisions']);
    expect((await listed(p.officeHead, {}, AssignmentSort.UPDATED_DESC))[0]).toBe('soon');
  });

  test('a cursor that is none of ours is refused', async () => {
    const cursors = [
      'x',
      Buffer.from('["a","b"]').toString('base64url'),
      Buffer.from(`["2026-01-01","1"]`).toString('base64url'),
    ];
    for (const after of cursors) {
      expect(
        await refusalOf(queries.list(p.officeHead.actor, {}, AssignmentSort.DUE_ASC, { first: 3, after })),
      ).toMatchObject({
        fields: [{ path: 'after' }],
      });
    }
  });

  test('one assignment, or nothing', async () => {
    expect(await queries.one(p.constructionHead.actor, ids.helping)).toMatchObject({
      id: ids.helping,
      part: 'COOPERATING',
    });
    for (const id of [ids.late, '00000000-0000-0000-0000-000000000000', 'x'])
      expect(await queries.one(p.constructionHead.actor, id)).toBeNull();
  });
});

describe('what a unit learns of others', () => {
  const parts = () => app.get(AssignmentPartsQueries);

  test('their names on the directive, and nothing else (S-02)', async () => {
    const named = (await parts().unitsOf([directives[0]])).get(directives[0])!;
    expect(named.map(({ unit, part }) => [unit.name, part])).toEqual([
      ['Sở Tài chính', 'LEAD'],
      ['Sở Xây dựng', 'COOPERATING'],
    ]);
    const mine = await queries.ofDirectives(p.constructionHead.actor, directives, null);
    expect([...mine.values()].flat().map(({ id }) => nameOf(id))).toEqual(['helping']);
  });

  test('the document they are in, with the directives in which they have a part', async () => {
    const documents = app.get(DocumentsQueries);
    expect(await documents.document(p.constructionHead.actor, documentId)).toMatchObject({
      numberSymbol: '231/QĐ-UBND',
    });
    expect(
      (await documents.directivesOf(p.constructionHead.actor, [documentId], null)).get(documentId)!.map(({ id }) => id),
    ).toEqual([directives[0]]);
    expect(await documents.directive(p.constructionHead.actor, directives[1])).toBeNull();
    const nobody = await issue(app, p, [{ leads: [p.ward] }], { numberSymbol: '9/CĐ-UBND' });
    expect(await documents.document(p.constructionHead.actor, nobody.id)).toBeNull();
    const list = await documents.list(p.constructionHead.actor, {}, 'ISSUED_DESC' as never, all, null);
    expect([list.nodes.map(({ id }) => id), await list.totalCount()]).toEqual([[documentId], 1]);
    await app.get(DataSource).query(`delete from assignment where document_id = $1`, [nobody.id]);
  });

  test('counts over their own part alone (S-04)', async () => {
    const work = app.get(WorkQueries);
    const progress = async (who: Somebody) => (await work.progressOf(who.actor, [documentId])).get(documentId);
    expect(await progress(p.officeHead)).toEqual({ directives: 7, assignments: 7, completed: 0, overdue: 2 });
    expect(await progress(p.financeHead)).toEqual({ directives: 6, assignments: 6, completed: 0, overdue: 1 });
    expect(await progress(p.constructionHead)).toEqual({ directives: 1, assignments: 0, completed: 0, overdue: 0 });
    expect(await progress(p.financeAdmin)).toBeUndefined();
    expect(await work.overdueByUnit(p.financeHead.actor, 50)).toEqual([]);
  });
});

describe('my work', () => {
  const queuesOf = async (who: Somebody) =>
    Object.fromEntries((await app.get(WorkQueries).myWork(who.actor)).map(({ key, count }) => [key, count]));

  test('has the queues of each role, with their counts', async () => {
    const unit = { TO_ACKNOWLEDGE: 4, REMINDED: 0, OVERDUE: 1, DUE_SOON: 1, RETURNED: 0, SILENT: 0, IN_PROGRESS: 1 };
    expect(await queuesOf(p.financeHead)).toEqual(unit);
    expect(await queuesOf(p.financeSpecialist)).toEqual({
      ...unit,
      TO_ACKNOWLEDGE: 1,
      OVERDUE: 0,
      DUE_SOON: 0,
      IN_PROGRESS: 0,
    });
    expect(await queuesOf(p.officeHead)).toEqual({
      TO_CONFIRM: 1,
      EXTENSIONS_TO_DECIDE: 0,
      DECLINED: 0,
      ALL_OVERDUE: 3,
      ALL_DUE_SOON: 1,
    });
    expect(await queuesOf(p.officeSpecialist)).toEqual({
      TO_CONFIRM: 0,
      EXTENSIONS_TO_DECIDE: 0,
      DECLINED: 0,
      MONITORED_OVERDUE: 3,
    });
    expect(await queuesOf(p.otherOfficeSpecialist)).toEqual({
      TO_CONFIRM: 1,
      EXTENSIONS_TO_DECIDE: 0,
      DECLINED: 0,
      MONITORED_OVERDUE: 0,
    });
    expect(await queuesOf(p.leader)).toEqual({ ALL_OVERDUE: 3, ALL_DUE_SOON: 1 });
    expect(await queuesOf(p.systemAdmin)).toEqual({});
  });

  test('each queue is the list behind it', async () => {
    for (const who of [p.financeHead, p.financeSpecialist, p.officeHead, p.officeSpecialist, p.leader, p.wardHead]) {
      for (const [key, count] of Object.entries(await queuesOf(who))) {
        expect(await listed(who, { queue: key as WorkQueueKey })).toHaveLength(count);
      }
    }
  });

  test('a queue of another role is empty', async () => {
    expect(await listed(p.financeHead, { queue: WorkQueueKey.ALL_OVERDUE })).toEqual([]);
    expect(await listed(p.analyst, { queue: WorkQueueKey.TO_CONFIRM })).toEqual([]);
  });

  test('where something is late, worst first', async () => {
    const found = await app.get(WorkQueries).overdueByUnit(p.leader.actor, 50);
    expect(
      found.map(({ unit, overdue, open, longestDaysLate }) => [unit.name, overdue, open, longestDaysLate]),
    ).toEqual([
      ['UBND phường Xuân Hương', 1, 1, 10],
      ['Sở Tài chính', 1, 4, 3],
    ]);
  });
});

test('the rule of who sees what and its SQL say the same of every place and everybody (S-04)', async () => {
  const people = Object.values(p).flatMap((each) => ('actor' in each ? [each] : []));
  const places = [p.finance, p.financeDivision, p.construction, p.constructionDivision, p.ward, p.office].map(
    ({ id }) => id,
  );
  const delegates = [
    null,
    p.financeSpecialist.id,
    p.financeDivisionSpecialist.id,
    p.constructionSpecialist.id,
    p.financeHead.id,
  ];
  const grid = places.flatMap((unitId) =>
    places.flatMap((holderUnitId) => delegates.map((delegateId) => ({ unitId, holderUnitId, delegateId }))),
  );
  const deputy: Actor = {
    ...p.constructionHead.actor,
    onBehalfOf: { id: p.financeSpecialist.id, displayName: 'x' },
    grants: p.financeSpecialist.actor.grants,
  };
  for (const actor of [...people.map((each) => each.actor), deputy]) {
    const { bind, values } = new Parameters();
    const rows: { seen: boolean }[] = await app.get(DataSource).query(
      `select coalesce(${assignmentsVisibleTo(actor, 'a', bind)}, false) as seen
       from jsonb_array_elements(${bind(JSON.stringify(grid))}::jsonb) with ordinality e(place, n)
         cross join lateral (select (place ->> 'unitId')::uuid as unit_id, (place ->> 'holderUnitId')::uuid as holder_unit_id,
           (place ->> 'delegateId')::uuid as delegate_id) a
       order by n`,
      values,
    );
    expect(rows.map(({ seen }) => seen)).toEqual(grid.map((place) => seesAssignment(actor, place)));
  }
});
