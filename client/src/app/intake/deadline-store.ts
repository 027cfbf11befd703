import { computed, inject, Injectable } from '@angular/core';
import { type DeadlineReading, readDeadline, WorkCalendar } from '@libs/calendar';
import { query } from '../graphql/query';
import { Language } from '../i18n/language';
import { officeDay } from '../ui/dates';
import { DraftStore } from './draft-store';
import { IntakeCalendarDocument } from './intake.generated';

/** Years around today of which the Office's calendar is fetched, once. */
const [yearsBack, yearsAhead] = [10, 10];

/** Reads deadlines as they are typed, with the same rules as the server: what is shown at once is what will be kept. */
@Injectable()
export class DeadlineStore {
  private readonly language = inject(Language);
  private readonly draft = inject(DraftStore);
  private readonly today = officeDay(new Date());
  private readonly days = query(IntakeCalendarDocument, () => {
    const year = Number(this.today.slice(0, 4));
    return { from: `${year - yearsBack}-01-01`, to: `${year + yearsAhead}-12-31` };
  });

  private readonly reader = computed(() => {
    const calendar = new WorkCalendar(this.days.value()?.calendarDays ?? []);
    const context = {
      today: this.today,
      issuedOn: this.draft.header().issuedOn ?? this.today,
      calendar,
      language: this.language.code(),
    };
    const read = new Map<string, DeadlineReading>();
    return (words: string) => {
      const known = read.get(words) ?? readDeadline(words, context);
      read.set(words, known);
      return known;
    };
  });

  /** What the words mean for this document; undefined for none. Reads signals: date, calendar, language. */
  read(words: string): DeadlineReading | undefined {
    return words.trim() ? this.reader()(words) : undefined;
  }
}
