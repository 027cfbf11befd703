import { Component, computed, input, output } from '@angular/core';
import type { Role } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { type Choice, Choices } from '../../ui/choices/choices';
import { Labelled } from '../../ui/labelled/labelled';
import { toggled } from '../../ui/address';
import type { ReportDraft } from '../report-draft';
import { type Problems, problemUnder } from '../report-problems';
import { readers, readerWords } from '../report-words';

/** What a report is for and for whom: `draft`, `problems`; `changed` gives what is new of it. */
@Component({
  selector: 'app-about-section',
  imports: [Choices, Labelled],
  template: `
    <app-labelled #part="labelled" [label]="t('reports.editor.description')" [problem]="problem('description')">
      <textarea
        #field
        class="control"
        rows="2"
        maxlength="500"
        [attr.aria-labelledby]="part.id"
        [value]="draft().description"
        (input)="changed.emit({ description: field.value })"
      ></textarea>
    </app-labelled>
    <div>
      <app-choices
        [label]="t('reports.editor.audience')"
        [choices]="choices()"
        [chosen]="draft().audience"
        (toggled)="toggle($event)"
      />
      <p class="hint">{{ t('reports.editor.audienceHint') }}</p>
      @if (problem('audience'); as words) {
        <p class="problem" role="alert">{{ words }}</p>
      }
    </div>
  `,
  styleUrl: './about-section.scss',
})
export class AboutSection {
  readonly draft = input.required<ReportDraft>();
  readonly problems = input<Problems>({});
  readonly changed = output<Partial<ReportDraft>>();

  protected readonly t = texts();
  protected readonly choices = computed((): readonly Choice[] =>
    readers.map((id) => ({ id, words: this.t(readerWords[id]) })),
  );

  protected toggle(role: string) {
    this.changed.emit({ audience: toggled(this.draft().audience, role as Role) });
  }

  protected problem = (place: string) => problemUnder(this.problems(), place);
}
