import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { aProvince, type Province, type Somebody } from '../../test/builders';
import { issue, refusalOf, startModules } from '../../test/issuing';
import { AmendmentsService, DocumentsQueries } from './index';
import { DocumentSort, Urgency } from './document-type';
import type { DocumentFilter } from './document.graphql';

let app: INestApplicationContext;
let p: Province;
let amendments: AmendmentsService;
let queries: DocumentsQueries;

beforeAll(async () => {
  app = await startModules();
  p = await aProvince(app);
  amendments = app.get(AmendmentsService);
  queries = app.get(DocumentsQueries);
}, 60_000);
afterAll(() => app?.close());

const sql = <Row>(text: string, ...values: unknown[]): Promise<Row[]> => app.get(DataSource).query(text, values);
const reason = 'Sửa lỗi đánh máy';
const target = async (id: string) => ({
  id,
  expectedVersion: (await queries.document(p.officeHead.actor, id))!.version,
  reason,
});
const lastEvent = async (id: string) =>
  (
    await sql<{ type: string; data: object; changes: Record<string, unknown> }>(
      'select type, data, changes from recorded_event where subject_id = $1 order by seq desc limit 1',
      id,
    )
  )[0];

async function found(filter: DocumentFilter, who: Somebody = p.officeHead): Promise<string[]> {
  const page = await queries.list(who.actor, filter, DocumentSort.ENTERED_DESC, { first: 100 }, null);
  expect(await page.totalCount()).toBe(page.nodes.length);
  return page.nodes.map(({ id }) => id);
}

describe('entering', () => {
  test('writes the document with its directives, issued', async () => {
    const { id } = await issue(app, p, [{ leads: [p.finance], text: 'Việc thứ nhất' }, { leads: [p.ward] }]);
    expect(await queries.document(p.leader.actor, id)).toMatchObject({
      type: 'QUYET_DINH',
      issuer: { id: p.province.id },
      enteredBy: { id: p.officeSpecialist.id },
      completedAt: null,
    });
    const directives = (await queries.directivesOf(p.leader.actor, [id], null)).get(id)!;
    expect(directives.map(({ ordinal, text, monitor }) => [ordinal, text, monitor!.id])).toEqual([
      [1, 'Việc thứ nhất', p.officeSpecialist.id],
      [2, 'Nội dung chỉ đạo thứ 2', p.officeSpecialist.id],
    ]);
    expect(await lastEvent(id)).toMatchObject({ type: 'document.issued', data: { directives: 2 } });
    expect(await lastEvent(directives[0].id)).toMatchObject({
      type: 'directive.issued',
      data: { monitorName: 'Nguyễn Thị Lan' },
    });
  });

  test('the same one twice is refused, however its number is spelled, and the one that is there is named', async () => {
    const { id } = await issue(app, p, [], { numberSymbol: '12/CT-UBND', issuedOn: '2026-03-01' });
    expect(await refusalOf(issue(app, p, [], { numberSymbol: '12 / ct-ubnd', issuedOn: '2026-03-01' }))).toMatchObject({
      existingId: id,
      existingKind: 'DOCUMENT',
      title: 'Quyết định 12/CT-UBND ngày 01/03/2026',
    });
    await issue(app, p, [], { numberSymbol: '12/CT-UBND', issuedOn: '2026-03-02' });
  });

  test('of twenty who enter the same one at once, one does', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => issue(app, p, [], { numberSymbol: '77/KH-UBND' })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason.refusal).toMatchObject({ existingKind: 'DOCUMENT' });
  });
});

