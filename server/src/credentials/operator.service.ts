import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Role, system } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { InvalidInput, refuse } from '@libs/refusals';
import { Account, AccountsService, RoleGrant } from '../accounts';
import { UnitsQueries } from '../units';
import { Authenticators } from './authenticators.service';
import type { BrokeGlass } from './credentials.events';
import { CredentialsQueries, type Holder } from './credentials.queries';
import { Links } from './links.service';
import { Passkeys } from './passkeys.service';
import { RecoveryCodes } from './recovery-codes.service';

/** Who runs the machine, when nobody else gets in: the directory is away, the last administrator's phone is lost. */
@Injectable()
export class Operator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsService,
    private readonly queries: CredentialsQueries,
    private readonly units: UnitsQueries,
    private readonly links: Links,
    private readonly authenticators: Authenticators,
    private readonly passkeys: Passkeys,
    private readonly codes: RecoveryCodes,
  ) {}

  /**
   * Makes, or opens again, a local account that administers the system, and answers the secret of a link that works once, for
   * half an hour, by which its password is chosen. What it had of second factors is taken away, its sessions are over, and the
   * trail tells that it happened.
   */
  async breakGlass(username: string): Promise<{ token: string; made: boolean }> {
    const rootId = await this.units.rootId();
    if (!rootId) return refuse(new InvalidInput('unit', 'Chưa có đơn vị nào: hãy nạp đơn vị trước.'));
    const known = await this.queries.byName(username);
    let token = '';
    await this.unitOfWork.run(system, { command: 'breakGlass', input: {} }, async (tx) => {
      const id = known?.id ?? (await this.add(tx, username, rootId));
      const account = (await tx.hold(Account, id))!;
      Object.assign(account, { disabledAt: null, credentialsChangedAt: tx.now, credentialsChangedBy: null });
      const event: BrokeGlass = { type: 'account.broke-glass', subjectId: id, data: { username, made: !known } };
      await tx.save(account, event);
      if (known && !administers(known))
        await tx.append(RoleGrant, { id: randomUUID(), accountId: id, role: Role.SYSTEM_ADMIN, unitId: rootId });
      for (const factor of [this.authenticators, this.passkeys, this.codes]) await factor.take(tx, id);
      token = await this.links.hand(tx, id);
      return { id };
    });
    return { token, made: !known };
  }

  private async add(tx: Transaction, username: string, unitId: string): Promise<string> {
    const person = { username, displayName: 'Quản trị khẩn cấp', title: 'Quản trị hệ thống', password: null };
    return (await this.accounts.add(tx, { ...person, grants: [{ role: Role.SYSTEM_ADMIN, unitId }] })).id;
  }
}

const administers = ({ grants }: Holder) => grants.some(({ role }) => role === Role.SYSTEM_ADMIN);
