import { daysBetween, formatVi, type LocalDate } from '@libs/calendar';
import { InvalidField, InvalidInput, refuse } from '@libs/refusals';
import type { Assignment } from '../assignments';
import { isAfter, type Moment } from './extension.lifecycle';

/** The effective deadline; the lifecycle has asked whether there is one, except of a request that waits. */
export const dueOf = ({ dueOn, dueTime }: Pick<Assignment, 'dueOn' | 'dueTime'>): Moment | null =>
  dueOn ? { on: dueOn, time: dueTime } : null;

/** As people read it: `15/12/2026`, `14:00 15/12/2026`. */
export const momentWords = ({ on, time }: Moment): string => (time ? `${time} ${formatVi(on)}` : formatVi(on));

/** What is wrong with a new deadline, or null: it comes after the one that there is, and, given anew, is not past. */
export function wrongWith(to: Moment, due: Moment, today: LocalDate | null): string | null {
  if (!isAfter(to, due)) return `Hạn mới phải sau thời hạn hiện nay (${momentWords(due)}).`;
  return today && to.on < today ? 'Hạn mới không được trước hôm nay.' : null;
}

/** Refuses a new deadline that `wrongWith` finds fault with. */
export function refuseWrong(path: string, to: Moment, due: Moment, today: LocalDate | null): void {
  const message = wrongWith(to, due, today);
  if (message) refuse(new InvalidInput([new InvalidField(path, message)]));
}

/** Puts the effective deadline off, and says by how much; the original stays as issued (domain.md §4). */
export function putOff(assignment: Assignment, due: Moment, to: Moment) {
  Object.assign(assignment, {
    dueOn: to.on,
    dueTime: to.time,
    deadlineWords: momentWords(to),
    deadlineKind: assignment.deadlineKind === 'RECURRING' ? assignment.deadlineKind : 'DATE',
    extensionCount: assignment.extensionCount + 1,
  });
  return {
    fromOn: due.on,
    fromTime: due.time,
    toOn: to.on,
    toTime: to.time,
    daysGained: daysBetween(due.on, to.on),
  };
}
