import { afterNextRender, Component, effect, type ElementRef, inject, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { reasonOf } from '../../graphql/request-failed';
import { texts } from '../../i18n/text';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { ConfirmTotpDocument, StartTotpDocument, type StartTotpMutation } from '../credentials.generated';

type Setup = Extract<StartTotpMutation['startTotp'], { __typename: 'TotpSetup' }>;

/** Scan, type the first code, done. Answers the recovery codes where these are the person's first. */
@Component({
  selector: 'app-totp-setup',
  imports: [MatButton, MatFormFieldModule, MatInput, RefusalBanner],
  templateUrl: './totp-setup.html',
  styleUrl: './totp-setup.scss',
})
export class TotpSetup {
  private readonly apollo = inject(Apollo);
  private readonly codeField = viewChild<ElementRef<HTMLInputElement>>('codeField');

  readonly added = output<readonly string[] | null>();
  readonly left = output();

  protected readonly t = texts();
  protected readonly setup = signal<Setup | undefined>(undefined);
  protected readonly refusal = signal('');
  protected readonly sending = signal(false);

  constructor() {
    afterNextRender(() => void this.start());
    // What was pressed to come here may be gone; the code is what comes next.
    effect(() => this.codeField()?.nativeElement.focus());
  }

  protected grouped(secret: string): string {
    return secret.replace(/.{4}(?=.)/g, '$& ');
  }

  protected async confirm(event: Event) {
    event.preventDefault();
    const code = this.codeField()!.nativeElement.value.replace(/\s/g, '');
    if (!code) return this.refuse(this.t('credentials.totp.missing'));
    await this.during(async () => {
      const sent = this.apollo.mutate({ mutation: ConfirmTotpDocument, variables: { input: { code } } });
      const result = (await firstValueFrom(sent)).data!.confirmTotp;
      if (result.__typename === 'SecondFactorAdded') this.added.emit(result.recoveryCodes ?? null);
      else this.refuse(result.message);
    });
  }

  private start() {
    return this.during(async () => {
      const sent = this.apollo.mutate({ mutation: StartTotpDocument, variables: { input: {} } });
      const result = (await firstValueFrom(sent)).data!.startTotp;
      if (result.__typename === 'TotpSetup') this.setup.set(result);
      else this.refusal.set(result.message);
    });
  }

  private async during(work: () => Promise<void>) {
    if (this.sending()) return;
    this.sending.set(true);
    this.refusal.set('');
    try {
      await work();
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
