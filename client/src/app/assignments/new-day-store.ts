import { computed, inject, type Signal } from '@angular/core';
import { WorkCalendar } from '@libs/calendar';
import { query } from '../graphql/query';
import { Language } from '../i18n/language';
import { texts } from '../i18n/text';
import { officeDay } from '../ui/dates';
import { type NewDay, readNewDay } from './extension-day';
import { ExtensionCalendarDocument } from './extensions.generated';

/** Years around today of which the Office's calendar is fetched, once. */
const [yearsBack, yearsAhead] = [2, 3];

/** Reads new deadlines as they are typed, by the Office's calendar. */
export interface NewDays {
  /** Until the calendar is there, only week-ends are known. */
  readonly calendar: Signal<WorkCalendar>;
  /** The deadline is over, or there is none: terms count from today. */
  readonly fromToday: Signal<boolean>;
  /** undefined for no words. Reads signals. */
  read(words: string): NewDay | undefined;
}

/** What typed words mean as a deadline after `due`: with the same rules as the server's. */
export function newDays(due: () => string | null): NewDays {
  const language = inject(Language);
  const t = texts();
  const today = officeDay(new Date());
  const days = query(ExtensionCalendarDocument, () => {
    const year = Number(today.slice(0, 4));
    return { from: `${year - yearsBack}-01-01`, to: `${year + yearsAhead}-12-31` };
  });
  const calendar = computed(() => new WorkCalendar(days.value()?.calendarDays ?? []));
  return {
    calendar,
    fromToday: computed(() => (due() ?? '') <= today),
    read: (words) => {
      if (!words.trim()) return undefined;
      return readNewDay(words, { due: due(), today, calendar: calendar(), language: language.code() }, t);
    },
  };
}
