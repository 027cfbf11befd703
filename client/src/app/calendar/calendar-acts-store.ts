import { inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { mutation } from '../graphql/mutation';
import { Language } from '../i18n/language';
import { texts } from '../i18n/text';
import { dayInWords } from '../ui/dates';
import { Notice } from '../ui/notice';
import { type CalendarDayFragment, RemoveCalendarDayDocument, SaveCalendarDayDocument } from './calendar.generated';
import { DayDialog, type DayDialogData } from './day-dialog/day-dialog';

/** What can be done to the days of the calendar; `changed` is called after each that was. Call it where `inject` may be called. */
export function calendarActs(changed: () => void) {
  const dialogs = inject(MatDialog);
  const notice = inject(Notice);
  const language = inject(Language);
  const t = texts();
  const save = mutation(SaveCalendarDayDocument);
  const take = mutation(RemoveCalendarDayDocument);
  const named = (on: string) => dayInWords(on, 'full', language.code());
  const open = (given: Omit<DayDialogData, 'saved'>) =>
    dialogs.open(DayDialog, { data: { ...given, saved: changed } satisfies DayDialogData, width: '520px' });

  return {
    add: (on?: string) => open({ on }),
    edit: (day: CalendarDayFragment) => open({ day }),
    /** At once, with a way back: what is taken out keeps its record. */
    async remove(day: CalendarDayFragment): Promise<void> {
      const outcome = await take({ input: { id: day.id, expectedVersion: day.version } });
      changed();
      if (!outcome.ok) return notice.say(outcome.refusal.message);
      const { id, version: expectedVersion, on, kind, name, document } = outcome.value;
      notice.undoable(t('calendar.removed', { day: named(on) }), async () => {
        const back = await save({ input: { id, expectedVersion, on, kind, name, document } });
        notice.say(back.ok ? t('calendar.back', { day: named(on) }) : back.refusal.message);
        changed();
      });
    },
  };
}
