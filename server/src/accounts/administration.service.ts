import { Injectable } from '@nestjs/common';
import { type Actor, requireConfirmed, Role } from '@libs/auth';
import { localDateIn } from '@libs/calendar';
import { type Target, type Transaction, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { Forbidden, IllegalTransition, InvalidInput, NotFound, refuse } from '@libs/refusals';
import { cleanTyped, oneLine } from '@libs/vietnamese';
import { isOpen, UnitKind, type UnitRow, UnitsQueries } from '../units';
import { Account } from './account.entity';
import type {
  AccountChanged,
  AccountDisabled,
  AccountEvent,
  AccountInvited,
  AccountRestored,
  InvitationWithdrawn,
} from './account.events';
import { AccountsService, addressProblem } from './accounts.service';
import { AdministeredQueries } from './administered.queries';
import type {
  ChangeAccountInput,
  DisableAccountInput,
  GrantRoleInput,
  InviteAccountInput,
  InviteAgainInput,
  MoveAccountInput,
  RestoreAccountInput,
  RevokeRoleInput,
  WithdrawInvitationInput,
} from './administration-inputs.graphql';
import {
  AccountAction,
  AccountStatus,
  type Administered,
  type Held,
  mayAdminister,
  mayGrant,
  officeRoles,
  reachOf,
  seesAccount,
} from './administration.policy';

/** A person to be invited. */
export type Invited = Omit<InviteAccountInput, 'idempotencyKey'>;

/** What happened to an account, without the account. */
type Told<Event extends AccountEvent> = Omit<Event['data'], 'displayName'>;

interface Opened {
  readonly account: Account;
  readonly now: Administered;
}

/**
 * Who works with the system, and as what (domain.md §7): a unit's administrator for the unit and what is below it, with the
 * roles of units only; the administrator of the system everywhere. Nobody does any of this to themselves.
 */
@Injectable()
export class AccountAdministration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsService,
    private readonly queries: AdministeredQueries,
    private readonly units: UnitsQueries,
  ) {}

  async invite(actor: Actor, input: InviteAccountInput) {
    requireConfirmed(actor);
    return this.unitOfWork.run(actor, { command: 'inviteAccount', input }, (tx) => this.inviteOne(tx, input));
  }

  /** Makes an account that nobody can sign in with until its person has taken up the invitation. */
  async inviteOne(tx: Transaction, { username, displayName, title, email, roles }: Invited): Promise<Account> {
    if (!reachOf(tx.actor)) refuse(new Forbidden());
    for (const [at, role] of roles.entries()) await this.refuseGrant(tx, role, `roles.${at}`);
    const address = oneLine(email);
    if (!address) refuse(new InvalidInput('email', 'Nhập địa chỉ thư: lời mời được gửi đến đó.'));
    await this.refuseAddress(tx, address, null);
    const given = { username, displayName, title, email: address, password: null, grants: roles, invitedAt: tx.now };
    const account = await this.accounts.add(tx, given);
    this.tell<AccountInvited>(tx, 'account.invited', account, { repeated: false });
    return account;
  }

  inviteAgain(actor: Actor, input: InviteAgainInput) {
    return this.act(actor, 'inviteAgain', AccountAction.INVITE_AGAIN, input, async (tx, { account }) => {
      account.invitedAt = tx.now;
      return this.save<AccountInvited>(tx, 'account.invited', account, { repeated: true });
    });
  }

  withdrawInvitation(actor: Actor, input: WithdrawInvitationInput) {
    return this.act(actor, 'withdrawInvitation', AccountAction.WITHDRAW_INVITATION, input, async (tx, { account }) => {
      Object.assign(account, { invitedAt: null, disabledAt: tx.now });
      return this.save<InvitationWithdrawn>(tx, 'account.invitation-withdrawn', account, {});
    });
  }

  change(actor: Actor, input: ChangeAccountInput) {
    return this.act(actor, 'changeAccount', AccountAction.CHANGE, input, async (tx, { account, now }) => {
      const [displayName, title, email] = [input.displayName, input.title, input.email ?? ''].map(oneLine);
      if (!displayName) refuse(new InvalidInput('displayName', 'Nhập họ và tên.'));
      if (!title) refuse(new InvalidInput('title', 'Nhập chức vụ.'));
      const addressChanged = email !== (account.email ?? '');
      if (addressChanged && email) await this.refuseAddress(tx, email, account.id);
      if (!email && now.status === AccountStatus.INVITED)
        refuse(new InvalidInput('email', 'Nhập địa chỉ thư: lời mời được gửi đến đó.'));
      Object.assign(account, { displayName, title, email: email || null });
      // The link went to an address that may be somebody else's.
      const invitedAnew = addressChanged && now.status === AccountStatus.INVITED;
      if (invitedAnew) account.invitedAt = tx.now;
      await this.save<AccountChanged>(tx, 'account.changed', account, { addressChanged });
      if (invitedAnew) this.tell<AccountInvited>(tx, 'account.invited', account, { repeated: true });
      return account;
    });
  }

  /** At once and everywhere: whether an account is disabled is read with each of its sessions. */
  disable(actor: Actor, input: DisableAccountInput) {
    return this.act(actor, 'disableAccount', AccountAction.DISABLE, input, async (tx, { account, now }) => {
      await this.refuseLastAdmin(tx, now, Role.SYSTEM_ADMIN);
      account.disabledAt = tx.now;
      return this.save<AccountDisabled>(tx, 'account.disabled', account, { reason: cleanTyped(input.reason).trim() });
    });
  }

  /** With the roles as they were. Whoever never had a password, or lost it meanwhile, is invited again. */
  restore(actor: Actor, input: RestoreAccountInput) {
    return this.act(actor, 'restoreAccount', AccountAction.RESTORE, input, async (tx, { account }) => {
      const invites = await this.accounts.lacksPassword(tx, account.id);
      if (invites && !account.email)
        refuse(new InvalidInput('email', 'Tài khoản chưa có mật khẩu và chưa có địa chỉ thư để gửi lời mời.'));
      Object.assign(account, { disabledAt: null, invitedAt: invites ? tx.now : null });
      await this.save<AccountRestored>(tx, 'account.restored', account, {});
      if (invites) this.tell<AccountInvited>(tx, 'account.invited', account, { repeated: true });
      return account;
    });
  }

  grant(actor: Actor, input: GrantRoleInput) {
    return this.act(actor, 'grantRole', AccountAction.GRANT, input, async (tx, { account, now }) => {
      const { role, unitId } = input;
      const unit = await this.refuseGrant(tx, { role, unitId });
      if (holds(now, { role, unitId })) refuse(new InvalidInput('role', `Đã có vai trò này tại ${unit.name}.`));
      await this.accounts.give(tx, account, { role, unitId, unitName: unit.name });
      return account;
    });
  }

  revoke(actor: Actor, input: RevokeRoleInput) {
    return this.act(actor, 'revokeRole', AccountAction.GRANT, input, async (tx, { account, now }) => {
      const { role, unitId } = input;
      if (!mayGrant(tx.actor, { role, unitId })) refuse(new Forbidden());
      if (!holds(now, { role, unitId }))
        refuse(new InvalidInput('role', 'Người này không giữ vai trò này ở đơn vị này.'));
      if (now.held.length === 1)
        refuse(
          new InvalidInput('role', 'Đây là vai trò cuối cùng. Nếu không còn làm việc, hãy vô hiệu hóa tài khoản.'),
        );
      await this.refuseLastAdmin(tx, now, role);
      const unit = await this.units.within(tx.manager, { id: unitId });
      await this.accounts.take(tx, account, { role, unitId, unitName: unit!.name });
      return account;
    });
  }

  /** Every role in the one unit becomes the same in the other. */
  move(actor: Actor, input: MoveAccountInput) {
    return this.act(actor, 'moveAccount', AccountAction.MOVE, input, async (tx, { account, now }) => {
      const { fromUnitId, toUnitId } = input;
      const roles = now.held.filter(({ unitId }) => unitId === fromUnitId).map(({ role }) => role);
      if (!roles.length) refuse(new InvalidInput('fromUnitId', 'Người này không giữ vai trò nào ở đơn vị này.'));
      if (fromUnitId === toUnitId) refuse(new InvalidInput('toUnitId', 'Chọn một đơn vị khác.'));
      for (const role of roles) {
        if (!mayGrant(tx.actor, { role, unitId: fromUnitId })) refuse(new Forbidden());
        await this.refuseGrant(tx, { role, unitId: toUnitId }, 'toUnitId');
      }
      return this.accounts.moveRoles(tx, account, { fromUnitId, toUnitId, held: now.held });
    });
  }

  /** What may be done to it: what one may not see does not exist; that somebody was faster is told before what follows of it. */
  private async act(
    actor: Actor,
    command: string,
    action: AccountAction,
    input: Target & { idempotencyKey?: string | null },
    work: (tx: Transaction, opened: Opened) => Promise<Account>,
  ) {
    requireConfirmed(actor);
    return this.unitOfWork.run(actor, { command, input }, async (tx) => {
      const account = (await tx.hold(Account, input.id)) ?? refuse(new NotFound());
      const now = await this.queries.administered(tx, account.id);
      if (!seesAccount(actor, now)) refuse(new NotFound());
      if (account.version !== input.expectedVersion && mayAdminister(actor, AccountAction.CHANGE, now))
        refuse(await tx.stale(account));
      if (!mayAdminister(actor, action, now)) refuse(whyNot(actor, now, action));
      if (account.version !== input.expectedVersion) refuse(await tx.stale(account));
      return work(tx, { account, now });
    });
  }

  /** The unit, if the role can be given there now, and by this person. */
  private async refuseGrant(tx: Transaction, held: Held, path = ''): Promise<UnitRow> {
    const unit = await this.units.within(tx.manager, { id: held.unitId });
    const at = path.startsWith('roles') ? `${path}.unitId` : path || 'unitId';
    if (!unit) return refuse(new InvalidInput(at, 'Không có đơn vị này.'));
    if (!mayGrant(tx.actor, held)) refuse(new Forbidden(outOfReach(tx.actor, held)));
    if (!isOpen(unit, localDateIn(config.TZ_OFFICE, tx.now)))
      refuse(new InvalidInput(at, `${unit.name} đã chấm dứt hoạt động.`));
    if (officeRoles.includes(held.role) && unit.kind !== UnitKind.PROVINCIAL_OFFICE)
      refuse(new InvalidInput(at, 'Vai trò này chỉ có ở Văn phòng UBND tỉnh.'));
    return unit;
  }

  private async refuseLastAdmin(tx: Transaction, { id, held }: Administered, taken: Role): Promise<void> {
    const count = held.filter(({ role }) => role === Role.SYSTEM_ADMIN).length;
    if (taken !== Role.SYSTEM_ADMIN || !count) return;
    if (await this.queries.isLastAdmin(tx, id))
      refuse(
        new IllegalTransition('LAST', 'Đây là quản trị hệ thống cuối cùng. Giao vai trò này cho người khác trước đã.'),
      );
  }

  private async refuseAddress(tx: Transaction, email: string, exceptId: string | null): Promise<void> {
    const problem = addressProblem(email);
    if (problem) refuse(new InvalidInput('email', problem));
    if (await this.queries.hasAddress(tx, email, exceptId))
      refuse(new InvalidInput('email', 'Địa chỉ thư này đã có tài khoản khác dùng. Mỗi người một tài khoản.'));
  }

  private tell<Event extends AccountEvent>(tx: Transaction, type: Event['type'], account: Account, data: Told<Event>) {
    tx.note({ type, subjectId: account.id, data: { displayName: account.displayName, ...data } });
  }

  private save<Event extends AccountEvent>(tx: Transaction, type: Event['type'], account: Account, data: Told<Event>) {
    return tx.save(account, { type, subjectId: account.id, data: { displayName: account.displayName, ...data } });
  }
}

