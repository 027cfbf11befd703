import type { CalendarDayFragment } from './calendar.generated';
import { yearOfDays } from './year-of-days';

const row = (on: string, kind: CalendarDayFragment['kind']): CalendarDayFragment => ({
  ...{ __typename: 'CalendarDay', id: on, version: 1, on, kind, name: 'Ngày thử', document: null },
});

describe('a year of days', () => {
  const months = yearOfDays(2024, [row('2024-02-29', 'HOLIDAY'), row('2024-03-02', 'WORKED_SATURDAY')], '2024-03-01');
  const [, february, march] = months;

  it('has twelve months of whole weeks that begin on Mondays', () => {
    expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(months.flatMap(({ weeks }) => weeks).every((week) => week.length === 7)).toBe(true);
    expect(february.weeks[0].map((cell) => cell?.date ?? null)).toEqual([null, null, null, 1, 2, 3, 4]);
  });

  it('knows the leap day, today and what the calendar says', () => {
    const days = february.weeks.flat().filter((cell) => cell !== null);
    expect(days).toHaveLength(29);
    expect(days.at(-1)).toMatchObject({ on: '2024-02-29', day: { kind: 'HOLIDAY' }, weekend: false, today: false });
    expect(march.weeks[0].at(-3)).toMatchObject({ on: '2024-03-01', today: true, day: null });
  });

  it('counts working days: 21 weekdays less one, 21 and a Saturday', () => {
    expect([february.workingDays, march.workingDays]).toEqual([20, 22]);
  });
});
