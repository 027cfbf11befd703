import { daysBetween, formatDay, type Language, localDateIn, localTimeIn, type LocalDate } from '@libs/calendar';
import { AssignmentStatus } from './assignment.lifecycle';
import { type Deadline, DeadlineRules } from './deadline-rule.lifecycle';
import { countDays, type ExplainedDay } from './explained-days.lifecycle';
import type { ExplanationWords, Judged, Lateness, MovedBy } from './explanation-words';
import { type Dated, type Timeliness, timelinessOf, type Today } from './timeliness.lifecycle';

/** What was recorded of an assignment and bears on its deadline; `set`: what of the deadline it set. */
export interface DeadlineEvent {
  readonly at: Date | string;
  readonly type: string;
  readonly byName: string;
  readonly set: Partial<Deadline> | null;
  readonly reason: string | null;
  readonly legalBasis: string | null;
  readonly attempt: number | null;
}

/** What is explained: the assignment, the date of its document, and its record, oldest first. */
export interface Explainable extends Dated, Deadline {
  readonly recurrence: string | null;
  readonly originalDueOn: LocalDate | null;
  readonly originalDueTime: string | null;
  readonly issuedAt: Date | string;
  readonly extensionRequestedAt: Date | string | null;
  readonly documentOn: LocalDate;
  readonly history: readonly DeadlineEvent[];
}

/** What a step of the explanation is about. */
export enum ExplanationStepKind {
  RULE = 'RULE',
  COUNT = 'COUNT',
  MOVED = 'MOVED',
  SENT = 'SENT',
  RETURNED = 'RETURNED',
  WAITING = 'WAITING',
  NOW = 'NOW',
}

export interface ExplanationStep {
  readonly kind: ExplanationStepKind;
  readonly title: string;
  /** Sentences, a line each. */
  readonly text: string;
  /** The day it is about: the deadline it set, or when it happened. */
  readonly on: LocalDate | null;
  readonly days: readonly ExplainedDay[];
}

export interface Explanation {
  /** The same as `timelinessOf` says, in words. */
  readonly verdict: Timeliness & { readonly words: string };
  /** Null for what is not the unit's to send now, and for what has no deadline. */
  readonly sentIfToday: SentIfToday | null;
  readonly steps: readonly ExplanationStep[];
}

export interface SentIfToday {
  readonly onTime: boolean;
  readonly workingDaysLate: number;
  readonly calendarDaysLate: number;
  readonly words: string;
}

const unsent = [AssignmentStatus.ASSIGNED, AssignmentStatus.IN_PROGRESS, AssignmentStatus.DECLINED];

/** How it is said: the language, and its sentences. */
export interface Speech {
  readonly language: Language;
  readonly words: ExplanationWords;
}

/** Why an assignment stands to its deadline as it does: the rule, the days, what moved it, what it comes to. */
export function explain(one: Explainable, today: Today, speech: Speech): Explanation {
  return new Explainer(one, today, speech).explanation();
}

class Explainer {
  private readonly language: Language;
  private readonly words: ExplanationWords;
  private readonly rules: DeadlineRules;
  private readonly timeliness: Timeliness;
  private readonly judged: Judged;

  constructor(
    private readonly one: Explainable,
    private readonly today: Today,
    { language, words }: Speech,
  ) {
    this.language = language;
    this.words = words;
    this.rules = new DeadlineRules(one.documentOn, today, language, words);
    this.timeliness = timelinessOf(one, today);
    this.judged = this.judge();
  }

  explanation(): Explanation {
    const { words, judged } = this;
    return {
      verdict: { ...this.timeliness, words: words.verdict(judged) },
      sentIfToday: this.sentIfToday(),
      steps: [...this.past(), ...this.waiting(), this.now()],
    };
  }

  private judge(): Judged {
    const { status, dueOn, dueTime, submittedAt } = this.one;
    const { daysLate, state } = this.timeliness;
    const judgedBySending = status === AssignmentStatus.SUBMITTED || status === AssignmentStatus.COMPLETED;
    const sentOn = judgedBySending && submittedAt ? localDateIn(this.today.zone, new Date(submittedAt)) : null;
    const isLate = state === 'OVERDUE' || state === 'DONE_LATE';
    return {
      ...this.timeliness,
      due: dueOn && this.day(dueOn, dueTime),
      today: this.day(this.today.on),
      dueToday: dueOn === this.today.on,
      time: dueTime,
      sent: sentOn && this.moment(submittedAt!),
      late: isLate ? this.lateness(dueOn!, sentOn ?? this.today.on, daysLate) : null,
      sentInVain: !sentOn && this.one.history.some(({ type }) => type === 'assignment.returned'),
    };
  }

  private sentIfToday(): SentIfToday | null {
    if (!this.one.dueOn || !unsent.includes(this.one.status)) return null;
    const { late } = this.judged;
    return {
      onTime: !late,
      workingDaysLate: late?.workingDays ?? 0,
      calendarDaysLate: late?.calendarDays ?? 0,
      words: this.words.sentIfToday(this.judged),
    };
  }

  /** Everything recorded, in its order; how the days were counted stands behind what set the deadline that holds. */
  private past(): ExplanationStep[] {
    const { history, originalDueOn, originalDueTime, deadlineWords, issuedAt } = this.one;
    const first = history.find(({ type }) => type === 'assignment.issued');
    let now: Deadline = { deadlineWords, dueOn: originalDueOn, dueTime: originalDueTime, ...first?.set };
    const setters = history.filter((event) => event !== first && event.set);
    const steps = [this.rule(now, first?.at ?? issuedAt)];
    if (!setters.length) steps.push(...this.counting(now, first?.at ?? issuedAt));
    for (const event of history) {
      if (event === first) continue;
      const before = now;
      now = { ...now, ...event.set };
      const step = this.happened(event, before, now);
      if (step) steps.push(step);
      if (event === setters.at(-1)) steps.push(...this.counting(now, event.at));
    }
    return steps;
  }

