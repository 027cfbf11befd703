import { Component, computed, effect, type ElementRef, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { query } from '../../graphql/query';
import { reasonOf } from '../../graphql/request-failed';
import type { ConfirmIdentityInput } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { ConfirmIdentityDocument } from '../auth.generated';
import { SignInDutiesDocument } from '../credentials.generated';
import { knowsPasskeys, PasskeyProofs } from '../passkey-proofs';
import { Session } from '../session';

type Way = 'PASSWORD' | 'TOTP' | 'PASSKEY';

/** Before a dangerous act: is it still the person who signed in? Closes with true once that is proved. */
@Component({
  selector: 'app-confirm-identity-dialog',
  imports: [MatButton, MatDialogModule, MatFormFieldModule, MatIcon, MatInput, RefusalBanner],
  templateUrl: './confirm-identity-dialog.html',
  styleUrl: './confirm-identity-dialog.scss',
})
export class ConfirmIdentityDialog {
  private readonly apollo = inject(Apollo);
  private readonly session = inject(Session);
  private readonly keys = inject(PasskeyProofs);
  private readonly dialog = inject<MatDialogRef<unknown, boolean>>(MatDialogRef);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');
  private readonly own = query(SignInDutiesDocument, () => ({}));

  protected readonly t = texts();
  protected readonly username = computed(() => this.session.account()?.username ?? '');
  /** A directory's password proves as much as one of ours: it is always among them. */
  protected readonly ways = computed<Way[]>(() => {
    const own = this.own.value()?.ownSecurity;
    const byKey: Way[] = own?.passkeys.length && knowsPasskeys() ? ['PASSKEY'] : [];
    return ['PASSWORD', ...(own?.totpSince ? (['TOTP'] as const) : []), ...byKey];
  });
  protected readonly way = linkedSignal<Way[], Way>({
    source: this.ways,
    computation: (ways, previous) => previous?.value ?? ways[0],
  });
  protected readonly others = computed(() => this.ways().filter((way) => way !== this.way()));
  protected readonly refusal = signal('');
  protected readonly sending = signal(false);

  constructor() {
    effect(() => {
      this.way();
      this.field()?.nativeElement.focus();
    });
  }

  protected by(way: Way): string {
    return this.t(way === 'PASSWORD' ? 'credentials.second.wayPassword' : `credentials.second.by.${way}`);
  }

  protected choose(way: Way) {
    this.refusal.set('');
    this.way.set(way);
  }

  protected async send(event: Event) {
    event.preventDefault();
    const value = this.field()?.nativeElement.value ?? '';
    const code = this.way() === 'TOTP';
    if (!value) return this.refuse(this.t(code ? 'credentials.second.missing' : 'auth.passwordMissing'));
    await this.prove(() => Promise.resolve(code ? { code: value } : { password: value }));
  }

  protected byKey() {
    return this.prove(async () => {
      const passkey = await this.keys.confirm();
      return typeof passkey === 'string' ? passkey : { passkey };
    });
  }

  private async prove(proof: () => Promise<ConfirmIdentityInput | string>) {
    if (this.sending()) return;
    this.sending.set(true);
    this.refusal.set('');
    try {
      const given = await proof();
      const refusal = typeof given === 'string' ? given : await this.refusalOf(given);
      if (refusal === undefined) return this.dialog.close(true);
      this.refuse(refusal);
    } catch (error) {
      this.refuse(this.t(`ui.failure.${reasonOf(error)}`));
    } finally {
      this.sending.set(false);
    }
  }

  private async refusalOf(input: ConfirmIdentityInput): Promise<string | undefined> {
    const sent = this.apollo.mutate({ mutation: ConfirmIdentityDocument, variables: { input } });
    const result = (await firstValueFrom(sent)).data!.confirmIdentity;
    return result.__typename === 'IdentityConfirmed' ? undefined : result.message;
  }

  private refuse(message: string) {
    this.refusal.set(message);
    this.field()?.nativeElement.select();
  }
}
