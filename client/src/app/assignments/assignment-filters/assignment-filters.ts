import { Component, computed, input, output } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import type { AssignmentStatus, DocumentType, DuePeriod, TimelinessState } from '../../graphql/schema';
import { documentTypeWords, partWords, statusWords } from '../../i18n/schema-words';
import { type TextKey, texts } from '../../i18n/text';
import { toggled } from '../../ui/address';
import { type Choice, Choices } from '../../ui/choices/choices';
import { DayField } from '../../ui/day-field/day-field';
import { Labelled } from '../../ui/labelled/labelled';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { changed, isOpenOnly, type ListAddress, nobody, openStatuses } from '../assignment-address';
import { dueWords, type Mark, markWords, timelinessWords } from '../assignment-labels';
import type { Facets } from '../facets-store';
import type { FilterNames } from '../filter-names-store';
import type { FilterSearches } from '../options-store';

const keysOf = <Key extends string>(record: Record<Key, unknown>) => Object.keys(record) as Key[];
/** Where the words of an address hold what one can find by typing. */
type Found = 'monitor' | 'delegate' | 'leader' | 'document';

/** Everything a list can be filtered by, at once, with how many each choice leaves; each change acts at once. */
@Component({
  selector: 'app-assignment-filters',
  imports: [Choices, DayField, Labelled, MatCheckbox, TypeAhead],
  templateUrl: './assignment-filters.html',
  styleUrl: './assignment-filters.scss',
})
export class AssignmentFilters {
  readonly address = input.required<ListAddress>();
  readonly names = input.required<FilterNames>();
  readonly facets = input<Facets>();
  readonly find = input.required<FilterSearches>();
  readonly addressChange = output<ListAddress>();

  protected readonly t = texts();
  protected readonly open = 'OPEN';
  protected readonly nobody = nobody;

  protected readonly times = this.choices(timelinessWords, 'WITHDRAWN', (time) =>
    this.count(this.facets()?.timeliness, ({ state }) => state === time),
  );
  protected readonly parts = this.choices(partWords, undefined, (part) =>
    this.count(this.facets()?.parts, (one) => one.part === part),
  );
  protected readonly marks = this.choices(markWords, undefined, (mark) => this.facets()?.[mark]);
  protected readonly periods = this.choices(dueWords, undefined, () => undefined);
  // Drafts aren't assignments yet; nobody finds them here.
  protected readonly statuses = computed((): readonly Choice[] => [
    { id: this.open, words: this.t('assignments.filter.open'), count: this.openCount() },
    ...keysOf(statusWords)
      .filter((status) => status !== 'DRAFT')
      .map((id) => ({ id, words: this.t(statusWords[id]), count: this.statusCount(id) })),
  ]);
  protected readonly status = computed(() => (isOpenOnly(this.address()) ? [this.open] : this.address().status));
  /** Those that there are, with what is chosen; the rest is said by a list that has all. */
  protected readonly types = computed((): readonly Choice[] => {
    const counts = this.facets()?.documentTypes;
    const ids = keysOf(documentTypeWords).filter(
      (id) => this.address().types.includes(id) || counts?.some((one) => one.type === id && one.count),
    );
    return ids.map((id) => ({
      id,
      words: this.t(documentTypeWords[id]),
      count: this.count(counts, ({ type }) => type === id),
    }));
  });
  protected readonly fields = computed((): readonly Choice[] =>
    (this.facets()?.fields ?? []).map(({ field, count }) => ({ id: field.id, words: field.name, count })),
  );
  protected readonly units = computed((): readonly Option[] => this.address().units.map((id) => this.option(id)));
  protected readonly topUnits = computed((): readonly Choice[] =>
    (this.facets()?.units ?? []).map(({ unit, count }) => ({ id: unit.id, words: unit.shortName, count })),
  );
  protected readonly topMonitors = computed((): readonly Choice[] => {
    const unmonitored = {
      id: nobody,
      words: this.t('assignments.filter.unmonitored'),
      count: this.facets()?.unmonitored,
    };
    return [...this.people(this.facets()?.monitors), unmonitored];
  });
  protected readonly topDelegates = computed(() => this.people(this.facets()?.delegates));
  protected readonly topLeaders = computed(() => this.people(this.facets()?.leaders));

  protected change(change: Partial<ListAddress>) {
    this.addressChange.emit(changed(this.address(), change));
  }

  protected toggleTime(id: string) {
    this.change({ time: toggled(this.address().time, id as TimelinessState) });
  }

  /** Out of all that is open one state is chosen; then others are added. */
  protected toggleStatus(id: string) {
    const openOnly = isOpenOnly(this.address());
    if (id === this.open) return this.change({ status: openOnly ? [] : openStatuses });
    const status = id as AssignmentStatus;
    this.change({ status: openOnly ? [status] : toggled(this.address().status, status) });
  }

  protected toggleMark(id: string) {
    this.change({ marks: toggled(this.address().marks, id as Mark) });
  }

  protected toggleType(id: string) {
    this.change({ types: toggled(this.address().types, id as DocumentType) });
  }

  /** A period and a range say the same thing: the one chosen last counts. */
  protected toggleDue(id: string) {
    const due = this.address().due === id ? undefined : (id as DuePeriod);
    this.change(due ? { due, from: undefined, to: undefined } : { due });
  }

  protected chooseUnits(units: readonly string[]) {
    this.change({ units, subUnits: units.length ? this.address().subUnits : true });
  }

  protected toggleUnit(id: string) {
    this.chooseUnits(toggled(this.address().units, id));
  }

  protected toggleOne(name: Found | 'field' | 'part', id: string) {
    this.change({ [name]: this.address()[name] === id ? undefined : id });
  }

  protected setLate(typed: string) {
    const days = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : undefined;
    this.change({ late: days });
  }

  protected ids = (options: readonly Option[]) => options.map(({ id }) => id);

  protected found(name: Found): readonly Option[] {
    const id = this.address()[name];
    return id && id !== nobody ? [this.option(id)] : [];
  }

  private option(id: string): Option {
    return { id, label: this.names()(id) };
  }

  private choices<Id extends string>(
    words: Record<Id, TextKey>,
    without: Id | undefined,
    count: (id: Id) => number | undefined,
  ) {
    const ids = keysOf(words).filter((id) => id !== without);
    return computed(() => ids.map((id): Choice => ({ id, words: this.t(words[id]), count: count(id) })));
  }

  /** Of what is counted, nothing said means none; of what isn't counted yet, nothing is said. */
  private count<Of extends { count: number }>(counts: readonly Of[] | undefined, is: (one: Of) => boolean) {
    return counts && (counts.find(is)?.count ?? 0);
  }

  private statusCount(status: AssignmentStatus) {
    return this.count(this.facets()?.statuses, (one) => one.status === status);
  }

  private openCount() {
    const counts = openStatuses.map((status) => this.statusCount(status));
    return counts.every((one) => one !== undefined) ? counts.reduce((sum, one) => sum + one, 0) : undefined;
  }

  private people(counts: Facets['monitors'] | undefined): readonly Choice[] {
    return (counts ?? []).map(({ person, count }) => ({ id: person.id, words: person.displayName, count }));
  }
}
