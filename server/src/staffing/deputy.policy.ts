import { type Actor, has, Role, undeputizedRoles, unitsOf } from '../../../libs/auth/actor';

/** A role of somebody in a unit. */
export interface Held {
  readonly role: Role;
  readonly unitId: string;
}

/** Where a deputyship stands at a moment. */
export enum DeputyshipState {
  UPCOMING = 'UPCOMING',
  ACTIVE = 'ACTIVE',
  OVER = 'OVER',
  CALLED_OFF = 'CALLED_OFF',
}

interface Period {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly endedAt: Date | null;
}

/** From its beginning, up to the instant of its end (reliability.md A.5, S-09). */
export function stateOf({ startsAt, endsAt, endedAt }: Period, now: Date): DeputyshipState {
  if (endedAt) return DeputyshipState.CALLED_OFF;
  if (now >= endsAt) return DeputyshipState.OVER;
  return now >= startsAt ? DeputyshipState.ACTIVE : DeputyshipState.UPCOMING;
}

/** Of these roles those that a deputy takes over: who administers does so as themselves. */
export const deputized = <Each extends Held>(roles: readonly Each[]): Each[] =>
  roles.filter(({ role }) => !undeputizedRoles.includes(role));

/** Acting for somebody, nobody makes anybody else a deputy, nor does anything else that is only their own: chains end here. */
export const actsAsThemselves = (actor: Actor): boolean => actor.onBehalfOf === null;

/**
 * Who names and calls off the deputies of a person with these roles: the person; the administrator of every unit of them;
 * for the Office its head; the administrator of the system (domain.md §7). Whoever looks after others does not make
 * themselves their deputy: `namesFor` asks for that too.
 */
export function looksAfter(actor: Actor, personId: string, roles: readonly Held[]): boolean {
  if (!actsAsThemselves(actor)) return false;
  if (actor.id === personId || has(actor, Role.SYSTEM_ADMIN)) return true;
  const units = new Set([...unitsOf(actor, Role.UNIT_ADMIN), ...unitsOf(actor, Role.OFFICE_HEAD)]);
  const taken = deputized(roles);
  return taken.length > 0 && taken.every(({ unitId }) => units.has(unitId));
}

/** Whether they may name that deputy for the person: nobody gets another's rights by their own hand. */
export const namesFor = (actor: Actor, personId: string, roles: readonly Held[], deputyId: string): boolean =>
  looksAfter(actor, personId, roles) && deputyId !== actor.id;
