import { provideHttpClient } from '@angular/common/http';
import { computed, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { APOLLO_TESTING_CACHE, ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { Subject } from 'rxjs';
import { Session } from '../../auth/session';
import { createCache } from '../../graphql/cache';
import type { Role } from '../../graphql/schema';
import { provideTestTexts } from '../../i18n/testing';
import { Live } from '../../live/live';
import { provideIcons } from '../../ui/icons';
import {
  MarkNewsReadDocument,
  MyNewsDocument,
  MyWeekDocument,
  MyWorkDocument,
  OverdueByUnitDocument,
  WorkRowsDocument,
} from '../work.generated';
import { fitting, mostUrgent } from '../work-queues';
import { WorkPage } from './work-page';

const settle = (ms = 80) => new Promise((resolve) => setTimeout(resolve, ms));
const queue = (key: string, count: number) => ({ __typename: 'WorkQueue', key, count });
const directive = (text: string) => ({
  __typename: 'Directive',
  id: `d-${text}`,
  text,
  document: { __typename: 'DirectiveDocument', id: 'vb', numberSymbol: '231/QĐ-UBND' },
});
const unit = { __typename: 'Unit', id: 'stc', name: 'Sở Tài chính', shortName: 'Sở TC' };
const row = (id: string) => ({
  __typename: 'Assignment',
  id,
  part: 'LEAD',
  status: 'IN_PROGRESS',
  unit,
  directive: directive(id),
  deadline: { __typename: 'Deadline', on: '2026-11-20', time: null, words: '20/11' },
  timeliness: { __typename: 'Timeliness', state: 'OVERDUE', daysLate: 3, workingDaysLeft: null },
  delegate: null,
});
const rows = (total: number, ...ids: string[]) => ({
  assignments: { __typename: 'AssignmentConnection', nodes: ids.map(row), totalCount: total },
});
const news = (id: string, at: string) => ({
  __typename: 'News',
  id,
  count: 1,
  latest: {
    __typename: 'TimelineEntry',
    id: `e-${id}-${at}`,
    at,
    type: 'assignment.submitted',
    summary: `Sở Tài chính gửi kết quả ${id}`,
    detail: null,
    actorName: 'Trí',
  },
  assignment: { __typename: 'Assignment', id, unit, directive: directive(id) },
});
const newsPage = (...nodes: object[]) => ({
  myNews: { __typename: 'NewsConnection', nodes, totalCount: nodes.length },
});

describe('WorkPage', () => {
  const changes = new Subject<void>();

  function open(...roles: Role[]) {
    const hasRole = (...wanted: Role[]) => wanted.some((role) => roles.includes(role));
    const overlooks = signal(hasRole('OFFICE_SPECIALIST', 'OFFICE_HEAD', 'PROVINCIAL_LEADER'));
    const seesAssignments = computed(() => overlooks() || hasRole('UNIT_HEAD', 'UNIT_SPECIALIST'));
    const account = signal({ id: 'me' });
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [
        { provide: APOLLO_TESTING_CACHE, useFactory: createCache },
        { provide: Session, useValue: { hasRole, overlooks, seesAssignments, account } },
        { provide: Live, useValue: { changes, resets: new Subject() } },
        provideRouter([]),
        provideTestTexts(),
        provideIcons(),
        provideHttpClient(),
      ],
    });
    const page = TestBed.createComponent(WorkPage).nativeElement as HTMLElement;
    return { page, server: TestBed.inject(ApolloTestingController) };
  }
  async function openWith(roles: Role[], queues: object[]) {
    const opened = open(...roles);
    await settle();
    opened.server.expectOne(MyWorkDocument).flushData({ myWork: queues });
    await settle();
    return opened;
  }

  it('counts each queue and leads to exactly it; the two most urgent show their first rows, each row once', async () => {
    const { server, page } = await openWith(
      ['UNIT_HEAD'],
      [queue('TO_ACKNOWLEDGE', 3), queue('OVERDUE', 1), queue('DUE_SOON', 0), queue('IN_PROGRESS', 1204)],
    );
    const lines = [...page.querySelectorAll<HTMLAnchorElement>('app-queue-line a')];
    expect(lines.map((line) => line.querySelector('.count')?.textContent)).toEqual(['3', '1', '0', '1.204']);
    expect(lines[1].getAttribute('href')).toBe('/nhiem-vu?queue=OVERDUE');
    expect(lines[1].dataset['tone']).toBe('red');
    expect(lines[2].classList).toContain('empty');
    const [overdue, waiting, ...others] = server.match(WorkRowsDocument);
    expect([overdue, waiting, ...others].map((sent) => sent.operation.variables['queue'])).toEqual([
      'OVERDUE',
      'TO_ACKNOWLEDGE',
      'IN_PROGRESS',
    ]);
    overdue.flushData(rows(1, 'a'));
    waiting.flushData(rows(3, 'a', 'b', 'c'));
    others[0].flushData(rows(1204, 'b', 'd'));
    await settle();
    expect([...page.querySelectorAll('app-work-row .text')].map((text) => text.textContent)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
    server.expectNone(OverdueByUnitDocument);
  });

  it('is glad when nothing waits', async () => {
    const { server, page } = await openWith(['UNIT_HEAD'], [queue('OVERDUE', 0), queue('IN_PROGRESS', 0)]);
    server.expectNone(WorkRowsDocument);
    expect(page.querySelector('app-empty-state')?.textContent).toContain('Không còn việc nào chờ bạn');
  });

  it('tells administrators that there is no work for them, and asks the server for none', async () => {
    const { server, page } = open('UNIT_ADMIN');
    await settle();
    for (const document of [MyWorkDocument, MyNewsDocument, MyWeekDocument]) server.expectNone(document);
    expect(page.textContent).toContain('Tài khoản này không có việc theo dõi');
  });

  it('shows who is late to those who look over the province, each number leading to just these', async () => {
    const { server, page } = await openWith(['PROVINCIAL_LEADER'], [queue('ALL_OVERDUE', 0)]);
    server.expectOne(OverdueByUnitDocument).flushData({
      overdueByUnit: [{ __typename: 'UnitOverdue', unit, overdue: 5, open: 14, longestDaysLate: 22 }],
    });
    await settle();
    const line = page.querySelector('app-overdue-table tbody tr')!;
    expect([...line.querySelectorAll('td')].map((cell) => cell.textContent?.trim())).toEqual(['5/14', '22 ngày']);
    expect(line.querySelector('a')?.getAttribute('href')).toBe('/nhiem-vu?unit=stc&subUnits=0&time=OVERDUE&part=LEAD');
  });

  it('names the days of the week; each leads to what is due on it, an Office specialist’s to what they follow', async () => {
    const { server, page } = await openWith(['OFFICE_SPECIALIST'], [queue('TO_CONFIRM', 0)]);
    const day = (on: string, more: object) => ({
      __typename: 'DayAhead',
      on,
      isWorkingDay: true,
      dayName: null,
      count: 0,
      assignments: [],
      ...more,
    });
    const one = { __typename: 'Assignment', id: 'a1', status: 'IN_PROGRESS', unit, directive: directive('Rà soát') };
    server.expectOne(MyWeekDocument).flushData({
      myWeek: [
        day('2026-12-31', { count: 2, assignments: [one] }),
        day('2027-01-01', { isWorkingDay: false, dayName: 'Tết Dương lịch' }),
        day('2027-01-02', { isWorkingDay: false }),
      ],
    });
    await settle();
    const [first, holiday, weekend] = page.querySelectorAll('app-week-strip li');
    expect(first.querySelector('a.day')?.getAttribute('href')).toBe(
      '/nhiem-vu?monitor=me&from=2026-12-31&to=2026-12-31',
    );
    expect(first.querySelector('a.one')?.textContent?.trim()).toBe('Sở TC Rà soát');
    expect(holiday.textContent).toContain('Tết Dương lịch');
    expect(weekend.textContent).toContain('Nghỉ cuối tuần');
  });

  it('counts live, offers fresh news without moving what is read, and marks exactly what was seen', async () => {
    const { server, page } = await openWith(['UNIT_HEAD'], [queue('OVERDUE', 0)]);
    server.expectOne(MyNewsDocument).flushData(newsPage(news('a', '2026-11-23T01:00:00Z')));
    await settle();
    changes.next();
    await settle(1100);
    const counted = server.expectOne(MyWorkDocument);
    expect(counted.operation.getContext()['background']).toBe(true);
    counted.flushData({ myWork: [queue('OVERDUE', 2)] });
    const [a, b] = [news('a', '2026-11-23T01:00:00Z'), news('b', '2026-11-23T02:00:00Z')];
    server.expectOne(MyNewsDocument).flushData(newsPage(b, a));
    await settle();
    const summaries = () => [...page.querySelectorAll('app-news-list .summary')].map((one) => one.textContent);
    expect([page.querySelector('.count')?.textContent, summaries()]).toEqual(['2', ['Sở Tài chính gửi kết quả a']]);
    const button = (words: string) =>
      [...page.querySelectorAll<HTMLButtonElement>('app-news-list button')].find((one) =>
        one.textContent?.includes(words),
      )!;
    button('Đánh dấu đã xem').click();
    const sent = server.expectOne(MarkNewsReadDocument);
    expect(sent.operation.variables['input']).toMatchObject({ until: '2026-11-23T01:00:00Z' });
    sent.flushData({ markNewsRead: { __typename: 'NewsRead', until: '2026-11-23T01:00:00Z' } });
    await settle();
    server.expectOne(MyNewsDocument).flushData(newsPage(b));
    await settle();
    expect(summaries()).toEqual(['Sở Tài chính gửi kết quả b']);
  });

  it('takes urgency and not the order of the answer, and exchanges nothing that still has something in it', () => {
    const queues = [
      { key: 'IN_PROGRESS', count: 4 },
      { key: 'DECLINED', count: 0 },
      { key: 'RETURNED', count: 1 },
      { key: 'OVERDUE', count: 2 },
    ] as const;
    const usual = ['OVERDUE', 'RETURNED', 'IN_PROGRESS'] as const;
    expect(mostUrgent(queues)).toEqual(usual);
    const shown = [usual[2], usual[1], usual[0]];
    expect(mostUrgent(queues, shown)).toBe(shown);
    expect(mostUrgent(queues, ['DECLINED', 'RETURNED', 'IN_PROGRESS'])).toEqual(usual);
  });

  it('fills one screen and no more, with each row once', () => {
    const some = (from: number, count: number) => Array.from({ length: count }, (_, i) => ({ id: `${from + i}` }));
    const sizes = (...queues: { id: string }[][]) => fitting(queues).map((fit) => fit.length);
    expect(sizes(some(0, 8), some(10, 8), some(20, 8))).toEqual([4, 4, 0]);
    expect(sizes(some(0, 2), some(10, 1), some(20, 8))).toEqual([2, 1, 4]);
    expect(sizes(some(0, 8), some(0, 1), some(20, 8))).toEqual([4, 0, 4]);
    expect(sizes(some(0, 8))).toEqual([8]);
    expect(sizes(some(0, 3), some(1, 2))).toEqual([3, 0]);
  });
});
