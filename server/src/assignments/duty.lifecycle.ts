import { addDays, type LocalDate, nextOccurrence } from '@libs/calendar';

/** What a person can do to a duty. */
export enum DutyAction {
  CHANGE = 'CHANGE',
  END = 'END',
}

/** What decides when a duty falls. */
export interface Ruled {
  readonly rule: string;
  readonly untilOn: LocalDate | null;
}

/** What is still to come of a duty. */
export interface Ahead {
  /** The next period, or a day before which there is none; null when none is to come. */
  readonly nextOn: LocalDate | null;
  /** From which day on there is something to do. */
  readonly opensOn: LocalDate;
}

/** The first period of a duty on or after `from`, or null if it ends before. */
export function periodFrom({ rule, untilOn }: Ruled, from: LocalDate): LocalDate | null {
  const on = nextOccurrence(rule, from);
  return on === null || (untilOn !== null && on > untilOn) ? null : on;
}

/** The first day on which a period may fall that is still to come. */
export function aheadFrom(lastOn: LocalDate, today: LocalDate): LocalDate {
  const after = addDays(lastOn, 1);
  return after > today ? after : today;
}

/**
 * What is to come when `lastOn` is the last period that is there already. A period begins on the day after the one before it,
 * and then its obligation is made (domain.md §2). What was over by `today` is not asked for afterwards: nobody was told of it.
 */
export function aheadOf(duty: Ruled, lastOn: LocalDate, today: LocalDate): Ahead {
  const after = addDays(lastOn, 1);
  const nextOn = periodFrom(duty, aheadFrom(lastOn, today));
  return { nextOn, opensOn: nextOn === null ? dayAfterEnd(duty, after) : after };
}

/** The periods that have begun by `today`, the first `most` of them, and what is to come behind them. */
export function begun(
  duty: Ruled,
  ahead: Ahead,
  today: LocalDate,
  most: number,
): { periods: LocalDate[]; ahead: Ahead } {
  const periods: LocalDate[] = [];
  let { nextOn, opensOn } = ahead;
  while (nextOn !== null && opensOn <= today && periods.length < most) {
    const on = periodFrom(duty, nextOn);
    if (on !== null) periods.push(on);
    nextOn = on && periodFrom(duty, addDays(on, 1));
    opensOn = nextOn === null ? dayAfterEnd(duty, on ? addDays(on, 1) : opensOn) : addDays(on!, 1);
  }
  return { periods, ahead: { nextOn, opensOn } };
}

const dayAfterEnd = ({ untilOn }: Ruled, otherwise: LocalDate) => (untilOn === null ? otherwise : addDays(untilOn, 1));
