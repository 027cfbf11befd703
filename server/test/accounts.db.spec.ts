import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import excel from 'exceljs';
import { DataSource } from 'typeorm';
import { type Actor, Role } from '@libs/auth';
import { clock } from '@libs/changes';
import { BlobStore } from '@libs/files';
import type { InvalidInput } from '@libs/refusals';
import { AccountsQueries, AdministeredQueries } from '../src/accounts';
import { AccountAdministration } from '../src/accounts/administration.service';
import { AccountStatus } from '../src/accounts/administration.policy';
import { PeopleImports } from '../src/accounts/people-import.service';
import { TimelineQueries } from '../src/audit/timeline.queries';
import { aProvince, type Province, type Somebody } from './builders';
import { refusalOf, startModules } from './issuing';

/** Accounts under the hands of those who administer them (domain.md §7). */
describe('accounts that are administered', () => {
  let app: INestApplicationContext;
  let p: Province;
  let service: AccountAdministration;
  let queries: AdministeredQueries;
  const sql = <Row>(text: string, ...values: unknown[]): Promise<Row[]> => app.get(DataSource).query(text, values);
  const as = async (who: Somebody): Promise<Actor> => ({
    ...(await app.get(AccountsQueries).actorOf(who.id)),
    confirmedAt: clock.now(),
  });
  const nameOf = async (work: Promise<unknown>) => (await refusalOf(work)).constructor.name;
  const wrongIn = async (work: Promise<unknown>) =>
    ((await refusalOf(work)) as unknown as InvalidInput).fields.map(({ path }) => path);
  const shown = async (id: string) => (await queries.one(await as(p.systemAdmin), id))!;
  const target = async (id: string) => ({ id, expectedVersion: (await shown(id)).version });
  const events = async (id: string) =>
    (await sql<{ type: string }>('select type from recorded_event where subject_id = $1 order by seq', id)).map(
      ({ type }) => type,
    );

  beforeAll(async () => {
    app = await startModules();
    p = await aProvince(app);
    service = app.get(AccountAdministration);
    queries = app.get(AdministeredQueries);
  }, 60_000);
  afterAll(() => app?.close());

  let made = 0;
  const somebody = (unitId: string, role = Role.UNIT_SPECIALIST, given: object = {}) => {
    const username = `moi.${++made}`;
    const person = { username, displayName: `Người ${made}`, title: 'Chuyên viên', email: `${username}@tinh.example` };
    return { ...person, roles: [{ role, unitId }], ...given };
  };
  const invited = async (unitId: string, who = p.financeAdmin) =>
    (await service.invite(await as(who), somebody(unitId))).id;

  test('from invitation to shutting out and back, each told in the history', async () => {
    const admin = await as(p.financeAdmin);
    const id = await invited(p.financeDivision.id);
    expect(await shown(id)).toMatchObject({ status: AccountStatus.INVITED, roles: [{ role: Role.UNIT_SPECIALIST }] });
    expect((await sql('select password_hash from account where id = $1', id))[0]).toEqual({ password_hash: null });
    await service.inviteAgain(admin, await target(id));
    const mended = { displayName: 'Lê Thị Hà', title: 'Phó Trưởng phòng', email: 'ha@tinh.example' };
    await service.change(admin, { ...(await target(id)), ...mended });
    // The invitation went to the other address: it goes out again.
    expect((await events(id)).slice(-2)).toEqual(['account.changed', 'account.invited']);
    await sql(`update account set password_hash = 'x', invited_at = null where id = $1`, id);
    await service.grant(admin, { ...(await target(id)), role: Role.UNIT_HEAD, unitId: p.financeDivision.id });
    await service.revoke(admin, { ...(await target(id)), role: Role.UNIT_SPECIALIST, unitId: p.financeDivision.id });
    const places = { fromUnitId: p.financeDivision.id, toUnitId: p.finance.id };
    await service.move(admin, { ...(await target(id)), ...places });
    expect((await shown(id)).roles.map(({ role, unit }) => [role, unit.id])).toEqual([[Role.UNIT_HEAD, p.finance.id]]);
    await service.disable(admin, { ...(await target(id)), reason: 'Nghỉ hưu' });
    expect(await app.get(AccountsQueries).enabledActor(id)).toBeNull();
    await service.restore(admin, await target(id));
    expect(await shown(id)).toMatchObject({ status: AccountStatus.ACTIVE });
    const told = await app.get(TimelineQueries).pages(admin, 'account', [id], { first: 50, after: null }, null);
    expect(told.get(id)!.nodes.map(({ summary }) => summary)).toEqual(
      [
        'Khôi phục tài khoản',
        'Vô hiệu hóa tài khoản',
        'Chuyển từ Phòng Quản lý ngân sách sang Sở Tài chính',
        'Thu hồi vai trò Chuyên viên đơn vị tại Phòng Quản lý ngân sách',
        'Cấp vai trò Lãnh đạo đơn vị tại Phòng Quản lý ngân sách',
        'Gửi lời mời',
        'Đổi địa chỉ thư',
        'Gửi lại lời mời',
        'Gửi lời mời',
        'Tạo tài khoản',
      ].map((summary) => (summary === 'Gửi lời mời' ? expect.stringMatching(/^Gửi (lại )?lời mời$/) : summary)),
    );
  });

  test('an invitation that was taken back lets nobody in; restored, it is sent again', async () => {
    const admin = await as(p.financeAdmin);
    const id = await invited(p.finance.id);
    await service.withdrawInvitation(admin, await target(id));
    expect(await shown(id)).toMatchObject({ status: AccountStatus.DISABLED, invitedAt: null });
    expect(await nameOf(service.inviteAgain(admin, await target(id)))).toBe('IllegalTransition');
    await service.restore(admin, await target(id));
    expect(await shown(id)).toMatchObject({ status: AccountStatus.INVITED });
    expect((await events(id)).at(-1)).toBe('account.invited');
  });

  test('a unit’s administrator stays within the unit and its roles; what is elsewhere does not exist', async () => {
    const admin = await as(p.financeAdmin);
    const outside = [
      service.invite(admin, somebody(p.construction.id)),
      service.invite(admin, somebody(p.finance.id, Role.SYSTEM_ADMIN)),
      service.invite(admin, somebody(p.finance.id, Role.OFFICE_HEAD)),
    ];
    expect(await Promise.all(outside.map(nameOf))).toEqual(['Forbidden', 'Forbidden', 'Forbidden']);
    const strange = { ...(await target(p.constructionHead.id)), reason: 'Thử' };
    expect(await nameOf(service.disable(admin, strange))).toBe('NotFound');
    expect(await nameOf(service.disable(admin, { ...strange, id: randomUUID() }))).toBe('NotFound');
    // Who works in both is seen, and may be given a role here; the person as a whole is not theirs.
    const id = await invited(p.finance.id);
    const ofSystem = await as(p.systemAdmin);
    await sql(`update account set password_hash = 'x', invited_at = null where id = $1`, id);
    await service.grant(ofSystem, { ...(await target(id)), role: Role.UNIT_HEAD, unitId: p.ward.id });
    expect((await queries.one(admin, id))!.viewerActions).toEqual(['GRANT', 'MOVE']);
    expect(await nameOf(service.disable(admin, { ...(await target(id)), reason: 'Thử' }))).toBe('Forbidden');
    const there = { ...(await target(id)), role: Role.UNIT_HEAD, unitId: p.ward.id };
    expect(await nameOf(service.revoke(admin, there))).toBe('Forbidden');
    expect(await nameOf(service.grant(admin, { ...there, unitId: p.construction.id }))).toBe('Forbidden');
    const away = { ...(await target(id)), fromUnitId: p.finance.id, toUnitId: p.construction.id };
    expect(await nameOf(service.move(admin, away))).toBe('Forbidden');
    await service.grant(admin, { ...(await target(id)), role: Role.UNIT_HEAD, unitId: p.financeDivision.id });
    // The Office's own roles are of the Office.
    const wrong = { ...(await target(id)), role: Role.OFFICE_HEAD, unitId: p.finance.id };
    expect(await wrongIn(service.grant(ofSystem, wrong))).toEqual(['unitId']);
  });

  test('nobody raises or shuts out themselves, and the last administrator of the system stays (S-10)', async () => {
    const [unit, system] = [await as(p.financeAdmin), await as(p.systemAdmin)];
    const raise = { ...(await target(p.financeAdmin.id)), role: Role.UNIT_HEAD, unitId: p.finance.id };
    expect(await nameOf(service.grant(unit, raise))).toBe('Forbidden');
    expect(await nameOf(service.disable(system, { ...(await target(p.systemAdmin.id)), reason: 'Thử' }))).toBe(
      'Forbidden',
    );
    const other = (await service.invite(system, somebody(p.office.id, Role.SYSTEM_ADMIN))).id;
    await sql(`update account set password_hash = 'x', invited_at = null where id = $1`, other);
    const second = { ...(await app.get(AccountsQueries).actorOf(other)), confirmedAt: clock.now() };
    // Each shuts the other out at the same moment: one of them stays.
    const both = await Promise.allSettled([
      service.disable(system, { ...(await target(other)), reason: 'Thử' }),
      service.disable(second, { ...(await target(p.systemAdmin.id)), reason: 'Thử' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await sql('update account set disabled_at = null where id = $1', p.systemAdmin.id);
    expect(
      (
        await sql(
          `select 1 from account a join role_grant g on g.account_id = a.id where g.role = 'SYSTEM_ADMIN' and a.disabled_at is null`,
        )
      ).length,
    ).toBeGreaterThan(0);
  });

  test('one person, one account: an address and a user name are somebody’s; the last role stays', async () => {
    const admin = await as(p.financeAdmin);
    const first = somebody(p.finance.id);
    const { id } = await service.invite(admin, first);
    const again = { ...somebody(p.finance.id), email: first.email.toUpperCase() };
    expect(await wrongIn(service.invite(admin, again))).toEqual(['email']);
    expect(await wrongIn(service.invite(admin, { ...somebody(p.finance.id), username: first.username }))).toEqual([
      'username',
    ]);
    expect(await wrongIn(service.invite(admin, { ...somebody(p.finance.id), email: 'a@b\r\nBcc: c@d' }))).toEqual([
      'email',
    ]);
    const last = { ...(await target(id)), role: Role.UNIT_SPECIALIST, unitId: p.finance.id };
    expect(await wrongIn(service.revoke(admin, last))).toEqual(['role']);
    const stale = { id, expectedVersion: 99, displayName: 'X', title: 'Y', email: first.email };
    expect(await nameOf(service.change(admin, stale))).toBe('StaleVersion');
  });

  test('the list narrows by unit, role, state and words, page by page; others see none of it', async () => {
    const ofSystem = await as(p.systemAdmin);
    const find = async (who: Actor, wanted: object) =>
      (await queries.find(who, wanted, { first: 100 })).nodes.map(({ id }) => id);
    expect(await find(ofSystem, { within: p.construction.id })).toEqual(
      expect.arrayContaining([p.constructionHead.id, p.constructionSpecialist.id]),
    );
    expect(await find(ofSystem, { text: 'pham van thinh' })).toEqual([p.financeHead.id]);
    expect(await find(ofSystem, { roles: [Role.ANALYST] })).toEqual([p.analyst.id]);
    const mine = await find(await as(p.financeAdmin), {});
    expect(mine).toContain(p.financeDivisionHead.id);
    expect(mine).not.toContain(p.constructionHead.id);
    for (const who of [p.officeHead, p.financeHead, p.leader]) expect(await find(await as(who), {})).toEqual([]);
    const all = await find(ofSystem, {});
    const page = await queries.find(ofSystem, {}, { first: 3 });
    const next = await queries.find(ofSystem, {}, { first: 100, after: page.pageInfo.endCursor });
    expect([...page.nodes, ...next.nodes].map(({ id }) => id)).toEqual(all);
    expect(await page.totalCount()).toBe(all.length);
  });

  describe('people out of a spreadsheet', () => {
    const head = ['Họ và tên', 'Chức vụ', 'Thư điện tử', 'Đơn vị', 'Vai trò'];
    const workbook = async (rows: readonly string[][]) => {
      const book = new excel.Workbook();
      book.addWorksheet('Danh sách').addRows([['DANH SÁCH'], head, ...rows]);
      return Buffer.from(await book.xlsx.writeBuffer());
    };

    /** As if uploaded by `who`. */
    async function file(who: Somebody, bytes: Buffer, name: string): Promise<string> {
      const id = randomUUID();
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const path = app.get(BlobStore).pathOf(sha256);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
      await sql(
        `insert into attachment (id, sha256, name, size, media_type, uploaded_by, uploaded_by_name, uploaded_at, ordinal)
         values ($1, $2, $3, $4, 'text/csv', $5, 'x', now(), 0)`,
        ...[id, sha256, name, bytes.length, who.id],
      );
      return id;
    }
    const imports = () => app.get(PeopleImports);

    test('every row is looked at first; then all are invited, once', async () => {
      const admin = await as(p.financeAdmin);
      const rows = [
        ['Trần Văn Một', 'Chuyên viên', 'mot@tinh.example', 'H36.05.01', 'Chuyên viên'],
        ['Trần Thị Hai', 'Trưởng phòng', 'hai@tinh.example', 'Phòng QLNS', 'Lãnh đạo đơn vị'],
      ];
      const fileId = await file(p.financeAdmin, await workbook(rows), 'danh-sach.xlsx');
      const seen = (await imports().preview(admin, fileId))!;
      expect(seen).toMatchObject({ problem: null, missing: [], wrong: 0 });
      expect(seen.rows).toMatchObject([
        { number: 3, username: 'mot', role: Role.UNIT_SPECIALIST, unit: { id: p.financeDivision.id } },
        { number: 4, username: 'hai', role: Role.UNIT_HEAD, unit: { id: p.financeDivision.id } },
      ]);
      // Nobody else sees the file.
      expect(await imports().preview(await as(p.systemAdmin), fileId)).toBeNull();
      expect(await imports().run(admin, { fileId, idempotencyKey: 'một lần' })).toEqual({ count: 2 });
      expect(await imports().run(admin, { fileId, idempotencyKey: 'một lần' })).toEqual({ count: 2 });
      const found = await queries.find(admin, { text: 'Trần' }, { first: 9 });
      expect(found.nodes.map(({ status }) => status)).toEqual([AccountStatus.INVITED, AccountStatus.INVITED]);
    });

    test('what is wrong is said row by row, and then nobody is invited (S-10, S-73)', async () => {
      const admin = await as(p.financeAdmin);
      const lines = [
        ['Đúng', 'Chuyên viên', 'dung@tinh.example', 'Sở Tài chính', 'Chuyên viên'],
        ['', 'Chuyên viên', 'khong ten@', 'Sở Tài chính', 'Chuyên viên'],
        ['Nơi khác', 'Chuyên viên', 'khac@tinh.example', 'Sở Xây dựng', 'Chuyên viên'],
        ['Vượt quyền', 'Chuyên viên', 'vuot@tinh.example', 'Sở Tài chính', 'Quản trị hệ thống'],
        ['Trùng', 'Chuyên viên', 'DUNG@tinh.example', 'Sở Tài chính', 'Chuyên viên'],
        ['Không rõ', 'Chuyên viên', 'ro@tinh.example', 'Sở Không Có', 'Giám đốc'],
      ];
      const text = [head, ...lines].map((cells) => cells.join(';')).join('\r\n');
      const fileId = await file(p.financeAdmin, Buffer.from(`\ufeff${text}`), 'danh-sach.csv');
      const seen = (await imports().preview(admin, fileId))!;
      const columns = seen.rows.map(({ problems }) => problems.map(({ column }) => column));
      expect(columns).toEqual([
        [],
        ['DISPLAY_NAME', 'EMAIL'],
        ['UNIT'],
        ['ROLE'],
        ['EMAIL', 'USERNAME'],
        ['UNIT', 'ROLE'],
      ]);
      expect(seen.wrong).toBe(5);
      const before = (await sql('select from account')).length;
      expect((await wrongIn(imports().run(admin, { fileId })))[0]).toBe('rows.3');
      expect((await sql('select from account')).length).toBe(before);
    });

    test('a hundred thousand rows are too many before anybody looks them up (S-73)', async () => {
      const rows = Array.from({ length: 100_000 }, (_, n) => `Lan;CV;l${n}@a.vn;Sở;CV`);
      const bytes = Buffer.from([head.join(';'), ...rows].join('\n'));
      const seen = await imports().preview(await as(p.financeAdmin), await file(p.financeAdmin, bytes, 'a.csv'));
      expect(seen).toMatchObject({
        rows: [],
        problem: expect.stringMatching(/^Tệp có 100001 dòng; .* nhiều nhất 500/),
      });
    });

    test('a file that is no table is refused in words', async () => {
      const admin = await as(p.financeAdmin);
      const problem = async (bytes: Buffer, name: string) =>
        (await imports().preview(admin, await file(p.financeAdmin, bytes, name)))!.problem;
      expect(await problem(Buffer.from('PK'), 'a.xlsx')).toMatch(/Mở bằng/);
      expect(await problem(Buffer.from([0xc4, 0x20]), 'a.csv')).toMatch(/UTF-8/);
      expect(await problem(Buffer.from('a,b\n1,2'), 'a.csv')).toMatch(/dòng tiêu đề/);
      expect(await problem(Buffer.from('x'), 'a.pdf')).toMatch(/xlsx/);
    });
  });
});
