import { monthsOf, monthSpan, type PeriodName, spanOf } from './period-span';

describe('spanOf', () => {
  it.each<[PeriodName, string, string, string]>([
    ['thang-nay', '2026-02-10', '2026-02-01', '2026-02-28'],
    ['thang-truoc', '2026-01-31', '2025-12-01', '2025-12-31'],
    ['quy-nay', '2026-11-27', '2026-10-01', '2026-12-31'],
    ['quy-truoc', '2026-03-31', '2025-10-01', '2025-12-31'],
    ['nam-nay', '2026-12-31', '2026-01-01', '2026-12-31'],
    ['nam-truoc', '2026-01-01', '2025-01-01', '2025-12-31'],
    ['12-thang', '2026-11-27', '2025-12-01', '2026-11-30'],
    ['thang-nay', '2028-02-29', '2028-02-01', '2028-02-29'],
  ])('%s seen from %s is %s to %s', (period, today, from, to) => {
    expect(spanOf(period, today)).toEqual({ from, to });
  });

  it('has no ends of all time', () => {
    expect(spanOf('tat-ca', '2026-11-27')).toEqual({});
  });
});

it('the months of a span, over the turn of the year', () => {
  expect(monthsOf({ from: '2025-12-01', to: '2026-02-28' })).toEqual(['2025-12', '2026-01', '2026-02']);
  expect(monthsOf({})).toEqual([]);
});

it('a month by its name', () => {
  expect(monthSpan('2026-12')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  expect(monthSpan('-')).toBeUndefined();
});
