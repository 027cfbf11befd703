import { Component, input, model } from '@angular/core';

/** One of a few: `id`, and the words shown. `lang` where the words are of another language than the page. */
export interface Segment {
  id: string;
  words: string;
  lang?: string;
}

let count = 0;

/** A choice between two or three, all in sight: `label`, `options`, `value` (two-way). Arrow keys walk, as in radios. */
@Component({
  selector: 'app-segments',
  template: `
    <fieldset>
      <legend>{{ label() }}</legend>
      <div>
        @for (option of options(); track option.id) {
          <label [attr.lang]="option.lang ?? null">
            <input
              class="visually-hidden"
              type="radio"
              [name]="name"
              [value]="option.id"
              [checked]="value() === option.id"
              (change)="value.set(option.id)"
            />
            <span>{{ option.words }}</span>
          </label>
        }
      </div>
    </fieldset>
  `,
  styleUrl: './segments.scss',
})
export class Segments {
  readonly label = input.required<string>();
  readonly options = input.required<readonly Segment[]>();
  readonly value = model.required<string>();

  protected readonly name = `segments-${++count}`;
}
