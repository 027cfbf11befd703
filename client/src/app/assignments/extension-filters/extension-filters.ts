import { Component, computed, input, output } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { type TextKey, texts } from '../../i18n/text';
import { toggled } from '../../ui/address';
import { type Choice, Choices } from '../../ui/choices/choices';
import { DayField } from '../../ui/day-field/day-field';
import { Labelled } from '../../ui/labelled/labelled';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import type { ExtensionAddress } from '../extension-address';
import { extensionMarkWords, originWords, stateWords } from '../extension-words';
import type { ExtensionReasonsQuery } from '../extensions.generated';
import type { FilterNames } from '../filter-names-store';
import type { FilterSearches } from '../options-store';

/** What holds several values, each pressed or not. */
type Many = 'states' | 'origins' | 'marks' | 'reasons';

const { DRAFT: _, ...shownStates } = stateWords;

/** Everything the list of extensions can be filtered by, at once; each change acts at once. */
@Component({
  selector: 'app-extension-filters',
  imports: [Choices, DayField, Labelled, MatCheckbox, TypeAhead],
  templateUrl: './extension-filters.html',
  styleUrl: './extension-filters.scss',
})
export class ExtensionFilters {
  readonly address = input.required<ExtensionAddress>();
  readonly names = input.required<FilterNames>();
  readonly reasons = input.required<ExtensionReasonsQuery['extensionReasons']>();
  readonly find = input.required<FilterSearches>();
  readonly addressChange = output<ExtensionAddress>();

  protected readonly t = texts();
  protected readonly states = this.choices(shownStates);
  protected readonly origins = this.choices(originWords);
  protected readonly marks = this.choices(extensionMarkWords);
  protected readonly reasonChoices = computed((): readonly Choice[] =>
    this.reasons().map(({ id, name }) => ({ id, words: name })),
  );
  protected readonly days = [
    { name: 'askedFrom', words: 'extensions.filter.requestedFrom' },
    { name: 'askedTo', words: 'extensions.filter.requestedTo' },
    { name: 'decidedFrom', words: 'extensions.filter.decidedFrom' },
    { name: 'decidedTo', words: 'extensions.filter.decidedTo' },
  ] as const;

  protected change(change: Partial<ExtensionAddress>) {
    this.addressChange.emit({ ...this.address(), ...change });
  }

  protected toggle(name: Many, id: string) {
    this.change({ [name]: toggled(this.address()[name] as readonly string[], id) });
  }

  protected setDay(name: 'askedFrom' | 'askedTo' | 'decidedFrom' | 'decidedTo', day: string) {
    this.change({ [name]: day || undefined });
  }

  protected chooseUnits(units: readonly Option[]) {
    this.change({ units: units.map(({ id }) => id), subUnits: units.length ? this.address().subUnits : true });
  }

  protected options = (ids: readonly string[]): readonly Option[] => ids.map((id) => ({ id, label: this.names()(id) }));

  private choices(words: Record<string, TextKey>) {
    return computed((): readonly Choice[] => Object.entries(words).map(([id, key]) => ({ id, words: this.t(key) })));
  }
}
