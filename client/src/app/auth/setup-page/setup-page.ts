import {
  afterRenderEffect,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { query } from '../../graphql/query';
import { reasonOf } from '../../graphql/request-failed';
import { texts } from '../../i18n/text';
import { ChangePasswordDocument, SignInDutiesDocument } from '../credentials.generated';
import { Door } from '../door/door';
import { NewPassword } from '../new-password/new-password';
import { PasskeySetup } from '../passkey-setup/passkey-setup';
import { RecoveryCodes } from '../recovery-codes/recovery-codes';
import { Session } from '../session';
import { TotpSetup } from '../totp-setup/totp-setup';

/** The server believes for a second what it read last. */
const believedMs = 1_200;

/** What somebody has to set up before anything else; then on to where they were going. */
@Component({
  selector: 'app-setup-page',
  imports: [Door, MatButton, NewPassword, PasskeySetup, RecoveryCodes, TotpSetup],
  templateUrl: './setup-page.html',
  styleUrl: './setup-page.scss',
})
export class SetupPage {
  private readonly apollo = inject(Apollo);
  private readonly router = inject(Router);
  private readonly page = inject(DOCUMENT);
  private readonly door = viewChild.required(Door);

  readonly ve = input<string>();

  protected readonly session = inject(Session);
  protected readonly t = texts();
  protected readonly asked = query(SignInDutiesDocument, () => (this.session.account() ? {} : undefined));
  protected readonly rules = computed(() => this.asked.value()?.ownSecurity.rules);
  protected readonly duty = computed(() => this.session.duties()[0]);
  protected readonly way = signal<'TOTP' | 'PASSKEY' | undefined>(undefined);
  protected readonly codes = signal<readonly string[] | null>(null);
  protected readonly refusal = signal('');
  protected readonly sending = signal(false);
  protected readonly finishing = signal(false);

  constructor() {
    void this.session.ready();
    // One begins at the heading, and again whenever what was pressed is gone with its step.
    afterRenderEffect(() => {
      for (const step of [this.duty, this.way, this.codes, this.finishing]) step();
      if (this.page.activeElement === this.page.body) this.door().focus();
    });
    effect(() => {
      // Who has nothing to set up, or left, has no business here.
      if (!this.session.duties().length && !this.codes() && !this.finishing()) void this.goOn();
    });
  }

  protected async changePassword(given: { currentPassword: string; newPassword: string }) {
    this.sending.set(true);
    this.refusal.set('');
    try {
      const { data } = await firstValueFrom(
        this.apollo.mutate({ mutation: ChangePasswordDocument, variables: { input: given } }),
      );
      const result = data!.changePassword;
      if (result.__typename === 'OwnSecurity') await this.finish();
      else this.refusal.set(result.message);
    } catch (error) {
      this.refusal.set(this.t(`ui.failure.${reasonOf(error)}`));
    } finally {
      this.sending.set(false);
    }
  }

  protected async added(codes: readonly string[] | null) {
    this.codes.set(codes);
    if (!codes) await this.finish();
  }

  protected async kept() {
    this.finishing.set(true);
    this.codes.set(null);
    await this.finish();
  }

  private async finish() {
    this.finishing.set(true);
    await new Promise((resolve) => setTimeout(resolve, believedMs));
    await this.session.refresh();
    this.finishing.set(false);
  }

  private async goOn() {
    await this.session.ready();
    if (this.session.duties().length) return;
    const to = this.ve();
    await this.router.navigateByUrl(to?.startsWith('/') && !to.startsWith('//') ? to : '/');
  }
}
