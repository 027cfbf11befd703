import { provideHttpClient } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { APOLLO_TESTING_CACHE, ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { NEVER, Subject } from 'rxjs';
import { Session } from '../../auth/session';
import { createCache } from '../../graphql/cache';
import { provideTestTexts } from '../../i18n/testing';
import { type Change, Live } from '../../live/live';
import { provideIcons } from '../../ui/icons';
import { SavedViewsDocument, type ViewFragment } from '../../views/views.generated';
import routes from '../assignments.routes';
import {
  AssignmentFacetsDocument,
  AssignmentFilterNamesDocument,
  AssignmentListChangesDocument,
  AssignmentListDocument,
  AssignmentPageDocument,
} from '../assignments.generated';
import { anAssignment, eventually } from '../testing';

const settle = (ms = 80) => new Promise((resolve) => setTimeout(resolve, ms));

const signedInHere = {
  hasRole: () => true,
  isOffice: signal(true),
  overlooks: signal(true),
  account: signal({ id: 'me' }),
};

describe('AssignmentListPage', () => {
  let server: ApolloTestingController;
  let harness: RouterTestingHarness;
  let changes: Subject<Change>;
  const page = () => harness.routeNativeElement!;
  const url = () => decodeURIComponent(TestBed.inject(Router).url);
  const rows = () => [...page().querySelectorAll<HTMLAnchorElement>('app-assignment-row a')];
  const boxes = () => [...page().querySelectorAll<HTMLInputElement>('app-assignment-row input')];
  const press = (key: string, more: KeyboardEventInit = {}) =>
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  const button = (words: string) =>
    [...document.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent!.trim()) === words,
    ) as HTMLButtonElement;

  async function answer(ids: string[], totalCount = ids.length, next: string | null = null) {
    const sent = server.expectOne(AssignmentListDocument);
    sent.flushData({
      assignments: {
        __typename: 'AssignmentConnection',
        nodes: ids.map((id) => anAssignment({ id })),
        pageInfo: { __typename: 'PageInfo', hasNextPage: next !== null, endCursor: next },
        totalCount,
      },
    });
    await settle();
    return sent.operation.variables;
  }
  /** What the person has saved; asked for at each first look at the list. */
  async function answerViews(...savedViews: ViewFragment[]) {
    server.expectOne(SavedViewsDocument).flushData({ savedViews });
    await settle();
  }
  const aView = (change: Partial<ViewFragment> = {}): ViewFragment => ({
    __typename: 'SavedView',
    id: 'v1',
    version: 1,
    list: 'ASSIGNMENTS',
    name: 'Sở Tài chính quá hạn',
    address: 'unit=stc&time=OVERDUE',
    sharedWith: 'NOBODY',
    owner: { __typename: 'Person', id: 'lan', displayName: 'Nguyễn Thị Lan' },
    mine: true,
    isDefault: false,
    ...change,
  });
  async function come(to: string, ...views: ViewFragment[]) {
    await harness.navigateByUrl(to);
    await settle();
    await answerViews(...views);
  }
  async function answerOne(id: string) {
    const sent = server.expectOne(AssignmentPageDocument);
    expect(sent.operation.variables['id']).toBe(id);
    sent.flushData({ assignment: anAssignment({ id }) });
    await settle();
  }

  beforeEach(async () => {
    changes = new Subject();
    document.body.focus();
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [
        { provide: APOLLO_TESTING_CACHE, useFactory: createCache },
        { provide: Session, useValue: signedInHere },
        {
          provide: Live,
          useValue: { changes, resets: NEVER, bulks: NEVER, drafts: NEVER, presences: NEVER, connected: signal(true) },
        },
        provideRouter([{ path: 'nhiem-vu', children: routes }], withComponentInputBinding()),
        provideTestTexts(),
        provideIcons(),
        provideHttpClient(),
      ],
    });
    server = TestBed.inject(ApolloTestingController);
    harness = await RouterTestingHarness.create();
  });

  it('asks for what the address says, and shows it with its count', async () => {
    await come('/nhiem-vu?time=OVERDUE,DUE_SOON&text=kinh%20ph%C3%AD&sort=UPDATED_DESC');
    expect(await answer(['a1', 'a2'], 1204)).toMatchObject({
      filter: { text: 'kinh phí', timeliness: ['OVERDUE', 'DUE_SOON'] },
      sort: 'UPDATED_DESC',
    });
    expect(page().querySelector('.count')?.textContent).toContain('1.204');
    expect(rows()).toHaveLength(2);
    expect(rows()[0].textContent).toContain('Còn 6 ngày làm việc');
    expect(rows()[0].textContent).toContain('231/QĐ-UBND');
  });

  it('drops a filter with its ×, in the address and in what is asked', async () => {
    await come('/nhiem-vu?time=OVERDUE&status=ASSIGNED,SUBMITTED');
    await answer(['a1']);
    button('Bỏ Chờ xác nhận').click();
    await settle();
    expect(url()).toBe('/nhiem-vu?status=ASSIGNED&time=OVERDUE');
    expect((await answer(['a1']))['filter']).toEqual({ statuses: ['ASSIGNED'], timeliness: ['OVERDUE'] });
    button('Bỏ hết bộ lọc').click();
    await settle();
    expect(url()).toBe('/nhiem-vu');
    await answer(['a1']);
    expect(page().querySelector('app-active-filters')?.textContent?.trim()).toBe('Đang mở');
  });

  it('puts what is chosen in the panel into the address', async () => {
    await come('/nhiem-vu');
    await answer(['a1']);
    button('Lọc').click();
    await settle();
    // Counted only while somebody looks.
    server.expectOne(AssignmentFacetsDocument);
    button('Quá hạn').click();
    await settle();
    await answer(['a1']);
    button('Chủ trì').click();
    await settle();
    expect(url()).toBe('/nhiem-vu?time=OVERDUE&part=LEAD');
    await answer(['a1']);
    expect(button('Quá hạn').getAttribute('aria-pressed')).toBe('true');
  });

  it('asks for the name of a unit that came with the address', async () => {
    await come('/nhiem-vu?unit=stc&subUnits=0&status=all');
    expect((await answer(['a1']))['filter']).toEqual({ unitIds: ['stc'], withSubUnits: false });
    const nodes = [{ __typename: 'Unit', id: 'stc', name: 'Sở Tài chính', shortName: 'Sở TC' }];
    const units = { __typename: 'UnitConnection', nodes };
    server.expectOne(AssignmentFilterNamesDocument).flushData({ units });
    await settle();
    expect(page().querySelector('app-active-filters li')?.textContent).toContain('Sở TC, không gồm trực thuộc');
  });

  it('opens one beside the list and walks on; the filters stay in the address', async () => {
    await come('/nhiem-vu?time=OVERDUE');
    await answer(['a1', 'a2', 'a3']);
    rows()[0].click();
    await settle();
    await answerOne('a1');
    expect(url()).toBe('/nhiem-vu/a1?time=OVERDUE');
    expect(rows()[0].getAttribute('aria-current')).toBe('true');
    await eventually(() => expect(document.activeElement?.tagName).toBe('H2'));
    press('j');
    await settle();
    await answerOne('a2');
    expect(url()).toBe('/nhiem-vu/a2?time=OVERDUE');
    press('Escape');
    await settle();
    expect(url()).toBe('/nhiem-vu?time=OVERDUE');
    await eventually(() => expect(document.activeElement === rows()[1]).toBe(true));
    server.expectNone(AssignmentListDocument);
  });

  it('brings what follows', async () => {
    await come('/nhiem-vu');
    await answer(['a1', 'a2'], 3, 'c2');
    button('Xem thêm').click();
    await settle();
    expect(await answer(['a3'], 3)).toMatchObject({ after: 'c2' });
    await eventually(() => expect(rows()).toHaveLength(3));
  });

  it('waits for what is shown by default, and shows that to who comes without words', async () => {
    await harness.navigateByUrl('/nhiem-vu');
    await settle();
    server.expectNone(AssignmentListDocument);
    await answerViews(aView({ isDefault: true }));
    expect(url()).toBe('/nhiem-vu?unit=stc&time=OVERDUE&view=v1');
    expect((await answer(['a1']))['filter']).toEqual({ unitIds: ['stc'], timeliness: ['OVERDUE'] });
    const menu = page().querySelector('app-view-menu button')!;
    expect(menu.getAttribute('aria-label')).toBe('Chế độ xem: Sở Tài chính quá hạn');
    button('Bỏ Quá hạn').click();
    await settle();
    expect(menu.getAttribute('aria-label')).toContain('đã khác với khi lưu');
    await answer(['a1']);
    button('Bỏ hết bộ lọc')?.click();
  });

  it('ticks by x, a range with Shift, and unticks in another list', async () => {
    await come('/nhiem-vu?text=x');
    await answer(['a1', 'a2', 'a3', 'a4'], 312, 'c4');
    rows()[0].focus();
    press('x');
    rows()[2].focus();
    press('X', { shiftKey: true });
    await settle();
    expect(boxes().map((box) => box.checked)).toEqual([true, true, true, false]);
    expect(page().querySelector('app-bulk-bar')).not.toBeNull();
    boxes()[3].click();
    await settle();
    button('Chọn cả 312 nhiệm vụ khớp bộ lọc').click();
    await settle();
    expect(page().querySelector('app-ticked-line')?.textContent).toContain('Đã chọn cả 312');
    button('Bỏ “x”').click();
    await settle();
    await answer(['a1']);
    expect(page().querySelector('app-bulk-bar')).toBeNull();
  });

  it('changes rows where they stand, and only offers what would move them', async () => {
    await come('/nhiem-vu?status=IN_PROGRESS');
    await answer(['a1', 'a2'], 2);
    changes.next({
      seq: 1,
      type: 'assignment.submitted',
      assignmentId: 'a1',
      directiveId: 'n1',
      documentId: 'v1',
      by: { id: 'head', displayName: 'Trần Minh Trí' },
      at: '2026-11-22T03:00:00Z',
    });
    await settle(600);
    const asked = server.expectOne(AssignmentListChangesDocument);
    expect(asked.operation.variables).toMatchObject({ changed: ['a1'], changedInFilter: { ids: ['a1'] } });
    expect(asked.operation.getContext()['background']).toBe(true);
    asked.flushData({
      rows: { __typename: 'AssignmentConnection', nodes: [anAssignment({ id: 'a1', status: 'SUBMITTED' })] },
      found: { __typename: 'AssignmentConnection', nodes: [] },
      all: { __typename: 'AssignmentConnection', totalCount: 2 },
    });
    await settle();
    expect(rows()).toHaveLength(2);
    await eventually(() => expect(rows()[0].textContent).toContain('Chờ xác nhận'));
    // One has left, and as many are there as before: another has come.
    expect(page().querySelector('app-changes-pill')?.textContent).toContain('2 thay đổi mới · Tải lại');
    page().querySelector<HTMLButtonElement>('app-changes-pill button')!.click();
    await settle();
    await answer(['a2', 'a3']);
    expect(page().querySelector('app-changes-pill button')).toBeNull();
  });

  it('narrows to a value from the menu of a row, by the menu key', async () => {
    await come('/nhiem-vu?time=OVERDUE');
    await answer(['a1']);
    rows()[0].focus();
    press('F10', { shiftKey: true });
    await settle();
    button('Chỉ xem Sở TC').click();
    await settle();
    expect(url()).toBe('/nhiem-vu?unit=stc&time=OVERDUE');
    await answer(['a1']);
  });

  it.each([
    ['/nhiem-vu', 'Không có nhiệm vụ nào đang mở'],
    ['/nhiem-vu?text=abc', 'Không có nhiệm vụ nào khớp bộ lọc'],
    ['/nhiem-vu?queue=TO_CONFIRM', 'Không còn việc nào trong mục này'],
  ])('says kindly that nothing is at %s', async (at, words) => {
    await come(at);
    await answer([]);
    expect(page().querySelector('app-empty-state .title')?.textContent).toBe(words);
  });
});
