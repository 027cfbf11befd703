import type { ExplainedDay } from './explained-days.lifecycle';
import type { ExplanationWords, Judged, Lateness } from './explanation-words';
import type { TimelinessState } from './timeliness.lifecycle';

const many = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`;

const byWorkingDays = ({ calendarDays, workingDays }: Lateness): string => {
  if (!calendarDays) return 'some hours, within the last day';
  if (!workingDays) return `${many(calendarDays, 'day')}, all of them off`;
  return calendarDays === workingDays
    ? many(workingDays, 'working day')
    : `${many(workingDays, 'working day')} (${many(calendarDays, 'calendar day')})`;
};

const named = (days: readonly ExplainedDay[]): string => {
  const names = new Map<string, number>();
  for (const { name } of days) names.set(name!, (names.get(name!) ?? 0) + 1);
  return [...names].map(([name, n]) => (n > 1 ? `${name} ${many(n, 'day')}` : name)).join(', ');
};

const left = ({ workingDaysLeft, dueToday }: Judged): string =>
  dueToday ? 'Due today' : workingDaysLeft ? `${many(workingDaysLeft, 'working day')} left` : 'Due soon';

const verdicts: Record<TimelinessState, (judged: Judged) => string> = {
  IN_TERM: (judged) => (judged.sent ? 'Sent in time' : left(judged)),
  DUE_SOON: (judged) => left(judged),
  OVERDUE: (judged) => (judged.daysLate ? `Overdue by ${many(judged.daysLate, 'day')}` : 'Overdue'),
  DONE_ON_TIME: () => 'Done on time',
  DONE_LATE: (judged) => (judged.daysLate ? `Done ${many(judged.daysLate, 'day')} late` : 'Done late'),
  NO_DEADLINE: () => 'No deadline',
  DONE_NO_DEADLINE: () => 'Done, no deadline',
  WITHDRAWN: () => 'Withdrawn',
};
const verdict = (judged: Judged): string => verdicts[judged.state](judged);

const officeDoesNotCount = 'Days spent waiting for the Office do not count against the unit.';

const vain = ({ sentInVain }: Judged): string =>
  sentInVain ? ' The result sent before was sent back and does not count.' : '';

const remaining = ({ workingDaysLeft }: Judged): string => many(workingDaysLeft ?? 0, 'working day');

const noDeadline = () =>
  'There is no last day, so it is neither on time nor overdue, and is counted apart in every report.';

const whys: Record<TimelinessState, (judged: Judged) => string> = {
  IN_TERM: (judged) =>
    judged.sent
      ? `The result that waits was sent ${judged.sent}, before the deadline ${judged.due} passed: it stays in time whenever the Office confirms it. ${officeDoesNotCount}`
      : `From today, ${judged.today}, to the deadline ${judged.due} there are ${remaining(judged)}: more than 3, so it has no colour.${vain(judged)}`,
  DUE_SOON: (judged) =>
    judged.dueToday
      ? `Today, ${judged.today}, is the last day. With 3 working days or fewer left it is amber.${vain(judged)}`
      : `From today, ${judged.today}, to the deadline ${judged.due} there are ${remaining(judged)}. With 3 working days or fewer left it is amber.${vain(judged)}`,
  OVERDUE: (judged) =>
    judged.sent
      ? `The result that waits was sent ${judged.sent}, after the deadline ${judged.due}: late by ${byWorkingDays(judged.late!)}. The days stopped counting when it was sent. ${officeDoesNotCount}`
      : `The deadline was ${judged.due}; today, ${judged.today}, no result counts yet: over by ${byWorkingDays(judged.late!)}. What is overdue is red.${vain(judged)}`,
  DONE_ON_TIME: (judged) =>
    `The result that was confirmed was sent ${judged.sent}, before the deadline ${judged.due} passed. On time goes by when it was sent, not by when the Office confirmed it.`,
  DONE_LATE: (judged) =>
    `The result that was confirmed was sent ${judged.sent}, after the deadline ${judged.due}: late by ${byWorkingDays(judged.late!)}. ${officeDoesNotCount}`,
  NO_DEADLINE: noDeadline,
  DONE_NO_DEADLINE: noDeadline,
  WITHDRAWN: () => 'It was withdrawn, and is in no count.',
};

/** The same in English. */
export const explanationEn: ExplanationWords = {
  titles: {
    rule: 'Deadline as given',
    counted: (days) => `Counting ${many(days, 'working day')}`,
    moved: {
      AMENDED: 'Deadline amended',
      RETURNED: 'Sent back with a new deadline',
      EXTENDED: 'Extended',
      GRANTED: 'More time granted by the Office',
      RECOUNTED: 'Counted anew after a change of holidays',
      OTHER: 'Deadline changed',
    },
    returned: (attempt) => (attempt > 1 ? `Sent back (attempt ${attempt})` : 'Sent back'),
    sent: (attempt) => (attempt > 1 ? `Result sent (attempt ${attempt})` : 'Result sent'),
    recalled: 'Result recalled',
    reopened: 'Reopened',
    extensionWaits: 'More time asked for',
    now: (judged) => `Now: ${verdict(judged).replace(/^./, (first) => first.toLowerCase())}`,
  },
  term: (words, day, ofDocument) =>
    `The deadline says “${words}”: counted from ${ofDocument ? 'its date, ' : ''}${day}, which itself is left out.`,
  read: (words, shown) => `The deadline says “${words}”, read as ${shown}.`,
  recurring: (rule, day) => `A recurring duty (${rule.toLowerCase()}): this one is due ${day}.`,
  ongoing: (words) => `The deadline says “${words}”: an ongoing duty without a last day.`,
  noDeadline: 'The document sets no deadline.',
  given: (words, day) =>
    words ? `The words are “${words}”; the deadline given is ${day}.` : `The deadline given is ${day}.`,
  differs: (day) => `Read again by today’s calendar it would be ${day}, but a deadline given never moves by itself.`,
  beforeCounts: 'The day named after “trước” still counts.',
  wholeDay: 'No hour is named, so the whole day counts.',
  hour: (time) => `After ${time} it is overdue.`,
  counted: ({ working, weekends, off, worked }, first, last, day) => {
    const skipped = [
      weekends && many(weekends, 'Saturday or Sunday', 'Saturdays and Sundays'),
      off.length && `${many(off.length, 'day')} off (${named(off)})`,
    ].filter(Boolean);
    const without = skipped.length ? `, leaving out ${skipped.join(' and ')}` : '';
    const also = worked.length
      ? ` ${worked.map(({ on }) => day(on)).join(', ')} counts: it is worked instead of another day.`
      : '';
    return `${first} to ${last}: ${many(working, 'working day')}${without}.${also}`;
  },
  moved: (from, to) => `From ${from} to ${to}.`,
  kept: (day) => `The deadline stays: ${day}.`,
  by: (name, moment) => `${name}, ${moment}.`,
  reason: (text) => `Reason: ${text}`,
  legalBasis: (text) => `Basis: ${text}`,
  sent: (moment, late, due) =>
    !due
      ? `${moment}.`
      : late
        ? `${moment}, ${byWorkingDays(late)} after the deadline.`
        : `${moment}, before the deadline ${due} passed.`,
  inVain: 'That result no longer counts.',
  extensionWaits: (moment) =>
    `The unit asked ${moment}. Until it is decided the deadline stays as it is; the time it waits is the Office’s.`,
  noDay: 'no last day',
  verdict,
  why: (judged) => whys[judged.state](judged),
  sentIfToday: ({ late, dueToday, time, workingDaysLeft }) => {
    if (late) {
      return late.calendarDays
        ? `If sent today: ${byWorkingDays(late)} late`
        : `If sent now: late, since ${time} of the last day has passed`;
    }
    if (dueToday) return time ? `If sent today before ${time}: on time` : 'If sent today: on time, on the last day';
    return workingDaysLeft
      ? `If sent today: on time, ${many(workingDaysLeft, 'working day')} left`
      : 'If sent today: on time';
  },
};
