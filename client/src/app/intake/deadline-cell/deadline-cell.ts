import {
  afterNextRender,
  ApplicationRef,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
} from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { texts } from '../../i18n/text';
import { DeadlineStore } from '../deadline-store';
import type { DraftRow } from '../draft-content';
import { DraftStore } from '../draft-store';
import { LookupStore } from '../lookup-store';
import { ownForAll, sharedOut, unitNamedIn, withoutEmptyOwn } from '../own-deadlines';
import { type PlacedUnit, setUnitDeadline, unitsOf } from '../row-operations';
import { Typed } from '../typed';

/** The deadline of a directive as typed, read back below; and, under it, those of units that have one of their own. */
@Component({
  selector: 'app-deadline-cell',
  imports: [MatIcon, MatMenuModule, Typed],
  templateUrl: './deadline-cell.html',
  styleUrl: './deadline-cell.scss',
  host: { '(focusout)': 'left($event)', '(giveall)': 'giveAll()' },
})
export class DeadlineCell {
  readonly row = input.required<DraftRow>();
  readonly label = input.required<string>();
  readonly placeholder = input('');

  private readonly deadlines = inject(DeadlineStore);
  private readonly draft = inject(DraftStore);
  private readonly lookup = inject(LookupStore);
  private readonly app = inject(ApplicationRef);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly t = texts();
  /** What is typed for several units at once goes to each when the cell is left; until then it is read back together. */
  private readonly shares = computed(() =>
    sharedOut(
      this.row(),
      this.row().deadlineWords,
      unitNamedIn(this.row(), (unit) => this.lookup.callsOf(unit)),
      (words) => this.deadlines.read(words)?.ok === true,
    ),
  );
  protected readonly reading = computed(() => {
    const shares = this.shares();
    if (!shares) return this.deadlines.read(this.row().deadlineWords);
    const read = unitsOf({ ...this.row(), ...shares }).map(({ unit }) => {
      const own = this.deadlines.read(unit.deadlineWords ?? shares.deadlineWords ?? '');
      return `${this.lookup.nameOf(unit)} ${own?.ok ? own.shown : ''}`;
    });
    return { ok: true as const, shown: read.join(' · '), warning: null };
  });
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
  /** Nothing is left for the row's own to say. */
  protected readonly hint = computed(() =>
    this.units().length && !this.others().length ? this.t('intake.grid.allOwn') : this.placeholder(),
  );
  /** One unit alone has the row's. */
  protected readonly mayDiffer = computed(() => this.units().length > 1 && this.others().length > 0);
  private readonly units = computed(() =>
    unitsOf(this.row()).map((placed) => ({ ...placed, name: this.lookup.nameOf(placed.unit) })),
  );

  protected type(deadlineWords: string) {
    this.draft.patchRow(this.row().id, { deadlineWords });
  }

  protected typeOwn({ part, index }: PlacedUnit, words: string | null) {
    const { id } = this.row();
    const change = setUnitDeadline(this.row(), part, index, words);
    this.draft.patchRow(id, change, words === null ? null : `rows.${id}.${part}.${index}`);
  }

  /** What was typed for several units goes to them; fields that were opened and not used close again. */
  protected left(event: FocusEvent) {
    if (event.relatedTarget instanceof Node && this.host.contains(event.relatedTarget)) return;
    const change = this.shares() ?? withoutEmptyOwn(this.row());
    if (change) this.draft.patchRow(this.row().id, change, null);
  }

  /** A field for every unit (Alt+H), with the cursor in the first of the new ones. */
  giveAll(): void {
    const [first] = this.others();
    const row = this.row();
    if (first && this.units().length > 1) this.draft.patchRow(row.id, ownForAll(row), null);
    // At once: the deadline is typed without waiting for the page.
    this.app.tick();
    this.ownField(first ?? this.own()[0])?.focus();
  }

  /** A field for that unit, with the cursor in it. */
  protected give(placed: PlacedUnit) {
    this.typeOwn(placed, '');
    this.focusOwn(placed);
  }

  private focusOwn(placed: PlacedUnit) {
    // After the menu has given the focus back to its button.
    afterNextRender(() => setTimeout(() => this.ownField(placed)?.focus()), { injector: this.injector });
  }

  private ownField = (placed: PlacedUnit | undefined) =>
    placed && this.host.querySelector<HTMLElement>(`[data-own="${placed.part}.${placed.index}"]`);
}
