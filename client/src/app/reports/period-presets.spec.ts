import { type PeriodPreset, presetOf, presetSpan } from './period-presets';

describe('the days of a period', () => {
  it.each<[PeriodPreset, string, string, string]>([
    ['THIS_WEEK', '2026-11-29', '2026-11-23', '2026-11-29'],
    ['LAST_WEEK', '2026-11-30', '2026-11-23', '2026-11-29'],
    ['NEXT_WEEK', '2026-12-31', '2027-01-04', '2027-01-10'],
    ['THIS_MONTH', '2028-02-10', '2028-02-01', '2028-02-29'],
    ['LAST_MONTH', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['NEXT_MONTH', '2026-01-31', '2026-02-01', '2026-02-28'],
    ['THIS_QUARTER', '2026-11-27', '2026-10-01', '2026-12-31'],
    ['LAST_QUARTER', '2026-01-15', '2025-10-01', '2025-12-31'],
    ['THIS_YEAR', '2026-06-01', '2026-01-01', '2026-12-31'],
    ['LAST_YEAR', '2026-06-01', '2025-01-01', '2025-12-31'],
  ])('%s, seen on %s', (preset, today, from, to) => {
    expect(presetSpan(preset, today)).toEqual({ from, to });
    expect(presetOf({ from, to }, today)).toBe(preset);
  });

  it('knows no name for other days', () => {
    expect(presetOf({ from: '2026-01-02', to: '2026-03-04' }, '2026-11-27')).toBeUndefined();
    expect(presetOf({}, '2026-11-27')).toBeUndefined();
  });
});
