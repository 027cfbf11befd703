import { weekday } from '@libs/calendar';
import type { CalendarDayKind } from '../graphql/schema';
import type { TextKey } from '../i18n/text';
import type { IconName } from '../ui/icons';

/** In the order in which they are explained and offered. */
export const dayKinds: readonly CalendarDayKind[] = ['HOLIDAY', 'IN_LIEU', 'WORKED_SATURDAY'];

/** What each kind of day is called, and its sign: never a colour, colours mean time. */
export const kindWords: Record<CalendarDayKind, TextKey> = {
  HOLIDAY: 'calendar.kind.HOLIDAY',
  IN_LIEU: 'calendar.kind.IN_LIEU',
  WORKED_SATURDAY: 'calendar.kind.WORKED_SATURDAY',
};
export const kindIcons: Record<CalendarDayKind, IconName> = {
  HOLIDAY: 'flag',
  IN_LIEU: 'swap_horiz',
  WORKED_SATURDAY: 'work_history',
};

/** What a day most likely becomes: a week-end is worked, any other day is off. */
export const likelyKind = (on: string): CalendarDayKind => (weekday(on) > 5 ? 'WORKED_SATURDAY' : 'HOLIDAY');
