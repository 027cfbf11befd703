import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { firstValueFrom } from 'rxjs';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import type { FigureKey } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { dayInWords } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { figureWords } from '../figure-words';
import { countOf, numberText, percentText } from '../figures';
import { ClosablePeriodsDocument, ClosePeriodDocument } from '../periods.generated';
import { StatisticsDocument } from '../statistics.generated';

const shown: readonly FigureKey[] = [
  'TOTAL',
  'DONE_ON_TIME',
  'DONE_LATE',
  'DONE_NO_DEADLINE',
  'OPEN_IN_TERM',
  'OPEN_OVERDUE',
  'OPEN_NO_DEADLINE',
];

/** Chooses a period that is over, shows the figures that will be kept, and asks once more: it can't be undone. */
@Component({
  selector: 'app-close-period-dialog',
  imports: [
    EmptyState,
    LoadFailed,
    MatButton,
    MatCheckbox,
    MatDialogModule,
    MatFormFieldModule,
    MatIcon,
    MatInput,
    RefusalBanner,
    SkeletonRows,
  ],
  templateUrl: './close-period-dialog.html',
  styleUrl: './close-period-dialog.scss',
})
export class ClosePeriodDialog {
  private readonly dialog = inject(MatDialogRef);
  private readonly notice = inject(Notice);
  private readonly send = mutation(ClosePeriodDocument);

  protected readonly t = texts();
  protected readonly closable = query(ClosablePeriodsDocument, () => ({}));
  protected readonly choices = computed(() =>
    (this.closable.value()?.closablePeriods ?? []).map((period) => ({
      ...period,
      id: `${period.kind} ${period.from}`,
    })),
  );
  protected readonly chosen = linkedSignal(() => this.choices()[0]?.id);
  protected readonly period = computed(() => this.choices().find(({ id }) => id === this.chosen()));
  protected readonly words = computed(() => this.period()?.name ?? '');
  protected readonly text = computed(() =>
    this.t('periods.close.previewText', { day: dayInWords(this.period()?.to ?? '', 'plain') }),
  );
  /** Counted as closing counts it: given in the period or carried into it, as of its last day. */
  protected readonly preview = query(StatisticsDocument, () => {
    const period = this.period();
    if (!period) return undefined;
    const { from, to } = period;
    return { scope: { from, to, asOf: to, population: 'CARRIED_AND_ISSUED' as const } };
  });
  protected readonly total = computed(() => this.preview.value()?.statistics);
  protected readonly lines = computed(() => {
    const total = this.total()?.total;
    return total
      ? shown.map((key) => ({ key, words: this.t(figureWords[key]), count: numberText(countOf(total.figures, key)) }))
      : [];
  });
  protected readonly rates = computed(() => {
    const value = this.total();
    const chosen = ['ON_TIME_OF_DUE', 'COMPLETION_OF_ALL'];
    return (value?.formulas ?? [])
      .filter(({ formula }) => chosen.includes(formula))
      .map(({ formula, name, words }) => {
        const rate = value!.total.rates.find((one) => one.formula === formula);
        return { formula, name, words, percent: percentText(rate?.percent) };
      });
  });
  protected readonly note = signal('');
  /** Another period wants another look. */
  protected readonly sure = linkedSignal({ source: this.chosen, computation: () => false });
  protected readonly refusal = signal('');
  protected readonly sending = signal(false);

  protected async close() {
    const period = this.period();
    if (!period || !this.sure() || this.sending()) return;
    this.sending.set(true);
    this.dialog.disableClose = true;
    try {
      const { kind, from } = period;
      const outcome = await this.send({ input: { kind, from, note: this.note().trim() || undefined } });
      if (!outcome.ok) return this.refusal.set(outcome.refusal.message);
      this.notice.say(this.t('periods.close.done', { period: this.words() }));
      this.dialog.close(true);
    } finally {
      this.sending.set(false);
      this.dialog.disableClose = false;
    }
  }
}

/** `const closePeriod = closePeriodDialog();` in a component, then `await closePeriod()`: true when one was closed. */
export function closePeriodDialog(): () => Promise<boolean> {
  const dialogs = inject(MatDialog);
  return async () =>
    (await firstValueFrom(
      dialogs.open(ClosePeriodDialog, { width: '640px', panelClass: 'sheet', autoFocus: 'select' }).afterClosed(),
    )) === true;
}
