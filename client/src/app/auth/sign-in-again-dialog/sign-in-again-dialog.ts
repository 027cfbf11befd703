import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { query } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { type SignedInAccountFragment, SignInWaysDocument } from '../auth.generated';
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
        @if (provider(); as name) {
          <a matButton="outlined" href="/oidc/start" target="_blank">{{ t('auth.provider', { name }) }}</a>
        }
        <button matButton type="button" (click)="leave()">{{ t('auth.otherAccount') }}</button>
      </app-sign-in-form>
    </mat-dialog-content>
  `,
})
export class SignInAgainDialog {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly ways = query(SignInWaysDocument, () => ({}));

  protected readonly dialog = inject(MatDialogRef);
  protected readonly t = texts();
  /** There one signs in in another tab, which tells this one: nothing typed here is lost. */
  protected readonly provider = computed(() => this.ways.value()?.signInWays.provider);
  protected readonly who = inject<SignedInAccountFragment>(MAT_DIALOG_DATA);

  protected leave() {
    void this.session.leave(this.router.url);
  }
}
