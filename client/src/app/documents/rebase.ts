/** What a colleague changed in the same field that is being amended. */
export interface Clash<Model> {
  field: keyof Model & string;
  theirs: unknown;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * What was typed on `before`, on top of what the server has now: fields left alone take the newest, fields typed in
 * stay as typed, and those that both changed are named.
 */
export function rebase<Model extends object>(
  before: Model,
  typed: Model,
  now: Partial<Model>,
): { typed: Model; clashes: Clash<Model>[] } {
  const result = { ...typed };
  const clashes: Clash<Model>[] = [];
  for (const field of Object.keys(now) as (keyof Model & string)[]) {
    if (same(before[field], now[field])) continue;
    if (same(before[field], typed[field])) result[field] = now[field]!;
    else if (!same(typed[field], now[field])) clashes.push({ field, theirs: now[field] });
  }
  return { typed: result, clashes };
}

/** Whether anything that the server has was typed over. */
export const differs = <Model extends object>(before: Partial<Model>, typed: Model): boolean =>
  (Object.keys(before) as (keyof Model)[]).some((field) => !same(before[field], typed[field]));

/** The fields that differ from what the server has: the only ones that are sent. */
export function changed<Model extends object>(before: Model, typed: Model): Partial<Model> {
  const fields = (Object.keys(typed) as (keyof Model)[]).filter((field) => !same(before[field], typed[field]));
  return Object.fromEntries(fields.map((field) => [field, typed[field]])) as Partial<Model>;
}
