import { booleanAttribute, Component, input } from '@angular/core';

let count = 0;

/**
 * A label in the border of a control that isn't a text field of Material (type-ahead, day, choice), so that both look
 * alike. `label`; `hint` or `problem` under it; the control takes `labelledBy="{{ part.id }}"`.
 */
@Component({
  selector: 'app-labelled',
  exportAs: 'labelled',
  template: `
    <span class="label" [id]="id" [class.wrong]="problem()">{{ label() }}{{ required() ? ' *' : '' }}</span>
    <ng-content />
    @if (problem()) {
      <p class="problem" role="alert">{{ problem() }}</p>
    } @else if (hint()) {
      <p class="hint">{{ hint() }}</p>
    }
  `,
  styles: `
    :host {
      position: relative;
      display: block;
      min-width: 0;
    }
    .label {
      position: absolute;
      z-index: 1;
      top: -9px;
      left: 10px;
      max-width: calc(100% - 20px);
      padding: 0 4px;
      overflow: hidden;
      background: var(--paper);
      color: var(--ink-soft);
      font-size: 0.75rem;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .label.wrong {
      color: var(--problem);
    }
    p {
      margin: 4px 0 0;
      padding: 0 12px;
      font-size: 0.8125rem;
    }
    .hint {
      color: var(--ink-soft);
    }
  `,
})
export class Labelled {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly problem = input<string | null | undefined>('');
  readonly required = input(false, { transform: booleanAttribute });

  readonly id = `labelled-${++count}`;
}
