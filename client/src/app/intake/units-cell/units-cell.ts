import { Component, computed, inject, input } from '@angular/core';
import { texts } from '../../i18n/text';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import type { DraftRow, DraftUnit, Part } from '../draft-content';
import { DraftStore } from '../draft-store';
import { LookupStore } from '../lookup-store';
import { NamingStore } from '../naming-store';
import { unitsIn } from '../paste-rows';
import { unitsOf } from '../row-operations';

/** The units of a directive, lead or cooperating: chips, found by any of their names. Words that name none stay, marked. */
@Component({
  selector: 'app-units-cell',
  imports: [TypeAhead],
  template: `
    <app-type-ahead
      [multiple]="true"
      [freeText]="true"
      [search]="search"
      [label]="label()"
      [placeholder]="placeholder()"
      [invalid]="!!problem()"
      [value]="options()"
      (valueChange)="choose($event)"
      (paste)="paste($event)"
    />
    @if (problem()) {
      <p class="problem">{{ problem() }}</p>
    }
  `,
  styles: `
    p {
      margin: 2px 8px;
      font-size: 0.8125rem;
    }
  `,
})
export class UnitsCell {
  readonly row = input.required<DraftRow>();
  readonly part = input.required<Part>();
  readonly label = input.required<string>();
  readonly placeholder = input('');

  private readonly draft = inject(DraftStore);
  private readonly lookup = inject(LookupStore);
  private readonly naming = inject(NamingStore);
  private readonly units = computed(() => this.row()[this.part()]);

  protected readonly t = texts();
  protected readonly options = computed(() => this.units().map((unit) => this.lookup.optionOf(unit)));
  protected readonly problem = computed(() => this.draft.problems().get(`rows.${this.row().id}.${this.part()}`));

  /** Nobody is lead and cooperating at once; before anything is typed, those named in this document come first. */
  protected readonly search = async (text: string): Promise<readonly Option[]> => {
    const taken = new Set(unitsOf(this.row()).map(({ unit }) => unit.unitId));
    const found = text ? await this.lookup.searchUnits(text) : this.recent();
    const free = (found.length ? found : await this.lookup.searchUnits('')).filter(({ id }) => !taken.has(id));
    return free;
  };

  protected choose(options: readonly Option[]) {
    const before = this.units();
    const units = options.map(
      ({ id, label }): DraftUnit =>
        before.find((unit) => (id ? unit.unitId === id : !unit.unitId && unit.words === label)) ?? {
          words: label,
          unitId: id || null,
          deadlineWords: null,
        },
    );
    this.draft.patchRow(this.row().id, { [this.part()]: units });
    if (units.some(({ unitId }) => !unitId)) void this.naming.settle();
  }

  /** Several units at once, from anywhere. */
  protected paste(event: ClipboardEvent) {
    const words = event.clipboardData?.getData('text/plain') ?? '';
    if (event.defaultPrevented || !/[;\n]/.test(words.trim())) return;
    event.preventDefault();
    this.draft.patchRow(this.row().id, { [this.part()]: [...this.units(), ...unitsIn(words)] });
    void this.naming.settle();
  }

  private recent(): readonly Option[] {
    const named = this.draft.rows().flatMap((row) => unitsOf(row).map(({ unit }) => unit.unitId));
    const ids = [...new Set(named.reverse())].filter((id) => id !== null);
    return ids.slice(0, 8).flatMap((id) => this.lookup.chosen(id));
  }
}
