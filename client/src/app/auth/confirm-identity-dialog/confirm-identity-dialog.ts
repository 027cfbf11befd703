import { Component, computed, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { reasonOf } from '../../graphql/request-failed';
import { texts } from '../../i18n/text';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { ConfirmIdentityDocument } from '../auth.generated';
import { Session } from '../session';

/** Before a dangerous act: is it still the person who signed in? Closes with true once that is proved. */
@Component({
  selector: 'app-confirm-identity-dialog',
  imports: [MatButton, MatDialogModule, MatFormFieldModule, MatInput, RefusalBanner],
  templateUrl: './confirm-identity-dialog.html',
  styleUrl: './confirm-identity-dialog.scss',
})
export class ConfirmIdentityDialog {
  private readonly apollo = inject(Apollo);
  private readonly session = inject(Session);
  private readonly dialog = inject<MatDialogRef<unknown, boolean>>(MatDialogRef);
  private readonly passwordField = viewChild.required<ElementRef<HTMLInputElement>>('passwordField');

  protected readonly t = texts();
  protected readonly username = computed(() => this.session.account()?.username ?? '');
  protected readonly refusal = signal('');
  protected readonly sending = signal(false);
  protected readonly missing = signal(false);

  protected async send(event: Event) {
    event.preventDefault();
    if (this.sending()) return;
    const field = this.passwordField().nativeElement;
    this.missing.set(!field.value);
    if (!field.value) return field.focus();
    this.sending.set(true);
    this.refusal.set('');
    try {
      const refusal = await this.refusalOf(field.value);
      if (refusal === undefined) return this.dialog.close(true);
      this.refuse(refusal);
    } catch (error) {
      this.refuse(this.t(`ui.failure.${reasonOf(error)}`));
    } finally {
      this.sending.set(false);
    }
  }

  private async refusalOf(password: string): Promise<string | undefined> {
    const variables = { input: { password } };
    const { data } = await firstValueFrom(this.apollo.mutate({ mutation: ConfirmIdentityDocument, variables }));
    const result = data!.confirmIdentity;
    return result.__typename === 'IdentityConfirmed' ? undefined : result.message;
  }

  private refuse(message: string) {
    this.refusal.set(message);
    this.passwordField().nativeElement.select();
  }
}
