import { undeputizedRoles } from '@libs/auth';
import { grantsOf } from './account-json';

/** SQL: the literal of the roles that stay with their person. */
const own = `'{${undeputizedRoles.join()}}'::text[]`;

/** SQL: whether the deputyship of the alias holds at `now`, an SQL expression: from its beginning up to the instant of its end. */
export const holdsAt = (d: string, now = 'now()'): string =>
  `${d}.ended_at is null and ${d}.starts_at <= ${now} and ${d}.ends_at > ${now}`;

/**
 * SQL, for a lateral join: of the deputyship `id` of the deputy `deputyId` (both SQL), who is stood in for at this moment.
 * No row where it is over, where it is somebody else's, and where the person stood in for may not sign in themselves.
 */
export const stoodInFor = (id: string, deputyId: string): string =>
  `(select p.id, p.display_name, d.ends_at from deputyship d join account p on p.id = d.principal_id
    where d.id = ${id} and d.deputy_id = ${deputyId} and ${holdsAt('d')} and p.disabled_at is null)`;

/**
 * SQL: the grants in force of the account `a` that stands in for `p` (aliases; `p.id` is null where it stands in for nobody).
 * A deputy has those of the person, never more and never a deputyship of theirs: chains end there. `unitId` (SQL) narrows
 * one's own to those in that unit, as long as one still has any there.
 */
export const grantsInForce = (a: string, p: string, unitId = 'null::uuid'): string =>
  `case when ${p}.id is not null then ${grantsOf(`${p}.id`, `g.role <> all(${own})`)}
   else ${grantsOf(
     `${a}.id`,
     `(${unitId} is null or g.unit_id = ${unitId} or not exists (select from role_grant x where x.account_id = ${a}.id and x.unit_id = ${unitId}))`,
   )} end`;

/** SQL: `onBehalfOf` of an actor as JSON, of such a row `p`. */
export const onBehalfOfJson = (p: string): string =>
  `case when ${p}.id is not null then json_build_object('id', ${p}.id, 'displayName', ${p}.display_name, 'until', ${p}.ends_at) end`;

/** The same as an actor carries it. */
export const onBehalfOfFrom = (
  read: { id: string; displayName: string; until: string } | null,
): { id: string; displayName: string; until: Date } | null => read && { ...read, until: new Date(read.until) };
