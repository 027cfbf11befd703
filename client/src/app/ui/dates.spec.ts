import { dayInWords, momentInWords, officeDay, officeTime, relative } from './dates';

describe('days and moments in words', () => {
  it('says a day with its weekday, Monday being T2', () => {
    expect(dayInWords('2026-11-28')).toBe('T7 28/11/2026');
    expect(dayInWords('2026-11-23', 'short')).toBe('T2 23/11');
    expect(dayInWords('2026-11-29', 'full', 'en')).toBe('Sun 29/11/2026');
    expect(dayInWords('2026-01-05', 'plain')).toBe('05/01/2026');
  });

  it('reads the clock of the office, wherever the browser is', () => {
    expect([officeDay('2026-11-22T18:30:00Z'), officeTime('2026-11-22T18:30:00Z')]).toEqual(['2026-11-23', '01:30']);
    expect(momentInWords('2026-11-22T17:00:00Z')).toBe('00:00 T2 23/11/2026');
  });

  it.each([
    ['2026-11-23T03:00:00Z', { words: 'justNow' }],
    ['2026-11-23T02:32:00Z', { words: 'minutesAgo', n: 28 }],
    ['2026-11-23T01:00:00Z', { words: 'hoursAgo', n: 2 }],
    // 8 hours ago, but before midnight at the office.
    ['2026-11-22T16:30:00Z', { words: 'yesterday' }],
    ['2026-11-22T00:30:00Z', { words: 'yesterday' }],
    ['2026-11-20T03:00:00Z', { words: 'daysAgo', n: 3 }],
    ['2026-11-16T03:00:00Z', { words: 'date' }],
  ])('%s is %j at 10:00', (at, words) => {
    expect(relative(new Date(at), new Date('2026-11-23T03:00:30Z'))).toEqual(words);
  });

  it('from six hours on the same day it says the time', () => {
    expect(relative(new Date('2026-11-23T01:00:00Z'), new Date('2026-11-23T08:00:00Z'))).toEqual({ words: 'today' });
  });
});
