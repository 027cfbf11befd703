import { type Actor, has, Role, unitsOf } from '../../../libs/auth/actor';

/** So long after it is due, a review is called overdue. */
export const graceDays = 30;

/** Who answers for the accounts of a unit: its administrator or one above, and whoever administers the system (domain.md §7). */
export const answersFor = (actor: Actor, unitId: string): boolean =>
  has(actor, Role.SYSTEM_ADMIN) || unitsOf(actor, Role.UNIT_ADMIN).includes(unitId);
