import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { texts } from '../../i18n/text';

/** “Phát hành (thiếu 3)”: what is missing is counted on the button and reached by it. `missing` undefined: not known yet. */
@Component({
  selector: 'app-missing-button',
  imports: [MatButton],
  template: `
    <button matButton="filled" type="button" title="Ctrl+Enter" [disabled]="busy()" (click)="pressed.emit()">
      {{ words() }}
    </button>
  `,
  styles: `
    :host {
      flex: none;
    }
    button {
      width: 100%;
      white-space: nowrap;
    }
  `,
})
export class MissingButton {
  readonly missing = input.required<number | undefined>();
  readonly busy = input(false);
  readonly pressed = output();

  protected readonly t = texts();
  protected readonly words = computed(() => {
    const n = this.missing();
    if (this.busy()) return this.t('intake.issue.busy');
    return n ? this.t('intake.issue.missing', { n }) : this.t('intake.issue.verb');
  });
}
