import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, computed, effect, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MAT_FORM_FIELD_DEFAULT_OPTIONS, MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { ask } from '../../graphql/query';
import { mutation, type Outcome } from '../../graphql/mutation';
import type { NotificationChannel, ReminderWho } from '../../graphql/schema';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords, officeDay } from '../../ui/dates';
import { Notice } from '../../ui/notice';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import {
  ReminderPreviewDocument,
  type ReminderPreviewQuery,
  type ReminderRulesQuery,
  ResetReminderRuleDocument,
  type RuleFragment,
  SaveReminderRuleDocument,
} from '../reminders.generated';
import { whenWords } from '../rule-words';
import { climbs, countsLateDays, hasNumbers, readDays, repeats } from '../rule-shape';

interface Given {
  rule: RuleFragment;
  placeholders: ReminderRulesQuery['reminderPlaceholders'];
}

const everybody: readonly ReminderWho[] = ['DELEGATE', 'UNIT_HEAD', 'MONITOR', 'OFFICE_HEAD', 'LEADERS'];
const restMs = 400;

/** Edits a rule: its numbers, who is told from when and how, its sentence; beside it what it would send today. */
@Component({
  selector: 'app-rule-dialog',
  imports: [CdkTextareaAutosize, MatButton, MatDialogModule, MatFormFieldModule, MatIcon, MatInput, RefusalBanner],
  templateUrl: './rule-dialog.html',
  styleUrl: './rule-dialog.scss',
  providers: [
    {
      provide: MAT_FORM_FIELD_DEFAULT_OPTIONS,
      useValue: { appearance: 'outline', floatLabel: 'always', subscriptSizing: 'dynamic' },
    },
  ],
})
export class RuleDialog {
  private readonly given = inject<Given>(MAT_DIALOG_DATA);
  private readonly dialog = inject(MatDialogRef);
  private readonly notice = inject(Notice);
  private readonly language = inject(Language);
  private readonly asked = ask(ReminderPreviewDocument);
  private readonly sends = mutation(SaveReminderRuleDocument);
  private readonly resets = mutation(ResetReminderRuleDocument);
  private readonly sentence = viewChild.required<ElementRef<HTMLTextAreaElement>>('sentence');

  protected readonly t = texts();
  protected readonly rule = this.given.rule;
  protected readonly placeholders = this.given.placeholders;
  protected readonly channels: readonly NotificationChannel[] = ['DIGEST', 'AT_ONCE', 'WEEKLY', 'INBOX'];
  protected readonly numbered = hasNumbers(this.rule.trigger);
  protected readonly several = this.rule.trigger === 'BEFORE_DUE';
  protected readonly repeats = repeats(this.rule.trigger);
  protected readonly climbs = climbs(this.rule.trigger);
  protected readonly fromLabel = computed(() =>
    this.t(countsLateDays(this.rule.trigger) ? 'reminders.rules.field.fromLate' : 'reminders.rules.field.fromMore'),
  );

  protected readonly days = signal(this.rule.days.join(', '));
  protected readonly every = signal(String(this.rule.every));
  protected readonly text = signal(this.rule.text);
  protected readonly people = signal(
    everybody.map((who) => {
      const step = this.rule.steps.find((one) => one.who === who);
      const from = countsLateDays(this.rule.trigger) ? 1 : 0;
      return {
        who,
        on: !!step,
        from: String(step?.from ?? from),
        channel: step?.channel ?? ('DIGEST' as NotificationChannel),
      };
    }),
  );
  protected readonly busy = signal(false);
  protected readonly refused = signal('');
  protected readonly details = signal<readonly string[]>([]);
  protected readonly preview = signal<ReminderPreviewQuery['reminderPreview'] | 'working' | 'failed'>('working');