describe('amending a document', () => {
  test('is recorded with the reason and the values before and after; words to search follow and are not recorded', async () => {
    const { id } = await issue(app, p, [{ leads: [p.finance], text: 'Rà soát quy hoạch' }], {
      numberSymbol: '30/QĐ-UBND',
      abstract: 'Trích yêu cũ kỹ',
    });
    await amendments.amendDocument(p.officeSpecialist.actor, {
      ...(await target(id)),
      numberSymbol: ' 31/QĐ-UBND ',
      abstract: 'Hạ tầng giao thông',
      urgency: Urgency.FLASH,
    });
    expect(await queries.document(p.officeHead.actor, id)).toMatchObject({
      version: 2,
      numberSymbol: '31/QĐ-UBND',
      abstract: 'Hạ tầng giao thông',
      urgency: 'FLASH',
    });
    const event = await lastEvent(id);
    expect(event).toMatchObject({ type: 'document.amended', data: { reason } });
    expect(event.changes).toMatchObject({ numberSymbol: ['30/QĐ-UBND', '31/QĐ-UBND'], urgency: ['NORMAL', 'FLASH'] });
    expect(event.changes).not.toHaveProperty('search');
    expect(await found({ text: 'ha tang giao thong' })).toEqual([id]);
    expect(await found({ text: 'cu ky' })).toEqual([]);
    const directives = await sql<{ id: string; version: number }>(
      `select id, version from directive where search @@ '''31/qd-ubnd'' & ''quy_hoach'' & ''giao_thong'''::tsquery`,
    );
    expect(directives).toEqual([{ id: expect.any(String), version: 1 }]);
  });

  test('what is left out stays; null takes away what may be missing', async () => {
    const { id } = await issue(app, p, []);
    await amendments.amendDocument(p.officeHead.actor, {
      ...(await target(id)),
      signatory: 'Vũ Đình Lộc',
      leaderId: p.leader.id,
    });
    await amendments.amendDocument(p.officeHead.actor, { ...(await target(id)), type: null, abstract: null });
    expect(await queries.document(p.officeHead.actor, id)).toMatchObject({
      signatory: 'Vũ Đình Lộc',
      leader: { id: p.leader.id },
      type: 'QUYET_DINH',
    });
    await amendments.amendDocument(p.officeHead.actor, { ...(await target(id)), signatory: null, leaderId: null });
    expect(await queries.document(p.officeHead.actor, id)).toMatchObject({ signatory: null, leader: null });
  });

  test('refuses what is missing, secret, unknown, or another document’s', async () => {
    const there = await issue(app, p, [], { numberSymbol: '50/QĐ-UBND' });
    const { id } = await issue(app, p, [], { numberSymbol: '51/QĐ-UBND' });
    const no = async (change: object) =>
      refusalOf(amendments.amendDocument(p.officeHead.actor, { ...(await target(id)), ...change }));
    expect(await no({ abstract: '  ' })).toMatchObject({ fields: [{ path: 'abstract', message: 'Nhập trích yếu.' }] });
    expect(await no({ abstract: 'TỐI MẬT' })).toMatchObject({ fields: [{ path: 'abstract' }] });
    expect(await no({ issuerId: randomUUID(), fieldId: randomUUID(), leaderId: p.financeHead.id })).toMatchObject({
      fields: [{ path: 'issuerId' }, { path: 'fieldId' }, { path: 'leaderId' }],
    });
    expect(await no({ numberSymbol: '50 /qđ-ubnd' })).toMatchObject({ existingId: there.id });
    expect(await queries.document(p.officeHead.actor, id)).toMatchObject({ version: 1 });
  });

  test('is for a head of the Office and who entered it', async () => {
    const { id } = await issue(app, p, [{ leads: [p.finance] }]);
    const no = async (who: Somebody) =>
      (await refusalOf(amendments.amendDocument(who.actor, { ...(await target(id)), abstract: 'Khác' }))).constructor
        .name;
    expect(await no(p.otherOfficeSpecialist)).toBe('Forbidden');
    expect(await no(p.financeHead)).toBe('Forbidden');
    expect(await no(p.constructionHead)).toBe('NotFound');
    expect(await no(p.systemAdmin)).toBe('NotFound');
    const old = { ...(await target(id)), abstract: 'Khác' };
    await amendments.amendDocument(p.officeHead.actor, old);
    expect(await refusalOf(amendments.amendDocument(p.officeHead.actor, old))).toMatchObject({
      current: 2,
      changedBy: 'Vũ Đình Lộc',
    });
  });
});

