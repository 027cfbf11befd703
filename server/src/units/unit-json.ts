import type { Asked } from '@libs/loading';
import { jsonOf } from '@libs/sql';

/**
 * SQL for the unit of the table alias `alias`, in the shape that GraphQL's `Unit` has: what was asked for, or everything;
 * NULL where a left join found none. Names of units are public to everybody signed in (domain.md §7), so it needs no right of its own.
 */
export function unitJson(alias: string, asked: Asked | null = null): string {
  const shape = {
    id: `${alias}.id`,
    version: `${alias}.version`,
    code: `${alias}.code`,
    name: `${alias}.name`,
    shortName: `${alias}.short_name`,
    aliases: `${alias}.aliases`,
    kind: `${alias}.kind`,
    parentId: `${alias}.parent_id`,
    validFrom: `${alias}.valid_from`,
    validTo: `${alias}.valid_to`,
    successorId: `${alias}.successor_id`,
  };
  const always = ['id'];
  if (asked?.has('parent')) always.push('parentId');
  if (asked?.has('successor')) always.push('successorId');
  return `case when ${alias}.id is null then null else ${jsonOf(shape, asked, always)} end`;
}
