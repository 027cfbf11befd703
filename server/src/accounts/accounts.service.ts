import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { InvalidField, InvalidInput, NotFound, refuse } from '@libs/refusals';
import { oneLine } from '@libs/vietnamese';
import { UnitsQueries } from '../units';
import { Account, Language } from './account.entity';
import type { AccountAdded, AccountMoved, LanguageChosen, RoleGranted, RoleRevoked } from './account.events';
import { AccountsQueries } from './accounts.queries';
import { hashPassword, LEAST_PASSWORD_LENGTH } from './passwords';
import { RoleGrant } from './role-grant.entity';

/** An account as it is made. */
export interface NewAccount {
  username: string;
  displayName: string;
  title: string;
  email?: string | null;
  /** Null: the person chooses one, or another keeps it. */
  password: string | null;
  grants: readonly { role: Role; unitId: string }[];
  /** Who says that they have these roles, where no person does. */
  source?: string | null;
  /** When they were invited to choose it. */
  invitedAt?: Date | null;
}

/** A role in a unit, with the unit's name of now. */
export interface NamedRole {
  role: Role;
  unitId: string;
  unitName: string;
}

/** Commands on people (domain.md §7). */
@Injectable()
export class AccountsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsQueries,
    private readonly units: UnitsQueries,
  ) {}

  /** Makes an account with its roles. Asks for no right: the caller's command has. */
  async add(tx: Transaction, given: NewAccount): Promise<Account> {
    const account = await this.account(given);
    const problems = problemsOf(account, given);
    if (problems.length) refuse(new InvalidInput(problems));
    if (await this.accounts.isTaken(tx, account.username)) {
      refuse(new InvalidInput('username', `Tên đăng nhập ${account.username} đã có người dùng.`));
    }
    const roles = await Promise.all(given.grants.map((grant, index) => this.named(tx, grant, index)));
    const { username, displayName } = account;
    const event: AccountAdded = {
      type: 'account.added',
      subjectId: account.id,
      data: { username, displayName, roles },
    };
    await tx.save(account, event);
    for (const { role, unitId } of roles)
      await tx.append(RoleGrant, {
        id: randomUUID(),
        accountId: account.id,
        role,
        unitId,
        source: given.source ?? null,
      });
    return account;
  }

  /** Gives a held account one more role. */
  async give(tx: Transaction, account: Account, { role, unitId, unitName }: NamedRole): Promise<void> {
    await tx.append(RoleGrant, { id: randomUUID(), accountId: account.id, role, unitId });
    const data = { displayName: account.displayName, role, unitId, unitName };
    await tx.save(account, { type: 'account.role-granted', subjectId: account.id, data } satisfies RoleGranted);
  }

  /** Takes a role from a held account. */
  async take(tx: Transaction, account: Account, { role, unitId, unitName }: NamedRole): Promise<void> {
    await tx.takeAway(RoleGrant, { accountId: account.id, role, unitId });
    const data = { displayName: account.displayName, role, unitId, unitName };
    await tx.save(account, { type: 'account.role-revoked', subjectId: account.id, data } satisfies RoleRevoked);
  }

  /** What a held account is in one unit, it is in the other from now on. What it already is there, it is once. */
  async moveRoles(tx: Transaction, account: Account, { fromUnitId, toUnitId, held }: RolesMoved): Promise<Account> {
    const [from, to] = [
      await this.units.within(tx.manager, { id: fromUnitId }),
      await this.units.within(tx.manager, { id: toUnitId }),
    ];
    const roles = held.filter(({ unitId }) => unitId === fromUnitId).map(({ role }) => role);
    const there = held.filter(({ unitId }) => unitId === toUnitId).map(({ role }) => role);
    for (const role of roles) {
      await tx.takeAway(RoleGrant, { accountId: account.id, role, unitId: fromUnitId });
      if (!there.includes(role))
        await tx.append(RoleGrant, { id: randomUUID(), accountId: account.id, role, unitId: toUnitId });
    }
    const { displayName } = account;
    const data = { displayName, roles, fromUnitId, fromUnitName: from!.name, toUnitId, toUnitName: to!.name };
    return tx.save(account, { type: 'account.moved', subjectId: account.id, data } satisfies AccountMoved);
  }

  /** Whether nobody could sign in with it by a password of ours. */
  async lacksPassword(tx: Transaction, id: string): Promise<boolean> {
    return this.accounts.lacksPassword(tx, id);
  }

  /** Chooses the language of one's own screens. */
  async setLanguage(actor: Actor, input: { language: Language; idempotencyKey?: string | null }) {
    await this.unitOfWork.run(actor, { command: 'setLanguage', input }, async (tx) => {
      const account = (await tx.hold(Account, actor.id)) ?? refuse(new NotFound());
      account.language = input.language;
      return tx.save(account, {
        type: 'account.language-chosen',
        subjectId: account.id,
        data: {},
      } satisfies LanguageChosen);
    });
    return this.accounts.account(actor.id);
  }

  private async account(given: NewAccount): Promise<Account> {
    return Object.assign(new Account(), {
      id: randomUUID(),
      username: oneLine(given.username).toLowerCase(),
      displayName: oneLine(given.displayName),
      title: oneLine(given.title),
      email: given.email ? oneLine(given.email) : null,
      passwordHash: given.password === null ? null : await hashPassword(given.password),
      language: Language.VI,
      disabledAt: null,
      invitedAt: given.invitedAt ?? null,
    });
  }

  private async named(tx: Transaction, { role, unitId }: { role: Role; unitId: string }, index: number) {
    const unit = await this.units.within(tx.manager, { id: unitId });
    if (!unit) return refuse(new InvalidInput(`grants.${index}.unitId`, 'Không có đơn vị này.'));
    return { role, unitId, unitName: unit.name };
  }
}

/** Which roles go from where to where, of all that the account holds. */
export interface RolesMoved {
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly held: readonly { readonly role: Role; readonly unitId: string }[];
}

/** What is wrong with an address of mail; null if nothing is. */
export const addressProblem = (email: string): string | null =>
  /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(email) ? null : 'Địa chỉ thư không hợp lệ.';

/** What somebody signs in with. */
export const usernameProblem = (username: string): string | null =>
  /^[a-z0-9][a-z0-9._-]{1,63}$/.test(username)
    ? null
    : 'Tên đăng nhập gồm 2 đến 64 chữ cái không dấu, chữ số, dấu chấm, gạch nối hoặc gạch dưới.';

function problemsOf(account: Account, { password, grants }: NewAccount): InvalidField[] {
  const problems: InvalidField[] = [];
  const problem = (path: string, message: string) => problems.push(new InvalidField(path, message));
  const wrongName = usernameProblem(account.username);
  if (wrongName) problem('username', wrongName);
  if (!account.displayName) problem('displayName', 'Nhập họ và tên.');
  if (!account.title) problem('title', 'Nhập chức vụ.');
  const wrongAddress = account.email && addressProblem(account.email);
  if (wrongAddress) problem('email', wrongAddress);
  if (password !== null && password.length < LEAST_PASSWORD_LENGTH)
    problem('password', `Mật khẩu cần ít nhất ${LEAST_PASSWORD_LENGTH} ký tự.`);
  if (!grants.length) problem('grants', 'Chọn ít nhất một vai trò.');
  return problems;
}
