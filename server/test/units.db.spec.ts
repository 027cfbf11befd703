import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, Role } from '@libs/auth';
import { addDays } from '@libs/calendar';
import { clock } from '@libs/changes';
import type { InvalidInput } from '@libs/refusals';
import { AccountsQueries } from '../src/accounts';
import { AssignmentsQueries, AssignmentsService, DelegationsService } from '../src/assignments';
import { TimelineQueries } from '../src/audit/timeline.queries';
import { CalendarQueries } from '../src/calendar';
import { UnitClosings } from '../src/successions';
import { ClosingQueries } from '../src/successions/closing.queries';
import { UnitEdits, UnitKind, UnitsQueries } from '../src/units';
import { aProvince, type Province, type Somebody } from './builders';
import { issue, refusalOf, startModules } from './issuing';

/** The tree of units under the hands of its administrator (domain.md §1, domain-facts.md §7). */
describe('units that change', () => {
  let app: INestApplicationContext;
  let p: Province;
  let edits: UnitEdits;
  let units: UnitsQueries;
  let today: string;
  const sql = <Row>(text: string, ...values: unknown[]): Promise<Row[]> => app.get(DataSource).query(text, values);
  const unit = async (id: string) => (await units.byId(id))!;
  const target = async (id: string) => ({ id, expectedVersion: (await unit(id)).version });
  const admin = () => ({ ...p.systemAdmin.actor, confirmedAt: clock.now() });
  const history = async (id: string) => {
    const pages = await app.get(TimelineQueries).pages(admin(), 'unit', [id], { first: 20, after: null }, null);
    return pages.get(id)!.nodes.map(({ summary }) => summary);
  };
  const pathsFit = async () =>
    (
      await sql(
        `select code from unit u where path <> coalesce((select path from unit p where p.id = u.parent_id), '{}') || id`,
      )
    ).length === 0;

  beforeAll(async () => {
    app = await startModules();
    p = await aProvince(app);
    edits = app.get(UnitEdits);
    units = app.get(UnitsQueries);
    today = app.get(CalendarQueries).today();
  }, 60_000);
  afterAll(() => app?.close());

  async function made(name: string, parentId: string, kind = UnitKind.DEPARTMENT) {
    const code = `T.${name}`;
    const given = { code, name, shortName: name, aliases: [], kind, parentId, validFrom: '2020-01-01' };
    return (await edits.create(admin(), given)).id;
  }
  const known = async (id: string) => {
    const { code, name, shortName, aliases, kind } = await unit(id);
    return { ...(await target(id)), code, name, shortName, aliases, kind, renamed: true };
  };

  test('a name that was stays: as another name, with its last day, and in the history', async () => {
    const id = await made('Sở Thông tin và Truyền thông', p.province.id);
    const decision = '  759/QĐ-TTg ';
    const from = { ...(await known(id)), name: 'Sở Khoa học và Công nghệ', shortName: 'Sở KH&CN' };
    await edits.change(admin(), { ...from, fromOn: '2025-03-01', decision });
    expect(await unit(id)).toMatchObject({
      name: 'Sở Khoa học và Công nghệ',
      aliases: ['Sở Thông tin và Truyền thông'],
    });
    expect((await units.formerNames([id])).get(id)).toMatchObject([
      { name: 'Sở Thông tin và Truyền thông', untilOn: '2025-02-28', decision: '759/QĐ-TTg' },
    ]);
    expect((await units.bestMatch('Sở Thông tin và Truyền thông'))?.id).toBe(id);
    // A slip of the pen leaves no former name.
    await edits.change(admin(), { ...(await known(id)), name: 'Sở Khoa học, Công nghệ', renamed: false });
    expect((await units.formerNames([id])).get(id)).toHaveLength(1);
    expect(await history(id)).toEqual([
      'Sửa thông tin đơn vị',
      'Đổi tên Sở Thông tin và Truyền thông thành Sở Khoa học và Công nghệ',
      'Lập đơn vị Sở Thông tin và Truyền thông',
    ]);
    const taken = (await refusalOf(edits.change(admin(), { ...(await known(id)), code: 'H36.05' }))) as InvalidInput &
      object;
    expect((taken as unknown as InvalidInput).fields[0].path).toBe('code');
    const early = edits.change(admin(), { ...(await known(id)), name: 'X', fromOn: addDays(today, 1) });
    expect(((await refusalOf(early)) as unknown as InvalidInput).fields[0].path).toBe('fromOn');
  });

  test('it moves with everything below it, never into itself, and gives back what it was handed', async () => {
    const [a, b] = [await made('Sở A', p.province.id), await made('Sở B', p.province.id)];
    const a1 = await made('Phòng A1', a, UnitKind.DIVISION);
    const a11 = await made('Tổ A11', a1, UnitKind.DIVISION);
    const { assignments } = await issue(app, p, [{ leads: [{ id: a }] }]);
    await sql('update assignment set holder_unit_id = $2 where id = $1', assignments[0].id, a11);
    const into = edits.move(admin(), { ...(await target(a)), parentId: a11 });
    expect(((await refusalOf(into)) as unknown as InvalidInput).fields[0].path).toBe('parentId');
    await edits.move(admin(), { ...(await target(a1)), parentId: b });
    expect((await unit(a11)).path).toEqual([p.province.id, b, a1, a11]);
    expect(await pathsFit()).toBe(true);
    const work = await app.get(AssignmentsQueries).one(p.officeHead.actor, assignments[0].id);
    expect(work!.holderUnit).toBeNull();
    // Only its place among its brothers: nothing is handed back.
    const first = (await units.find(admin(), { within: b }, { first: 100 })).nodes[1];
    expect(first.id).toBe(a1);
    const b2 = await made('Phòng B2', b, UnitKind.DIVISION);
    await edits.move(admin(), { ...(await target(b2)), parentId: b, beforeId: a1 });
    expect((await units.find(admin(), { within: b }, { first: 100 })).nodes.map(({ id }) => id)).toEqual([
      b,
      b2,
      a1,
      a11,
    ]);
  });

  test('who does not set up units is refused, and of two at once the second is told', async () => {
    const id = await made('Sở C', p.province.id);
    for (const who of [p.financeAdmin, p.officeHead, p.financeHead])
      expect((await refusalOf(edits.move(who.actor, { ...(await target(id)), parentId: null }))).constructor.name).toBe(
        'Forbidden',
      );
    const stale = edits.change(admin(), { ...(await known(id)), expectedVersion: 7 });
    expect((await refusalOf(stale)).constructor.name).toBe('StaleVersion');
  });

  describe('the end of one', () => {
    const close = async (id: string, successorIds: string[], given: object = {}, who: Actor = admin()) =>
      app.get(UnitClosings).close(who, {
        ...(await target(id)),
        ...{ lastOn: addDays(today, -1), decision: '60/NQ-HĐND', successorIds, moves: [], movePeople: true },
        ...{ expectedOpen: (await app.get(ClosingQueries).closing(admin(), id))!.open },
        ...given,
      });
    const withUnit = (id: string) => sql<{ unit: string }>('select unit_id as unit from assignment where id = $1', id);
    const as = (somebody: Somebody) => app.get(AccountsQueries).actorOf(somebody.id);

    test('its open work goes on with who takes over, as it stood; what is done stays; parts and people go along (S-08)', async () => {
      const { assignments, id: document } = await issue(app, p, [
        { leads: [p.construction], deadline: '+20' },
        { leads: [p.construction], cooperating: [p.finance] },
        { leads: [p.construction] },
        { leads: [p.construction] },
      ]);
      const [reported, shared, , apart, done] = [0, 1, 2, 3, 4].map((at) => assignments[at].id);
      const workers = { id: reported, expectedVersion: 1 };
      await app
        .get(DelegationsService)
        .delegate(p.constructionHead.actor, { ...workers, accountId: p.constructionSpecialist.id });
      const now = { id: reported, expectedVersion: 2, text: 'Đã xong một nửa', percent: 50 };
      await app.get(AssignmentsService).report(p.constructionSpecialist.actor, now);
      await sql(
        `update assignment set status = 'COMPLETED', completed_at = now(), submitted_at = now() where id = $1`,
        done,
      );
      const seen = await app.get(ClosingQueries).closing(admin(), p.construction.id);
      expect(seen).toMatchObject({ open: 3, handedDown: 0, people: 2, parts: [{ id: p.constructionDivision.id }] });
      const listed = await app.get(ClosingQueries).assignments(admin(), p.construction.id, { first: 2 });
      expect([listed.nodes.length, listed.pageInfo.hasNextPage, await listed.totalCount()]).toEqual([2, true, 3]);
      const rest = await app
        .get(ClosingQueries)
        .assignments(admin(), p.construction.id, { first: 9, after: listed.pageInfo.endCursor });
      expect(new Set([...listed.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(3);

      await close(p.construction.id, [p.finance.id, p.ward.id], {
        moves: [{ assignmentId: apart, unitId: p.ward.id }],
      });

      const places = await sql<{ id: string; unit: string; status: string; part: string }>(
        'select id, unit_id as unit, status, part from assignment where document_id = $1',
        document,
      );
      const place = (of: string) => places.find(({ id }) => id === of)!;
      expect(place(reported)).toMatchObject({ unit: p.finance.id, status: 'IN_PROGRESS' });
      expect(place(apart).unit).toBe(p.ward.id);
      expect(place(done)).toMatchObject({ unit: p.construction.id, status: 'COMPLETED' });
      // Finance was to help with the same directive: it owes it once, and leads from now on.
      expect(place(shared)).toMatchObject({ unit: p.construction.id, status: 'WITHDRAWN' });
      expect(
        places.find(({ unit, part, id }) => unit === p.finance.id && part === 'LEAD' && id !== reported),
      ).toBeTruthy();
      // The specialist went along and still has it in hand; the head of the successor sees what was done before.
      const heir = await as(p.financeHead);
      expect(await app.get(AssignmentsQueries).one(heir, reported)).toMatchObject({
        ...{ progressPercent: 50, delegate: { id: p.constructionSpecialist.id } },
      });
      expect(await unit(p.constructionDivision.id)).toMatchObject({ parentId: p.finance.id });
      expect(await pathsFit()).toBe(true);
      expect((await as(p.constructionHead)).grants.map(({ role, unitId }) => [role, unitId])).toEqual([
        [Role.UNIT_HEAD, p.finance.id],
      ]);
      expect(await unit(p.construction.id)).toMatchObject({ validTo: addDays(today, -1), successorId: p.finance.id });
      expect((await units.successorsOf([p.construction.id])).get(p.construction.id)!.map(({ id }) => id)).toEqual([
        p.finance.id,
        p.ward.id,
      ]);
      // Nobody is left there, and who was sees nothing of what went elsewhere.
      expect(await sql('select 1 from role_grant where unit_id = $1', p.construction.id)).toEqual([]);
      expect(await app.get(AssignmentsQueries).one(await as(p.constructionHead), apart)).toBeNull();
      const told = await app
        .get(TimelineQueries)
        .pages(heir, 'assignment', [reported], { first: 9, after: null }, null);
      expect(told.get(reported)!.nodes[0].summary).toBe('Sở Tài chính tiếp tục nhiệm vụ của Sở Xây dựng');
      // It exists again, and what went stays where it went.
      await edits.reopen(admin(), { ...(await target(p.construction.id)), reason: 'Quyết định bị hủy bỏ' });
      expect(await unit(p.construction.id)).toMatchObject({ validTo: null, successorId: null });
      expect((await withUnit(reported))[0].unit).toBe(p.finance.id);
    });

    test('with work left there must be who takes over, not closed itself nor a part; and nothing may have changed meanwhile', async () => {
      const id = await made('Sở D', p.province.id);
      const part = await made('Phòng D1', id, UnitKind.DIVISION);
      const { assignments } = await issue(app, p, [{ leads: [{ id }] }]);
      const at = async (work: Promise<unknown>) => ((await refusalOf(work)) as unknown as InvalidInput).fields[0].path;
      expect(await at(close(id, []))).toBe('successorIds');
      expect(await at(close(id, [part]))).toBe('successorIds');
      expect(await at(close(id, [p.ward.id], { expectedOpen: 0 }))).toBe('expectedOpen');
      expect(await at(close(id, [p.ward.id], { lastOn: addDays(today, 1) }))).toBe('lastOn');
      const astray = [{ assignmentId: assignments[0].id, unitId: p.finance.id }];
      expect(await at(close(id, [p.ward.id], { moves: astray }))).toBe(`moves.${assignments[0].id}`);
      expect(
        (await refusalOf(close(id, [p.ward.id], {}, { ...p.officeHead.actor, confirmedAt: clock.now() }))).constructor
          .name,
      ).toBe('Forbidden');
      // All of it or nothing: the refusals above left no trace.
      expect(await unit(id)).toMatchObject({ validTo: null, version: 1 });
      expect((await unit(part)).parentId).toBe(id);
    });
  });
});
