import type { Actor } from '@libs/auth';
import type { Bind } from '@libs/sql';
import { looksAfter, unitRoles } from './session.policy';

/**
 * SQL: whether the account of the alias is one that the actor looks after. Somebody who is also something elsewhere, or
 * holds a role of the province, is left to who runs the system.
 */
export function lookedAfter(actor: Actor, bind: Bind, alias = 'a'): string {
  const { everyone, unitIds } = looksAfter(actor);
  if (everyone) return 'true';
  if (!unitIds.length) return 'false';
  const grants = `from role_grant g where g.account_id = ${alias}.id`;
  return `(exists (select ${grants}) and not exists (select ${grants}
    and not (g.unit_id = any(${bind(unitIds)}::uuid[]) and g.role = any(${bind(unitRoles)}))))`;
}

/** SQL: whether the account's person is called, or signs in, by these words; everybody without any. */
export function calledBy(text: string | null | undefined, bind: Bind, alias = 'a'): string {
  const typed = text?.trim();
  if (!typed) return 'true';
  const given = bind(typed);
  return `(strpos(fold(${alias}.display_name), fold(${given})) > 0 or strpos(${alias}.username, lower(${given})) > 0)`;
}
