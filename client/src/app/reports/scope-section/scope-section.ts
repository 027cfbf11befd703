import { Component, computed, input, output } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { fold } from '@libs/vietnamese';
import type {
  AssignmentPart,
  DeadlineBasis,
  DocumentType,
  FigureKey,
  Population,
  ReportPeriod,
  ReportQuestion,
} from '../../graphql/schema';
import { documentTypeWords, partWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { toggled } from '../../ui/address';
import { type Choice, Choices } from '../../ui/choices/choices';
import { Labelled } from '../../ui/labelled/labelled';
import { Segments } from '../../ui/segments/segments';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { changeFilter, choosePeriod, type DefinitionEdit, toggleQuestion } from '../definition-edits';
import type { Definition } from '../report-draft';
import type { ReportSearches } from '../report-options-store';
import { type Problems, problemUnder } from '../report-problems';
import {
  bases,
  basisWords,
  figureWords,
  narrowingFigures,
  periods,
  periodWords,
  populations,
  populationWords,
  questions,
  questionWords,
} from '../report-words';

const markWords = {
  starred: 'reports.editor.starred',
  unacknowledged: 'reports.editor.unacknowledged',
  returned: 'reports.editor.returned',
  extended: 'reports.editor.extended',
} as const;

/** Of which days a report is, what it asks, and what narrows it: `definition`, what is found (`find`, `names`, `subjects`). */
@Component({
  selector: 'app-scope-section',
  imports: [Choices, Labelled, MatCheckbox, Segments, TypeAhead],
  templateUrl: './scope-section.html',
  styleUrl: './scope-section.scss',
})
export class ScopeSection {
  readonly definition = input.required<Definition>();
  readonly problems = input<Problems>({});
  readonly find = input.required<ReportSearches>();
  readonly names = input.required<(id: string) => string>();
  readonly subjects = input<readonly { id: string; name: string }[]>([]);
  readonly edit = output<DefinitionEdit>();

  protected readonly t = texts();
  protected readonly periods = periods;
  protected readonly periodWords = periodWords;
  protected readonly populations = populations;
  protected readonly populationWords = populationWords;
  protected readonly markWords = markWords;
  protected readonly marks = Object.keys(markWords) as (keyof typeof markWords)[];
  protected readonly narrowed = computed(() => this.definition().filter);
  /** Ranking has its own rule for what counts. */
  protected readonly isList = computed(() => ['ASSIGNMENTS', 'DOCUMENT'].includes(this.definition().source));
  protected readonly questions = computed((): readonly Choice[] =>
    questions
      .filter((id) => id !== 'DOCUMENT' || this.definition().source === 'DOCUMENT')
      .map((id) => ({ id, words: this.t(questionWords[id]) })),
  );
  protected readonly parts = computed(() =>
    (['LEAD', 'COOPERATING'] as const).map((id) => ({ id, words: this.t(partWords[id]) })),
  );
  protected readonly bases = computed(() => bases.map((id) => ({ id, words: this.t(basisWords[id]) })));
  protected readonly figures = computed((): readonly Choice[] =>
    narrowingFigures.map((id) => ({ id, words: this.t(figureWords[id]) })),
  );
  private readonly types = computed((): readonly Option[] =>
    (Object.keys(documentTypeWords) as DocumentType[]).map((id) => ({ id, label: this.t(documentTypeWords[id]) })),
  );
  protected readonly typesFound = async (text: string) => this.typesKnown(text);
  protected readonly typesKnown = (text: string) =>
    this.types().filter(({ label }) => ` ${fold(label)}`.includes(` ${fold(text)}`));
  protected readonly typesChosen = computed(() =>
    this.types().filter(({ id }) => this.narrowed().documentTypes?.includes(id as DocumentType)),
  );

  protected change(change: Partial<Definition['filter']>, place?: string) {
    this.edit.emit({ apply: changeFilter(change), place });
  }

  protected choosePeriod(value: string) {
    this.edit.emit({ apply: choosePeriod(value as ReportPeriod) });
  }

  protected question(id: string) {
    // A report on one document always asks which.
    if (id === 'DOCUMENT') return;
    this.edit.emit({ apply: toggleQuestion(id as ReportQuestion) });
  }

  protected choosePopulation(value: string) {
    this.change({ population: value as Population });
  }

  protected part(value: string) {
    this.change({ part: value as AssignmentPart });
  }

  protected judged(value: string) {
    this.change({ judgedBy: value as DeadlineBasis });
  }

  protected figure(id: string) {
    this.change({ figures: [...toggled(this.narrowed().figures ?? [], id as FigureKey)] });
  }

  protected chooseTypes(chosen: readonly Option[]) {
    this.change({ documentTypes: chosen.map(({ id }) => id as DocumentType) });
  }

  protected chooseUnits(chosen: readonly Option[]) {
    this.change({ unitIds: chosen.map(({ id }) => id) });
  }

  protected tick(mark: keyof typeof markWords, on: boolean) {
    this.change({ [mark]: on || undefined });
  }

  protected days(name: 'minDaysLate' | 'dueWithinDays', typed: string) {
    const days = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : undefined;
    this.change({ [name]: days }, name);
  }

  protected some = (ids: readonly string[] | null | undefined): readonly Option[] =>
    (ids ?? []).map((id) => ({ id, label: this.names()(id) }));
  protected one = (id: string | null | undefined): readonly Option[] => this.some(id ? [id] : []);
  protected problem = (...places: string[]) => problemUnder(this.problems(), ...places);
}
