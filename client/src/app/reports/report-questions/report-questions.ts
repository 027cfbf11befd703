import { Component, computed, input, output } from '@angular/core';
import type { ReportDefinition } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { DayField } from '../../ui/day-field/day-field';
import { Labelled } from '../../ui/labelled/labelled';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { type PeriodPreset, periodPresets, presetOf, presetSpan } from '../period-presets';
import type { Answers } from '../report-answers';
import type { ClosedChoice, ReportSearches } from '../report-options-store';
import { periodWords } from '../report-words';

/**
 * What a report asks (`report`), with what was answered (`answers`): each change is given at once. `today`, `find` and
 * `names` of what is found; `closed` are the periods whose figures are frozen.
 */
@Component({
  selector: 'app-report-questions',
  imports: [DayField, Labelled, TypeAhead],
  templateUrl: './report-questions.html',
  styleUrl: './report-questions.scss',
  host: { role: 'group', '[attr.aria-label]': "t('reports.questions.title')" },
})
export class ReportQuestions {
  readonly report = input.required<Pick<ReportDefinition, 'source' | 'period' | 'asks'>>();
  readonly answers = input.required<Answers>();
  readonly today = input.required<string>();
  readonly find = input.required<ReportSearches>();
  readonly names = input.required<(id: string) => string>();
  readonly closed = input<readonly ClosedChoice[]>([]);
  readonly answersChange = output<Answers>();

  protected readonly t = texts();
  protected readonly presets = periodPresets;
  protected readonly presetWords = periodWords;
  protected readonly asks = computed(() => new Set(this.report().asks));
  protected readonly asksPeriod = computed(() => this.report().period === 'ASK' || this.asks().has('PERIOD'));
  protected readonly asksDocument = computed(() => this.report().source === 'DOCUMENT' || this.asks().has('DOCUMENT'));
  /** The days answered, or those the report has by itself. */
  protected readonly span = computed((): { from?: string; to?: string } => {
    const { from, to } = this.answers();
    const { period } = this.report();
    return from || to || period === 'ASK' || period === 'NONE' ? { from, to } : presetSpan(period, this.today());
  });
  protected readonly preset = computed(() => presetOf(this.span(), this.today()) ?? '');
  protected readonly wrongSpan = computed(() => {
    const { from, to } = this.span();
    return from && to && from > to ? this.t('reports.questions.wrongSpan') : '';
  });

  protected change(change: Answers) {
    this.answersChange.emit({ ...this.answers(), ...change });
  }

  protected changeSpan(change: { from?: string; to?: string }) {
    this.change({ ...this.span(), ...change });
  }

  protected choosePreset(preset: string) {
    if (preset) this.change(presetSpan(preset as PeriodPreset, this.today()));
  }

  protected one = (id: string | undefined): readonly Option[] => (id ? [{ id, label: this.names()(id) }] : []);
}