describe('amending a directive and naming its monitor', () => {
  test('the text, with a reason', async () => {
    const { directives } = await issue(app, p, [{ leads: [p.finance] }]);
    const input = {
      id: directives[0],
      expectedVersion: 1,
      reason,
      text: ' Xây dựng đề án ',
      place: '',
      expectedProduct: 'Đề án',
    };
    expect((await refusalOf(amendments.amendDirective(p.otherOfficeSpecialist.actor, input))).constructor.name).toBe(
      'Forbidden',
    );
    expect((await refusalOf(amendments.amendDirective(p.constructionHead.actor, input))).constructor.name).toBe(
      'NotFound',
    );
    expect(await refusalOf(amendments.amendDirective(p.officeHead.actor, { ...input, text: ' ' }))).toMatchObject({
      fields: [{ path: 'text' }],
    });
    await amendments.amendDirective(p.officeSpecialist.actor, input);
    expect(await queries.directive(p.financeHead.actor, directives[0])).toMatchObject({
      text: 'Xây dựng đề án',
      place: null,
      expectedProduct: 'Đề án',
      version: 2,
    });
    expect(await lastEvent(directives[0])).toMatchObject({
      type: 'directive.amended',
      data: { reason },
      changes: { place: ['Mục 1', null] },
    });
  });

  test('the monitor is somebody of the Office; the assignments learn of it without moving', async () => {
    const { directives, assignments } = await issue(app, p, [{ leads: [p.finance, p.ward], monitor: null }]);
    const input = { id: directives[0], expectedVersion: 1, monitorId: p.otherOfficeSpecialist.id };
    expect(
      await refusalOf(amendments.setMonitor(p.officeHead.actor, { ...input, monitorId: p.financeHead.id })),
    ).toMatchObject({ fields: [{ path: 'monitorId' }] });
    await amendments.setMonitor(p.officeSpecialist.actor, input);
    expect(
      await sql(
        'select monitor_id, version from assignment where id = any($1)',
        assignments.map(({ id }) => id),
      ),
    ).toEqual([
      { monitor_id: p.otherOfficeSpecialist.id, version: 1 },
      { monitor_id: p.otherOfficeSpecialist.id, version: 1 },
    ]);
    expect(await lastEvent(directives[0])).toMatchObject({
      type: 'directive.monitor_set',
      data: { monitorName: 'Trần Quốc Bảo', fromName: null },
    });
    expect(await refusalOf(amendments.setMonitor(p.officeHead.actor, { ...input, expectedVersion: 2 }))).toMatchObject({
      fields: [{ path: 'monitorId' }],
    });
    // Who follows it now may hand it on.
    await amendments.setMonitor(p.otherOfficeSpecialist.actor, {
      ...input,
      expectedVersion: 2,
      monitorId: p.officeHead.id,
    });
  });
});

describe('documents in lists', () => {
  test('filters and orders, page by page', async () => {
    const first = await issue(app, p, [{ leads: [p.ward] }], {
      numberSymbol: '901/TB-UBND',
      issuedOn: '2025-01-10',
      abstract: 'Vệ sinh môi trường',
    });
    const second = await issue(app, p, [{ leads: [p.ward] }], {
      numberSymbol: '902/TB-UBND',
      issuedOn: '2025-01-20',
      abstract: 'Môi trường đô thị',
    });
    const between = { issuedFrom: '2025-01-01', issuedTo: '2025-01-31' };
    expect(await found(between)).toEqual([second.id, first.id]);
    expect(await found({ ...between, text: 've sinh' })).toEqual([first.id]);
    expect(await found({ text: '902/tb' })).toEqual([second.id]);
    expect(await found({ ...between, types: [] })).toEqual([]);
    expect(await found({ ...between, issuerId: p.finance.id })).toEqual([]);
    expect(await found({ ...between, completed: true })).toEqual([]);
    expect(await found({ ...between, completed: false }, p.wardHead)).toEqual([second.id, first.id]);
    expect(await found(between, p.financeHead)).toEqual([]);
    const sorted = async (sort: DocumentSort) => {
      const one = await queries.list(p.officeHead.actor, between, sort, { first: 1 }, null);
      const two = await queries.list(
        p.officeHead.actor,
        between,
        sort,
        { first: 1, after: one.pageInfo.endCursor },
        null,
      );
      expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
      return [...one.nodes, ...two.nodes].map(({ id }) => id);
    };
    expect(await sorted(DocumentSort.ISSUED_ASC)).toEqual([first.id, second.id]);
    expect(await sorted(DocumentSort.ISSUED_DESC)).toEqual([second.id, first.id]);
  });
});
