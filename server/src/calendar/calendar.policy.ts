import { type Actor, has, Role } from '../../../libs/auth/actor';
import { isLocalDate, weekday } from '@libs/calendar';

/** What a day is that is not what its weekday says (domain.md §2). */
export enum CalendarDayKind {
  HOLIDAY = 'HOLIDAY',
  IN_LIEU = 'IN_LIEU',
  WORKED_SATURDAY = 'WORKED_SATURDAY',
}

/** The Office edits the calendar (domain.md §2); so does who administers the system. */
export const mayEditCalendar = (actor: Actor): boolean => has(actor, Role.OFFICE_HEAD, Role.SYSTEM_ADMIN);

/** What lies outside of these years is a slip of the finger. */
const [firstYear, lastYear] = [2000, 2099];

/** Why that day cannot be of that kind, in words for the person who tried; null if it can. A holiday may fall on any day. */
export function whyNotThatDay(kind: CalendarDayKind, on: string): string | null {
  const year = Number(on.slice(0, 4));
  if (!isLocalDate(on) || year < firstYear || year > lastYear) {
    return `Ngày phải nằm trong các năm ${firstYear}–${lastYear}.`;
  }
  const isWeekend = weekday(on) > 5;
  if (kind === CalendarDayKind.WORKED_SATURDAY && !isWeekend) {
    return 'Ngày đi làm bù phải là thứ Bảy hoặc Chủ nhật: ngày trong tuần vốn đã là ngày làm việc.';
  }
  if (kind === CalendarDayKind.IN_LIEU && isWeekend) {
    return 'Ngày nghỉ bù, hoán đổi phải từ thứ Hai đến thứ Sáu: thứ Bảy, Chủ nhật vốn đã nghỉ.';
  }
  return null;
}
