import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

/**
 * Why the server said no, in its own words, read out when it appears. Empty `message`: nothing is there.
 * `details` lists what is wrong field by field; content (a link, a button) stands under the words.
 */
@Component({
  selector: 'app-refusal-banner',
  imports: [MatIcon],
  template: `
    @if (message()) {
      <div role="alert">
        <mat-icon svgIcon="error" aria-hidden="true" />
        <div>
          <p>{{ message() }}</p>
          @if (details().length) {
            <ul>
              @for (detail of details(); track $index) {
                <li>{{ detail }}</li>
              }
            </ul>
          }
          <ng-content />
        </div>
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    [role='alert'] {
      display: flex;
      gap: 8px;
      padding: 8px 12px;
      border: 1px solid var(--line-strong);
      border-left: 3px solid var(--problem);
      border-radius: var(--radius);
      background: var(--paper);
    }
    [role='alert'] > div {
      flex: 1;
      min-width: 0;
    }
    mat-icon {
      flex: none;
      width: 18px;
      height: 18px;
      margin-top: 1px;
      color: var(--problem);
    }
    p,
    ul {
      margin: 0;
    }
    ul {
      padding-left: 18px;
    }
  `,
})
export class RefusalBanner {
  readonly message = input<string | null | undefined>('');
  readonly details = input<readonly string[]>([]);
}
