import type { INestApplicationContext } from '@nestjs/common';
import { aProvince, type Province } from '../../test/builders';
import { issue, refusalOf, startModules } from '../../test/issuing';
import { ExtensionReasons } from './extension-reasons.service';
import type { SaveExtensionReasonInput } from './extension-inputs.graphql';
import { ExtensionRequests, ExtensionsQueries } from './index';

let app: INestApplicationContext;
let p: Province;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
}, 60_000);
afterAll(() => app?.close());

const save = (input: Omit<SaveExtensionReasonInput, 'active'> & { active?: boolean }, who = p.officeHead) =>
  app.get(ExtensionReasons).save(who.actor, { active: true, ...input });
const reasons = (withInactive = true) => app.get(ExtensionsQueries).reasons(withInactive);
const names = async () => (await reasons()).map(({ name }) => name);

test('the list is delivered, edited, put in order, and nothing in it is deleted', async () => {
  const delivered = await reasons();
  expect(delivered.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(delivered.at(-1)!.name).toBe('Lý do khác');
  await save({ name: '  Thay đổi  nhân sự ', position: 2 }, p.systemAdmin);
  expect((await names()).slice(0, 3)).toEqual([delivered[0].name, 'Thay đổi nhân sự', delivered[1].name]);
  const last = (await reasons()).at(-1)!;
  await save({ id: last.id, expectedVersion: last.version, name: last.name, position: 1 });
  expect((await names())[0]).toBe(last.name);
  const [first, second] = await reasons();
  await save({ id: first.id, expectedVersion: first.version, name: 'Lý do khác (nêu rõ)', active: false });
  expect((await reasons(false)).map(({ id }) => id)).not.toContain(first.id);
  expect((await reasons())[0]).toMatchObject({ id: first.id, name: 'Lý do khác (nêu rõ)', active: false, position: 1 });
  expect((await reasons()).map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  const stale = await refusalOf(save({ id: first.id, expectedVersion: first.version, name: 'Khác' }));
  expect(stale.constructor.name).toBe('StaleVersion');
  expect((await refusalOf(save({ name: 'PHỤ THUỘC ĐƠN VỊ PHỐI HỢP' }))).message).toContain('Đã có lý do');
  expect((await refusalOf(save({ name: 'Khác' }, p.officeSpecialist))).constructor.name).toBe('Forbidden');

  const [{ id }] = (await issue(app, p, [{ leads: [p.finance] }])).assignments;
  const ask = (reasonId: string) =>
    app
      .get(ExtensionRequests)
      .request(p.financeHead.actor, { id, expectedVersion: 1, reasonId, text: 'Lý do', proposedOn: '2099-01-01' });
  expect((await refusalOf(ask(first.id))).message).toBe('Chọn một lý do trong danh sách.');
  await ask(second.id);
  await save({ id: second.id, expectedVersion: second.version, name: second.name, active: false });
  const [asked] = (await app.get(ExtensionsQueries).ofAssignments(p.officeHead.actor, [id], null)).get(id)!;
  expect(asked.reason).toMatchObject({ id: second.id, active: false });
});
