import { Component, computed, input } from '@angular/core';
import { texts } from '../../i18n/text';

/** Grey rows where rows will be. They appear only after 300 ms: what comes faster needs none. `rows`: how many. */
@Component({
  selector: 'app-skeleton-rows',
  template: `
    <span class="visually-hidden" role="status">{{ t('ui.loading') }}</span>
    @for (row of list(); track $index) {
      <div aria-hidden="true"><i></i><i [style.width.%]="40 + ((row * 37) % 45)"></i></div>
    }
  `,
  styles: `
    :host {
      display: block;
      animation: appear 0.2s 0.3s both;
    }
    div {
      display: flex;
      flex-direction: column;
      justify-content: center;
      gap: 8px;
      min-height: var(--row-height);
      padding: 0 16px;
      border-bottom: 1px solid var(--line);
    }
    i {
      height: 8px;
      border-radius: 4px;
      background: var(--chip);
    }
    i:first-child {
      width: 22%;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  `,
})
export class SkeletonRows {
  readonly rows = input(8);

  protected readonly t = texts();
  protected readonly list = computed(() => Array.from({ length: this.rows() }, (_, row) => row + 1));
}
