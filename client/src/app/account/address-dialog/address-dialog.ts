import { Component, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { mutation } from '../../graphql/mutation';
import { texts } from '../../i18n/text';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { ChangeAddressDocument } from '../security.generated';

/** Where one's mail is to go. Closes with the address to which the mail to confirm it was sent. */
@Component({
  selector: 'app-address-dialog',
  imports: [MatButton, MatDialogModule, MatFormFieldModule, MatInput, RefusalBanner],
  template: `
    <form novalidate (submit)="send($event)">
      <h2 mat-dialog-title>{{ t('credentials.address.change') }}</h2>
      <mat-dialog-content>
        <p>{{ t('credentials.address.text') }}</p>
        <app-refusal-banner [message]="refusal()" />
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-label>{{ t('credentials.address.new') }}</mat-label>
          <input #field matInput cdkFocusInitial type="email" name="email" autocomplete="email" spellcheck="false" />
        </mat-form-field>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton type="button" mat-dialog-close>{{ t('ui.cancel') }}</button>
        <button matButton="filled" type="submit" [disabled]="sending()">{{ t('credentials.address.send') }}</button>
      </mat-dialog-actions>
    </form>
  `,
  styles: `
    p {
      margin: 0;
      color: var(--ink-soft);
    }
    mat-form-field {
      display: flex;
      margin-top: 16px;
    }
  `,
})
export class AddressDialog {
  private readonly dialog = inject<MatDialogRef<unknown, string>>(MatDialogRef);
  private readonly changeAddress = mutation(ChangeAddressDocument);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  protected readonly t = texts();
  protected readonly refusal = signal('');
  protected readonly sending = signal(false);

  protected async send(event: Event) {
    event.preventDefault();
    const email = this.field().nativeElement.value.trim();
    if (!email) return this.refuse(this.t('credentials.address.missing'));
    this.sending.set(true);
    this.refusal.set('');
    try {
      const outcome = await this.changeAddress({ input: { email } });
      if (outcome.ok) this.dialog.close(email);
      else this.refuse(outcome.refusal.message);
    } finally {
      this.sending.set(false);
    }
  }

  private refuse(message: string) {
    this.refusal.set(message);
    this.field().nativeElement.focus();
  }
}
