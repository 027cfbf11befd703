import { Component, computed, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { texts } from '../../i18n/text';
import { Labelled } from '../../ui/labelled/labelled';
import { addSort, type DefinitionEdit, mostSorts, moveSort, removeSort, turnSort } from '../definition-edits';
import type { Definition } from '../report-draft';
import { type Problems, problemUnder } from '../report-problems';
import type { ReportFieldListQuery } from '../reports.generated';

/** By what rows are sorted, the first before the next: `definition`, the `fields` there are. */
@Component({
  selector: 'app-sort-section',
  imports: [Labelled, MatIcon],
  template: `
    @if (problem(); as words) {
      <p class="problem" role="alert">{{ words }}</p>
    }
    @if (definition().sort.length) {
      <ol>
        @for (one of definition().sort; track one.field; let at = $index) {
          @let name = called(one.field);
          @let way = t(one.descending ? 'reports.editor.descending' : 'reports.editor.ascending');
          <li>
            <span>{{ at + 1 }}. {{ name }}</span>
            <button
              class="way"
              type="button"
              [attr.aria-label]="t('reports.editor.turnSort', { name, way })"
              (click)="edit.emit({ apply: turn(at) })"
            >
              <mat-icon [svgIcon]="one.descending ? 'arrow_downward' : 'arrow_upward'" aria-hidden="true" />
              {{ way }}
            </button>
            <button
              type="button"
              [disabled]="at === 0"
              [attr.aria-label]="t('reports.editor.sortFirst', { name })"
              (click)="edit.emit({ apply: move(at, at - 1) })"
            >
              <mat-icon svgIcon="keyboard_arrow_up" aria-hidden="true" />
            </button>
            <button
              type="button"
              [attr.aria-label]="t('reports.editor.removeSort', { name })"
              (click)="edit.emit({ apply: remove(at) })"
            >
              <mat-icon svgIcon="close" aria-hidden="true" />
            </button>
          </li>
        }
      </ol>
    }
    @if (free().length && definition().sort.length < most) {
      <app-labelled #part="labelled" [label]="t('reports.editor.addSort')">
        <select #field class="control" [attr.aria-labelledby]="part.id" (change)="take(field)">
          <option value="">{{ t('reports.editor.addSortPlaceholder') }}</option>
          @for (one of free(); track one.id) {
            <option [value]="one.id">{{ one.name }}</option>
          }
        </select>
      </app-labelled>
    }
  `,
  styleUrl: './sort-section.scss',
})
export class SortSection {
  readonly definition = input.required<Definition>();
  readonly fields = input.required<readonly ReportFieldListQuery['reportFields'][number][]>();
  readonly problems = input<Problems>({});
  readonly edit = output<DefinitionEdit>();

  protected readonly t = texts();
  protected readonly most = mostSorts;
  protected readonly turn = turnSort;
  protected readonly move = moveSort;
  protected readonly remove = removeSort;
  protected readonly free = computed(() => {
    const used = new Set(this.definition().sort.map(({ field }) => field));
    return this.fields().filter(({ id, kind }) => kind !== 'ORDINAL' && !used.has(id));
  });

  protected called = (field: string) =>
    this.definition().columns.find((one) => one.field === field)?.heading ||
    (this.fields().find(({ id }) => id === field)?.name ?? field);

  protected take(field: HTMLSelectElement) {
    if (field.value) this.edit.emit({ apply: addSort(field.value) });
    field.value = '';
  }

  protected problem = () => problemUnder(this.problems(), 'sort');
}
