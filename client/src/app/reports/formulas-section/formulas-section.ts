import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { texts } from '../../i18n/text';
import { addColumn, changeLayout, type DefinitionEdit } from '../definition-edits';
import type { Definition } from '../report-draft';
import type { ReportFieldListQuery } from '../reports.generated';

/** The rates there are, each with what is divided by what, to be added as columns: `definition`, `fields`. */
@Component({
  selector: 'app-formulas-section',
  imports: [MatButton, MatCheckbox],
  template: `
    @if (rates().length) {
      <p class="hint">{{ t('reports.editor.formulasHint') }}</p>
      <ul>
        @for (rate of rates(); track rate.id) {
          <li>
            <span
              ><b>{{ rate.name }}</b
              ><small>{{ rate.words }}</small></span
            >
            @if (rate.used) {
              <em>{{ t('reports.editor.inUse') }}</em>
            } @else {
              <button matButton type="button" (click)="edit.emit({ apply: add(rate) })">
                {{ t('reports.editor.addRate') }}<span class="visually-hidden"> {{ rate.name }}</span>
              </button>
            }
          </li>
        }
      </ul>
      <mat-checkbox
        [checked]="definition().layout.showFormulas"
        (change)="edit.emit({ apply: layout({ showFormulas: $event.checked }) })"
        >{{ t('reports.editor.showFormulas') }}</mat-checkbox
      >
    } @else {
      <p class="hint">{{ t('reports.editor.noRates') }}</p>
    }
  `,
  styleUrl: './formulas-section.scss',
})
export class FormulasSection {
  readonly definition = input.required<Definition>();
  readonly fields = input.required<readonly ReportFieldListQuery['reportFields'][number][]>();
  readonly edit = output<DefinitionEdit>();

  protected readonly t = texts();
  protected readonly add = addColumn;
  protected readonly layout = changeLayout;
  protected readonly rates = computed(() => {
    const used = new Set(this.definition().columns.map(({ field }) => field));
    return this.fields()
      .filter(({ kind }) => kind === 'PERCENT')
      .map((field) => ({ ...field, used: used.has(field.id) }));
  });
}
