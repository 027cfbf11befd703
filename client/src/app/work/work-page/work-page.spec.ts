import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { APOLLO_TESTING_CACHE, ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { Session } from '../../auth/session';
import { createCache } from '../../graphql/cache';
import { provideTestTexts } from '../../i18n/testing';
import { provideIcons } from '../../ui/icons';
import { MyWorkDocument, OverdueByUnitDocument, WorkRowsDocument } from '../work.generated';
import { mostUrgent } from '../work-queues';
import { WorkPage } from './work-page';

const settle = () => new Promise((resolve) => setTimeout(resolve, 80));
const queue = (key: string, count: number) => ({ __typename: 'WorkQueue', key, count });

describe('WorkPage', () => {
  async function open(overlooks: boolean, queues: object[]) {
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [
        { provide: APOLLO_TESTING_CACHE, useFactory: createCache },
        { provide: Session, useValue: { hasRole: () => overlooks } },
        provideRouter([]),
        provideTestTexts(),
        provideIcons(),
        provideHttpClient(),
      ],
    });
    const fixture = TestBed.createComponent(WorkPage);
    await settle();
    const server = TestBed.inject(ApolloTestingController);
    server.expectOne(MyWorkDocument).flushData({ myWork: queues });
    await settle();
    return { server, page: fixture.nativeElement as HTMLElement };
  }

  it('counts each queue and leads to exactly it; the two most urgent show their first rows', async () => {
    const { server, page } = await open(false, [
      queue('TO_ACKNOWLEDGE', 3),
      queue('OVERDUE', 1),
      queue('DUE_SOON', 0),
      queue('IN_PROGRESS', 1204),
    ]);
    const tiles = [...page.querySelectorAll<HTMLAnchorElement>('app-queue-tile a')];
    expect(tiles.map((tile) => tile.querySelector('.count')?.textContent)).toEqual(['3', '1', '0', '1.204']);
    expect(tiles[1].getAttribute('href')).toBe('/nhiem-vu?queue=OVERDUE');
    expect(tiles[1].dataset['tone']).toBe('red');
    expect(tiles[2].classList).toContain('empty');
    const asked = server.match(WorkRowsDocument).map((sent) => sent.operation.variables['queue']);
    expect(asked).toEqual(['OVERDUE', 'TO_ACKNOWLEDGE']);
    server.expectNone(OverdueByUnitDocument);
  });

  it('is glad when nothing waits', async () => {
    const { server, page } = await open(false, [queue('OVERDUE', 0), queue('IN_PROGRESS', 0)]);
    server.expectNone(WorkRowsDocument);
    expect(page.querySelector('app-empty-state')?.textContent).toContain('Không còn việc nào chờ bạn');
  });

  it('shows who is late to those who look over the province, each number leading to just these', async () => {
    const { server, page } = await open(true, []);
    const unit = { __typename: 'Unit', id: 'stc', name: 'Sở Tài chính', shortName: 'Sở TC' };
    server.expectOne(OverdueByUnitDocument).flushData({
      overdueByUnit: [{ __typename: 'UnitOverdue', unit, overdue: 5, open: 14, longestDaysLate: 22 }],
    });
    await settle();
    const row = page.querySelector('app-overdue-table tbody tr')!;
    expect([...row.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(['5', '14', '22 ngày']);
    expect(row.querySelector('a')?.getAttribute('href')).toBe('/nhiem-vu?unit=stc&subUnits=0&time=OVERDUE&part=LEAD');
  });

  it('takes urgency and not the order of the answer', () => {
    const queues = [
      { key: 'IN_PROGRESS', count: 4 },
      { key: 'DECLINED', count: 0 },
      { key: 'RETURNED', count: 1 },
      { key: 'OVERDUE', count: 2 },
    ] as const;
    expect(mostUrgent(queues)).toEqual(['OVERDUE', 'RETURNED']);
  });
});
