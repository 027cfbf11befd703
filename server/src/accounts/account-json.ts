import { unitJson } from '../units';

/** SQL for the person of the table alias `alias`, as GraphQL's `Person`; NULL where a left join found none. */
export const personJson = (alias: string): string =>
  `case when ${alias}.id is null then null else json_build_object(
    'id', ${alias}.id, 'displayName', ${alias}.display_name, 'title', ${alias}.title) end`;

/** SQL for the account of the table alias `alias`, as GraphQL's `Account`, with its roles. */
export const accountJson = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'username', ${alias}.username, 'displayName', ${alias}.display_name,
    'title', ${alias}.title, 'email', ${alias}.email, 'language', ${alias}.language, 'roles', (
      select coalesce(json_agg(json_build_object('role', g.role, 'unit', ${unitJson('u')}) order by u.path, g.role), '[]')
      from role_grant g join unit u on u.id = g.unit_id where g.account_id = ${alias}.id))`;

/** SQL for the grants `g` of the account `id` (SQL) that fit `which`: each with its unit and everything below it. */
export const grantsOf = (id: string, which = 'true'): string =>
  `(select coalesce(json_agg(json_build_object('role', g.role, 'unitId', g.unit_id,
      'unitIds', (select json_agg(u.id) from unit u where u.path @> array[g.unit_id]))), '[]')
    from role_grant g where g.account_id = ${id} and ${which})`;

/** SQL for the grants of the account of the alias. */
export const grantsJson = (alias: string): string => grantsOf(`${alias}.id`);
