import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { refusalOf, startModules } from '../../test/issuing';
import { ListName, SharedWith } from './saved-view.policy';
import type { SaveViewInput } from './view.graphql';
import { type ViewRow, ViewsQueries } from './views.queries';
import { ViewsService } from './views.service';

let app: INestApplicationContext;
let p: Province;
let service: ViewsService;
let queries: ViewsQueries;

const { ASSIGNMENTS, DOCUMENTS } = ListName;
const { NOBODY, UNIT, EVERYONE } = SharedWith;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  service = app.get(ViewsService);
  queries = app.get(ViewsQueries);
}, 60_000);
afterAll(() => app?.close());
afterEach(() => app.get(DataSource).query('delete from default_view; delete from saved_view'));

async function save(who: Somebody, name: string, more: Partial<SaveViewInput> = {}): Promise<ViewRow> {
  const input = { list: ASSIGNMENTS, name, address: 'time=OVERDUE', sharedWith: NOBODY, ...more };
  return (await queries.mine(who.actor, (await service.save(who.actor, input)).id))!;
}
const names = async (who: Somebody, list = ASSIGNMENTS) => (await queries.of(who.actor, list)).map(({ name }) => name);

describe('saving', () => {
  test('keeps name, address and sharing, and is recorded', async () => {
    const view = await save(p.officeSpecialist, '  Quá hạn \n của tôi ', { address: 'time=OVERDUE&cols=due,unit' });
    expect(view).toMatchObject({
      version: 1,
      name: 'Quá hạn của tôi',
      address: 'time=OVERDUE&cols=due,unit',
      mine: true,
      isDefault: false,
      owner: { displayName: 'Nguyễn Thị Lan' },
    });
    const [event] = await app
      .get(DataSource)
      .query('select type, data from recorded_event where subject_id = $1', [view.id]);
    expect(event).toEqual({
      type: 'view.saved',
      data: { name: 'Quá hạn của tôi', list: 'ASSIGNMENTS', sharedWith: 'NOBODY' },
    });
  });

  test('a name is used once by each person for each list, whatever its case', async () => {
    await save(p.officeSpecialist, 'Quá hạn');
    const refusal = await refusalOf(save(p.officeSpecialist, 'QUÁ HẠN'));
    expect(refusal).toMatchObject({ fields: [{ path: 'name', message: 'Bạn đã có bộ lọc “QUÁ HẠN”. Đặt tên khác.' }] });
    await save(p.officeSpecialist, 'Quá hạn', { list: DOCUMENTS });
    await save(p.officeHead, 'Quá hạn');
    const view = await save(p.officeSpecialist, 'Khác');
    const again = await refusalOf(save(p.officeSpecialist, 'quá hạn', { id: view.id, expectedVersion: 1 }));
    expect(again.constructor.name).toBe('InvalidInput');
  });

  test('twice at once, one is told that the name is taken', async () => {
    const both = await Promise.allSettled([1, 2].map(() => save(p.officeSpecialist, 'Cùng lúc')));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('at most 100 of one list', async () => {
    await app.get(DataSource).query(
      `insert into saved_view (id, version, owner_id, list, name, address, shared_with)
       select gen_random_uuid(), 1, $1, 'ASSIGNMENTS', 'Bộ lọc ' || n, '', 'NOBODY' from generate_series(1, 100) n`,
      [p.officeSpecialist.id],
    );
    expect((await refusalOf(save(p.officeSpecialist, 'Một nữa'))).message).toContain('nhiều nhất 100');
    await save(p.officeSpecialist, 'Một nữa', { list: DOCUMENTS });
  });

  test('only the Office shares with everyone', async () => {
    const refusal = await refusalOf(save(p.financeHead, 'Chung', { sharedWith: EVERYONE }));
    expect(refusal).toMatchObject({ message: 'Chỉ Văn phòng chia sẻ bộ lọc cho mọi người.' });
    await save(p.financeHead, 'Chung', { sharedWith: UNIT });
  });

  test('others use a shared view and change only their own; the second of two is told', async () => {
    const view = await save(p.officeSpecialist, 'Chung', { sharedWith: UNIT });
    const change = { id: view.id, expectedVersion: 1, address: 'part=LEAD' };
    expect((await refusalOf(save(p.officeHead, 'Chung', change))).constructor.name).toBe('Forbidden');
    expect((await refusalOf(save(p.financeHead, 'Chung', change))).constructor.name).toBe('NotFound');
    expect(await save(p.officeSpecialist, 'Chung', change)).toMatchObject({ version: 2, address: 'part=LEAD' });
    expect((await refusalOf(save(p.officeSpecialist, 'Chung', change))).constructor.name).toBe('StaleVersion');
    const otherList = { ...change, expectedVersion: 2, list: DOCUMENTS };
    expect(await refusalOf(save(p.officeSpecialist, 'Chung', otherList))).toMatchObject({ fields: [{ path: 'list' }] });
  });
});

describe('who finds which', () => {
  test('mine first, then those of others; in Vietnamese order', async () => {
    for (const name of ['Đơn vị', 'Ưu tiên', 'Ăn chặt', 'Dự án']) await save(p.officeSpecialist, name);
    await save(p.officeHead, 'Chậm', { sharedWith: EVERYONE });
    await save(p.otherOfficeSpecialist, 'An toàn', { sharedWith: UNIT });
    await save(p.officeHead, 'Riêng');
    const found = await names(p.officeSpecialist);
    expect(found).toEqual(['Ăn chặt', 'Dự án', 'Đơn vị', 'Ưu tiên', 'An toàn', 'Chậm']);
    expect(await names(p.officeSpecialist, DOCUMENTS)).toEqual([]);
  });

  test('the unit of the owner with its parts; not the unit above, nor another', async () => {
    await save(p.financeHead, 'Của sở', { sharedWith: UNIT });
    await save(p.financeDivisionHead, 'Của phòng', { sharedWith: UNIT });
    expect(await names(p.financeSpecialist)).toEqual(['Của sở']);
    expect(await names(p.financeDivisionSpecialist)).toEqual(['Của phòng', 'Của sở']);
    for (const who of [p.constructionHead, p.officeHead, p.leader]) expect(await names(who)).toEqual([]);
  });
});

describe('deleting', () => {
  test('one’s own; it is recorded and its name is free again', async () => {
    const view = await save(p.financeHead, 'Thử');
    await service.delete(p.financeHead.actor, { id: view.id, expectedVersion: 1 });
    expect(await names(p.financeHead)).toEqual([]);
    await save(p.financeHead, 'Thử');
    const gone = await refusalOf(service.delete(p.financeHead.actor, { id: view.id, expectedVersion: 2 }));
    expect(gone.constructor.name).toBe('NotFound');
  });

  test('a head of the Office deletes any that is shared', async () => {
    const shared = await save(p.financeHead, 'Chung', { sharedWith: UNIT });
    const own = await save(p.financeHead, 'Riêng');
    const deleting = (who: Somebody, view: ViewRow) => service.delete(who.actor, { id: view.id, expectedVersion: 1 });
    expect((await refusalOf(deleting(p.officeHead, own))).constructor.name).toBe('NotFound');
    expect((await refusalOf(deleting(p.financeSpecialist, shared))).constructor.name).toBe('Forbidden');
    expect((await refusalOf(deleting(p.constructionHead, shared))).constructor.name).toBe('NotFound');
    await deleting(p.officeHead, shared);
    const [event] = await app
      .get(DataSource)
      .query(`select data from recorded_event where subject_id = $1 and type = 'view.deleted'`, [shared.id]);
    expect(event.data).toEqual({ name: 'Chung', list: 'ASSIGNMENTS', ownerName: 'Phạm Văn Thịnh' });
  });
});

describe('the view a list opens with', () => {
  const choose = (who: Somebody, viewId: string | null, list = ASSIGNMENTS) =>
    service.setDefault(who.actor, { list, viewId });
  const opensWith = (who: Somebody) => queries.defaultOf(who.actor, ASSIGNMENTS);

  test('is each person’s own, and may be another’s that is shared', async () => {
    const view = await save(p.officeHead, 'Chung', { sharedWith: EVERYONE });
    await choose(p.financeHead, view.id);
    expect((await queries.of(p.financeHead.actor, ASSIGNMENTS)).map(({ isDefault }) => isDefault)).toEqual([true]);
    expect((await queries.of(p.officeHead.actor, ASSIGNMENTS)).map(({ isDefault }) => isDefault)).toEqual([false]);
    expect([await opensWith(p.financeHead), await opensWith(p.officeHead)]).toEqual([view.id, null]);
    const other = await save(p.financeHead, 'Khác');
    await choose(p.financeHead, other.id);
    expect(await opensWith(p.financeHead)).toBe(other.id);
    await choose(p.financeHead, null);
    expect(await opensWith(p.financeHead)).toBeNull();
  });

  test('is none once the view is deleted or no longer shared', async () => {
    const view = await save(p.officeHead, 'Chung', { sharedWith: EVERYONE });
    await choose(p.financeHead, view.id);
    await save(p.officeHead, 'Chung', { id: view.id, expectedVersion: 1, sharedWith: NOBODY });
    expect(await opensWith(p.financeHead)).toBeNull();
    await choose(p.officeHead, view.id);
    await service.delete(p.officeHead.actor, { id: view.id, expectedVersion: 2 });
    expect(await opensWith(p.officeHead)).toBeNull();
  });

  test('can’t be one that is not for the person, or of another list', async () => {
    const view = await save(p.officeHead, 'Riêng');
    expect((await refusalOf(choose(p.financeHead, view.id))).constructor.name).toBe('NotFound');
    expect(await refusalOf(choose(p.officeHead, view.id, DOCUMENTS))).toMatchObject({ fields: [{ path: 'viewId' }] });
  });
});
