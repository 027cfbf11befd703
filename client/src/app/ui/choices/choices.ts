import { Component, input, output } from '@angular/core';

/** One that can be chosen; `count` is how many it would leave, once that is known. */
export interface Choice {
  id: string;
  words: string;
  count?: number;
}

/** What can be chosen, all in sight, each pressed or not: `label`, `choices`, `chosen`; `toggled` gives the one pressed. */
@Component({
  selector: 'app-choices',
  template: `
    <fieldset>
      <legend [class.visually-hidden]="quiet()">{{ label() }}</legend>
      @for (choice of choices(); track choice.id) {
        <button
          type="button"
          [attr.aria-pressed]="chosen().includes(choice.id)"
          [class.none]="choice.count === 0"
          [title]="choice.words"
          (click)="toggled.emit(choice.id)"
        >
          <span>{{ choice.words }}</span>
          @if (choice.count !== undefined) {
            <small>{{ choice.count.toLocaleString('vi-VN') }}</small>
          }
        </button>
      }
    </fieldset>
  `,
  styleUrl: './choices.scss',
})
export class Choices {
  readonly label = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly chosen = input<readonly string[]>([]);
  /** The label is only read out: something above says it already. */
  readonly quiet = input(false);
  readonly toggled = output<string>();
}
