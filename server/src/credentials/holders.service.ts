import { Injectable } from '@nestjs/common';
import { type Actor, has, onlyThemselvesMessage, Role } from '@libs/auth';
import { clock } from '@libs/changes';
import { config } from '@libs/config';
import { Forbidden, NotFound, refuse } from '@libs/refusals';
import { SettingsQueries } from '../settings';
import { CredentialsQueries, type Holder } from './credentials.queries';
import { expiryOf, passwordPolicies, type PasswordRules, rulesFor } from './password.policy';
import { obliging, tcvnPasswords } from './sign-in-settings';

/** What somebody has to do before anything else. */
export enum SignInDuty {
  PASSWORD = 'PASSWORD',
  SECOND_FACTOR = 'SECOND_FACTOR',
}

/** Passwords, keys and addresses are one's own: nobody changes those of whom they stand in for. */
export function onlyAsOneself({ onBehalfOf }: Actor): void {
  if (onBehalfOf) refuse(new Forbidden(onlyThemselvesMessage));
}

export const hasSecondFactor = ({ totpSince, passkeyCount }: Holder): boolean => totpSince !== null || passkeyCount > 0;

/** People who sign in, and what the rules ask of each. */
@Injectable()
export class Holders {
  constructor(
    private readonly queries: CredentialsQueries,
    private readonly settings: SettingsQueries,
  ) {}

  async of(accountId: string): Promise<Holder> {
    return (await this.queries.holder(accountId)) ?? refuse(new NotFound());
  }

  async rulesOf(holder: Holder): Promise<PasswordRules> {
    const policy = passwordPolicies[(await this.settings.get(tcvnPasswords)) ? 'TCVN' : 'NIST'];
    const administers = has(holder as unknown as Actor, Role.UNIT_ADMIN, Role.SYSTEM_ADMIN);
    return rulesFor(policy, { secondFactor: hasSecondFactor(holder), administers });
  }

  /** Whether the policy names this person's roles. */
  async needsFactor(holder: Holder): Promise<boolean> {
    for (const setting of obliging(holder)) if (await this.settings.get(setting)) return true;
    return false;
  }

  /** Whoever must have one does not take away their last. */
  async refuseLastFactor(holder: Holder): Promise<void> {
    if (await this.needsFactor(holder))
      refuse(new Forbidden('Vai trò của bạn bắt buộc xác thực hai lớp. Thêm cách khác trước khi gỡ cách này.'));
  }

  /**
   * What is missing before they may work (ASVS 6.3.3, 6.4.1). Whoever tries the product out is reminded of the second factor on
   * their security page but not held up: the demo has no mail and its passwords lie in a file beside it.
   * @param byPassword whether they signed in with a password that is kept here
   */
  async dutiesOf(accountId: string, byPassword: boolean): Promise<SignInDuty[]> {
    const holder = await this.of(accountId);
    const duties: SignInDuty[] = [];
    const expiry = expiryOf(holder.passwordChangedAt, await this.rulesOf(holder));
    if (byPassword && expiry && expiry <= clock.now()) duties.push(SignInDuty.PASSWORD);
    if (!config.DEMO && !hasSecondFactor(holder) && (await this.needsFactor(holder)))
      duties.push(SignInDuty.SECOND_FACTOR);
    return duties;
  }
}
