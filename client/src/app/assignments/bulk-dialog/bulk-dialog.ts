import { Component, computed, DestroyRef, effect, ElementRef, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormField, submit, type ValidationError } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MAT_FORM_FIELD_DEFAULT_OPTIONS, MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatProgressBar } from '@angular/material/progress-bar';
import { debounceTime, filter } from 'rxjs';
import { query } from '../../graphql/query';
import type { BulkAct } from '../../graphql/schema';
import { type TextKey, texts } from '../../i18n/text';
import { focusFirstWrong } from '../../ui/focus-wrong';
import { Labelled } from '../../ui/labelled/labelled';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Live } from '../../live/live';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { Segments } from '../../ui/segments/segments';
import { shortcut } from '../../ui/shortcuts';
import { TypeAhead } from '../../ui/type-ahead/type-ahead';
import { WordsField } from '../../ui/words-field/words-field';
import { place } from '../act-store';
import { BulkPreviewDocument, type BulkRunFragment } from '../bulk.generated';
import { chosen, mostInBulk, targetsOf } from '../bulk-acts';
import { BulkOutcome } from '../bulk-outcome/bulk-outcome';
import { BulkPreview } from '../bulk-preview/bulk-preview';
import { type BulkEnd, BulkRuns } from '../bulk-store';
import { DeadlineField } from '../deadline-field/deadline-field';
import { type Verdict, verdicts } from '../extension-verdict';
import { ExtensionReasonsDocument } from '../extensions.generated';
import { NewDayField } from '../new-day-field/new-day-field';
import type { Selection } from '../selection';
import { bulkOrder, type Kind } from './bulk-order';

/** Many changes at once are looked at once. */
const restMs = 500;

/** `end`: only to look at how a run ended. */
export interface BulkDialogData {
  act: BulkAct;
  selection: Selection;
  end?: BulkEnd;
}

/**
 * What is done to many: first how many and who is told, then how far it is, then how it ended. What was done wholly
 * closes it by itself; closed earlier, it goes on. Ctrl+Enter starts.
 */
@Component({
  selector: 'app-bulk-dialog',
  imports: [
    BulkOutcome,
    BulkPreview,
    DeadlineField,
    FormField,
    Labelled,
    LoadFailed,
    MatButton,
    MatDialogModule,
    MatFormFieldModule,
    MatInput,
    MatProgressBar,
    NewDayField,
    RefusalBanner,
    Segments,
    TypeAhead,
    WordsField,
  ],
  templateUrl: './bulk-dialog.html',
  styleUrl: './bulk-dialog.scss',
  providers: [
    {
      provide: MAT_FORM_FIELD_DEFAULT_OPTIONS,
      useValue: { appearance: 'outline', floatLabel: 'always', subscriptSizing: 'dynamic' },
    },
  ],
})
export class BulkDialog {
  private readonly runs = inject(BulkRuns);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly started = signal<BulkRunFragment | undefined>(undefined);

  protected readonly dialog = inject(MatDialogRef);
  protected readonly data = inject<BulkDialogData>(MAT_DIALOG_DATA);
  protected readonly t = texts();
  private readonly written = bulkOrder(this.data.act, this.data.selection);
  protected readonly asks = this.written.asks;
  protected readonly order = this.written.order;
  protected readonly reading = this.written.reading;
  protected readonly newDay = this.written.newDay;
  protected readonly reasons = query(ExtensionReasonsDocument, () =>
    this.data.act === 'REQUEST_EXTENSION' ? {} : undefined,
  );
  protected readonly verdicts = verdicts(this.t).filter(({ id }) => id !== 'other');
  protected readonly search = this.written.search;
  protected readonly isPerson = this.written.isPerson;
  protected readonly kinds = [
    { id: 'person', words: this.t('assignments.delegate.person') },
    { id: 'subUnit', words: this.t('assignments.delegate.subUnit') },
  ];
  protected readonly most = mostInBulk;
  protected readonly tooMany = chosen(this.data.selection) > mostInBulk;
  protected readonly preview = query(
    BulkPreviewDocument,
    () =>
      this.data.end || this.tooMany
        ? undefined
        : { input: { act: this.data.act, ...this.written.shaping(), ...targetsOf(this.data.selection) } },
    { keepPrevious: true },
  );
  protected readonly able = computed(() => this.preview.value()?.bulkPreview.able ?? 0);
  protected readonly button = computed(() => {
    if (this.order().submitting()) return this.t('ui.sending');
    const act = this.t(this.verb());
    if (!this.able()) return act;
    return this.t(this.data.act === 'SET_MONITOR' ? 'bulk.startOf' : 'bulk.start', { act, n: this.able() });
  });
  /** What is decided is what the button says. */
  private readonly verb = computed((): TextKey => {
    if (this.data.act !== 'DECIDE_EXTENSION') return this.say('act');
    return this.order.verdict().value() === 'rejected' ? 'extensions.bulk.reject' : 'extensions.bulk.approve';
  });
  protected readonly refusal = signal('');
  protected readonly details = signal<readonly string[]>([]);
  protected readonly asking = signal(false);
  protected readonly end = signal(this.data.end);
  protected readonly run = computed(() => {
    const started = this.started();
    return started && (this.runs.running().find(({ id }) => id === started.id) ?? started);
  });
  protected readonly title = computed(() => {
    const n = this.end()?.run.total ?? chosen(this.data.selection);
    return this.t('bulk.title', { act: this.t(this.say('act')), n });
  });
  protected readonly toLabel = computed(() => {
    if (this.data.act === 'SET_MONITOR') return 'assignments.monitor.person' as const;
    return this.isPerson() ? ('assignments.delegate.person' as const) : ('assignments.delegate.subUnit' as const);
  });

