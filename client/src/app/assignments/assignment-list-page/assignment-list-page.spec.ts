import { provideHttpClient } from '@angular/common/http';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { APOLLO_TESTING_CACHE, ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { Session } from '../../auth/session';
import { createCache } from '../../graphql/cache';
import { provideTestTexts } from '../../i18n/testing';
import { provideIcons } from '../../ui/icons';
import routes from '../assignments.routes';
import {
  AssignmentFilterNamesDocument,
  AssignmentListDocument,
  AssignmentPageDocument,
} from '../assignments.generated';
import { anAssignment, eventually } from '../testing';

const settle = (ms = 80) => new Promise((resolve) => setTimeout(resolve, ms));

describe('AssignmentListPage', () => {
  let server: ApolloTestingController;
  let harness: RouterTestingHarness;
  const page = () => harness.routeNativeElement!;
  const url = () => decodeURIComponent(TestBed.inject(Router).url);
  const rows = () => [...page().querySelectorAll<HTMLAnchorElement>('app-assignment-row a')];
  const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
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
  async function answerOne(id: string) {
    const sent = server.expectOne(AssignmentPageDocument);
    expect(sent.operation.variables['id']).toBe(id);
    sent.flushData({ assignment: anAssignment({ id }) });
    await settle();
  }

  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [
        { provide: APOLLO_TESTING_CACHE, useFactory: createCache },
        { provide: Session, useValue: { hasRole: () => true, isOffice: signal(true) } },
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
    await harness.navigateByUrl('/nhiem-vu?time=OVERDUE,DUE_SOON&text=kinh%20ph%C3%AD&sort=UPDATED_DESC');
    await settle();
    expect(await answer(['a1', 'a2'], 1204)).toMatchObject({
      filter: { text: 'kinh phí', timeliness: ['OVERDUE', 'DUE_SOON'] },
      sort: 'UPDATED_DESC',
    });
    expect(page().querySelector('h1')?.textContent).toContain('1.204');
    expect(rows()).toHaveLength(2);
    expect(rows()[0].textContent).toContain('Còn 6 ngày làm việc');
    expect(rows()[0].textContent).toContain('231/QĐ-UBND');
  });

  it('drops a filter with its ×, in the address and in what is asked', async () => {
    await harness.navigateByUrl('/nhiem-vu?time=OVERDUE&status=ASSIGNED,SUBMITTED');
    await settle();
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
    await harness.navigateByUrl('/nhiem-vu');
    await settle();
    await answer(['a1']);
    button('Lọc').click();
    await settle();
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
    await harness.navigateByUrl('/nhiem-vu?unit=stc&subUnits=0&status=all');
    await settle();
    expect((await answer(['a1']))['filter']).toEqual({ unitIds: ['stc'], withSubUnits: false });
    const unit = { __typename: 'Unit', id: 'stc', name: 'Sở Tài chính', shortName: 'Sở TC' };
    server.expectOne(AssignmentFilterNamesDocument).flushData({ unit });
    await settle();
    expect(page().querySelector('app-active-filters li')?.textContent).toContain('Sở TC, không gồm trực thuộc');
  });

  it('opens one beside the list and walks on; the filters stay in the address', async () => {
    await harness.navigateByUrl('/nhiem-vu?time=OVERDUE');
    await settle();
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
    await harness.navigateByUrl('/nhiem-vu');
    await settle();
    await answer(['a1', 'a2'], 3, 'c2');
    button('Xem thêm').click();
    await settle();
    expect(await answer(['a3'], 3)).toMatchObject({ after: 'c2' });
    expect(rows()).toHaveLength(3);
  });

  it.each([
    ['/nhiem-vu', 'Không có nhiệm vụ nào đang mở'],
    ['/nhiem-vu?text=abc', 'Không có nhiệm vụ nào khớp bộ lọc'],
    ['/nhiem-vu?queue=TO_CONFIRM', 'Không còn việc nào trong mục này'],
  ])('says kindly that nothing is at %s', async (at, words) => {
    await harness.navigateByUrl(at);
    await settle();
    await answer([]);
    expect(page().querySelector('app-empty-state .title')?.textContent).toBe(words);
  });
});
