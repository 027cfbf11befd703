export {
  type DeadlineContext,
  type DeadlineKind,
  type DeadlineReading,
  type UnderstoodDeadline,
  type UnreadDeadline,
} from './deadline/reading';
export { readDeadline } from './deadline/read-deadline';
export { describeRule, periodName } from './describe-rule';
export { formatDay, formatVi, type Language, weekdayName } from './format';
export { holidays2022to2027 } from './holidays';
export {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  isLocalDate,
  type LocalDate,
  weekday,
} from './local-date';
export { nextOccurrence, occurrencesBetween } from './recurrence';
export { monthSpan, namedSpans, previousSpan, quarterSpan, type Span, weekSpan, yearSpan } from './spans';
export { type CalendarDay, type CalendarDayKind, WorkCalendar } from './work-calendar';
export { instantOf, localDateIn, localTimeIn, steadyOffset } from './zone';
