import { type Actor, has, Role, unitsOf } from '../../../libs/auth/actor';

/** Whose sessions and access tokens somebody looks after beside their own: everybody's, or those of people of these units. */
export interface LookedAfter {
  readonly everyone: boolean;
  readonly unitIds: readonly string[];
}

/** domain.md §7: whoever runs the system, and the administrator of a unit for its own people. */
export const looksAfter = (actor: Actor): LookedAfter => ({
  everyone: has(actor, Role.SYSTEM_ADMIN),
  unitIds: unitsOf(actor, Role.UNIT_ADMIN),
});

/** The roles that a unit administrator may grant, and so the people they look after: nobody above them. */
export const unitRoles = [Role.UNIT_HEAD, Role.UNIT_SPECIALIST, Role.UNIT_ADMIN];
