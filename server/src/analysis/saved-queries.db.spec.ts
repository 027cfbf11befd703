import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { refusalOf, startModules } from '../../test/issuing';
import { SavedQueriesQueries, type SavedQueryRow } from './saved-queries.queries';
import { SavedQueriesService } from './saved-queries.service';
import type { SaveQueryInput } from './saved-query.graphql';

let app: INestApplicationContext;
let p: Province;
let service: SavedQueriesService;
let queries: SavedQueriesQueries;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  service = app.get(SavedQueriesService);
  queries = app.get(SavedQueriesQueries);
}, 60_000);
afterAll(() => app?.close());
afterEach(() => app.get(DataSource).query('delete from saved_query'));

async function save(who: Somebody, name: string, more: Partial<SaveQueryInput> = {}): Promise<SavedQueryRow> {
  const input = { name, text: '{ me { id } }', shared: false, ...more };
  return (await queries.mine(who.actor, (await service.save(who.actor, input)).id))!;
}
const names = async (who: Somebody) =>
  (await queries.of(who.actor)).filter(({ owner }) => owner).map(({ name }) => name);

test('is kept with its name, text, variables and sharing, and recorded', async () => {
  const query = await save(p.analyst, '  Quá hạn \n theo sở ', { variables: '{ "a": 1 }', shared: true });
  expect(query).toMatchObject({
    ...{ version: 1, name: 'Quá hạn theo sở', text: '{ me { id } }', variables: '{ "a": 1 }', shared: true },
    ...{ viewerMayChange: true, viewerMayDelete: true, owner: { displayName: 'Bùi Thị Kim Oanh' } },
  });
  const events = await app
    .get(DataSource)
    .query('select type, data from recorded_event where subject_id = $1', [query.id]);
  expect(events).toEqual([{ type: 'query.saved', data: { name: 'Quá hạn theo sở', shared: true } }]);
});

test('mine, then what others who see the province share, then what comes with the product', async () => {
  await save(p.analyst, 'Ưu tiên');
  await save(p.analyst, 'Đúng hạn', { shared: true });
  await save(p.leader, 'Ăn chặt', { shared: true });
  await save(p.leader, 'Riêng');
  expect(await names(p.analyst)).toEqual(['Đúng hạn', 'Ưu tiên', 'Ăn chặt']);
  expect(await names(p.officeSpecialist)).toEqual(['Ăn chặt', 'Đúng hạn']);
  for (const who of [p.financeHead, p.financeSpecialist, p.systemAdmin]) expect(await names(who)).toEqual([]);
  const delivered = (await queries.of(p.financeHead.actor))[0];
  expect(delivered).toMatchObject({ owner: null, viewerMayChange: false, viewerMayDelete: false });
});

test('a unit keeps queries, and shares none', async () => {
  await save(p.financeHead, 'Của sở');
  expect(await names(p.financeHead)).toEqual(['Của sở']);
  expect((await refusalOf(save(p.financeHead, 'Chung', { shared: true }))).constructor.name).toBe('Forbidden');
});

test('a name is used once by each person; of two who save at once one is told', async () => {
  const both = await Promise.allSettled([1, 2].map(() => save(p.analyst, 'Cùng lúc')));
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await refusalOf(save(p.analyst, 'CÙNG LÚC'))).toMatchObject({ fields: [{ path: 'name' }] });
  await save(p.leader, 'Cùng lúc');
});

test('others use a shared one and change only their own; the second of two is told', async () => {
  const { id } = await save(p.analyst, 'Chung', { shared: true });
  const change = { id, expectedVersion: 1, shared: true, text: '{ me { title } }' };
  expect((await refusalOf(save(p.officeHead, 'Chung', change))).constructor.name).toBe('Forbidden');
  expect((await refusalOf(save(p.financeHead, 'Chung', change))).constructor.name).toBe('NotFound');
  expect(await save(p.analyst, 'Chung', change)).toMatchObject({ version: 2, text: '{ me { title } }' });
  expect((await refusalOf(save(p.analyst, 'Chung', change))).constructor.name).toBe('StaleVersion');
});

test('its owner deletes it, or a head of the Office if it is shared; its name is free again', async () => {
  const own = await save(p.analyst, 'Riêng');
  const shared = await save(p.analyst, 'Chung', { shared: true });
  const deleting = (who: Somebody, { id }: SavedQueryRow) => service.delete(who.actor, { id, expectedVersion: 1 });
  expect((await refusalOf(deleting(p.officeHead, own))).constructor.name).toBe('NotFound');
  expect((await refusalOf(deleting(p.leader, shared))).constructor.name).toBe('Forbidden');
  await deleting(p.officeHead, shared);
  await deleting(p.analyst, own);
  expect(await names(p.analyst)).toEqual([]);
  expect((await refusalOf(deleting(p.analyst, own))).constructor.name).toBe('NotFound');
  await save(p.analyst, 'Riêng');
});
