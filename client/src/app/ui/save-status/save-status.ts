import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { texts } from '../../i18n/text';
import { officeTime } from '../dates';

/** Where a draft stands with the server. */
export type SaveState =
  { kind: 'clean' } | { kind: 'saving' } | { kind: 'saved'; at: string | Date } | { kind: 'failed' };

/** Says quietly that what was typed is safe: “Đã lưu 10:32”. `state`; `retry` when the last try failed. */
@Component({
  selector: 'app-save-status',
  imports: [MatButton],
  template: `
    <span role="status" [class.failed]="state().kind === 'failed'">{{ words() }}</span>
    @if (state().kind === 'failed') {
      <button matButton type="button" (click)="retry.emit()">{{ t('ui.retry') }}</button>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      color: var(--ink-soft);
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
    .failed {
      color: var(--problem);
      font-weight: 500;
    }
  `,
})
export class SaveStatus {
  readonly state = input.required<SaveState>();
  readonly retry = output();

  protected readonly t = texts();
  protected readonly words = computed(() => {
    const state = this.state();
    return state.kind === 'clean'
      ? ''
      : this.t(`ui.save.${state.kind}`, 'at' in state ? { time: officeTime(state.at) } : {});
  });
}
