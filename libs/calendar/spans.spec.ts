import { monthSpan, nextSpan, previousSpan, quarterSpan, weekSpan, yearSpan } from './spans';

test.each([
  [weekSpan, '2026-11-27', ['2026-11-23', '2026-11-29']],
  [weekSpan, '2027-01-03', ['2026-12-28', '2027-01-03']],
  [monthSpan, '2024-02-10', ['2024-02-01', '2024-02-29']],
  [quarterSpan, '2026-01-31', ['2026-01-01', '2026-03-31']],
  [quarterSpan, '2026-11-30', ['2026-10-01', '2026-12-31']],
  [yearSpan, '2026-05-05', ['2026-01-01', '2026-12-31']],
])('%p of %s', (of, day, span) => expect(of(day)).toEqual(span));

test('the span before, and the one after', () => {
  expect(previousSpan(monthSpan, '2026-03-31')).toEqual(['2026-02-01', '2026-02-28']);
  expect(previousSpan(quarterSpan, '2026-02-01')).toEqual(['2025-10-01', '2025-12-31']);
  expect(nextSpan(monthSpan, '2026-12-31')).toEqual(['2027-01-01', '2027-01-31']);
  expect(nextSpan(weekSpan, '2026-11-29')).toEqual(['2026-11-30', '2026-12-06']);
});