const holds = ({ held }: Administered, { role, unitId }: Held): boolean =>
  held.some((each) => each.role === role && each.unitId === unitId);

function outOfReach(actor: Actor, { role }: Held): string {
  return reachOf(actor)?.roles.includes(role)
    ? 'Bạn chỉ quản trị đơn vị của mình và các đơn vị trực thuộc.'
    : 'Bạn chỉ cấp được vai trò của đơn vị: lãnh đạo, chuyên viên, quản trị đơn vị.';
}

/** What is in the way: that it is oneself, that it is not theirs, or the state it is in. */
function whyNot(actor: Actor, now: Administered, action: AccountAction): Forbidden | IllegalTransition {
  if (now.id === actor.id) return new Forbidden('Không tự quản trị tài khoản của chính mình.');
  if (!mayAdminister(actor, AccountAction.CHANGE, now) && action !== AccountAction.GRANT)
    return new Forbidden('Người này còn giữ vai trò ngoài phạm vi của bạn. Đề nghị quản trị hệ thống thực hiện.');
  const state: Record<AccountStatus, string> = {
    INVITED: 'Tài khoản đang chờ nhận lời mời.',
    ACTIVE: 'Tài khoản đang dùng bình thường.',
    DISABLED: 'Tài khoản đã vô hiệu hóa.',
  };
  return new IllegalTransition(now.status, `${state[now.status]} Không thực hiện được việc này.`);
}
