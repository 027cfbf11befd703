import { closable, hasEnded, periodFrom, PeriodKind, periodName, periodOf } from './closed-period.lifecycle';

const { MONTH, QUARTER, HALF_YEAR, YEAR } = PeriodKind;

test.each([
  [MONTH, '2024-02-01', '2024-02-29', 'Tháng 2/2024'],
  [MONTH, '2026-12-01', '2026-12-31', 'Tháng 12/2026'],
  [QUARTER, '2026-04-01', '2026-06-30', 'Quý II/2026'],
  [QUARTER, '2026-10-01', '2026-12-31', 'Quý IV/2026'],
  [HALF_YEAR, '2026-01-01', '2026-06-30', '6 tháng đầu năm 2026'],
  [HALF_YEAR, '2026-07-01', '2026-12-31', '6 tháng cuối năm 2026'],
  [YEAR, '2026-01-01', '2026-12-31', 'Năm 2026'],
])('%s from %s', (kind, from, to, name) => {
  const period = periodFrom(kind, from)!;
  expect(period.to).toBe(to);
  expect(periodName(period)).toBe(name);
  expect(periodOf(kind, to)).toEqual(period);
  expect(hasEnded(period, to)).toBe(false);
});

test.each([
  [MONTH, '2026-06-02'],
  [QUARTER, '2026-05-01'],
  [HALF_YEAR, '2026-04-01'],
  [YEAR, '2026-07-01'],
])('no %s begins on %s', (kind, from) => expect(periodFrom(kind, from)).toBeNull());

test('what has ended and is not closed yet is offered, the latest first, nothing from before there was anything', () => {
  const names = (today: string, since: string | null, closed: string[] = []) =>
    closable(today, since, (period) => closed.includes(periodName(period))).map(periodName);
  expect(names('2026-07-01', '2026-05-15', ['Tháng 6/2026'])).toEqual([
    'Quý II/2026',
    '6 tháng đầu năm 2026',
    'Tháng 5/2026',
  ]);
  expect(names('2026-06-30', '2026-05-15')).toEqual(['Tháng 5/2026']);
  expect(names('2026-06-30', null)).toEqual([]);
  expect(names('2030-01-01', '2000-01-01')).toHaveLength(24 + 8 + 4 + 3);
});
