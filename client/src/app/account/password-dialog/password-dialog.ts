import { Component, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatButton } from '@angular/material/button';
import { ChangePasswordDocument } from '../../auth/credentials.generated';
import { NewPassword, type Rules } from '../../auth/new-password/new-password';
import { Session } from '../../auth/session';
import { mutation } from '../../graphql/mutation';
import { texts } from '../../i18n/text';

/** Another password of one's own. Closes with true once it is changed; until then what was typed stays. */
@Component({
  selector: 'app-password-dialog',
  imports: [MatButton, MatDialogModule, NewPassword],
  template: `
    <h2 mat-dialog-title>{{ t('credentials.change') }}</h2>
    <mat-dialog-content>
      <app-new-password
        [asksCurrent]="true"
        [rules]="rules"
        [username]="session.account()?.username ?? ''"
        [refusal]="refusal()"
        [sending]="sending()"
        (chosen)="change($event)"
      >
        <button matButton type="button" mat-dialog-close>{{ t('ui.cancel') }}</button>
      </app-new-password>
    </mat-dialog-content>
  `,
  styles: `
    app-new-password {
      display: block;
      padding-top: 8px;
    }
  `,
})
export class PasswordDialog {
  private readonly dialog = inject<MatDialogRef<unknown, boolean>>(MatDialogRef);
  private readonly changePassword = mutation(ChangePasswordDocument);

  protected readonly t = texts();
  protected readonly session = inject(Session);
  protected readonly rules = inject<Rules>(MAT_DIALOG_DATA);
  protected readonly refusal = signal('');
  protected readonly sending = signal(false);

  protected async change(input: { currentPassword: string; newPassword: string }) {
    this.sending.set(true);
    this.refusal.set('');
    try {
      const outcome = await this.changePassword({ input });
      if (outcome.ok) this.dialog.close(true);
      else this.refusal.set(outcome.refusal.message);
    } finally {
      this.sending.set(false);
    }
  }
}
