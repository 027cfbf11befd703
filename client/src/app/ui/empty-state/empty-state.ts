import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { IconName } from '../icons';

/** Nothing to show, said kindly: `title`, `text`, `icon`; content is the way on (a button, a link). */
@Component({
  selector: 'app-empty-state',
  imports: [MatIcon],
  template: `
    <mat-icon [svgIcon]="icon()" aria-hidden="true" />
    <p class="title">{{ title() }}</p>
    @if (text()) {
      <p class="text">{{ text() }}</p>
    }
    <ng-content />
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: center;
      padding: 48px 24px;
      text-align: center;
    }
    mat-icon {
      width: 32px;
      height: 32px;
      margin-bottom: 12px;
      color: var(--ink-faint);
    }
    .title {
      margin: 0;
      font-weight: 600;
    }
    .text {
      max-width: 42ch;
      margin: 4px 0 12px;
      color: var(--ink-soft);
    }
  `,
})
export class EmptyState {
  readonly title = input.required<string>();
  readonly text = input('');
  readonly icon = input<IconName>('inbox');
}
