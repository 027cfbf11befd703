import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { CredentialsQueries } from './credentials.queries';
import { Holders } from './holders.service';
import { Links } from './links.service';
import { expiryOf } from './password.policy';

/** What people see of how they prove who they are. */
@Injectable()
export class OwnSecurity {
  constructor(
    private readonly queries: CredentialsQueries,
    private readonly holders: Holders,
    private readonly links: Links,
  ) {}

  async of({ id }: Pick<Actor, 'id'>) {
    const holder = await this.holders.of(id);
    const rules = await this.holders.rulesOf(holder);
    const { hasPassword, passwordChangedAt, email, totpSince, recoveryCodesLeft } = holder;
    return {
      ...{ hasPassword, passwordChangedAt, email, totpSince, recoveryCodesLeft, rules },
      passwordExpiresAt: hasPassword ? expiryOf(passwordChangedAt, rules) : null,
      emailAsked: await this.queries.addressAsked(id),
      passkeys: await this.queries.passkeys(id),
      factorRequired: await this.holders.needsFactor(holder),
    };
  }

  /** What whoever holds a link sees of it before they use it; null where it does not work. */
  async link(token: string) {
    const link = await this.links.find(token);
    if (!link) return null;
    const holder = await this.holders.of(link.accountId);
    const { username, displayName } = holder;
    return {
      purpose: link.purpose,
      email: link.email,
      username,
      displayName,
      rules: await this.holders.rulesOf(holder),
    };
  }
}