  private rule(given: Deadline, at: Date | string): ExplanationStep {
    const text = this.rules.of(given, at, this.one.recurrence);
    return this.step(ExplanationStepKind.RULE, this.words.titles.rule, text, given.dueOn);
  }

  /** The days of a term in working days, one by one. */
  private counting(given: Deadline, at: Date | string): ExplanationStep[] {
    const counted = this.rules.daysOf(given, at);
    if (!counted) return [];
    const title = this.words.titles.counted(counted.days.working);
    return [this.step(ExplanationStepKind.COUNT, title, [counted.text], given.dueOn, counted.days.days)];
  }

  private happened(event: DeadlineEvent, before: Deadline, after: Deadline): ExplanationStep | null {
    const { words } = this;
    const by = words.by(event.byName, this.moment(event.at));
    const because = [
      event.reason && words.reason(event.reason),
      event.legalBasis && words.legalBasis(event.legalBasis),
    ];
    const due = (deadline: Deadline) => (deadline.dueOn ? this.day(deadline.dueOn, deadline.dueTime) : words.noDay);
    const on = this.dayOf(event.at);
    if (event.set && due(before) !== due(after)) {
      const vain = event.type === 'assignment.returned' && words.inVain;
      const text = [
        words.moved(due(before), due(after)),
        event.set?.deadlineWords && this.rules.termOf(after, event.at),
        vain,
        by,
        ...because,
      ];
      return this.step(ExplanationStepKind.MOVED, words.titles.moved[movedBy(event.type)], text, after.dueOn);
    }
    const kept = after.dueOn && words.kept(due(after));
    switch (event.type) {
      case 'assignment.submitted':
        return this.step(
          ExplanationStepKind.SENT,
          words.titles.sent(event.attempt ?? 1),
          [words.sent(this.moment(event.at), this.sentLate(event.at, after), after.dueOn && due(after)), event.byName],
          on,
        );
      case 'assignment.returned': {
        const title = words.titles.returned(event.attempt ?? 1);
        return this.step(ExplanationStepKind.RETURNED, title, [words.inVain, kept, by, ...because], on);
      }
      case 'assignment.recalled':
        return this.step(ExplanationStepKind.RETURNED, words.titles.recalled, [words.inVain, by], on);
      case 'assignment.reopened':
        return this.step(ExplanationStepKind.RETURNED, words.titles.reopened, [words.inVain, kept, by, ...because], on);
      default:
        return null;
    }
  }

  private sentLate(at: Date | string, { dueOn, dueTime }: Deadline): Lateness | null {
    const sent = { status: AssignmentStatus.SUBMITTED, dueOn, dueTime, submittedAt: at };
    const { state, daysLate } = timelinessOf(sent, this.today);
    return state === 'OVERDUE' ? this.lateness(dueOn!, this.dayOf(at), daysLate) : null;
  }

  private waiting(): ExplanationStep[] {
    const { extensionRequestedAt: at, status } = this.one;
    if (!at || !unsent.includes(status)) return [];
    const { words } = this;
    const text = [words.extensionWaits(this.moment(at))];
    return [this.step(ExplanationStepKind.WAITING, words.titles.extensionWaits, text, this.dayOf(at))];
  }

  /** What it comes to, with the days between today and the deadline. */
  private now(): ExplanationStep {
    const { words, judged, today } = this;
    const { dueOn, status } = this.one;
    const title = words.titles.now(judged);
    const [from, to] = [today.on, dueOn ?? today.on].sort() as [LocalDate, LocalDate];
    const days = dueOn && unsent.includes(status) ? countDays(from, to, today.calendar).days : [];
    return this.step(ExplanationStepKind.NOW, title, [words.why(judged)], today.on, days);
  }

  private step(
    kind: ExplanationStepKind,
    title: string,
    text: readonly (string | null | undefined | false)[],
    on: LocalDate | null,
    days: readonly ExplainedDay[] = [],
  ): ExplanationStep {
    return { kind, title, text: text.filter(Boolean).join('\n'), on, days };
  }

  private lateness(dueOn: LocalDate, on: LocalDate, daysLate: number | null): Lateness {
    const workingDays = Math.max(0, this.today.calendar.workingDaysBetween(dueOn, on));
    return { calendarDays: daysLate ?? daysBetween(dueOn, on), workingDays };
  }

  private day(on: LocalDate, time: string | null = null): string {
    return formatDay(on, time, this.language);
  }

  private dayOf(at: Date | string): LocalDate {
    return localDateIn(this.today.zone, new Date(at));
  }

  private moment(at: Date | string): string {
    return this.day(this.dayOf(at), localTimeIn(this.today.zone, new Date(at)));
  }
}

/** By what a deadline was moved, from the name of what was recorded. */
function movedBy(type: string): MovedBy {
  if (type === 'assignment.amended') return 'AMENDED';
  if (type === 'assignment.returned') return 'RETURNED';
  if (/^assignment\.extension.*grant/.test(type)) return 'GRANTED';
  if (type.startsWith('assignment.extension')) return 'EXTENDED';
  return /recount/.test(type) ? 'RECOUNTED' : 'OTHER';
}
