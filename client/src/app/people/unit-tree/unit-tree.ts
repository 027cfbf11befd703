import { afterRenderEffect, Component, computed, ElementRef, inject, input, linkedSignal, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { texts } from '../../i18n/text';
import type { UnitRow } from '../unit-rows';

/**
 * The tree of units, one stop of Tab: arrows walk and open, Home and End, Enter chooses, Alt with an arrow moves one among its
 * brothers. `rows`, the `chosen` id; `choose`, `turned` and `shift` say what is wanted.
 */
@Component({
  selector: 'app-unit-tree',
  imports: [MatIcon],
  templateUrl: './unit-tree.html',
  styleUrl: './unit-tree.scss',
})
export class UnitTree {
  readonly rows = input.required<readonly UnitRow[]>();
  readonly chosen = input<string>();
  readonly choose = output<string>();
  readonly turned = output<string>();
  readonly shift = output<{ id: string; by: -1 | 1 }>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly cursor = linkedSignal(() => this.chosen());

  /** The row that is changing its place, which takes the focus from it. */
  private moving?: string;

  protected readonly t = texts();
  /** The row that Tab comes to. */
  protected readonly current = computed(() => {
    const rows = this.rows();
    return (rows.find(({ unit }) => unit.id === this.cursor()) ?? rows[0])?.unit.id;
  });

  constructor() {
    afterRenderEffect(() => {
      const row = this.rows().find(({ unit }) => unit.id === this.moving);
      if (row && document.activeElement === document.body) this.focusOn(row.unit.id);
    });
  }

  /** Puts the cursor back on a row that was moved. */
  focusOn(id: string): void {
    this.cursor.set(id);
    setTimeout(() => {
      const row = this.host.querySelector<HTMLElement>(`[data-unit="${id}"]`);
      row?.focus();
      row?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected key(event: KeyboardEvent, row: UnitRow) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const { id } = row.unit;
    const up = event.key === 'ArrowUp';
    this.moving = event.altKey ? id : undefined;
    if (up || event.key === 'ArrowDown') {
      event.preventDefault();
      return event.altKey ? this.shift.emit({ id, by: up ? -1 : 1 }) : this.walk(id, up ? -1 : 1);
    }
    const act = this.acts[event.key];
    if (!act || event.altKey) return;
    event.preventDefault();
    act(row);
  }

  private readonly acts: Record<string, (row: UnitRow) => void> = {
    Enter: ({ unit }) => this.choose.emit(unit.id),
    ' ': ({ unit }) => this.choose.emit(unit.id),
    Home: () => this.focusAt(0),
    End: () => this.focusAt(this.rows().length - 1),
    ArrowRight: (row) => (row.open ? this.walk(row.unit.id, 1) : row.hasParts && this.turned.emit(row.unit.id)),
    ArrowLeft: (row) => (row.open ? this.turned.emit(row.unit.id) : this.focusOnParent(row)),
  };

  private walk(id: string, step: number) {
    this.focusAt(this.rows().findIndex(({ unit }) => unit.id === id) + step);
  }

  private focusAt(at: number) {
    const row = this.rows()[at];
    if (row) this.focusOn(row.unit.id);
  }

  private focusOnParent({ unit }: UnitRow) {
    if (this.rows().some((row) => row.unit.id === unit.parentId)) this.focusOn(unit.parentId!);
  }

  protected pick(id: string) {
    this.cursor.set(id);
    this.choose.emit(id);
  }

  protected turn(event: Event, id: string) {
    event.stopPropagation();
    this.turned.emit(id);
  }
}
