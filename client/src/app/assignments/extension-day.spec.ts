import { TestBed } from '@angular/core/testing';
import { WorkCalendar } from '@libs/calendar';
import { provideTestTexts } from '../i18n/testing';
import { texts } from '../i18n/text';
import { asTyped, readNewDay } from './extension-day';

const calendar = new WorkCalendar([{ on: '2026-12-03', kind: 'HOLIDAY', name: 'Nghỉ' }]);

function read(words: string, due: string | null = '2026-11-30', today = '2026-11-20') {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  const t = TestBed.runInInjectionContext(texts);
  return readNewDay(words, { due, today, calendar, language: 'vi' }, t);
}

describe('a new deadline as it is typed', () => {
  it.each([
    ['+5', '2026-12-08', 'T3 08/12/2026', 'thêm 5 ngày làm việc (8 ngày)'],
    ['15/12', '2026-12-15', 'T3 15/12/2026', 'thêm 10 ngày làm việc (15 ngày)'],
    ['14:00 15/12', '2026-12-15', '14:00 T3 15/12/2026', 'thêm 10 ngày làm việc (15 ngày)'],
    ['1 tháng', '2026-12-30', 'T4 30/12/2026', 'thêm 21 ngày làm việc (30 ngày)'],
    // A day that has been this year is next year's.
    ['15/11', '2027-11-15', 'T2 15/11/2027', 'thêm 249 ngày làm việc (350 ngày)'],
  ])('reads %s from the deadline on', (words, on, shown, gained) => {
    expect(read(words)).toMatchObject({ ok: true, on, shown, gained });
  });

  it('counts terms from today once the deadline is over', () => {
    expect(read('+5', '2026-11-02')).toMatchObject({ on: '2026-11-27', gained: 'thêm 19 ngày làm việc (25 ngày)' });
  });

  it.each([
    ['30/11/2026', /T2 30\/11\/2026 không sau hạn đang có/],
    ['hằng tháng', /một ngày cụ thể/],
    ['bao giờ xong', /./],
  ])('says what is wrong with %s', (words, problem) => {
    expect(read(words)).toMatchObject({ ok: false, problem: expect.stringMatching(problem) });
  });

  it('is written again as one would type it', () => {
    expect([asTyped('2026-12-15'), asTyped('2026-12-15', '14:00:00'), asTyped(null)]).toEqual([
      '15/12/2026',
      '14:00 15/12/2026',
      '',
    ]);
    expect(read(asTyped('2026-12-15', '14:00:00'))).toMatchObject({ on: '2026-12-15', time: '14:00' });
  });
});
