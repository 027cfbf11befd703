import { type Actor, asWhom, has, isOffice, Role, seesProvince, unitsOf } from '../../../libs/auth/actor';

/** The roles of the Office. */
export const OFFICE = [Role.OFFICE_SPECIALIST, Role.OFFICE_HEAD];

/** Whose accounts somebody may look up: holders of these roles anywhere, anybody in these units, and oneself (or whom one stands in for). */
export interface PeopleSeen {
  readonly everyone: boolean;
  readonly roles: readonly Role[];
  readonly unitIds: readonly string[];
  readonly self: string;
}

/** domain.md §7: never another unit's people. */
export function peopleSeenBy(actor: Actor): PeopleSeen {
  const province = seesProvince(actor) ? [...OFFICE, Role.PROVINCIAL_LEADER, Role.UNIT_HEAD] : [];
  const forUnits = has(actor, Role.UNIT_HEAD, Role.UNIT_SPECIALIST) ? OFFICE : [];
  return {
    everyone: has(actor, Role.SYSTEM_ADMIN),
    roles: [...new Set([...province, ...forUnits])],
    unitIds: unitsOf(actor, Role.UNIT_HEAD, Role.UNIT_SPECIALIST, Role.UNIT_ADMIN, ...(isOffice(actor) ? OFFICE : [])),
    self: asWhom(actor),
  };
}
