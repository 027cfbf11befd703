import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { system } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import type { GroupRole } from '@libs/config';
import { Account, AccountsService, SourcedRoles } from '../accounts';
import type { AccountLinked } from './directory.events';
import { OutsideIdentity } from './outside-identity.entity';
import { OutsideIdentities } from './outside-identities.queries';
import { type OutsidePerson, rolesOf } from './outside-person';

/** Whose account somebody who is known elsewhere may come to have. */
export interface Welcome {
  /** By what an account is found the first time. */
  readonly by: 'USERNAME' | 'EMAIL';
  /** Whether also one that has a password here, which is dropped if the source decides passwords. */
  readonly adopts: 'NOBODY' | 'KEEPING_PASSWORD' | 'DROPPING_PASSWORD';
  readonly creates: boolean;
  readonly roles: readonly GroupRole[];
}

/** Finds, links or makes the account of somebody whom a directory or a provider has just vouched for (reliability.md A.2, 6.8.1). */
@Injectable()
export class OutsidePeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly identities: OutsideIdentities,
    private readonly accounts: AccountsService,
    private readonly roles: SourcedRoles,
  ) {}

  /** The id of their account, with the roles of this moment; null if there is none for them. */
  async welcome(person: OutsidePerson, ip: string, how: Welcome): Promise<string | null> {
    let accountId: string | null = null;
    await this.unitOfWork.run({ ...system, ip }, { command: 'welcome', input: {} }, async (tx) => {
      const linked = await this.identities.accountOf(tx, person);
      const account = linked ? await tx.hold(Account, linked) : await this.unlinked(tx, person, how);
      accountId = account?.id ?? null;
      if (!account) return { id: system.id };
      if (how.roles.length) await this.roles.set(tx, account, person.issuer, rolesOf(person.groups, how.roles));
      return { id: account.id };
    });
    return accountId;
  }

  private async unlinked(tx: Transaction, person: OutsidePerson, how: Welcome): Promise<Account | null> {
    const found = await this.identities.candidate(tx, person, how.by);
    if (found) return this.adopted(tx, person, found, how);
    return how.creates && !(await this.identities.isTaken(tx, person)) ? this.made(tx, person, how) : null;
  }

  /** Whoever runs the system signs in here: else whoever rules the directory, or may write an address in it, would run it. */
  private async adopted(
    tx: Transaction,
    person: OutsidePerson,
    { id, hasPassword, runsSystem }: { id: string; hasPassword: boolean; runsSystem: boolean },
    { adopts }: Welcome,
  ): Promise<Account | null> {
    if (runsSystem || (hasPassword && adopts === 'NOBODY')) return null;
    const account = await tx.hold(Account, id);
    if (account) await this.link(tx, person, account, hasPassword && adopts === 'DROPPING_PASSWORD');
    return account;
  }

  private async made(tx: Transaction, person: OutsidePerson, how: Welcome): Promise<Account | null> {
    const { issuer, username, displayName, title, email } = person;
    const grants = await this.roles.resolved(tx, rolesOf(person.groups, how.roles));
    if (!username || !grants.length) return null;
    const given = { username, displayName, title: title || roleless, email, password: null, grants, source: issuer };
    const account = await this.accounts.add(tx, given);
    await this.link(tx, person, account, false);
    return account;
  }

  private async link(tx: Transaction, { issuer, subject }: OutsidePerson, account: Account, dropsPassword: boolean) {
    const { id: accountId, displayName } = account;
    await tx.append(OutsideIdentity, {
      ...{ id: randomUUID(), version: 1, accountId, issuer, subject, linkedAt: tx.now },
    });
    const data = { displayName, issuer, passwordDropped: dropsPassword };
    const event: AccountLinked = { type: 'account.linked', subjectId: accountId, data };
    if (!dropsPassword) return tx.note(event);
    account.passwordHash = null;
    await tx.save(account, event);
  }
}

/** The directory says no title: an official has one here. */
const roleless = 'Công chức';
