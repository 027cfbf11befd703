import { Component, input, model } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { texts } from '../../i18n/text';

/** A part of the form, opened and closed by its name: `heading`, `sum` what is set in it, `wrong` where something is. */
@Component({
  selector: 'app-editor-section',
  imports: [MatIcon],
  template: `
    <details [open]="open()" (toggle)="open.set(details.open)" #details>
      <summary>
        <mat-icon class="turn" svgIcon="chevron_right" aria-hidden="true" />
        <h2>{{ heading() }}</h2>
        @if (wrong()) {
          <span class="wrong"><mat-icon svgIcon="error" aria-hidden="true" />{{ t('reports.editor.wrong') }}</span>
        } @else {
          <span class="sum">{{ sum() }}</span>
        }
      </summary>
      <div class="content"><ng-content /></div>
    </details>
  `,
  styles: `
    :host {
      display: block;
      border-bottom: 1px solid var(--line);
    }
    summary {
      display: flex;
      align-items: center;
      gap: 8px;
      min-height: 40px;
      padding: 0 16px 0 10px;
      cursor: pointer;
      list-style: none;

      &::-webkit-details-marker {
        display: none;
      }
      &:hover {
        background: var(--hover);
      }
      &:focus-visible {
        outline-offset: -2px;
      }
    }
    h2 {
      flex: none;
      font-size: 0.875rem;
    }
    mat-icon {
      flex: none;
      width: 18px;
      height: 18px;
      color: var(--ink-soft);
    }
    details[open] .turn {
      transform: rotate(90deg);
    }
    .sum {
      overflow: hidden;
      margin-left: auto;
      color: var(--ink-soft);
      font-size: 0.8125rem;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .wrong {
      display: flex;
      align-items: center;
      gap: 4px;
      margin-left: auto;
      color: var(--problem);
      font-size: 0.8125rem;

      mat-icon {
        color: inherit;
      }
    }
    .content {
      padding: 12px 16px 18px;
    }
    @media (max-width: 699px) {
      summary {
        min-height: 48px;
      }
      .content {
        padding-inline: 12px;
      }
    }
  `,
})
export class EditorSection {
  readonly heading = input.required<string>();
  readonly sum = input('');
  readonly wrong = input(false);
  readonly open = model(false);

  protected readonly t = texts();
}
