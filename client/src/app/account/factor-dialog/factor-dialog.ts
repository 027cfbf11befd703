import { Component, effect, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { PasskeySetup } from '../../auth/passkey-setup/passkey-setup';
import { RecoveryCodes } from '../../auth/recovery-codes/recovery-codes';
import { TotpSetup } from '../../auth/totp-setup/totp-setup';
import { texts } from '../../i18n/text';

/** What to do: set up an app or a passkey; or only show codes that were made just now. */
export type FactorTask = { add: 'TOTP' | 'PASSKEY' } | { codes: readonly string[] };

/** A second factor is added; with the first come the codes for the day it is gone. */
@Component({
  selector: 'app-factor-dialog',
  imports: [MatDialogModule, PasskeySetup, RecoveryCodes, TotpSetup],
  template: `
    <h2 mat-dialog-title>{{ title }}</h2>
    <mat-dialog-content>
      @if (codes(); as made) {
        <app-recovery-codes [codes]="made" (kept)="dialog.close(true)" />
      } @else if (kind === 'TOTP') {
        <app-totp-setup (added)="added($event)" (left)="dialog.close()" />
      } @else {
        <app-passkey-setup (added)="added($event)" (left)="dialog.close()" />
      }
    </mat-dialog-content>
  `,
  styles: `
    // A picture to scan, a field and its buttons: on a phone they need all the height there is.
    mat-dialog-content {
      max-height: calc(100dvh - 140px);
    }
  `,
})
export class FactorDialog {
  private readonly task = inject<FactorTask>(MAT_DIALOG_DATA);

  protected readonly dialog = inject<MatDialogRef<unknown, boolean>>(MatDialogRef);
  protected readonly t = texts();
  protected readonly kind = 'add' in this.task ? this.task.add : undefined;
  protected readonly codes = signal('codes' in this.task ? this.task.codes : null);
  protected readonly title = this.t(
    this.kind === 'TOTP'
      ? 'credentials.totp.title'
      : this.kind === 'PASSKEY'
        ? 'credentials.passkey.title'
        : 'credentials.recovery.title',
  );

  constructor() {
    // Esc must not take away what is shown only once.
    effect(() => (this.dialog.disableClose = this.codes() !== null));
  }

  protected added(codes: readonly string[] | null) {
    if (codes) this.codes.set(codes);
    else this.dialog.close(true);
  }
}
