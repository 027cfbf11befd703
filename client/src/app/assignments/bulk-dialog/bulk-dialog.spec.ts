import { OverlayContainer } from '@angular/cdk/overlay';
import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { MatDialog } from '@angular/material/dialog';
import { provideRouter } from '@angular/router';
import { APOLLO_TESTING_CACHE, ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { createCache } from '../../graphql/cache';
import { SIGN_IN_AGAIN } from '../../graphql/link';
import type { BulkAct } from '../../graphql/schema';
import { provideTestTexts } from '../../i18n/testing';
import { provideIcons } from '../../ui/icons';
import {
  BulkItemsDocument,
  BulkPreviewDocument,
  BulkProgressDocument,
  type BulkRunFragment,
  StartBulkDocument,
} from '../bulk.generated';
import { Bulking } from '../bulking';
import { type BulkEnd, BulkRuns } from '../bulk-store';
import type { Selection } from '../selection';
import { anAssignment, eventually } from '../testing';

const settle = (ms = 60) => new Promise((resolve) => setTimeout(resolve, ms));
const rows = ['a1', 'a2', 'a3'].map((id) => anAssignment({ id, version: 5, status: 'SUBMITTED' }));
const ticked: Selection = { rows, all: null };
const unit = { ...rows[0].unit };
const preview = (able: number, total = 3) => ({
  bulkPreview: {
    __typename: 'BulkPreview' as const,
    total,
    able,
    hindrances: able < total ? [{ __typename: 'BulkHindrance' as const, message: 'Đã hoàn thành.', count: 1 }] : [],
    units: [{ __typename: 'UnitCount' as const, unit, count: able }],
  },
});
const run = (change: Partial<BulkRunFragment> = {}): BulkRunFragment => ({
  __typename: 'Bulk',
  id: 'r1',
  act: 'RETURN',
  total: 3,
  done: 0,
  failed: 0,
  startedAt: '2026-11-20T03:00:00.000Z',
  finishedAt: null,
  ...change,
});
const ended = (done: number, failed: number) => run({ done, failed, finishedAt: '2026-11-20T03:00:02.000Z' });
const items = (of: BulkRunFragment, outcome: 'DONE' | 'FAILED', ...ids: string[]) => ({
  bulk: {
    ...of,
    items: {
      __typename: 'BulkItemConnection' as const,
      nodes: ids.map((id) => ({
        __typename: 'BulkItem' as const,
        id: `i-${id}`,
        outcome,
        message: outcome === 'FAILED' ? 'Trần Quốc Bảo vừa thay đổi nội dung này.' : null,
        assignment: { ...anAssignment({ id, version: 6 }) },
      })),
      pageInfo: { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null },
      totalCount: ids.length,
    },
  },
});

describe('BulkDialog', () => {
  let server: ApolloTestingController;
  let page: HTMLElement;
  let ends: BulkEnd[];

  const text = () => page.textContent!.replace(/\s+/g, ' ');
  const isOpen = () => TestBed.inject(MatDialog).openDialogs.length === 1;
  const button = (words: RegExp) =>
    [...page.querySelectorAll('button')].find((one) => words.test(one.textContent!)) as HTMLButtonElement;
  const ctrlEnter = () =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
  const write = (words: string) => {
    const field = page.querySelector('textarea')!;
    field.value = words;
    field.dispatchEvent(new Event('input'));
  };

  async function open(act: BulkAct, selection = ticked) {
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [
        { provide: APOLLO_TESTING_CACHE, useFactory: createCache },
        { provide: SIGN_IN_AGAIN, useValue: () => Promise.resolve() },
        provideTestTexts(),
        provideIcons(),
        provideHttpClient(),
        provideRouter([]),
      ],
    });
    server = TestBed.inject(ApolloTestingController);
    ends = [];
    TestBed.inject(BulkRuns).ends.subscribe((end) => ends.push(end));
    page = TestBed.inject(OverlayContainer).getContainerElement();
    const begun = TestBed.inject(Bulking).begin(act, selection);
    // A star is sent at once: this spec answers it.
    if (act !== 'STAR') await begun;
    await settle();
  }
  const sent = () => server.expectOne(StartBulkDocument).operation.variables['input'] as Record<string, unknown>;
  async function until<T>(question: () => T): Promise<T> {
    let answer!: T;
    await eventually(() => (answer = question()));
    return answer;
  }

  it('says first to how many it can be done, why not to the others, and who is told', async () => {
    await open('CONFIRM');
    const asked = server.expectOne(BulkPreviewDocument);
    expect(asked.operation.variables['input']).toEqual({
      act: 'CONFIRM',
      targets: rows.map(({ id }) => ({ id, expectedVersion: 5 })),
    });
    asked.flushData(preview(2));
    await settle();
    expect(text()).toMatch(
      /Làm được 2 trên 3 nhiệm vụ.*Không làm được 1.*Đã hoàn thành\. \(1\).*Báo tới 1 đơn vị.*Sở TC 2/,
    );
    expect(button(/Xác nhận hoàn thành 2 nhiệm vụ/).disabled).toBe(false);
  });

  it('cannot be started where it can be done to none', async () => {
    await open('CONFIRM');
    server.expectOne(BulkPreviewDocument).flushData(preview(0));
    await settle();
    ctrlEnter();
    await settle();
    server.expectNone(StartBulkDocument);
    expect(text()).toContain('Không làm được với nhiệm vụ nào');
  });

  it('is done with two keys, follows it to its end, closes itself and says so', async () => {
    await open('CONFIRM');
    server.expectOne(BulkPreviewDocument).flushData(preview(3));
    await settle();
    ctrlEnter();
    await settle();
    const start = server.expectOne(StartBulkDocument);
    start.flushData({ startBulk: run({ act: 'CONFIRM' }) });
    await settle();
    expect(text()).toContain('Đang làm 0 trên 3');
    (await until(() => server.expectOne(BulkProgressDocument))).flushData({ bulk: { ...ended(3, 0), act: 'CONFIRM' } });
    (await until(() => server.expectOne(BulkItemsDocument))).flushData(items(ended(3, 0), 'DONE', 'a1', 'a2', 'a3'));
    await eventually(() => expect(isOpen()).toBe(false));
    expect(text()).toContain('Đã xác nhận hoàn thành 3 nhiệm vụ.');
    expect(ends[0].failed).toEqual([]);
  });

  it('needs a reason to return, then shows what could not be done first, each with why and where', async () => {
    await open('RETURN');
    server.expectOne(BulkPreviewDocument).flushData(preview(3));
    await settle();
    ctrlEnter();
    await settle();
    server.expectNone(StartBulkDocument);
    expect(text()).toContain('Nhập lý do');
    write('Thiếu số liệu quý III');
    ctrlEnter();
    await settle();
    const start = server.expectOne(StartBulkDocument);
    expect(start.operation.variables['input']).toMatchObject({ act: 'RETURN', text: 'Thiếu số liệu quý III' });
    start.flushData({ startBulk: run() });
    (await until(() => server.expectOne(BulkProgressDocument))).flushData({ bulk: ended(2, 1) });
    (await until(() => server.expectOne(BulkItemsDocument))).flushData(items(ended(2, 1), 'FAILED', 'a2'));
    (await until(() => server.expectOne(BulkItemsDocument))).flushData(items(ended(2, 1), 'DONE', 'a1', 'a3'));
    await eventually(() => expect(text()).toContain('1 trên 3 nhiệm vụ chưa làm được'));
    expect(text()).toMatch(/Chưa làm được \(1\).*Trần Quốc Bảo vừa thay đổi.*Đã xong \(2\)/);
    expect(page.querySelector('a')!.getAttribute('href')).toContain('/nhiem-vu/a2');
    expect([isOpen(), ends[0].failed.map(({ assignment }) => assignment.id)]).toEqual([true, ['a2']]);
  });

  it('goes on when it is closed, and says afterwards what could not be done', async () => {
    await open('CONFIRM');
    server.expectOne(BulkPreviewDocument).flushData(preview(3));
    await settle();
    ctrlEnter();
    await settle();
    server.expectOne(StartBulkDocument).flushData({ startBulk: run({ act: 'CONFIRM' }) });
    await settle();
    button(/Đóng/).click();
    await eventually(() => expect(isOpen()).toBe(false));
    (await until(() => server.expectOne(BulkProgressDocument))).flushData({ bulk: { ...ended(2, 1), act: 'CONFIRM' } });
    (await until(() => server.expectOne(BulkItemsDocument))).flushData(items(ended(2, 1), 'FAILED', 'a2'));
    (await until(() => server.expectOne(BulkItemsDocument))).flushData(items(ended(2, 1), 'DONE', 'a1', 'a3'));
    await eventually(() => expect(text()).toContain('xong 2, chưa được 1'));
    button(/Xem/).click();
    await eventually(() => expect(text()).toContain('Chưa làm được (1)'));
  });

  it('does to all that match only what was looked at', async () => {
    const filter = { starred: true };
    await open('REMIND', { rows, all: { filter, count: 40 } });
    server.expectOne(BulkPreviewDocument).flushData(preview(40, 40));
    await settle();
    ctrlEnter();
    await settle();
    const start = server.expectOne(StartBulkDocument);
    expect(start.operation.variables['input']).toMatchObject({ filter, expectedCount: 40 });
    const fields = [{ __typename: 'InvalidField', path: 'expectedCount', message: 'Bộ lọc nay có 41 nhiệm vụ.' }];
    start.flushData({ startBulk: { __typename: 'InvalidInput', message: 'Sai.', fields } });
    (await until(() => server.expectOne(BulkPreviewDocument))).flushData(preview(41, 41));
    await settle();
    expect(text()).toContain('Danh sách vừa thay đổi');
    ctrlEnter();
    await settle();
    expect(sent()).toMatchObject({ expectedCount: 41 });
  });

  it('stars at once, and takes back only what it has starred', async () => {
    await open('STAR');
    expect(isOpen()).toBe(false);
    server.expectOne(StartBulkDocument).flushData({ startBulk: run({ act: 'STAR' }) });
    const end = { ...ended(2, 0), total: 2, act: 'STAR' as const };
    (await until(() => server.expectOne(BulkProgressDocument))).flushData({ bulk: end });
    (await until(() => server.expectOne(BulkItemsDocument))).flushData(items(end, 'DONE', 'a1', 'a3'));
    await eventually(() => expect(text()).toContain('Đã gắn sao 2 nhiệm vụ.'));
    button(/Hoàn tác/).click();
    const back = await until(() => server.expectOne(StartBulkDocument));
    expect(back.operation.variables['input']).toMatchObject({
      act: 'UNSTAR',
      targets: [
        { id: 'a1', expectedVersion: 6 },
        { id: 'a3', expectedVersion: 6 },
      ],
    });
  });
});
