import type { ReportViewFieldsFragment } from './reports.generated';

type View = ReportViewFieldsFragment;
type Row = View['rows'][number];
/** What stands where in a column: words at the left, numbers at the right. */
export type Look = 'left' | 'center' | 'right';

export interface SheetCell {
  readonly text: string;
  readonly span: number;
  readonly look: Look;
  /** Where it leads. */
  readonly link?: string;
}

export interface SheetRow {
  readonly kind: Row['kind'];
  readonly level: number;
  readonly cells: readonly SheetCell[];
}

const looks = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
/** What a column is without a width of its own, in characters. */
const usualWidth = 12;

/** How each column stands, and its share of the table. */
export function columnLooks({ columns, rows }: Pick<View, 'columns' | 'rows'>): { look: Look; share: number }[] {
  const widths = columns.map(({ width }) => width ?? usualWidth);
  const sum = widths.reduce((all, one) => all + one, 0) || 1;
  return columns.map(({ align }, at) => ({
    look: align ? looks[align] : usualLook(rows, at),
    share: (100 * widths[at]) / sum,
  }));
}

/** Where nothing is said, numbers stand under each other at the right. */
const usualLook = (rows: View['rows'], at: number): Look =>
  rows.some(({ kind, cells }) => kind === 'ROW' && typeof cells[at]?.number === 'number') ? 'right' : 'left';

/**
 * In which columns a row leads on: to its assignment from what is said of it at most length, to its document from the
 * document's own columns. Every cell as a link would be no help to anybody.
 */
function leads({ columns }: Pick<View, 'columns'>): (cell: Row['cells'][number], at: number) => string | undefined {
  const widths = columns.map(({ width }) => width ?? usualWidth);
  const widest = widths.indexOf(Math.max(...widths));
  return ({ text, assignmentId, documentId }, at) => {
    if (!text) return undefined;
    if (at === widest && assignmentId) return `/nhiem-vu/${assignmentId}`;
    return documentId && columns[at].field.startsWith('document') ? `/van-ban/${documentId}` : undefined;
  };
}

/** Rows as they are drawn: the last cell of a short one (the heading of a group) takes the room that is left. */
export function bodyRows(view: Pick<View, 'columns' | 'rows'>): SheetRow[] {
  const columns = columnLooks(view);
  const linkOf = leads(view);
  return view.rows.map(({ kind, level, cells }) => ({
    kind,
    level,
    cells: cells.map((cell, at) => {
      const span = at === cells.length - 1 ? columns.length - at : 1;
      const look = span > 1 ? 'left' : (columns[at]?.look ?? 'left');
      return { text: cell.text, span, look, link: kind === 'ROW' ? linkOf(cell, at) : undefined };
    }),
  }));
}