  constructor() {
    this.dialog.disableClose = true;
    this.dialog
      .backdropClick()
      .pipe(takeUntilDestroyed())
      .subscribe(() => this.leave());
    shortcut('Escape', () => (this.asking() ? this.asking.set(false) : this.leave()));
    shortcut('Ctrl+Enter', () => (this.end() ? this.dialog.close() : this.start()));
    this.runs.ends
      .pipe(
        filter(({ run }) => run.id === this.started()?.id),
        takeUntilDestroyed(),
      )
      .subscribe((end) => (end.run.failed ? this.end.set(end) : this.dialog.close()));
    this.follow();
    // As long as this is open, it says itself how the run ended.
    effect(() => this.runs.watched.set(this.started()?.id));
    inject(DestroyRef).onDestroy(() => this.runs.watched.set(undefined));
  }

  protected say = <Of extends 'act' | 'text'>(of: Of) => `bulk.${of}.${this.data.act}` as const;

  protected choose(kind: string) {
    this.order.kind().value.set(kind as Kind);
    this.order.to().value.set([]);
  }

  protected decide(verdict: string) {
    this.order.verdict().value.set(verdict as Verdict);
  }

  protected async start() {
    if (!this.able() || this.started() || this.order().submitting()) return;
    await submit(this.order, () => this.press());
    if (!this.started()) setTimeout(() => focusFirstWrong(this.host.nativeElement));
  }

  /** What was written and not sent is asked about; what has been sent goes on by itself. */
  protected leave() {
    if (this.order().submitting()) return;
    if (!this.started() && !this.end() && this.written.typed()) this.asking.set(true);
    else this.dialog.close();
  }

  /** Others go on working: what could be done a moment ago may no longer be. */
  private follow() {
    const ticked = new Set(this.data.selection.rows.map(({ id }) => id));
    inject(Live)
      .changes.pipe(
        filter(({ assignmentId }) => !this.started() && !!assignmentId && ticked.has(assignmentId)),
        debounceTime(restMs),
        takeUntilDestroyed(),
      )
      .subscribe(() => void this.preview.refresh());
  }

  private async press(): Promise<ValidationError.WithOptionalFieldTree[] | undefined> {
    this.refusal.set('');
    this.details.set([]);
    const { act, selection } = this.data;
    const outcome = await this.runs.start({
      act,
      ...targetsOf(selection),
      // What the preview said: something else must not be done than what was looked at.
      expectedCount: selection.all ? this.preview.value()?.bulkPreview.total : undefined,
      ...this.written.input(),
    });
    if (outcome.ok) return void this.started.set(outcome.value);
    const { refusal } = outcome;
    const fields = refusal.__typename === 'InvalidInput' ? refusal.fields : [];
    const counted = fields.some(({ path }) => path.endsWith('expectedCount'));
    if (counted) this.preview.reload();
    const { placed, other } = place(
      this.order,
      fields.filter(({ path }) => !path.endsWith('expectedCount')),
      { accountId: 'to', unitId: 'to', on: 'day', time: 'day' },
    );
    this.details.set(other);
    if (counted) this.refusal.set(this.t('bulk.countChanged'));
    else if (!placed.length || other.length) this.refusal.set(refusal.message);
    return placed;
  }
}
