import {
  addDays,
  describeRule,
  formatDay,
  type Language,
  localDateIn,
  type LocalDate,
  readDeadline,
  type UnderstoodDeadline,
} from '@libs/calendar';
import { countDays, type CountedDays } from './explained-days.lifecycle';
import type { ExplanationWords } from './explanation-words';
import type { Today } from './timeliness.lifecycle';

/** A deadline as it was at some moment. */
export interface Deadline {
  readonly deadlineWords: string;
  readonly dueOn: LocalDate | null;
  readonly dueTime: string | null;
}

/** By which rule the words of a deadline became a day (domain.md §2), told to a person. */
export class DeadlineRules {
  constructor(
    private readonly documentOn: LocalDate,
    private readonly today: Today,
    private readonly language: Language,
    private readonly words: ExplanationWords,
  ) {}

  /** How the words of the deadline were read, and what that means. */
  of(given: Deadline, at: Date | string, recurrence: string | null): string[] {
    const { words } = this;
    const { deadlineWords, dueOn, dueTime } = given;
    const text: string[] = [];
    if (!dueOn) text.push(this.isOngoing(deadlineWords) ? words.ongoing(deadlineWords) : words.noDeadline);
    else if (recurrence) text.push(words.recurring(describeRule(recurrence, this.language), this.day(dueOn)));
    else text.push(...this.reading(given, at));
    if (dueOn) {
      if (/(^|\s)(trước|before)\s/iu.test(deadlineWords) && !dueTime) text.push(words.beforeCounts);
      text.push(dueTime ? words.hour(dueTime) : words.wholeDay);
    }
    return text;
  }

  /** The days of a term in working days, counted; null for what is no such term. */
  daysOf(given: Deadline, at: Date | string): { days: CountedDays; text: string } | null {
    const read = given.dueOn ? this.read(given, at) : null;
    if (!read?.from || !read.workingDays || read.from >= given.dueOn!) return null;
    const days = countDays(read.from, given.dueOn!, this.today.calendar);
    const day = (on: LocalDate) => this.day(on);
    return { days, text: this.words.counted(days, day(addDays(read.from, 1)), day(given.dueOn!), day) };
  }

  /** From when a term runs; null for a day, which needs no such word. */
  termOf(given: Deadline, at: Date | string): string | null {
    const from = this.read(given, at)?.from;
    return from ? this.words.term(given.deadlineWords, this.day(from), from === this.documentOn) : null;
  }

  private reading(given: Deadline, at: Date | string): string[] {
    const { words } = this;
    const { deadlineWords, dueOn, dueTime } = given;
    const read = this.read(given, at);
    if (!read?.on) return [words.given(deadlineWords, this.day(dueOn!, dueTime))];
    if (read.from) {
      const text = [words.term(deadlineWords, this.day(read.from), read.from === this.documentOn)];
      if (read.on !== dueOn) text.push(words.given('', this.day(dueOn!, dueTime)), words.differs(this.day(read.on)));
      else if (read.kind === 'PERIOD' && read.warning) text.push(read.warning);
      return text;
    }
    return read.on === dueOn
      ? [words.read(deadlineWords, read.shown)]
      : [words.given(deadlineWords, this.day(dueOn!, dueTime))];
  }

  /** The words read once more as they were read then; null where they could not be read. */
  private read({ deadlineWords }: Deadline, at: Date | string): UnderstoodDeadline | null {
    const { calendar, zone } = this.today;
    const context = { today: localDateIn(zone, new Date(at)), issuedOn: this.documentOn, calendar };
    const read = readDeadline(deadlineWords, { ...context, language: this.language });
    return read.ok ? read : null;
  }

  /** As `timeFacts` of the console: what has no last day goes on, unless its words say that it has no deadline. */
  private isOngoing(words: string): boolean {
    const said = words.trim().toLowerCase().normalize('NFC');
    return said !== '' && !said.startsWith('không');
  }

  private day(on: LocalDate, time: string | null = null): string {
    return formatDay(on, time, this.language);
  }
}
