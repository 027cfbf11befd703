import { Clipboard } from '@angular/cdk/clipboard';
import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { Notice } from '../../ui/notice';
import { type MenuAct, PointMenu } from '../../ui/point-menu/point-menu';
import type { ListAddress } from '../assignment-address';
import type { AssignmentRowFragment } from '../assignments.generated';
import { explaining } from '../explain-store';
import { offered, rowFilters } from '../row-filters';
import { rowAsText } from '../row-words';

/**
 * What a row offers where it was pressed: narrow the list to one of its values, open it elsewhere, send it as text, tick
 * it, and what can be done with it (`acts`). Open it with `show`; `filter` gives the change of the address. `closed`:
 * the menu has gone, the cursor belongs to that row again.
 */
@Component({
  selector: 'app-row-menu',
  imports: [PointMenu],
  template: `<app-point-menu
    [label]="t('assignments.list.rowMenu')"
    [sections]="sections()"
    (closed)="row() && closed.emit(row()!.id)"
  />`,
})
export class RowMenu {
  readonly acts = input<(row: AssignmentRowFragment) => readonly MenuAct[]>(() => []);
  readonly ticked = input<ReadonlySet<string>>(new Set<string>());
  readonly filter = output<Partial<ListAddress>>();
  readonly tick = output<string>();
  readonly closed = output<string>();

  private readonly language = inject(Language);
  private readonly clipboard = inject(Clipboard);
  private readonly notice = inject(Notice);
  private readonly explain = explaining();
  private readonly menu = viewChild.required(PointMenu);
  private readonly value = signal<string | undefined>(undefined);

  protected readonly t = texts();
  protected readonly row = signal<AssignmentRowFragment | undefined>(undefined);
  protected readonly sections = computed((): readonly (readonly MenuAct[])[] => {
    const row = this.row();
    if (!row) return [];
    return [this.filters(row), this.ways(row), this.acts()(row)].filter(({ length }) => length);
  });

  /** Opens at that point of the window, for that row, and for the value that was pressed. */
  show(row: AssignmentRowFragment, { x, y, value }: { x: number; y: number; value?: string }): void {
    this.row.set(row);
    this.value.set(value);
    this.menu().show(x, y);
  }

  private filters(row: AssignmentRowFragment): readonly MenuAct[] {
    return offered(rowFilters(row, this.t, this.language.code()), this.value()).map(({ words, change }) => ({
      words,
      icon: 'filter_alt',
      run: () => this.filter.emit(change),
    }));
  }

  private ways(row: AssignmentRowFragment): readonly MenuAct[] {
    const open = () => window.open(`/nhiem-vu/${row.id}${location.search}`, '_blank', 'noopener');
    const ticked = this.ticked().has(row.id);
    return [
      { words: this.t('explain.ask'), icon: 'help', run: () => void this.explain(row.id) },
      { words: this.t('ui.list.openTab'), icon: 'open_in_new', run: open },
      { words: this.t('assignments.list.copy'), icon: 'content_copy', run: () => this.copy(row) },
      {
        words: this.t(ticked ? 'assignments.list.untick' : 'assignments.list.tick'),
        icon: 'checklist',
        run: () => this.tick.emit(row.id),
      },
    ];
  }

  private copy(row: AssignmentRowFragment) {
    const text = rowAsText(row, this.t, this.language.code(), new Date(), location.origin);
    if (this.clipboard.copy(text)) this.notice.say(this.t('assignments.list.copied'));
  }
}
