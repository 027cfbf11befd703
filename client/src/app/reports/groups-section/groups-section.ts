import { Component, computed, input, output } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { texts } from '../../i18n/text';
import { type Choice, Choices } from '../../ui/choices/choices';
import { type DefinitionEdit, toggleGroup } from '../definition-edits';
import type { Definition } from '../report-draft';
import { type Problems, problemUnder } from '../report-problems';
import type { ReportFieldListQuery } from '../reports.generated';

/** By what rows are put together, and what is summed up: `definition`, the `fields` there are. */
@Component({
  selector: 'app-groups-section',
  imports: [Choices, MatCheckbox],
  template: `
    @if (choices().length) {
      <div>
        <app-choices
          [label]="t('reports.editor.groupBy')"
          [choices]="choices()"
          [chosen]="definition().groupBy"
          (toggled)="edit.emit({ apply: toggle($event) })"
        />
        <p class="hint">{{ t('reports.editor.groupByHint') }}</p>
        @if (problem(); as words) {
          <p class="problem" role="alert">{{ words }}</p>
        }
      </div>
    } @else {
      <p class="hint">{{ t('reports.editor.noGroupable') }}</p>
    }
    <div class="checks">
      <mat-checkbox
        [disabled]="!definition().groupBy.length"
        [checked]="definition().subtotals"
        (change)="edit.emit({ apply: subtotals($event.checked) })"
        >{{ t('reports.editor.subtotals') }}</mat-checkbox
      >
      <mat-checkbox [checked]="definition().grandTotal" (change)="edit.emit({ apply: grandTotal($event.checked) })">{{
        t('reports.editor.grandTotal')
      }}</mat-checkbox>
    </div>
  `,
  styleUrl: './groups-section.scss',
})
export class GroupsSection {
  readonly definition = input.required<Definition>();
  readonly fields = input.required<readonly ReportFieldListQuery['reportFields'][number][]>();
  readonly problems = input<Problems>({});
  readonly edit = output<DefinitionEdit>();

  protected readonly t = texts();
  protected readonly toggle = toggleGroup;
  protected readonly choices = computed((): readonly Choice[] =>
    this.fields()
      .filter(({ groupable }) => groupable)
      .map(({ id, name }) => ({ id, words: name })),
  );

  protected subtotals = (on: boolean) => (definition: Definition) => ({ ...definition, subtotals: on });
  protected grandTotal = (on: boolean) => (definition: Definition) => ({ ...definition, grandTotal: on });
  protected problem = () => problemUnder(this.problems(), 'groupBy', 'subtotals', 'grandTotal');
}
