import { Component, computed, effect, ElementRef, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { Session } from '../../auth/session';
import { mutation, type Outcome } from '../../graphql/mutation';
import { ask, query } from '../../graphql/query';
import type { ReportFormat } from '../../graphql/schema';
import { Language } from '../../i18n/language';
import { type TextKey, texts } from '../../i18n/text';
import { Choices } from '../../ui/choices/choices';
import { momentInWords, officeDay } from '../../ui/dates';
import { focusFirstWrong } from '../../ui/focus-wrong';
import { Labelled } from '../../ui/labelled/labelled';
import { Notice } from '../../ui/notice';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { Segments } from '../../ui/segments/segments';
import { shortcut } from '../../ui/shortcuts';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { answersFor, isAnswered } from '../report-answers';
import { reportNames, reportSearches } from '../report-options-store';
import { ReportQuestions } from '../report-questions/report-questions';
import { formats, formatWords } from '../report-words';
import { begun, draftOf, inputOf, ruleOf, type ScheduleDraft } from '../schedule-draft';
import { kinds, readMonthDays, readTime, sendableRoles, weekdayWords } from '../schedule-words';
import {
  ChangeScheduleDocument,
  CreateScheduleDocument,
  type ChangeScheduleMutation,
  type CreateScheduleMutation,
  type ScheduleFieldsFragment,
  SchedulePeopleDocument,
  SchedulePreviewDocument,
  ScheduleReportsDocument,
} from '../schedules.generated';

/** `schedule`: the one to change; else a new one, of `reportId` if a report was chosen. `saved` is called after it. */
export interface ScheduleDialogData {
  schedule?: ScheduleFieldsFragment;
  reportId?: string;
  saved: () => void;
}

type ScheduleOutcome = CreateScheduleMutation['createReportSchedule'] | ChangeScheduleMutation['changeReportSchedule'];

/** How long typing must rest before the next times are asked for. */
const restMs = 250;

/** When a report is made by itself, as what, and for whom, with the next five times beside it. */
@Component({
  selector: 'app-schedule-dialog',
  imports: [
    Choices,
    Labelled,
    MatButton,
    MatDialogModule,
    MatIcon,
    RefusalBanner,
    ReportQuestions,
    Segments,
    TypeAhead,
  ],
  templateUrl: './schedule-dialog.html',
  styleUrl: './schedule-dialog.scss',
})
export class ScheduleDialog {
  private readonly given = inject<ScheduleDialogData>(MAT_DIALOG_DATA);
  private readonly dialog = inject(MatDialogRef);
  private readonly notice = inject(Notice);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly creates = mutation(CreateScheduleDocument);
  private readonly changes = mutation(ChangeScheduleDocument);
  private readonly asked = ask(SchedulePreviewDocument);
  private readonly accounts = ask(SchedulePeopleDocument);
  private readonly seenVersion = signal(this.given.schedule?.version ?? 0);

  protected readonly t = texts();
  protected readonly schedule = this.given.schedule;
  protected readonly formats = formats;
  protected readonly formatWords = formatWords;
  protected readonly today = officeDay(new Date());
  protected readonly find = reportSearches();
  protected readonly draft = signal(
    this.schedule ? draftOf(this.schedule) : begun(this.given.reportId ?? '', this.me()),
  );
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly refused = signal('');
  protected readonly details = signal<readonly string[]>([]);
  protected readonly preview = signal<readonly string[] | 'failed'>([]);

  protected readonly list = query(ScheduleReportsDocument, () => ({}));
  protected readonly reports = computed(() => this.list.value()?.reports ?? []);
  protected readonly report = computed(() => this.reports().find(({ id }) => id === this.draft().reportId));
  /** A schedule answers no day: each rendering is of its own. */
  protected readonly questions = computed(() => {
    const report = this.report();
    if (!report) return undefined;
    const { definition } = report;
    return { ...definition, asks: definition.asks.filter((one) => one !== 'AS_OF') };
  });
  protected readonly hasQuestions = computed(() => {
    const asking = this.questions();
    return !!asking && (asking.asks.length > 0 || asking.period === 'ASK' || asking.source === 'DOCUMENT');
  });
  protected readonly names = reportNames(() => {
    const { unitId, monitorId, documentId } = this.draft().answers;
    return { units: unitId ? [unitId] : [], people: monitorId ? [monitorId] : [], document: documentId };
  });
  protected readonly templates = computed(() =>
    (this.report()?.templates ?? []).filter(
      ({ format, current, id }) => format === this.draft().format && (current || id === this.draft().templateId),
    ),
  );
  protected readonly kindOptions = computed(() =>
    kinds.map((id) => ({ id, words: this.t(`schedules.dialog.kinds.${id}`) })),
  );
  protected readonly weekdays = computed(() =>
    weekdayWords(this.language.code()).map((words, n) => ({ id: String(n + 1), words })),
  );
  protected readonly pressedDays = computed(() => this.draft().weekdays.map(String));
  protected readonly periods = computed(() =>
    (['MONTH', 'QUARTER', 'YEAR'] as const).map((id) => ({ id, words: this.t(`schedules.dialog.periods.${id}`) })),
  );
  protected readonly ways = computed(() => [
    { id: 'file', words: this.t('schedules.dialog.attached') },
    { id: 'link', words: this.t('schedules.dialog.linked') },
  ]);
  protected readonly mayAddressRoles = this.session.isOffice;
  protected readonly roles = computed(() =>
    sendableRoles.map((id) => ({ id, words: this.t(`schedules.dialog.roleNames.${id}`) })),
  );
  protected readonly takenOver = computed(() => {
    const owner = this.schedule?.owner;
    return owner && owner.id !== this.session.account()?.id ? owner.displayName : '';
  });
  /** What is wrong, by field; said once it was tried to save. */
  protected readonly problems = computed(() => {
    const draft = this.draft();
    const say = (wrong: boolean, words: TextKey) => (this.tried() && wrong ? this.t(words) : '');
    const days = !readMonthDays(draft.monthDays);
    return {
      report: say(!draft.reportId, 'schedules.dialog.reportMissing'),
      name: say(!draft.name.trim(), 'schedules.dialog.nameMissing'),
      time: say(!readTime(draft.time), 'schedules.dialog.timeWrong'),
      rule: say(!ruleOf(draft), 'schedules.dialog.previewNone'),
      days: days ? this.t('schedules.dialog.previewNone') : '',
    };
  });
  protected readonly times = computed(() => {
    const preview = this.preview();
    return preview === 'failed' ? [] : preview.map((at) => momentInWords(at, this.language.code()));
  });

  constructor() {
    shortcut('Ctrl+Enter', () => void this.send());
    effect((onCleanup) => {
      const [recurrence, time] = [ruleOf(this.draft()), readTime(this.draft().time)];
      const timer = setTimeout(() => void this.look(recurrence && time ? { recurrence, time } : null), restMs);
      onCleanup(() => clearTimeout(timer));
    });
    effect(() => {
      const report = this.report();
      if (report && !this.draft().name) this.change({ name: report.name.slice(0, 200) });
    });
  }

  protected change(change: Partial<ScheduleDraft>) {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected chooseReport(reportId: string) {
    const named = this.report()?.name === this.draft().name;
    this.change({ reportId, answers: {}, templateId: '', ...(named ? { name: '' } : {}) });
  }

  protected chooseFormat(format: string) {
    this.change({ format: format as ReportFormat, templateId: '' });
  }

  /** As it is understood. */
  protected tidyTime() {
    const time = readTime(this.draft().time);
    if (time) this.change({ time });
  }

  protected toggleDay(id: string) {
    const day = Number(id);
    const { weekdays } = this.draft();
    this.change({
      weekdays: weekdays.includes(day) ? weekdays.filter((one) => one !== day) : [...weekdays, day].sort(),
    });
  }

  protected toggleRole(id: string) {
    const { roles } = this.draft();
    this.change({ roles: sendableRoles.filter((role) => (role === id) !== roles.includes(role)) });
  }

  protected readonly findPeople = async (text: string): Promise<readonly Option[]> => {
    const { accounts } = await this.accounts({ filter: { text: text || undefined } });
    return accounts.nodes.map(({ id, displayName, title }) => ({ id, label: displayName, hint: title }));
  };

  protected async send() {
    if (this.busy()) return;
    this.tried.set(true);
    const asking = this.questions();
    const answers = asking ? answersFor(asking, this.draft().answers, this.today) : this.draft().answers;
    const input = inputOf({ ...this.draft(), answers }, this.schedule?.enabled ?? true);
    if (!input || (asking && !isAnswered(asking, answers)))
      return void setTimeout(() => focusFirstWrong(this.host.nativeElement));
    this.busy.set(true);
    try {
      const id = this.schedule?.id;
      const outcome = id
        ? await this.changes({ input: { ...input, id, expectedVersion: this.seenVersion() } })
        : await this.creates({ input });
      this.done(outcome, input.name);
    } finally {
      this.busy.set(false);
    }
  }

  private done(outcome: Outcome<ScheduleOutcome>, name: string) {
    if (outcome.ok) {
      this.given.saved();
      this.dialog.close();
      return this.notice.say(this.t('schedules.dialog.saved', { name }));
    }
    const { refusal } = outcome;
    if (refusal.__typename === 'StaleVersion') {
      this.given.saved();
      this.seenVersion.set(refusal.current);
      const who = refusal.changedBy ?? this.t('schedules.dialog.colleague');
      return this.refused.set(this.t('schedules.dialog.changed', { name: who }));
    }
    this.refused.set(refusal.message);
    const fields = refusal.__typename === 'InvalidInput' ? refusal.fields.map(({ message }) => message) : [];
    this.details.set(fields.filter((message) => message !== refusal.message));
  }

  private me(): Option | undefined {
    const account = this.session.account();
    return account ? { id: account.id, label: account.displayName } : undefined;
  }

  private async look(rule: Parameters<typeof this.asked>[0] | null) {
    if (!rule) return this.preview.set([]);
    try {
      this.preview.set((await this.asked(rule)).schedulePreview);
    } catch {
      this.preview.set('failed');
    }
  }
}
