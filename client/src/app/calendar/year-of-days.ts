import { addDays, type LocalDate, weekday, WorkCalendar } from '@libs/calendar';
import type { CalendarDayFragment } from './calendar.generated';

/** One day as a year view shows it. `day`: its row in the calendar, if it is not what its weekday says. */
export interface DayCell {
  on: LocalDate;
  date: number;
  weekend: boolean;
  today: boolean;
  day: CalendarDayFragment | null;
}

/** A month in weeks from Monday to Sunday; null where a week belongs to its neighbour. */
export interface MonthOfDays {
  month: number;
  workingDays: number;
  weeks: (DayCell | null)[][];
}

/** The twelve months of a year, with what the calendar says of their days. */
export function yearOfDays(year: number, rows: readonly CalendarDayFragment[], today: LocalDate): MonthOfDays[] {
  const byDay = new Map(rows.map((row) => [row.on, row]));
  const calendar = new WorkCalendar(rows);
  return Array.from({ length: 12 }, (_, i) => {
    const first = `${year}-${String(i + 1).padStart(2, '0')}-01`;
    const cells: (DayCell | null)[] = Array.from({ length: weekday(first) - 1 }, () => null);
    let on = first;
    for (; on.slice(5, 7) === first.slice(5, 7); on = addDays(on, 1)) {
      const isWeekend = weekday(on) > 5;
      cells.push({
        ...{ on, date: Number(on.slice(8)), weekend: isWeekend, today: on === today, day: byDay.get(on) ?? null },
      });
    }
    while (cells.length % 7) cells.push(null);
    const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
    return { month: i + 1, workingDays: calendar.workingDaysBetween(addDays(first, -1), addDays(on, -1)), weeks };
  });
}