  /** As it would be sent; null while a number isn't one. */
  protected readonly edited = computed(() => {
    const days = this.numbered ? readDays(this.days()) : [];
    const steps = this.people()
      .filter(({ on }) => on)
      .map(({ who, from, channel }) => ({ who, from: Number(from), channel }));
    const every = Number(this.every() || '0');
    if (!days || !Number.isInteger(every) || steps.some(({ from }) => !Number.isInteger(from))) return null;
    return { id: this.rule.id, days, every, steps, text: this.text().trim() };
  });
  protected readonly daysProblem = computed(() =>
    this.numbered && !readDays(this.days())
      ? this.t('reminders.rules.field.daysWrong', { example: this.several ? '5, 3, 1' : '2' })
      : '',
  );
  protected readonly when = computed(() => {
    const { days, every } = this.edited() ?? this.rule;
    return whenWords({ trigger: this.rule.trigger, days, every }, this.t);
  });
  protected readonly previewWords = computed(() => {
    const preview = this.preview();
    if (!preview || typeof preview === 'string') return '';
    const today = preview.on === officeDay(new Date());
    const day = dayInWords(preview.on, 'full', this.language.code());
    const { assignments: n, people } = preview;
    if (!n)
      return today ? this.t('reminders.rules.preview.none') : this.t('reminders.rules.preview.noneNextDay', { day });
    return this.t(today ? 'reminders.rules.preview.today' : 'reminders.rules.preview.nextDay', { n, people, day });
  });
  protected readonly rows = computed(() => {
    const preview = this.preview();
    return preview && typeof preview !== 'string' ? preview.rows : [];
  });
  protected readonly more = computed(() => {
    const preview = this.preview();
    if (!preview || typeof preview === 'string' || !preview.rows.length) return 0;
    return preview.notifications - preview.rows.length;
  });

  constructor() {
    effect((onCleanup) => {
      const input = this.edited();
      const timer = setTimeout(() => void this.look(input), restMs);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected change(who: ReminderWho, change: { on?: boolean; from?: string; channel?: string }) {
    this.people.update((all) => all.map((one) => (one.who === who ? ({ ...one, ...change } as typeof one) : one)));
  }

  /** Where the cursor is; it stays behind what was put in. */
  protected insert(name: string) {
    const field = this.sentence().nativeElement;
    const { selectionStart: from, selectionEnd: to, value } = field;
    const put = `{${name}}`;
    this.text.set(value.slice(0, from) + put + value.slice(to));
    setTimeout(() => {
      field.focus();
      field.setSelectionRange(from + put.length, from + put.length);
    });
  }

  protected async send() {
    const input = this.edited();
    if (!input || this.busy()) return;
    const { version: expectedVersion, enabled, name } = this.rule;
    const outcome = await this.sending(this.sends({ input: { ...input, expectedVersion, enabled } }));
    if (outcome?.ok) this.close(this.t('reminders.rules.saved', { name }));
  }

  protected async reset() {
    const { id, version: expectedVersion, name } = this.rule;
    const outcome = await this.sending(this.resets({ input: { id, expectedVersion } }));
    if (outcome?.ok) this.close(this.t('reminders.rules.reset', { name }));
  }

  private async sending<Of>(sent: Promise<Outcome<Of>>): Promise<Outcome<Of> | undefined> {
    this.busy.set(true);
    try {
      const outcome = await sent;
      if (!outcome.ok) {
        const { message, fields } = outcome.refusal as { message: string; fields?: { message: string }[] };
        this.refused.set(message);
        this.details.set((fields ?? []).map((field) => field.message).filter((each) => each !== message));
      }
      return outcome;
    } finally {
      this.busy.set(false);
    }
  }

  private close(words: string) {
    this.dialog.close();
    this.notice.say(words);
  }

  private async look(input: ReturnType<typeof this.edited>) {
    if (!input) return this.preview.set('failed');
    try {
      const { reminderPreview } = await this.asked({ input });
      if (input === this.edited()) this.preview.set(reminderPreview);
    } catch {
      if (input === this.edited()) this.preview.set('failed');
    }
  }
}
