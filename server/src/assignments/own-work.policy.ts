import { type Actor, has, Role } from '../../../libs/auth/actor';
import { assignmentsOf, type Bind, personOf } from '../directives/visibility.policy';

/**
 * SQL: what is a person's own work, of the assignments of the table alias `a`, out of all they may see. For whom the whole
 * province is their work, that; for an Office specialist what they follow; for a unit's people what the unit owes, or what
 * was delegated to them.
 */
export function ownWork(actor: Actor, a: string, bind: Bind): string {
  if (isProvinces(actor)) return 'true';
  const own = has(actor, Role.OFFICE_SPECIALIST) ? [`${a}.monitor_id = ${bind(personOf(actor))}`] : [];
  if (has(actor, Role.UNIT_HEAD, Role.UNIT_SPECIALIST)) own.push(assignmentsOf(actor, a, bind));
  return own.length ? `(${own.join(' or ')})` : 'false';
}

/** Whether everything is their work. */
const isProvinces = (actor: Actor) => has(actor, Role.OFFICE_HEAD, Role.PROVINCIAL_LEADER, Role.ANALYST);
