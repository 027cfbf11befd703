import { afterNextRender, Component, type ElementRef, inject, input, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { texts } from '../../i18n/text';
import { Notice } from '../../ui/notice';

/** Codes that are shown once: to be copied or printed before one goes on. */
@Component({
  selector: 'app-recovery-codes',
  imports: [MatButton, MatIcon],
  template: `
    <h3 #heading tabindex="-1">{{ t('credentials.recovery.made') }}</h3>
    <p>{{ t('credentials.recovery.keep') }}</p>
    <ol>
      @for (code of codes(); track code) {
        <li>
          <code>{{ code }}</code>
        </li>
      }
    </ol>
    <div class="acts">
      <button matButton="outlined" type="button" (click)="copy()">
        <mat-icon svgIcon="content_copy" aria-hidden="true" />{{ t('credentials.recovery.copy') }}
      </button>
      <button matButton="filled" type="button" (click)="kept.emit()">{{ t('credentials.recovery.kept') }}</button>
    </div>
  `,
  styleUrl: './recovery-codes.scss',
})
export class RecoveryCodes {
  private readonly notice = inject(Notice);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  readonly codes = input.required<readonly string[]>();
  readonly kept = output();

  protected readonly t = texts();

  constructor() {
    // What was pressed or typed into is gone.
    afterNextRender(() => this.heading().nativeElement.focus());
  }

  protected async copy() {
    await navigator.clipboard.writeText(this.codes().join('\n'));
    this.notice.say(this.t('credentials.recovery.copied'));
  }
}
