import {
  type Actor,
  asWhom,
  has,
  isOffice,
  provincialRoles,
  Role,
  seesProvince,
  unitsOf,
} from '../../../libs/auth/actor';
import { seesReport } from '../reports/report.policy';

/**
 * Of what a file speaks, by the rights of the person in whose name it is rendered (domain.md §7). Kept with the file: what it
 * holds does not become less when the person's rights do.
 */
export interface RunScope {
  /** The whole province. */
  readonly province: boolean;
  /** These units with all below them. */
  readonly unitIds: readonly string[];
  /** What one person has been given to do: theirs alone. */
  readonly personal: boolean;
}

/** Whose work a file of the personal scope speaks of: of whoever was stood in for, or else of whoever asked. */
export interface OfOne {
  /** In whose name it is rendered. */
  readonly ownerId: string;
  readonly onBehalfOfId?: string | null;
}

/** Who a file was made for. */
export interface RunAudience extends RunScope, OfOne {
  /** Whom its schedule names; empty without one. */
  readonly recipientIds: readonly string[];
  readonly recipientRoles: readonly Role[];
  /** Who may use the report now, beside the Office. */
  readonly reportRoles: readonly Role[];
}

/** What somebody's reports speak of now. */
export function scopeOf(actor: Actor): RunScope {
  if (seesProvince(actor)) return { province: true, unitIds: [], personal: false };
  const heads = actor.grants.filter(({ role }) => role === Role.UNIT_HEAD).map(({ unitId }) => unitId);
  return { province: false, unitIds: [...new Set(heads)].sort(), personal: has(actor, Role.UNIT_SPECIALIST) };
}

/** Whether it speaks of exactly the same. */
export const isSameScope = (a: RunScope, b: RunScope): boolean =>
  a.province === b.province &&
  a.personal === b.personal &&
  a.unitIds.length === b.unitIds.length &&
  a.unitIds.every((id) => b.unitIds.includes(id));

/** Whether there is anything that somebody's reports could speak of. */
export const seesAnything = ({ province, unitIds, personal }: RunScope): boolean =>
  province || personal || unitIds.length > 0;

/** Whether somebody may see all that a file of this scope speaks of: less than all of it is not enough. */
export function covers(actor: Actor, scope: RunScope & OfOne): boolean {
  if (seesProvince(actor)) return true;
  if (scope.province || (scope.personal && asWhom(actor) !== (scope.onBehalfOfId ?? scope.ownerId))) return false;
  if (!scope.unitIds.length) return scope.personal && has(actor, Role.UNIT_SPECIALIST);
  const units = unitsOf(actor, Role.UNIT_HEAD);
  return scope.unitIds.every((id) => units.includes(id));
}

/**
 * Who may see what was rendered and take the file, asked anew each time (reliability.md A.5, S-03): whoever asked for it, whom its
 * schedule names, and who may use the report and sees the whole province; each of them only as long as they may see all of it.
 */
export const maySeeRun = (actor: Actor, run: RunAudience): boolean =>
  covers(actor, run) &&
  (run.ownerId === actor.id ||
    run.recipientIds.includes(actor.id) ||
    has(actor, ...run.recipientRoles) ||
    (seesProvince(actor) && seesReport(actor, { audience: run.reportRoles })));

/** Whoever asked stops it or asks again; for others, the head of the Office may. */
export const mayStopRun = (actor: Actor, { ownerId }: Pick<RunAudience, 'ownerId'>): boolean =>
  actor.id === ownerId || has(actor, Role.OFFICE_HEAD);

/** A schedule is its owner's; the head of the Office may change any, for owners move on. */
export const maySchedule = (actor: Actor, { ownerId }: { readonly ownerId: string }): boolean =>
  actor.id === ownerId || has(actor, Role.OFFICE_HEAD);

/** A role is everybody who holds it: only the Office writes to so many. */
export const mayAddressRoles = (actor: Actor): boolean => isOffice(actor);

/** Whether every holder of the role may see all that the file speaks of. */
export const roleCovers = (role: Role): boolean => provincialRoles.includes(role);
