import type { UnitKind } from '../units';
import { FigureKey, type Figures, type RateFormula, ratesOf } from '../statistics';
import { figureFields, figureOf, originalOf, rateFields, rateOf } from './summary-fields';
import type { ReportDefinition } from './definition';
import { compareVi } from '@libs/vietnamese';
import { doesNotAddUp } from './row-building';
import { refuse } from '@libs/refusals';
import type { SourceRow, SourceRows, Value } from './table';

interface Counts {
  readonly key: string;
  readonly label: string;
  readonly unit: { readonly code: string; readonly shortName: string; readonly kind: UnitKind } | null;
  readonly figures: readonly { readonly key: FigureKey; readonly count: number }[];
  readonly original: readonly { readonly key: FigureKey; readonly count: number }[];
  readonly rates: readonly { readonly formula: RateFormula; readonly percent: number | null }[];
}

/** A table of counts, as the API and a closed period have it. */
export interface CountsTable {
  readonly rows: readonly Counts[];
  readonly total: Counts;
  readonly addsUp: boolean;
  readonly truncated: boolean;
}

const kindNames: Record<UnitKind, string> = {
  PROVINCIAL_OFFICE: 'Văn phòng',
  DEPARTMENT: 'Sở, ngành',
  AGENCY: 'Cơ quan, đơn vị khác',
  LOCALITY: 'Địa phương',
  DIVISION: 'Phòng, bộ phận',
  OTHER: 'Khác',
};

/** What a row shows besides its counts, and the sums of that. */
export interface Also {
  readonly of: (key: string) => Readonly<Record<string, Value>>;
  readonly grand: Readonly<Record<string, number>>;
}

/** Counts as the rows of a report, sorted as the definition says. Refuses those that do not add up (domain.md §5). */
export function summaryRows(
  { rows, total, addsUp, truncated }: CountsTable,
  definition: ReportDefinition,
  also: Also = { of: () => ({}), grand: {} },
): SourceRows {
  if (truncated) refuse(doesNotAddUp(`có nhiều hơn ${rows.length} dòng; thu hẹp phạm vi của báo cáo`));
  if (!addsUp) refuse(doesNotAddUp('các ô không cộng lại thành tổng số'));
  const all = rows.map((row): SourceRow => ({
    values: { ...valuesOf(row), ...also.of(row.key) },
    ...{ assignmentId: null, documentId: null },
  }));
  const sorted = sortedBy(all, definition);
  return {
    count: rows.length,
    grand: { ...numbersOf(valuesOf(total)), ...also.grand },
    derived,
    async *batches() {
      yield sorted;
    },
  };
}

function valuesOf({ label, unit, figures, original, rates }: Counts): Record<string, Value> {
  const counted = new Map(figures.map(({ key, count }) => [key, count]));
  const judged = new Map(original.map(({ key, count }) => [key, count]));
  const shares = new Map(rates.map(({ formula, percent }) => [formula, percent]));
  return {
    ...{ label, unitCode: unit?.code ?? null, unitShort: unit?.shortName ?? label },
    unitKind: unit && kindNames[unit.kind],
    ...mapped(figureOf, (key) => counted.get(key) ?? 0),
    ...mapped(originalOf, (key) => judged.get(key) ?? 0),
    ...mapped(rateOf, (formula) => shares.get(formula) ?? null),
  };
}

const mapped = <Key>(of: Readonly<Record<string, Key>>, value: (key: Key) => Value) =>
  Object.fromEntries(Object.entries(of).map(([id, key]) => [id, value(key)]));

const numbersOf = (values: Readonly<Record<string, Value>>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, number] => isSum(entry)));

const isSum = ([id, value]: [string, Value]) => typeof value === 'number' && !(id in rateFields);

/** Rates of a group are the formula's, of the sums: never an average of rates. */
const derived: SourceRows['derived'] = Object.fromEntries(
  Object.entries(rateOf).map(([id, formula]) => [id, (sums) => rateIn(sums, formula)]),
);

function rateIn(sums: Readonly<Record<string, number>>, formula: RateFormula): number | null {
  const figures = Object.fromEntries(
    Object.keys(figureFields).map((id) => [figureOf[id as keyof typeof figureOf], sums[id] ?? 0]),
  ) as Figures;
  return ratesOf(figures).find((rate) => rate.formula === formula)!.percent;
}

/** By groups, then as the definition says, then as the figures came. */
function sortedBy(rows: readonly SourceRow[], { groupBy, sort }: ReportDefinition): SourceRow[] {
  const keys = [...groupBy.map((field) => ({ field, descending: false })), ...sort];
  return [...rows].sort((a, b) => {
    for (const { field, descending } of keys) {
      const order = compare(a.values[field] ?? null, b.values[field] ?? null, descending);
      if (order) return order;
    }
    return 0;
  });
}

/** What is missing comes last, whichever way. */
function compare(a: Value, b: Value, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : compareVi(`${a}`, `${b}`);
  return descending ? -order : order;
}
