import { type LocalDate, readDeadline, type WorkCalendar } from '@libs/calendar';

/** From what a term in working days is counted. */
export interface Term {
  readonly words: string;
  /** The date of the document. */
  readonly issuedOn: LocalDate;
  /** The day on which the words were given: `kể từ hôm nay` means that one. */
  readonly givenOn: LocalDate;
}

/** The day that a term ends by this calendar; null if the words are not a term in working days. */
export function endOf({ words, issuedOn, givenOn }: Term, calendar: WorkCalendar): LocalDate | null {
  const reading = readDeadline(words, { today: givenOn, issuedOn, calendar });
  return reading.ok && reading.kind === 'WORKING_DAYS' ? reading.on : null;
}

/** What came of one deadline that was to be moved to where the calendar of today says (domain.md §2). */
export enum RecountOutcome {
  DONE = 'DONE',
  CHANGED = 'CHANGED',
  REFUSED = 'REFUSED',
}
