/**
 * SQL for the unit of the table alias `alias`, in the shape that GraphQL's `Unit` has; NULL where a left join found none.
 * Names of units are public to everybody signed in (domain.md §7), so it needs no right of its own.
 */
export const unitJson = (alias: string): string =>
  `case when ${alias}.id is null then null else json_build_object(
    'id', ${alias}.id, 'code', ${alias}.code, 'name', ${alias}.name, 'shortName', ${alias}.short_name,
    'aliases', ${alias}.aliases, 'kind', ${alias}.kind, 'parentId', ${alias}.parent_id,
    'validFrom', ${alias}.valid_from, 'validTo', ${alias}.valid_to, 'successorId', ${alias}.successor_id) end`;
