import { type Actor, has, Role, unitsOf } from '../../../libs/auth/actor';

/** What an administrator can do to one account. */
export enum AccountAction {
  CHANGE = 'CHANGE',
  INVITE_AGAIN = 'INVITE_AGAIN',
  WITHDRAW_INVITATION = 'WITHDRAW_INVITATION',
  DISABLE = 'DISABLE',
  RESTORE = 'RESTORE',
  GRANT = 'GRANT',
  MOVE = 'MOVE',
}

/** Whether somebody can sign in with it. */
export enum AccountStatus {
  /** Was invited, and has not taken it up yet. */
  INVITED = 'INVITED',
  ACTIVE = 'ACTIVE',
  DISABLED = 'DISABLED',
}

/** One role in one unit. */
export interface Held {
  readonly role: Role;
  readonly unitId: string;
}

/** What the rules look at. */
export interface Administered {
  readonly id: string;
  readonly status: AccountStatus;
  readonly held: readonly Held[];
}

/** What a unit administrator may grant (domain.md §7). */
export const unitRoles: readonly Role[] = [Role.UNIT_HEAD, Role.UNIT_SPECIALIST, Role.UNIT_ADMIN];

/** Roles that are of the Office of the People's Committee, and of no other unit. */
export const officeRoles: readonly Role[] = [Role.OFFICE_SPECIALIST, Role.OFFICE_HEAD];

/** Over which accounts somebody is set: everybody's, or those in these units and what is below them. */
export interface Reach {
  readonly everyone: boolean;
  readonly unitIds: readonly string[];
  /** What they may grant there. */
  readonly roles: readonly Role[];
}

/** Null for whoever administers nobody. */
export function reachOf(actor: Actor): Reach | null {
  if (has(actor, Role.SYSTEM_ADMIN)) return { everyone: true, unitIds: [], roles: Object.values(Role) };
  const unitIds = unitsOf(actor, Role.UNIT_ADMIN);
  return unitIds.length ? { everyone: false, unitIds, roles: unitRoles } : null;
}

/** Whether the account is there for the actor: one role within reach is enough. */
export function seesAccount(actor: Actor, { held }: Administered): boolean {
  const reach = reachOf(actor);
  return Boolean(reach && (reach.everyone || held.some(({ unitId }) => reach.unitIds.includes(unitId))));
}

/** Whether the role in the unit is the actor's to give and take. */
export function mayGrant(actor: Actor, { role, unitId }: Held): boolean {
  const reach = reachOf(actor);
  return Boolean(reach && (reach.everyone || (reach.roles.includes(role) && reach.unitIds.includes(unitId))));
}

/**
 * Whether the person as a whole is the actor's: everything they hold is. Who also works elsewhere, or for the whole province,
 * is renamed and shut out only by whoever is set over all of that.
 */
const isTheirs = (actor: Actor, { held }: Administered): boolean =>
  held.every((each) => mayGrant(actor, each)) && (held.length > 0 || reachOf(actor)!.everyone);

const { INVITED, DISABLED } = AccountStatus;

type Rule = (actor: Actor, account: Administered) => boolean;

const rules: Record<AccountAction, Rule> = {
  CHANGE: isTheirs,
  INVITE_AGAIN: (actor, account) => account.status === INVITED && isTheirs(actor, account),
  WITHDRAW_INVITATION: (actor, account) => account.status === INVITED && isTheirs(actor, account),
  DISABLE: (actor, account) => account.status === AccountStatus.ACTIVE && isTheirs(actor, account),
  RESTORE: (actor, account) => account.status === DISABLED && isTheirs(actor, account),
  // Also somebody who works elsewhere too can be given a role here: which, is asked of the role.
  GRANT: (_, { status }) => status !== DISABLED,
  MOVE: (actor, account) => account.status !== DISABLED && account.held.some((each) => mayGrant(actor, each)),
};

/** Whether the rules allow it. Nobody administers themselves: so nobody raises or shuts out themselves either. */
export const mayAdminister = (actor: Actor, action: AccountAction, account: Administered): boolean =>
  account.id !== actor.id && seesAccount(actor, account) && rules[action](actor, account);

/** The buttons that would work. */
export const administrationOf = (actor: Actor, account: Administered): AccountAction[] =>
  Object.values(AccountAction).filter((action) => mayAdminister(actor, action, account));
