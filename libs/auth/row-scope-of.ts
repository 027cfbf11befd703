import { everything, type RowScope } from '@libs/sql';
import { type Actor, isOffice, Role, seesProvince, system, unitsOf } from './actor';

const known = new WeakMap<Actor, RowScope>();

/**
 * The rows that exist for the actor, worked out from the roles alone and on purpose not by the policies that the services
 * ask: a mistake there must not be one here (domain.md §7).
 */
export function rowScopeOf(actor: Actor): RowScope {
  let scope = known.get(actor);
  if (!scope) known.set(actor, (scope = made(actor)));
  return scope;
}

function made(actor: Actor): RowScope {
  if (actor.id === system.id || isOffice(actor)) return everything;
  return {
    role: seesProvince(actor) ? 'ttdh_province' : 'ttdh_unit',
    headed: arrayOf(unitsOf(actor, Role.UNIT_HEAD)),
    worked: arrayOf(unitsOf(actor, Role.UNIT_HEAD, Role.UNIT_SPECIALIST)),
    person: actor.onBehalfOf?.id ?? actor.id,
    self: actor.id,
  };
}

const arrayOf = (ids: readonly string[]): string => `{${ids.join()}}`;
