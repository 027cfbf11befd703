import { DuePeriod, spanOf } from './due-period.lifecycle';

const { TODAY, TOMORROW, THIS_WEEK, NEXT_WEEK, THIS_MONTH, NEXT_MONTH, THIS_QUARTER, THIS_YEAR } = DuePeriod;

test.each([
  ['2026-11-22', TODAY, '2026-11-22', '2026-11-22'],
  ['2026-12-31', TOMORROW, '2027-01-01', '2027-01-01'],
  // A Sunday is the last day of its week, a Monday the first.
  ['2026-11-22', THIS_WEEK, '2026-11-16', '2026-11-22'],
  ['2026-11-23', THIS_WEEK, '2026-11-23', '2026-11-29'],
  ['2026-12-31', THIS_WEEK, '2026-12-28', '2027-01-03'],
  ['2026-11-22', NEXT_WEEK, '2026-11-23', '2026-11-29'],
  ['2028-02-10', THIS_MONTH, '2028-02-01', '2028-02-29'],
  ['2027-01-31', NEXT_MONTH, '2027-02-01', '2027-02-28'],
  ['2026-12-05', NEXT_MONTH, '2027-01-01', '2027-01-31'],
  ['2026-11-22', THIS_QUARTER, '2026-10-01', '2026-12-31'],
  ['2026-05-31', THIS_QUARTER, '2026-04-01', '2026-06-30'],
  ['2026-11-22', THIS_YEAR, '2026-01-01', '2026-12-31'],
  ['2026-11-22', DuePeriod.NEXT_7_DAYS, '2026-11-22', '2026-11-28'],
  ['2026-11-22', DuePeriod.NEXT_30_DAYS, '2026-11-22', '2026-12-21'],
])('on %s, %s is from %s to %s', (today, period, from, to) => {
  expect(spanOf(period, today)).toEqual([from, to]);
});
