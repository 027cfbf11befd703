import { Component, computed, inject, input } from '@angular/core';
import { texts } from '../../i18n/text';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import type { DraftRow, DraftUnit, Part } from '../draft-content';
import { DeadlineStore } from '../deadline-store';
import { DraftStore } from '../draft-store';
import { LookupStore } from '../lookup-store';
import { type LikelyUnit, NameIndexStore } from '../name-index-store';
import { NamingStore } from '../naming-store';
import { entriesOf, nameAndDeadline } from '../own-deadlines';
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
      [instant]="instant"
      [suggest]="part() === 'leads'"
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

  private readonly index = inject(NameIndexStore);
  private readonly deadlines = inject(DeadlineStore);
  private readonly reads = (words: string) => this.deadlines.read(words)?.ok === true;

  protected readonly t = texts();
  protected readonly options = computed(() => this.units().map((unit) => this.lookup.optionOf(unit)));
  protected readonly problem = computed(() => this.draft.problems().get(`rows.${this.row().id}.${this.part()}`));

  /** Nobody is lead and cooperating at once. What was typed may end in a deadline of that unit's own. */
  protected readonly search = async (text: string): Promise<readonly UnitOption[]> => {
    const { name, deadlineWords } = this.read(text);
    const found = name ? await this.lookup.searchUnits(name) : await this.lookup.searchUnits('');
    return this.offered(found, deadlineWords);
  };

  protected readonly instant = (text: string): readonly UnitOption[] | undefined => {
    const { leads, cooperating } = this.index.suggestions();
    const likely = [...this.named(), ...(this.part() === 'leads' ? leads : cooperating)];
    const whole = this.index.unitsFor(text, likely);
    if (!whole || whole.length || !text) return whole && this.offered(whole, null);
    // A deadline that is still being typed is no part of the name either.
    const { name, deadlineWords } = this.read(text);
    const head = deadlineWords === null ? text.replace(/[\s:(–-]+(?:[+\d].*)?$/, '') : name;
    return this.offered((head && this.index.unitsFor(head)) || [], deadlineWords);
  };

  protected choose(options: readonly UnitOption[]) {
    const before = this.units();
    const units = options.map((option) => before.find((unit) => isSame(unit, option)) ?? this.unitOf(option));
    this.draft.patchRow(this.row().id, { [this.part()]: units });
    if (units.some(({ unitId }) => !unitId)) void this.naming.settle();
  }

  /** Several units at once, from anywhere. */
  protected paste(event: ClipboardEvent) {
    const words = event.clipboardData?.getData('text/plain') ?? '';
    if (event.defaultPrevented || entriesOf(words).length < 2) return;
    event.preventDefault();
    this.draft.patchRow(this.row().id, { [this.part()]: [...this.units(), ...unitsIn(words, this.reads)] });
    void this.naming.settle();
  }

  private read = (typed: string) => nameAndDeadline(typed, this.reads);

  private offered(found: readonly Option[], own: string | null): readonly UnitOption[] {
    const taken = new Set(unitsOf(this.row()).map(({ unit }) => unit.unitId));
    const shown = own === null ? undefined : this.deadlines.read(own);
    const hint = shown?.ok ? { hint: shown.shown } : {};
    return found.filter(({ id }) => !taken.has(id)).map((option) => ({ ...option, ...hint, own }));
  }

  /** Typed faster than the list could follow, the words are still whole: name and deadline. */
  private unitOf({ id, label, own = null }: UnitOption): DraftUnit {
    if (id) return { words: label, unitId: id, deadlineWords: own };
    const { name, deadlineWords } = this.read(label);
    return { words: name, unitId: null, deadlineWords };
  }

  /** The units of this document, those named last first. */
  private named(): readonly LikelyUnit[] {
    const ids = this.draft.rows().flatMap((row) => unitsOf(row).map(({ unit }) => unit.unitId));
    const fresh = [...new Set(ids.reverse())].filter((id) => id !== null).slice(0, 8);
    return fresh.flatMap((id) => this.lookup.chosen(id).map(({ label, short }) => knownAs(id, label, short)));
  }
}

/** A unit that is offered, with the deadline of its own that was typed behind its name. */
interface UnitOption extends Option {
  own?: string | null;
}

const knownAs = (id: string, name: string, shortName = name): LikelyUnit => ({ id, name, shortName, code: '' });

const isSame = (unit: DraftUnit, { id, label }: Option): boolean =>
  id ? unit.unitId === id : !unit.unitId && unit.words === label;
