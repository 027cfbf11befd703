import { type Actor, has, Role, unitsOf } from '../../../libs/auth/actor';

/** Who reads the table of rights: whoever answers for other people's roles. It says nothing of any person or assignment. */
export const seesMatrix = (actor: Actor): boolean => has(actor, Role.OFFICE_HEAD, Role.SYSTEM_ADMIN, Role.UNIT_ADMIN);

/** An assignment and a person as far as the question "why can they?" goes. */
export interface Asked {
  /** The unit to which the assignment was given, and the one that holds it. */
  readonly unitIds: readonly string[];
  /** The units in which the person holds a role. */
  readonly personUnitIds: readonly string[];
}

/**
 * Who may ask why somebody may do what: a head of the Office and who runs the system about everybody; a unit's administrator
 * about the people and the work of the unit and its sub-units. What is told are relations, never what the work is about.
 */
export function mayExplain(actor: Actor, { unitIds, personUnitIds }: Asked): boolean {
  if (has(actor, Role.OFFICE_HEAD, Role.SYSTEM_ADMIN)) return true;
  const administered = unitsOf(actor, Role.UNIT_ADMIN);
  const isAdministered = (id: string) => administered.includes(id);
  return unitIds.some(isAdministered) && personUnitIds.some(isAdministered);
}
