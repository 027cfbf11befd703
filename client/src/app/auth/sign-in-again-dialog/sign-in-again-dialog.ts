import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { query } from '../../graphql/query';
import { isShutOut, isUnauthenticated } from '../../graphql/request-failed';
import { texts } from '../../i18n/text';
import { type SignedInAccountFragment, SignInWaysDocument } from '../auth.generated';
import { Session } from '../session';
import { SignInForm } from '../sign-in-form/sign-in-form';

/** Whose session is over; `shutOut`: because their account was disabled. */
export interface SignInAgainData {
  who: SignedInAccountFragment;
  shutOut: boolean;
}

/**
 * The session ended while somebody was working: signing in again lets them go on where they were. Whose account was
 * disabled is told so, and goes on once it is restored.
 */
@Component({
  selector: 'app-sign-in-again-dialog',
  imports: [MatButton, MatDialogModule, SignInForm],
  templateUrl: './sign-in-again-dialog.html',
})
export class SignInAgainDialog {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly ways = query(SignInWaysDocument, () => ({}));
  private readonly data = inject<SignInAgainData>(MAT_DIALOG_DATA);

  protected readonly dialog = inject(MatDialogRef);
  protected readonly t = texts();
  /** There one signs in in another tab, which tells this one: nothing typed here is lost. */
  protected readonly provider = computed(() => this.ways.value()?.signInWays.provider);
  protected readonly who = this.data.who;
  protected readonly shutOut = signal(this.data.shutOut);
  protected readonly asking = signal(false);
  /** The server was asked whether the account is restored, and said no. */
  protected readonly refused = signal(false);

  protected async retry() {
    this.asking.set(true);
    try {
      await this.session.refresh();
      this.dialog.close();
    } catch (error) {
      if (!isUnauthenticated(error)) throw error;
      // Restored, but the session has run out meanwhile: then by signing in.
      this.shutOut.set(isShutOut(error));
      this.refused.set(true);
    } finally {
      this.asking.set(false);
    }
  }

  protected leave() {
    void this.session.leave(this.router.url);
  }
}
