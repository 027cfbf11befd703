import { Component, computed, input } from '@angular/core';
import { texts } from '../../i18n/text';
import { ExtensionCard } from '../extension-card/extension-card';
import { newestFirst } from '../extension-words';
import type { AssignmentExtensionFragment } from '../extensions.generated';

/** Every extension of an assignment, newest first: the last one open, the earlier ones folded. */
@Component({
  selector: 'app-extension-list',
  imports: [ExtensionCard],
  template: `
    @if (newest(); as newest) {
      <app-extension-card [extension]="newest" />
    }
    @if (earlier().length) {
      <details>
        <summary>{{ t('extensions.card.earlier', { n: earlier().length }) }}</summary>
        @for (one of earlier(); track one.id) {
          <app-extension-card [extension]="one" />
        }
      </details>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    details {
      margin-top: 8px;
    }
    summary {
      padding: 4px 0;
      color: var(--action);
      cursor: pointer;
    }
    details > app-extension-card {
      margin-top: 8px;
    }
  `,
})
export class ExtensionList {
  readonly extensions = input.required<readonly AssignmentExtensionFragment[]>();

  protected readonly t = texts();
  private readonly sorted = computed(() => newestFirst(this.extensions()));
  protected readonly newest = computed(() => this.sorted()[0]);
  protected readonly earlier = computed(() => this.sorted().slice(1));
}
