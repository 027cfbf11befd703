import { type Actor, has, isOffice, Role, seesProvince } from '../../../libs/auth/actor';

/** The Office makes its reports itself. */
export const mayEditReports = (actor: Actor): boolean => isOffice(actor);

/** Roles for which there can be reports: administrators of accounts and of the system see no assignments (domain.md §7). */
export const audienceRoles: readonly Role[] = [
  Role.OFFICE_SPECIALIST,
  Role.OFFICE_HEAD,
  Role.PROVINCIAL_LEADER,
  Role.UNIT_HEAD,
  Role.UNIT_SPECIALIST,
  Role.ANALYST,
];

/** Who sees that a report is there: the Office, and the roles it is for. What it shows follows from their own rights. */
export const seesReport = (actor: Actor, { audience }: { readonly audience: readonly Role[] }): boolean =>
  isOffice(actor) || has(actor, ...audience.filter((role) => audienceRoles.includes(role)));

/** How units are scored is for the head of the Office to set. */
export const mayRank = (actor: Actor): boolean => has(actor, Role.OFFICE_HEAD);

export const seesRules = (actor: Actor): boolean => seesProvince(actor);
