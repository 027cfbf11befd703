import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { texts } from '../../i18n/text';

/** The end of a list: `shown` of `total`, and a button for more (`more`) while `hasMore`. `loading` disables it. */
@Component({
  selector: 'app-load-more',
  imports: [MatButton],
  template: `
    @if (total() !== undefined) {
      <span class="count">{{ t('ui.shownOf', { shown: format(shown()), total: format(total()!) }) }}</span>
    }
    @if (hasMore()) {
      <button matButton="outlined" type="button" [disabled]="loading()" (click)="more.emit()">
        {{ loading() ? t('ui.loading') : t('ui.loadMore') }}
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      justify-content: center;
      gap: 16px;
      padding: 12px 16px;
    }
    .count {
      color: var(--ink-soft);
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class LoadMore {
  readonly shown = input.required<number>();
  readonly total = input<number>();
  readonly hasMore = input.required<boolean>();
  readonly loading = input(false);
  readonly more = output();

  protected readonly t = texts();
  protected readonly format = (n: number) => n.toLocaleString('vi-VN');
}
