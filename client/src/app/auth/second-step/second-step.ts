import {
  afterRenderEffect,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { anonymous } from '../../graphql/link';
import { reasonOf } from '../../graphql/request-failed';
import type { CompleteSignInInput, SecondFactorKind } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { CompleteSignInDocument } from '../credentials.generated';
import { knowsPasskeys, PasskeyProofs } from '../passkey-proofs';
import { type SecondFactorNeeded, Session } from '../session';

/** After the password: a code of the phone, a passkey, or a code on paper. */
@Component({
  selector: 'app-second-step',
  imports: [MatButton, MatFormFieldModule, MatIcon, MatInput, RefusalBanner],
  templateUrl: './second-step.html',
  styleUrl: './second-step.scss',
})
export class SecondStep {
  private readonly apollo = inject(Apollo);
  private readonly session = inject(Session);
  private readonly keys = inject(PasskeyProofs);
  private readonly codeField = viewChild<ElementRef<HTMLInputElement>>('codeField');
  private readonly keyButton = viewChild('keyButton', { read: MatButton });

  readonly needed = input.required<SecondFactorNeeded>();
  readonly signedIn = output();
  readonly back = output();

  protected readonly t = texts();
  protected readonly usable = computed(() =>
    this.needed().factors.filter((kind) => kind !== 'PASSKEY' || knowsPasskeys()),
  );
  protected readonly kind = linkedSignal<SecondFactorKind | undefined>(() => this.usable()[0]);
  protected readonly others = computed(() => this.usable().filter((kind) => kind !== this.kind()));
  protected readonly refusal = signal('');
  protected readonly sending = signal(false);

  constructor() {
    afterRenderEffect(() => {
      this.kind();
      (this.codeField()?.nativeElement ?? this.keyButton())?.focus();
    });
  }

  protected by(kind: SecondFactorKind): string {
    return this.t(`credentials.second.by.${kind}`);
  }

  protected choose(kind: SecondFactorKind) {
    this.refusal.set('');
    this.kind.set(kind);
  }

  protected async send(event: Event) {
    event.preventDefault();
    const value = this.codeField()?.nativeElement.value.trim() ?? '';
    if (!value) return this.refuse(this.t('credentials.second.missing'));
    await this.prove(this.kind() === 'TOTP' ? { code: value } : { recoveryCode: value });
  }

  protected async byKey() {
    const passkey = await this.keys.answer(this.needed().passkey!);
    if (passkey) await this.prove({ passkey });
    else this.refuse(this.t('credentials.passkey.notGiven'));
  }

  private async prove(proof: Omit<CompleteSignInInput, 'ticket'>) {
    if (this.sending()) return;
    this.sending.set(true);
    this.refusal.set('');
    try {
      const variables = { input: { ticket: this.needed().ticket, ...proof } };
      const sent = this.apollo.mutate({ mutation: CompleteSignInDocument, variables, context: anonymous });
      const result = (await firstValueFrom(sent)).data!.completeSignIn;
      if (result.__typename !== 'Session') return this.refuse(result.message);
      await this.session.begin(result);
      this.signedIn.emit();
    } catch (error) {
      this.refuse(this.t(`ui.failure.${reasonOf(error)}`));
    } finally {
      this.sending.set(false);
    }
  }

  private refuse(message: string) {
    this.refusal.set(message);
    this.codeField()?.nativeElement.select();
  }
}
