import { addDays, daysBetween, type LocalDate, type WorkCalendar, weekday } from '@libs/calendar';

/** What a day counts as. */
export enum ExplainedDayKind {
  WORKING = 'WORKING',
  WEEKEND = 'WEEKEND',
  HOLIDAY = 'HOLIDAY',
  IN_LIEU = 'IN_LIEU',
  WORKED_SATURDAY = 'WORKED_SATURDAY',
}

/** A day of a span that was counted. */
export interface ExplainedDay {
  readonly on: LocalDate;
  readonly kind: ExplainedDayKind;
  /** Why it is off, or worked, in the words of the Office's calendar; null for ordinary days. */
  readonly name: string | null;
  /** The how-manieth working day it is; null for a day off. */
  readonly count: number | null;
}

/** A span of days, counted. */
export interface CountedDays {
  readonly working: number;
  /** Saturdays and Sundays that are nothing else. */
  readonly weekends: number;
  /** Holidays and days in lieu, each with its name. */
  readonly off: readonly ExplainedDay[];
  /** Days of week-ends worked instead. */
  readonly worked: readonly ExplainedDay[];
  /** What is worth showing: every day of a short span; of a long one what is special, and not more than a hundred. */
  readonly days: readonly ExplainedDay[];
}

/** A month, with the days of its first and last week. */
const shortSpan = 42;
const mostDays = 100;
/** Looked through one by one; nothing is due or late by more. */
const longestSpan = 5_000;

/** The days after `from` up to and including `to`: as a term counts them (domain.md §2). */
export function countDays(from: LocalDate, to: LocalDate, calendar: WorkCalendar): CountedDays {
  const length = Math.min(Math.max(0, daysBetween(from, to)), longestSpan);
  let working = 0;
  const all = Array.from({ length }, (_, index) => {
    const on = addDays(from, index + 1);
    const row = calendar.rowOf(on);
    const counts = calendar.isWorkingDay(on);
    if (counts) working++;
    const kind = (row?.kind ?? (weekday(on) > 5 ? 'WEEKEND' : 'WORKING')) as ExplainedDayKind;
    return { on, kind, name: row?.name ?? null, count: counts ? working : null };
  });
  const of = (...kinds: ExplainedDayKind[]) => all.filter(({ kind }) => kinds.includes(kind));
  const off = of(ExplainedDayKind.HOLIDAY, ExplainedDayKind.IN_LIEU);
  const worked = of(ExplainedDayKind.WORKED_SATURDAY);
  const special = all.filter(({ name }) => name !== null).slice(0, mostDays);
  return {
    working: calendar.workingDaysBetween(from, to),
    weekends: of(ExplainedDayKind.WEEKEND).length,
    ...{ off, worked, days: length <= shortSpan ? all : special },
  };
}
