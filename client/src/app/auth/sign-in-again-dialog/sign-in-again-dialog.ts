import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { texts } from '../../i18n/text';
import type { SignedInAccountFragment } from '../auth.generated';
import { Session } from '../session';
import { SignInForm } from '../sign-in-form/sign-in-form';

/** The session ended while somebody was working: signing in again lets them go on where they were. */
@Component({
  selector: 'app-sign-in-again-dialog',
  imports: [MatButton, MatDialogModule, SignInForm],
  template: `
    <h2 mat-dialog-title>{{ t('auth.ended') }}</h2>
    <mat-dialog-content>
      <p>{{ t('auth.endedExplained') }}</p>
      <app-sign-in-form [username]="who.username" [submitLabel]="t('auth.continue')" (signedIn)="dialog.close()">
        <button matButton type="button" (click)="leave()">{{ t('auth.otherAccount') }}</button>
      </app-sign-in-form>
    </mat-dialog-content>
  `,
})
export class SignInAgainDialog {
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected readonly dialog = inject(MatDialogRef);
  protected readonly t = texts();
  protected readonly who = inject<SignedInAccountFragment>(MAT_DIALOG_DATA);

  protected leave() {
    void this.session.leave(this.router.url);
  }
}
