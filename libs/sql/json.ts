import type { Asked } from '@libs/loading';

/** SQL for each key of an object, in the shape that GraphQL has it. */
export type Shape = Readonly<Record<string, string | ((asked: Asked | null) => string)>>;

/**
 * SQL that lets PostgreSQL build the object, with no more in it than was asked for: what nobody reads is neither joined
 * nor sent. `always` are keys that the server itself reads.
 */
export function jsonOf(shape: Shape, asked: Asked | null, always: readonly string[] = []): string {
  const parts = Object.entries(shape)
    .filter(([key]) => !asked || asked.has(key) || always.includes(key))
    .map(([key, sql]) => `'${key}', ${typeof sql === 'string' ? sql : sql(asked?.at(key) ?? null)}`);
  return `json_build_object(${parts.join(', ')})`;
}
