import { afterNextRender, Component, type ElementRef, inject, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { reasonOf } from '../../graphql/request-failed';
import { texts } from '../../i18n/text';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { AddPasskeyDocument } from '../credentials.generated';
import { knowsPasskeys, PasskeyProofs } from '../passkey-proofs';

/** A name, and the device makes the key. Answers the recovery codes where this is the person's first second factor. */
@Component({
  selector: 'app-passkey-setup',
  imports: [MatButton, MatFormFieldModule, MatInput, RefusalBanner],
  template: `
    <form novalidate (submit)="add($event)">
      <app-refusal-banner [message]="refusal()" />
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ t('credentials.passkey.name') }}</mat-label>
        <input #nameField matInput name="passkey-name" autocomplete="off" maxlength="60" />
        <mat-hint>{{ t('credentials.passkey.nameHint') }}</mat-hint>
      </mat-form-field>
      <div class="acts">
        <button matButton type="button" (click)="left.emit()">{{ t('ui.cancel') }}</button>
        <button matButton="filled" type="submit" [disabled]="sending()">{{ t('credentials.passkey.make') }}</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: flex;
      flex-direction: column;
      gap: 12px;
      padding-top: 8px;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      gap: 8px;
    }
    app-refusal-banner:empty {
      display: none;
    }
  `,
})
export class PasskeySetup {
  private readonly apollo = inject(Apollo);
  private readonly keys = inject(PasskeyProofs);
  private readonly nameField = viewChild.required<ElementRef<HTMLInputElement>>('nameField');

  readonly added = output<readonly string[] | null>();
  readonly left = output();

  protected readonly t = texts();
  protected readonly refusal = signal(knowsPasskeys() ? '' : this.t('credentials.passkey.unsupported'));
  protected readonly sending = signal(false);

  constructor() {
    afterNextRender(() => this.nameField().nativeElement.focus());
  }

  protected async add(event: Event) {
    event.preventDefault();
    if (this.sending() || !knowsPasskeys()) return;
    const name = this.nameField().nativeElement.value.trim();
    if (!name) return this.refuse(this.t('credentials.passkey.nameMissing'));
    this.sending.set(true);
    this.refusal.set('');
    try {
      const answer = await this.keys.register();
      if (typeof answer === 'string') return this.refuse(answer);
      const variables = { input: { ...answer, name } };
      const { data } = await firstValueFrom(this.apollo.mutate({ mutation: AddPasskeyDocument, variables }));
      const result = data!.addPasskey;
      if (result.__typename === 'SecondFactorAdded') this.added.emit(result.recoveryCodes ?? null);
      else this.refuse(result.message);
    } catch (error) {
      this.refuse(this.t(`ui.failure.${reasonOf(error)}`));
    } finally {
      this.sending.set(false);
    }
  }

  private refuse(message: string) {
    this.refusal.set(message);
    this.nameField().nativeElement.focus();
  }
}
