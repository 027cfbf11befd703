import { Component, effect, input, linkedSignal, output } from '@angular/core';
import { texts } from '../../i18n/text';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import type { RightsAnswerPartsFragment } from '../rights.generated';

/** Whom and which assignment the question is about. `answer` gives the names of what the address names by its ids. */
@Component({
  selector: 'app-rights-question',
  imports: [TypeAhead],
  template: `
    <div>
      <span id="rights-person">{{ t('rights.ask.person') }}</span>
      <app-type-ahead
        labelledBy="rights-person"
        [placeholder]="t('rights.ask.personHint')"
        [search]="findPeople()"
        [(value)]="person"
      />
    </div>
    <div>
      <span id="rights-assignment">{{ t('rights.ask.assignment') }}</span>
      <app-type-ahead
        labelledBy="rights-assignment"
        [placeholder]="t('rights.ask.assignmentHint')"
        [search]="findAssignments()"
        [(value)]="assignment"
      />
    </div>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(220px, 2fr) minmax(280px, 3fr);
      gap: 8px 16px;
      margin-top: 8px;
    }
    span {
      display: block;
      margin-bottom: 2px;
      color: var(--ink-soft);
      font-size: 0.8125rem;
    }
    @media (max-width: 699px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class RightsQuestion {
  readonly findPeople = input.required<(text: string) => Promise<readonly Option[]>>();
  readonly findAssignments = input.required<(text: string) => Promise<readonly Option[]>>();
  readonly answer = input<RightsAnswerPartsFragment | null>();
  readonly choose = output<{ nguoi?: string | null; viec?: string | null }>();

  protected readonly t = texts();
  protected readonly person = linkedSignal<RightsAnswerPartsFragment | null | undefined, readonly Option[]>({
    source: this.answer,
    computation: (answer, before) =>
      answer ? [{ id: answer.person.id, label: answer.person.displayName }] : (before?.value ?? []),
  });
  protected readonly assignment = linkedSignal<RightsAnswerPartsFragment | null | undefined, readonly Option[]>({
    source: this.answer,
    computation: (answer, before) =>
      answer
        ? [{ id: answer.assignment.id, label: `${answer.assignment.documentNumber} · ${answer.assignment.place}` }]
        : (before?.value ?? []),
  });
  private said = '';

  constructor() {
    effect(() => {
      const [nguoi, viec] = [this.person()[0]?.id ?? null, this.assignment()[0]?.id ?? null];
      const chosen = `${nguoi} ${viec}`;
      // What the address says already, and the beginning, are no choice.
      if (chosen === this.said || (!this.said && !nguoi && !viec)) return;
      this.said = chosen;
      this.choose.emit({ nguoi, viec });
    });
  }
}
