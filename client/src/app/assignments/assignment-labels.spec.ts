import { TestBed } from '@angular/core/testing';
import { provideTestTexts } from '../i18n/testing';
import * as schemaWords from '../i18n/schema-words';
import { type TextKey, texts } from '../i18n/text';
import { timeInWords, type TimeFacts, timeTones } from '../ui/time-chip/time-words';
import * as labels from './assignment-labels';

function inVietnamese() {
  TestBed.configureTestingModule({ providers: [provideTestTexts()] });
  return TestBed.runInInjectionContext(texts);
}

describe('the words of states', () => {
  it('are those of the console', () => {
    const t = inVietnamese();
    const said = Object.fromEntries(Object.entries(schemaWords.statusWords).map(([status, key]) => [status, t(key)]));
    expect(said).toEqual({
      DRAFT: 'Dự thảo',
      ASSIGNED: 'Chờ tiếp nhận',
      IN_PROGRESS: 'Đang thực hiện',
      SUBMITTED: 'Chờ xác nhận',
      COMPLETED: 'Hoàn thành',
      DECLINED: 'Từ chối tiếp nhận',
      WITHDRAWN: 'Đã thu hồi',
    });
  });

  it.each<[TimeFacts, string, string]>([
    [{ state: 'OVERDUE', daysLate: 3 }, 'Quá hạn 3 ngày', 'red'],
    [{ state: 'DUE_SOON', workingDaysLeft: 2 }, 'Còn 2 ngày làm việc', 'amber'],
    [{ state: 'DUE_SOON', workingDaysLeft: 0, dueToday: true }, 'Đến hạn hôm nay', 'amber'],
    [{ state: 'DUE_SOON', workingDaysLeft: 0 }, 'Sắp đến hạn', 'amber'],
    [{ state: 'DUE_SOON' }, 'Sắp đến hạn', 'amber'],
    [{ state: 'IN_TERM', workingDaysLeft: 14 }, 'Còn 14 ngày làm việc', 'neutral'],
    [{ state: 'IN_TERM' }, 'Trong hạn', 'neutral'],
    [{ state: 'DONE_ON_TIME' }, 'Đúng hạn', 'green'],
    [{ state: 'DONE_LATE', daysLate: 5 }, 'Trễ hạn 5 ngày', 'olive'],
    [{ state: 'NO_DEADLINE' }, 'Không thời hạn', 'grey'],
    [{ state: 'NO_DEADLINE', ongoing: true }, 'Thường xuyên', 'grey'],
    [{ state: 'WITHDRAWN' }, 'Đã thu hồi', 'grey'],
  ])('says %j as “%s”, %s', (facts, words, tone) => {
    expect(timeInWords(facts, inVietnamese())).toBe(words);
    expect(timeTones[facts.state]).toBe(tone);
  });

  it('has words for every value of every kind', () => {
    const t = inVietnamese();
    const { actWords, statusIcons, usualSorts: _, ...plain } = { ...labels, ...schemaWords };
    const keys: TextKey[] = [
      ...Object.values(plain).flatMap((words) => Object.values(words)),
      ...Object.values(actWords).flatMap(({ full, short, done }) => [full, short, done]),
    ];
    expect(keys.length).toBeGreaterThan(80);
    for (const key of keys) expect([key, t(key)]).not.toEqual([key, key]);
    expect(Object.keys(statusIcons)).toEqual(Object.keys(plain.statusWords));
  });
});
