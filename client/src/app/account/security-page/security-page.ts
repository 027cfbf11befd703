import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { firstValueFrom } from 'rxjs';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { confirmation } from '../../ui/confirm-dialog/confirm-dialog';
import { dayInWords, officeDay } from '../../ui/dates';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import { AddressDialog } from '../address-dialog/address-dialog';
import { FactorDialog, type FactorTask } from '../factor-dialog/factor-dialog';
import { PasswordDialog } from '../password-dialog/password-dialog';
import {
  OwnSecurityDocument,
  type OwnSecurityPartsFragment,
  RemovePasskeyDocument,
  RemoveTotpDocument,
  RenewRecoveryCodesDocument,
} from '../security.generated';

/** How I prove who I am: password, second factors, address; each looked at and changed in its place. */
@Component({
  selector: 'app-security-page',
  imports: [LoadFailed, MatButton, MatIcon, SkeletonRows, When],
  templateUrl: './security-page.html',
  styleUrl: './security-page.scss',
})
export class SecurityPage {
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly language = inject(Language);
  private readonly confirmed = confirmation();
  private readonly takeTotp = mutation(RemoveTotpDocument);
  private readonly takePasskey = mutation(RemovePasskeyDocument);
  private readonly makeCodes = mutation(RenewRecoveryCodesDocument);

  protected readonly t = texts();
  protected readonly asked = query(OwnSecurityDocument, () => ({}));
  protected readonly security = computed(() => this.asked.value()?.ownSecurity);
  protected readonly hasFactor = computed(() => {
    const own = this.security();
    return Boolean(own && (own.totpSince || own.passkeys.length));
  });
  protected readonly busy = signal(false);

  protected day(instant: string): string {
    return dayInWords(officeDay(instant), 'full', this.language.code());
  }

  protected async changePassword({ rules }: OwnSecurityPartsFragment) {
    const changed = await this.opened<boolean>(PasswordDialog, rules);
    if (changed) await this.say('credentials.changed');
  }

  protected async changeAddress() {
    const email = await this.opened<string>(AddressDialog, undefined);
    if (email) this.notice.say(this.t('credentials.address.sent', { email }));
  }

  protected async add(kind: 'TOTP' | 'PASSKEY') {
    await this.opened<boolean>(FactorDialog, { add: kind } satisfies FactorTask);
    await this.asked.refresh();
  }

  protected async removeTotp() {
    const sure = await this.sure('credentials.totp.removeTitle', 'credentials.totp.removeText');
    if (sure) await this.act(() => this.takeTotp({ input: {} }), this.t('credentials.totp.removed'));
  }

  protected async removePasskey({ id, name }: OwnSecurityPartsFragment['passkeys'][number]) {
    const sure = await this.sure('credentials.passkey.removeTitle', 'credentials.passkey.removeText', { name });
    if (sure)
      await this.act(() => this.takePasskey({ input: { id } }), this.t('credentials.passkey.removed', { name }));
  }

  protected async renewCodes({ recoveryCodesLeft }: OwnSecurityPartsFragment) {
    if (recoveryCodesLeft && !(await this.sureToRenew())) return;
    const outcome = await this.act(() => this.makeCodes({ input: {} }));
    if (outcome?.ok && outcome.value.recoveryCodes)
      await this.opened(FactorDialog, { codes: outcome.value.recoveryCodes } satisfies FactorTask);
  }

  private sureToRenew() {
    return this.confirmed({
      title: this.t('credentials.recovery.renewTitle'),
      text: this.t('credentials.recovery.renewText'),
      verb: this.t('credentials.recovery.renew'),
    });
  }

  private sure(
    title: 'credentials.totp.removeTitle' | 'credentials.passkey.removeTitle',
    text: 'credentials.totp.removeText' | 'credentials.passkey.removeText',
    values: Record<string, string> = {},
  ) {
    return this.confirmed({
      title: this.t(title, values),
      text: this.t(text),
      verb: this.t('credentials.totp.remove'),
    });
  }

  private async act<O extends { ok: true } | { ok: false; refusal: { message: string } }>(
    run: () => Promise<O>,
    done?: string,
  ): Promise<O | undefined> {
    if (this.busy()) return undefined;
    this.busy.set(true);
    try {
      const outcome = await run();
      if (!outcome.ok) this.notice.say(outcome.refusal.message);
      else if (done) this.notice.say(done);
      await this.asked.refresh();
      return outcome;
    } finally {
      this.busy.set(false);
    }
  }

  private async say(key: 'credentials.changed') {
    this.notice.say(this.t(key));
    await this.asked.refresh();
  }

  private opened<Result>(dialog: new () => object, data: unknown): Promise<Result | undefined> {
    const open = this.dialogs.open<object, unknown, Result>(dialog, { data, width: '480px' });
    return firstValueFrom(open.afterClosed());
  }
}
