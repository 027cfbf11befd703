import { compareVi } from '@libs/vietnamese';
import type { FigureKey, RateFormula } from '../graphql/schema';
import type { FigureRowFragment } from './statistics.generated';

/** Numbers by their keys, as the server lists them. */
export type Figures = readonly { key: FigureKey; count: number }[];

/** A number of a row; 0 where the row has none of that kind. */
export const countOf = (figures: Figures, key: FigureKey): number =>
  figures.find((figure) => figure.key === key)?.count ?? 0;

/** The rate of that formula, in percent; null where there was nothing to divide by. */
export const percentOf = (rates: FigureRowFragment['rates'], formula: RateFormula): number | null =>
  rates.find((rate) => rate.formula === formula)?.percent ?? null;

/** `1.204` */
export const numberText = (n: number): string => n.toLocaleString('vi-VN');

/** `98,62%`, as official reports write it; a dash where there is no rate. */
export const percentText = (percent: number | null | undefined, digits = 2): string =>
  percent == null
    ? '–'
    : `${percent.toLocaleString('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits })}%`;

/** A part of a whole in percent, 0 of nothing. */
export const shareOf = (part: number, whole: number): number => (whole > 0 ? (part / whole) * 100 : 0);

/** By what the rows of a table are sorted: the name, the chosen rate, or one of the numbers. */
export type RowSort = 'label' | 'rate' | FigureKey;

/**
 * The rows in that order: names as Vietnamese sorts them, numbers by size, equal ones by name. A rate that there is not
 * stands last either way.
 */
export function sortedRows<Row extends Pick<FigureRowFragment, 'label' | 'figures' | 'rates'>>(
  rows: readonly Row[],
  { by, descending, rate }: { by: RowSort; descending: boolean; rate: RateFormula },
): readonly Row[] {
  const direction = descending ? -1 : 1;
  const byName = (a: Row, b: Row) => compareVi(a.label, b.label);
  if (by === 'label') return [...rows].sort((a, b) => direction * byName(a, b));
  const value = (row: Row) => (by === 'rate' ? percentOf(row.rates, rate) : countOf(row.figures, by));
  return [...rows].sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null) || byName(a, b);
    return direction * (left - right) || byName(a, b);
  });
}

/** The rows with most of something, those without any left out: a list of bars. */
export function mostOf<Row extends Pick<FigureRowFragment, 'label' | 'figures' | 'rates'>>(
  rows: readonly Row[],
  key: FigureKey,
  first: number,
): readonly Row[] {
  return sortedRows(rows, { by: key, descending: true, rate: 'ON_TIME_OF_DUE' })
    .filter(({ figures }) => countOf(figures, key) > 0)
    .slice(0, first);
}
