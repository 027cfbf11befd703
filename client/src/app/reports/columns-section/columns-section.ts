import { LiveAnnouncer } from '@angular/cdk/a11y';
import { CdkDrag, type CdkDragDrop, CdkDragHandle, CdkDropList } from '@angular/cdk/drag-drop';
import { afterNextRender, Component, computed, inject, Injector, input, output, signal } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { fold } from '@libs/vietnamese';
import type { ColumnAlign, ReportColumnInput } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { Labelled } from '../../ui/labelled/labelled';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import {
  addColumn,
  changeColumn,
  type DefinitionEdit,
  mostColumns,
  moveColumn,
  removeColumn,
} from '../definition-edits';
import type { Definition } from '../report-draft';
import { type Problems, problemUnder } from '../report-problems';
import { alignments, alignWords } from '../report-words';
import type { ReportFieldListQuery } from '../reports.generated';

type Field = ReportFieldListQuery['reportFields'][number];

/** The columns of a report, in their order: `definition`, the `fields` there are; each change is an `edit`. */
@Component({
  selector: 'app-columns-section',
  imports: [CdkDrag, CdkDragHandle, CdkDropList, Labelled, MatIcon, TypeAhead],
  templateUrl: './columns-section.html',
  styleUrl: './columns-section.scss',
  host: { '(keydown)': 'key($event)' },
})
export class ColumnsSection {
  readonly definition = input.required<Definition>();
  readonly fields = input.required<readonly Field[]>();
  readonly problems = input<Problems>({});
  readonly edit = output<DefinitionEdit>();

  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);

  protected readonly t = texts();
  protected readonly most = mostColumns;
  protected readonly alignments = alignments;
  protected readonly alignWords = alignWords;
  protected readonly columns = computed(() => this.definition().columns);
  /** Of which column more than the heading is shown. */
  protected readonly open = signal('');
  /** The field for another column is empty again as soon as one was taken. */
  protected readonly taken = signal<readonly Option[]>([]);
  protected readonly groups = computed(() => [
    ...new Set(this.columns().flatMap(({ group }) => (group ? [group] : []))),
  ]);
  private readonly names = computed(() => new Map(this.fields().map(({ id, name }) => [id, name])));
  private readonly free = computed((): readonly Option[] => {
    const used = new Set(this.columns().map(({ field }) => field));
    return this.fields()
      .filter(({ id }) => !used.has(id))
      .map(({ id, name, words }) => ({ id, label: name, hint: words ?? undefined }));
  });
  protected readonly known = (text: string) => {
    const words = fold(text).split(' ').filter(Boolean);
    return this.free().filter(({ label, hint }) => {
      const said = ` ${fold(`${label} ${hint ?? ''}`)}`;
      return words.every((word) => said.includes(` ${word}`));
    });
  };
  protected readonly search = async (text: string) => this.known(text);

  protected called = ({ heading, field }: ReportColumnInput) => heading || this.names().get(field) || field;
  protected fieldName = (field: string) => this.names().get(field) ?? field;

  protected add({ id, label }: Option) {
    this.edit.emit({ apply: addColumn({ id, name: label }) });
    this.taken.set([]);
  }

  protected remove(at: number) {
    this.edit.emit({ apply: removeColumn(at) });
  }

  protected change(at: number, change: Partial<ReportColumnInput>, place?: string) {
    this.edit.emit({ apply: changeColumn(at, change), place: place && `${this.columns()[at].field}.${place}` });
  }

  protected width(at: number, typed: string) {
    this.change(at, { width: /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : undefined }, 'width');
  }

  protected align(at: number, align: string) {
    this.change(at, { align: (align || undefined) as ColumnAlign | undefined });
  }

  protected dropped({ previousIndex, currentIndex }: CdkDragDrop<unknown>) {
    if (previousIndex !== currentIndex) this.edit.emit({ apply: moveColumn(previousIndex, currentIndex) });
  }

  /** Alt with an arrow moves the column that the cursor is in; on the grip the arrow alone does. */
  protected key(event: KeyboardEvent) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const target = event.target as HTMLElement;
    const at = Number(target.closest('li')?.dataset['at'] ?? -1);
    if (!step || at < 0 || event.isComposing || !(event.altKey || target.closest('.grip'))) return;
    event.preventDefault();
    const to = at + step;
    if (to < 0 || to >= this.columns().length) return;
    const name = this.called(this.columns()[at]);
    this.edit.emit({ apply: moveColumn(at, to) });
    // A row that is moved loses the cursor on its way.
    afterNextRender(() => target.focus(), { injector: this.injector });
    void this.announcer.announce(this.t('reports.editor.movedColumn', { name, n: to + 1 }));
  }

  protected problem = (at: number) => problemUnder(this.problems(), `columns.${at}`);
}
