import { Component, computed, input, output } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { documentTypeWords, partWords } from '../../i18n/schema-words';
import { type TextKey, texts } from '../../i18n/text';
import { toggled } from '../../ui/address';
import { type Choice, Choices } from '../../ui/choices/choices';
import { Labelled } from '../../ui/labelled/labelled';
import { Segments } from '../../ui/segments/segments';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { deadlineKindWords } from '../figure-words';
import { knownFields, type ScopeSearches } from '../options-store';
import type { ScopeNames } from '../scope-names-store';
import type { ScopeAddress } from '../statistics-address';

type Person = 'leader' | 'monitor' | 'delegate';

/** In the choice of the part: both. */
const bothParts = 'all';

/** Everything that narrows what is counted, at once; each change acts at once. */
@Component({
  selector: 'app-scope-filters',
  imports: [Choices, Labelled, MatCheckbox, Segments, TypeAhead],
  templateUrl: './scope-filters.html',
  styleUrl: './scope-filters.scss',
})
export class ScopeFilters {
  readonly address = input.required<ScopeAddress>();
  readonly names = input.required<ScopeNames>();
  readonly find = input.required<ScopeSearches>();
  readonly addressChange = output<Partial<ScopeAddress>>();

  protected readonly t = texts();
  protected readonly fields = knownFields();
  protected readonly types = this.choices(documentTypeWords);
  protected readonly kinds = this.choices(deadlineKindWords);
  protected readonly parts = computed(() => [
    ...Object.entries(partWords).map(([id, key]) => ({ id, words: this.t(key) })),
    { id: bothParts, words: this.t('statistics.part.both') },
  ]);
  protected readonly people = computed(() => {
    const { leaders, monitors, delegates } = this.find();
    const all = [
      { name: 'leader', words: 'statistics.filter.leader', search: leaders },
      { name: 'monitor', words: 'statistics.filter.monitor', search: monitors },
      { name: 'delegate', words: 'statistics.filter.delegate', search: delegates },
    ] as const;
    return all.flatMap(({ name, words, search }) => (search ? [{ name, words, search }] : []));
  });

  protected change(change: Partial<ScopeAddress>) {
    this.addressChange.emit(change);
  }

  protected chooseUnits(units: readonly Option[]) {
    this.change({ units: units.map(({ id }) => id), subUnits: units.length ? this.address().subUnits : true });
  }

  protected choosePerson(name: Person, people: readonly Option[]) {
    this.change({ [name]: people[0]?.id });
  }

  protected choosePart(part: string) {
    this.change({ part: part === bothParts ? undefined : (part as ScopeAddress['part']) });
  }

  protected toggle(name: 'types' | 'kinds', id: string) {
    this.change({ [name]: toggled(this.address()[name] as readonly string[], id) });
  }

  protected options = (ids: readonly (string | undefined)[]): readonly Option[] =>
    ids.flatMap((id) => (id ? [{ id, label: this.names()(id) }] : []));

  private choices(words: Record<string, TextKey>) {
    return computed((): readonly Choice[] => Object.entries(words).map(([id, key]) => ({ id, words: this.t(key) })));
  }
}
