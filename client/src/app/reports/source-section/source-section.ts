import { Component, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { ReportSource, StatisticsBy } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { Labelled } from '../../ui/labelled/labelled';
import type { Definition } from '../report-draft';
import { type Problems, problemUnder } from '../report-problems';
import { cuts, cutWords, sourceIcons, sources, sourceTexts, sourceWords } from '../report-words';

/** What a report is made of, and what a row of it is: `definition`; `chosen` gives the source and the cut wanted. */
@Component({
  selector: 'app-source-section',
  imports: [Labelled, MatIcon],
  template: `
    <fieldset>
      <legend class="visually-hidden">{{ t('reports.editor.source') }}</legend>
      @for (one of sources; track one) {
        <label [class.here]="one === definition().source">
          <input
            class="visually-hidden"
            type="radio"
            name="report-source"
            [value]="one"
            [checked]="one === definition().source"
            (change)="chosen.emit({ source: one, by: definition().by ?? 'UNIT' })"
          />
          <mat-icon [svgIcon]="icons[one]" aria-hidden="true" />
          <span
            ><b>{{ t(words[one]) }}</b
            ><small>{{ t(says[one]) }}</small></span
          >
        </label>
      }
    </fieldset>
    @if (definition().source === 'SUMMARY') {
      <app-labelled #part="labelled" [label]="t('reports.editor.by')" [problem]="problem()">
        <select #field class="control" [attr.aria-labelledby]="part.id" (change)="cut(field.value)">
          @for (one of cuts; track one) {
            <option [value]="one" [selected]="one === definition().by">{{ t(cutWords[one]) }}</option>
          }
        </select>
      </app-labelled>
    }
  `,
  styleUrl: './source-section.scss',
})
export class SourceSection {
  readonly definition = input.required<Definition>();
  readonly problems = input<Problems>({});
  readonly chosen = output<{ source: ReportSource; by: StatisticsBy }>();

  protected readonly t = texts();
  protected readonly sources = sources;
  protected readonly icons = sourceIcons;
  protected readonly words = sourceWords;
  protected readonly says = sourceTexts;
  protected readonly cuts = cuts;
  protected readonly cutWords = cutWords;

  protected cut(by: string) {
    this.chosen.emit({ source: 'SUMMARY', by: by as StatisticsBy });
  }

  protected problem = () => problemUnder(this.problems(), 'by', 'source');
}
