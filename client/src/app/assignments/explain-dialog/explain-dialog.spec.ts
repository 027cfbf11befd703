import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { APOLLO_TESTING_CACHE, ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { createCache } from '../../graphql/cache';
import { provideTestTexts } from '../../i18n/testing';
import { provideIcons } from '../../ui/icons';
import { ExplainAssignmentDocument } from '../explain.generated';
import { anAssignment, eventually } from '../testing';
import { ExplainDialog } from './explain-dialog';

const day = (on: string, kind: string, count: number | null = null, name: string | null = null) => ({
  __typename: 'ExplainedDay',
  ...{ on, kind, count, name },
});
const step = (kind: string, title: string, days: object[] = []) => ({
  __typename: 'ExplanationStep',
  ...{ kind, title, text: `${title}.`, on: '2022-02-09', days },
});

describe('ExplainDialog', () => {
  async function open(steps: object[], sentIfToday: object | null = null) {
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [
        { provide: APOLLO_TESTING_CACHE, useFactory: createCache },
        { provide: MAT_DIALOG_DATA, useValue: 'a1' },
        ...[provideTestTexts(), provideIcons(), provideHttpClient()],
      ],
    });
    const fixture = TestBed.createComponent(ExplainDialog);
    fixture.detectChanges();
    const server = TestBed.inject(ApolloTestingController);
    await eventually(() =>
      server.expectOne(ExplainAssignmentDocument).flushData({
        assignment: {
          ...anAssignment(),
          explanation: {
            __typename: 'Explanation',
            verdict: { __typename: 'ExplanationVerdict', words: 'Quá hạn 3 ngày' },
            ...{ sentIfToday, steps },
          },
        },
      }),
    );
    const host = fixture.nativeElement as HTMLElement;
    await eventually(() => {
      fixture.detectChanges();
      expect(host.querySelector('ol')).not.toBeNull();
    });
    return host;
  }
  const words = (elements: Iterable<Element>) =>
    [...elements].map((one) => one.textContent!.replace(/\s+/g, ' ').trim());

  it('says first what sending it today would come to and why, then step by step', async () => {
    const late = { __typename: 'SentIfToday', onTime: false, words: 'Nếu gửi hôm nay: trễ 2 ngày làm việc' };
    const host = await open([step('RULE', 'Hạn được giao'), step('NOW', 'Hiện nay: quá hạn')], late);
    expect(words(host.querySelectorAll('.today.late, .why'))).toEqual([
      'Nếu gửi hôm nay: trễ 2 ngày làm việc',
      'Hiện nay: quá hạn.',
    ]);
    expect(words(host.querySelectorAll('ol h3'))).toEqual(['Hạn được giao']);
  });

  it('shows a short span as weeks with each working day’s number, and names what is off', async () => {
    const host = await open([
      step('COUNT', 'Đếm 2 ngày làm việc', [
        day('2022-02-03', 'HOLIDAY', null, 'Tết Nguyên đán'),
        day('2022-02-04', 'HOLIDAY', null, 'Tết Nguyên đán'),
        ...[day('2022-02-05', 'WEEKEND'), day('2022-02-06', 'WEEKEND')],
        ...[day('2022-02-07', 'WORKING', 1), day('2022-02-08', 'WORKING', 2)],
      ]),
    ]);
    const weeks = [...host.querySelectorAll('tbody tr')].map((week) =>
      words(week.querySelectorAll('.count')).join(' '),
    );
    expect(weeks.map((week) => week.trim())).toEqual(['', '1 2']);
    expect(host.querySelectorAll('td.empty')).toHaveLength(8);
    expect(words(host.querySelectorAll('app-explained-days li span'))).toEqual([
      'T5 03/02 – T6 04/02',
      'Tết Nguyên đán',
    ]);
    expect(words(host.querySelectorAll('td .visually-hidden')).at(-1)).toBe('T3 08/02/2022: ngày làm việc thứ 2');
  });

  it('only names what is special of a long one', async () => {
    const far = [day('2022-09-01', 'HOLIDAY', null, 'Quốc khánh'), day('2023-01-02', 'IN_LIEU', null, 'Nghỉ bù')];
    const host = await open([step('COUNT', 'Đếm 300 ngày làm việc', far)]);
    expect(host.querySelector('table')).toBeNull();
    expect(words(host.querySelectorAll('app-explained-days li span'))).toEqual([
      'T5 01/09/2022',
      'Quốc khánh',
      'T2 02/01/2023',
      'Nghỉ bù',
    ]);
  });
});
