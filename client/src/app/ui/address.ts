/**
 * How the address of a list is read and written. People send these addresses to each other, so what can't be
 * understood is left out instead of failing, and what is as usual is not written, so that they stay short.
 */
import type { ParamMap, Params } from '@angular/router';

const isId = (text: string) => /^[\w-]{1,64}$/.test(text);
/** As many as one can reasonably choose by hand. */
const most = 50;

const parts = (text: string | null) => [...new Set((text ?? '').split(',').filter(Boolean))];

/** What an address says under each name, each as what it must be. */
export function addressReader(params: ParamMap) {
  const ids = (name: string): readonly string[] => parts(params.get(name)).filter(isId).slice(0, most);
  const many = <Value extends string>(name: string, known: Record<Value, unknown>): readonly Value[] =>
    parts(params.get(name)).filter((value): value is Value => Object.hasOwn(known, value));
  return {
    text: (params.get('text') ?? '').trim().slice(0, 200),
    ids,
    many,
    id: (name: string): string | undefined => ids(name)[0],
    one: <Value extends string>(name: string, known: Record<Value, unknown>): Value | undefined => many(name, known)[0],
    day: (name: string): string | undefined => {
      const text = params.get(name) ?? '';
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
    },
    count: (name: string): number | undefined => {
      const text = params.get(name) ?? '';
      return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
    },
    flag: (name: string): boolean => params.get(name) === '1',
  };
}

/** Only what is said. */
export const said = (values: Record<string, string | undefined>): Params =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Only what is given, for a filter that leaves the rest open. */
export const given = <Filter extends object>(filter: Filter): Filter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as Filter;

/** A value more, or one less. */
export const toggled = <Value>(values: readonly Value[], value: Value): readonly Value[] =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value];

export const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** The words after `?`, whatever the order of the names was: two addresses that say the same are the same. */
export const addressText = (params: Params): string =>
  new URLSearchParams(
    Object.entries(params)
      .filter(([, value]) => value != null)
      .sort(([a], [b]) => (a < b ? -1 : 1)) as [string, string][],
  ).toString();

/** The other way round. */
export const addressParams = (text: string): Params => Object.fromEntries(new URLSearchParams(text));
