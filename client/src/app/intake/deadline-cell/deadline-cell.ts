import { afterNextRender, Component, computed, ElementRef, inject, Injector, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { texts } from '../../i18n/text';
import { DeadlineStore } from '../deadline-store';
import type { DraftRow } from '../draft-content';
import { DraftStore } from '../draft-store';
import { LookupStore } from '../lookup-store';
import { type PlacedUnit, setUnitDeadline, unitsOf } from '../row-operations';
import { Typed } from '../typed';

/** The deadline of a directive as typed, read back below; and, under it, those of units that have one of their own. */
@Component({
  selector: 'app-deadline-cell',
  imports: [MatIcon, MatMenuModule, Typed],
  templateUrl: './deadline-cell.html',
  styleUrl: './deadline-cell.scss',
})
export class DeadlineCell {
  readonly row = input.required<DraftRow>();
  readonly label = input.required<string>();
  readonly placeholder = input('');

  private readonly deadlines = inject(DeadlineStore);
  private readonly draft = inject(DraftStore);
  private readonly lookup = inject(LookupStore);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly t = texts();
  protected readonly reading = computed(() => this.deadlines.read(this.row().deadlineWords));
  protected readonly problem = computed(() =>
    // What can't be read is said here at once; what is missing, when it is asked for.
    this.reading() ? '' : this.draft.problems().get(`rows.${this.row().id}.deadlineWords`),
  );
  protected readonly own = computed(() =>
    this.units()
      .filter(({ unit }) => unit.deadlineWords !== null)
      .map((placed) => ({
        ...placed,
        words: placed.unit.deadlineWords!,
        reading: this.deadlines.read(placed.unit.deadlineWords!),
      })),
  );
  protected readonly others = computed(() => this.units().filter(({ unit }) => unit.deadlineWords === null));
  /** One unit alone has the row's. */
  protected readonly mayDiffer = computed(() => this.units().length > 1 && this.others().length > 0);
  private readonly units = computed(() =>
    unitsOf(this.row()).map((placed) => ({ ...placed, name: this.lookup.nameOf(placed.unit) })),
  );

  protected type(deadlineWords: string) {
    this.draft.patchRow(this.row().id, { deadlineWords });
  }

  protected typeOwn({ part, index }: PlacedUnit, words: string | null) {
    this.draft.patchRow(this.row().id, setUnitDeadline(this.row(), part, index, words));
  }

  /** A field for that unit, with the cursor in it. */
  protected give(placed: PlacedUnit) {
    this.typeOwn(placed, '');
    const at = `[data-own="${placed.part}.${placed.index}"]`;
    // After the menu has given the focus back to its button.
    afterNextRender(() => setTimeout(() => this.host.querySelector<HTMLElement>(at)?.focus()), {
      injector: this.injector,
    });
  }
}
