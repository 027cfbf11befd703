import { Component, ElementRef, inject, input, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MAT_FORM_FIELD_DEFAULT_OPTIONS } from '@angular/material/form-field';
import { Connection } from '../../graphql/connection';
import { type TextKey, texts } from '../../i18n/text';
import { LiveLine } from '../../live/live-line/live-line';
import { Conflict } from '../../ui/conflict/conflict';
import { focusFirstWrong } from '../../ui/focus-wrong';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { shortcut } from '../../ui/shortcuts';
import { When } from '../../ui/when/when';
import type { Amendment } from '../amend-store';

/**
 * The frame of every dialog that changes what has been issued: its title, what it is about, the fields (content), and
 * what came of sending. Ctrl+Enter sends; Esc closes, and asks only if something was typed.
 */
@Component({
  selector: 'app-amend-frame',
  imports: [Conflict, LiveLine, MatButton, MatDialogModule, RefusalBanner, When],
  templateUrl: './amend-frame.html',
  styleUrl: './amend-frame.scss',
  providers: [
    {
      provide: MAT_FORM_FIELD_DEFAULT_OPTIONS,
      useValue: { appearance: 'outline', floatLabel: 'always', subscriptSizing: 'dynamic' },
    },
  ],
})
export class AmendFrame {
  readonly title = input.required<TextKey>();
  readonly verb = input.required<TextKey>();
  readonly amendment = input.required<Amendment>();
  /** What is changed: `231/QĐ-UBND`, and the words of the directive. */
  readonly of = input.required<string>();
  readonly about = input('');
  /** Why it can't be sent yet (files on their way). */
  readonly wait = input('');

  private readonly dialog = inject(MatDialogRef);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly connection = inject(Connection);
  protected readonly t = texts();
  protected readonly asking = signal(false);

  constructor() {
    this.dialog.disableClose = true;
    this.dialog
      .backdropClick()
      .pipe(takeUntilDestroyed())
      .subscribe(() => this.leave());
    shortcut('Escape', () => (this.asking() ? this.asking.set(false) : this.leave()));
    shortcut('Ctrl+Enter', () => this.send());
  }

  protected async send() {
    if (this.wait()) return;
    await this.amendment().send();
    setTimeout(() => focusFirstWrong(this.host.nativeElement));
  }

  protected leave() {
    // What waits for the network is given up first; what was written stays.
    if (this.amendment().sending()) return this.connection.giveUp();
    if (this.amendment().typed()) this.asking.set(true);
    else this.dialog.close();
  }

  protected drop() {
    this.dialog.close();
  }
}
