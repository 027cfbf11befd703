import { Component, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { texts } from '../../i18n/text';

/** “3 thay đổi mới · Tải lại”: what others did that would move the list. It lies over it, so that nothing moves before. */
@Component({
  selector: 'app-changes-pill',
  imports: [MatIcon],
  template: `
    <span role="status">
      @if (count()) {
        <button type="button" (click)="reload.emit()">
          <mat-icon svgIcon="refresh" aria-hidden="true" />
          {{ t('ui.list.changes', { n: count() }) }} · <b>{{ t('ui.list.reload') }}</b>
        </button>
      }
    </span>
  `,
  styles: `
    :host {
      position: absolute;
      z-index: 3;
      top: calc(100% - 2px);
      left: 50%;
      transform: translateX(-50%);
    }
    span {
      display: block;
    }
    button {
      display: flex;
      align-items: center;
      gap: 6px;
      min-height: 30px;
      padding: 0 12px;
      border: 1px solid var(--line-strong);
      border-radius: 15px;
      background: var(--paper);
      box-shadow: var(--float);
      color: inherit;
      font: inherit;
      white-space: nowrap;
      cursor: pointer;
    }
    b {
      color: var(--action);
      font-weight: 600;
    }
    mat-icon {
      width: 16px;
      height: 16px;
    }
    @media (max-width: 699px) {
      button {
        min-height: 44px;
        border-radius: 22px;
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class ChangesPill {
  readonly count = input.required<number>();
  readonly reload = output();

  protected readonly t = texts();
}
