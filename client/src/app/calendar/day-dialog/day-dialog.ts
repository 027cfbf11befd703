import { Component, ElementRef, inject, signal } from '@angular/core';
import { form, FormField, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { addDays, weekday } from '@libs/calendar';
import { mutation } from '../../graphql/mutation';
import { ask } from '../../graphql/query';
import type { CalendarDayKind } from '../../graphql/schema';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { type Clash, Conflict } from '../../ui/conflict/conflict';
import { dayInWords } from '../../ui/dates';
import { DayField } from '../../ui/day-field/day-field';
import { focusFirstWrong } from '../../ui/focus-wrong';
import { Labelled } from '../../ui/labelled/labelled';
import { Notice } from '../../ui/notice';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { Segments } from '../../ui/segments/segments';
import { shortcut } from '../../ui/shortcuts';
import { type CalendarDayFragment, CalendarDaysDocument, SaveCalendarDayDocument } from '../calendar.generated';
import { dayKinds, kindWords, likelyKind } from '../day-kinds';

/** `day`: the one to change; else a new one, on `on` if a day was chosen. `saved` is called after each. */
export interface DayDialogData {
  day?: CalendarDayFragment;
  on?: string;
  saved: () => void;
}

/** What is typed, and what two people may have made of it. */
const fields = ['on', 'kind', 'name', 'document'] as const;
type Typed = Record<(typeof fields)[number], string>;

const typedOf = ({ on, kind, name, document }: CalendarDayFragment): Typed => ({
  on,
  kind,
  name,
  document: document ?? '',
});

/** Puts a day into the calendar or changes one. What was typed stays when the server refuses or somebody was faster. */
@Component({
  selector: 'app-day-dialog',
  imports: [
    Conflict,
    DayField,
    FormField,
    Labelled,
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
    RefusalBanner,
    Segments,
  ],
  templateUrl: './day-dialog.html',
  styleUrl: './day-dialog.scss',
})
export class DayDialog {
  private readonly dialog = inject(MatDialogRef);
  private readonly notice = inject(Notice);
  private readonly language = inject(Language);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly data = inject<DayDialogData>(MAT_DIALOG_DATA);
  private readonly save = mutation(SaveCalendarDayDocument);
  private readonly days = ask(CalendarDaysDocument);
  /** What the day was when it was last looked at; undefined for a new one. */
  private seen = this.data.day;

  protected readonly t = texts();
  protected readonly isNew = signal(!this.data.day);
  protected readonly kinds = dayKinds.map((id) => ({ id, words: this.t(kindWords[id]) }));
  protected readonly sending = signal(false);
  protected readonly refusal = signal('');
  protected readonly who = signal<string | null>(null);
  protected readonly clashes = signal<readonly Clash[]>([]);
  protected readonly typed = signal<Typed>(
    this.data.day
      ? typedOf(this.data.day)
      : { on: this.data.on ?? '', kind: likelyKind(this.data.on ?? '2026-01-01'), name: '', document: '' },
  );
  protected readonly form = form(this.typed, (path) => {
    validate(path.on, ({ value }) =>
      value() ? undefined : { kind: 'missing', message: this.t('calendar.dialog.onMissing') },
    );
    validate(path.name, ({ value }) =>
      value().trim() ? undefined : { kind: 'missing', message: this.t('calendar.dialog.nameMissing') },
    );
    maxLength(path.name, 200);
    maxLength(path.document, 300);
  });

  constructor() {
    shortcut('Ctrl+Enter', () => void this.send());
  }

  /** `next`: stays open for the following day, with everything else as it is. */
  protected async send(next = false) {
    if (this.sending()) return;
    for (const field of [this.form.on, this.form.name]) field().markAsTouched();
    if (this.form().invalid()) return setTimeout(() => focusFirstWrong(this.host.nativeElement));
    this.sending.set(true);
    this.dialog.disableClose = true;
    try {
      const { on, kind, name, document } = this.typed();
      const outcome = await this.save({
        input: {
          ...{ id: this.seen?.id, expectedVersion: this.seen?.version ?? 0 },
          ...{ on, kind: kind as CalendarDayKind, name: name.trim(), document: document.trim() || null },
        },
      });
      if (outcome.ok) return this.finish(on, next);
      if (outcome.refusal.__typename === 'StaleVersion')
        return await this.meet(outcome.refusal.current, outcome.refusal.changedBy);
      this.refusal.set(outcome.refusal.message);
    } finally {
      this.sending.set(false);
      this.dialog.disableClose = false;
    }
    return undefined;
  }

  private finish(on: string, next: boolean) {
    this.notice.say(this.t('calendar.saved', { day: dayInWords(on, 'full', this.language.code()) }));
    this.data.saved();
    if (!next) return this.dialog.close(true);
    this.seen = undefined;
    this.refusal.set('');
    this.clashes.set([]);
    let following = addDays(on, 1);
    while (this.typed().kind !== 'WORKED_SATURDAY' && weekday(following) > 5) following = addDays(following, 1);
    this.typed.update((typed) => ({ ...typed, on: following }));
  }

  /** Somebody was faster: theirs is read, what only one of us changed is settled, about the rest the person decides. */
  private async meet(current: number, changedBy: string | null) {
    const [before, mine] = [typedOf(this.seen!), this.typed()];
    this.who.set(changedBy);
    const { calendarDays } = await this.days({ from: '2000-01-01', to: '2099-12-31' });
    const there = calendarDays.find(({ id }) => id === this.seen!.id);
    this.seen = there ?? { ...this.seen!, version: current };
    this.data.saved();
    const name = changedBy ?? this.t('ui.conflict.colleague');
    this.refusal.set(this.t(there ? 'calendar.dialog.changed' : 'calendar.dialog.gone', { name }));
    if (!there) return;
    const theirs = typedOf(there);
    const clashing = fields.filter((field) => mine[field] !== theirs[field]);
    this.typed.set(
      Object.fromEntries(
        fields.map((field) => [field, mine[field] === before[field] ? theirs[field] : mine[field]]),
      ) as Typed,
    );
    this.clashes.set(
      clashing
        .filter((field) => mine[field] !== before[field] && theirs[field] !== before[field])
        .map((field) => this.clash(field, mine, theirs)),
    );
  }

  private clash(field: (typeof fields)[number], mine: Typed, theirs: Typed): Clash {
    const say = ({ [field]: value }: Typed) => {
      if (field === 'on') return dayInWords(value, 'full', this.language.code());
      return field === 'kind' ? this.t(kindWords[value as CalendarDayKind]) : value;
    };
    return {
      ...{ label: this.t(`calendar.dialog.${field}`), mine: say(mine), theirs: say(theirs) },
      take: (side) => this.typed.update((typed) => ({ ...typed, [field]: (side === 'mine' ? mine : theirs)[field] })),
    };
  }
}
