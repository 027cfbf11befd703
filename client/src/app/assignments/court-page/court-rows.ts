import type { Court } from '../../graphql/schema';
import type { CourtSummaryQuery } from '../explain.generated';

type Row = CourtSummaryQuery['courtSummary']['units'][number];
type Share = Row['withUnit'];

/** What a column tells of a unit; those of one court are told together. */
export type CourtColumn = 'unit' | 'assignments' | `${'average' | 'held' | 'longest'}.${Court}`;

export const shareOf: Record<Court, (row: Pick<Row, 'withUnit' | 'withOffice' | 'waiting'>) => Share> = {
  UNIT: ({ withUnit }) => withUnit,
  OFFICE: ({ withOffice }) => withOffice,
  WAITING: ({ waiting }) => waiting,
};

const figures: Record<string, (share: Share) => number | null> = {
  average: ({ averageDays }) => averageDays ?? null,
  held: ({ now }) => now,
  longest: ({ longestNowDays }) => longestNowDays ?? null,
};

/** How the rows are sorted: by which column, and whether the least comes first. */
export interface CourtSort {
  column: CourtColumn;
  ascending: boolean;
}

const byName = new Intl.Collator('vi').compare;

/** The rows in that order; what a unit has nothing of comes last, and equals by their names. */
export function sorted(rows: readonly Row[], { column, ascending }: CourtSort): readonly Row[] {
  const name = (row: Row) => row.unit?.shortName ?? '';
  const figure = (row: Row): number | null => {
    if (column === 'assignments') return row.assignments;
    const [what, court] = column.split('.');
    return figures[what](shareOf[court as Court](row));
  };
  const sign = ascending ? 1 : -1;
  return rows.toSorted((a, b) => {
    if (column === 'unit') return sign * byName(name(a), name(b));
    const [x, y] = [figure(a), figure(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(name(a), name(b));
    return sign * (x - y) || byName(name(a), name(b));
  });
}
