import { readMonthDays, readTime, ruleWords, sizeInWords } from './schedule-words';
import { vi } from '../i18n/vi';

/** The Vietnamese words themselves, filled in. */
const t = (key: string, values: Record<string, string | number> = {}) =>
  (key.split('.').reduce<never>((part, name) => part[name], vi as never) as string).replace(
    /\{\{ (\w+) \}\}/g,
    (_, name) => `${values[name]}`,
  );
const words = (rule: object, time = '07:00') =>
  ruleWords({ weekdays: [], monthDays: [], workingDays: null, period: null, ...rule } as never, time, t as never, 'vi');

describe('a schedule in words', () => {
  it.each([
    [{ kind: 'WEEKLY', weekdays: [1] }, 'T2 hằng tuần, lúc 07:00'],
    [{ kind: 'WEEKLY', weekdays: [1, 3, 7] }, 'T2, T4 và CN hằng tuần, lúc 07:00'],
    [{ kind: 'WEEKLY', weekdays: [1, 2, 3, 4, 5, 6, 7] }, 'Hằng ngày, lúc 07:00'],
    [{ kind: 'MONTH_DAYS', monthDays: [15, 25] }, 'Ngày 15 và 25 hằng tháng, lúc 07:00'],
    [
      { kind: 'WORKING_DAYS_BEFORE', workingDays: 1, monthDays: [28] },
      '1 ngày làm việc trước ngày 28 hằng tháng, lúc 07:00',
    ],
    [{ kind: 'PERIOD_END', period: 'QUARTER' }, 'Ngày cuối quý, lúc 07:00'],
  ])('%j', (rule, said) => expect(words(rule)).toBe(said));
});

it.each([
  ['15, 25', [15, 25]],
  ['25 và 15', [15, 25]],
  ['31;31', [31]],
  ['', null],
  ['0', null],
  ['15, mai', null],
])('“%s” as days of the month', (typed, days) => expect(readMonthDays(typed)).toEqual(days));

it.each([
  ['7', '07:00'],
  ['7h30', '07:30'],
  ['16g', '16:00'],
  ['07:05', '07:05'],
  ['24:00', null],
  ['7:5', null],
  ['sáng', null],
])('“%s” as a time', (typed, time) => expect(readTime(typed)).toBe(time));

it.each([
  [20, '1\u00a0KB'],
  [57 * 1024, '57\u00a0KB'],
  [3.24 * 1024 ** 2, '3,2\u00a0MB'],
  [12.6 * 1024 ** 2, '13\u00a0MB'],
])('%d bytes', (bytes, said) => expect(sizeInWords(bytes, 'vi')).toBe(said));
