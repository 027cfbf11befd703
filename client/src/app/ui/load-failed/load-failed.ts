import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { texts } from '../../i18n/text';
import { EmptyState } from '../empty-state/empty-state';

/** Where something could not be read: why (`reason` of a failed request), and a button to try again (`retry`). */
@Component({
  selector: 'app-load-failed',
  imports: [EmptyState, MatButton],
  template: `
    <app-empty-state icon="cloud_off" role="alert" [title]="t('ui.loadFailed')" [text]="words()">
      <button matButton="outlined" type="button" (click)="retry.emit()">{{ t('ui.retry') }}</button>
    </app-empty-state>
  `,
})
export class LoadFailed {
  readonly reason = input<'offline' | 'busy' | 'forbidden' | 'broken'>('broken');
  readonly retry = output();

  protected readonly t = texts();
  protected readonly words = computed(() => this.t(`ui.failure.${this.reason()}`));
}
