import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { InvalidField, InvalidInput, NotFound, refuse } from '@libs/refusals';
import { cleanTyped } from '@libs/vietnamese';
import { UnitsQueries } from '../units';
import { Account, Language } from './account.entity';
import type { AccountAdded, LanguageChosen } from './account.events';
import { AccountsQueries } from './accounts.queries';
import { hashPassword, LEAST_PASSWORD_LENGTH } from './passwords';
import { RoleGrant } from './role-grant.entity';

/** An account as it is made. */
export interface NewAccount {
  username: string;
  displayName: string;
  title: string;
  email?: string | null;
  /** Null for somebody whom a directory or a provider vouches for. */
  password: string | null;
  grants: readonly { role: Role; unitId: string }[];
  /** Who says that they have these roles, where no person does. */
  source?: string | null;
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
      username: cleanTyped(given.username).toLowerCase(),
      displayName: cleanTyped(given.displayName),
      title: cleanTyped(given.title),
      email: given.email ? cleanTyped(given.email) : null,
      passwordHash: given.password === null ? null : await hashPassword(given.password),
      language: Language.VI,
      disabledAt: null,
    });
  }

  private async named(tx: Transaction, { role, unitId }: { role: Role; unitId: string }, index: number) {
    const unit = await this.units.within(tx.manager, { id: unitId });
    if (!unit) return refuse(new InvalidInput(`grants.${index}.unitId`, 'Không có đơn vị này.'));
    return { role, unitId, unitName: unit.name };
  }
}

function problemsOf(account: Account, { password, grants }: NewAccount): InvalidField[] {
  const problems: InvalidField[] = [];
  const problem = (path: string, message: string) => problems.push(new InvalidField(path, message));
  if (!/^[a-z0-9][a-z0-9._-]{1,63}$/.test(account.username)) {
    problem('username', 'Tên đăng nhập gồm 2 đến 64 chữ cái không dấu, chữ số, dấu chấm, gạch nối hoặc gạch dưới.');
  }
  if (!account.displayName) problem('displayName', 'Nhập họ và tên.');
  if (!account.title) problem('title', 'Nhập chức vụ.');
  if (account.email && !/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(account.email)) problem('email', 'Địa chỉ thư không hợp lệ.');
  if (password !== null && password.length < LEAST_PASSWORD_LENGTH)
    problem('password', `Mật khẩu cần ít nhất ${LEAST_PASSWORD_LENGTH} ký tự.`);
  if (!grants.length) problem('grants', 'Chọn ít nhất một vai trò.');
  return problems;
}
