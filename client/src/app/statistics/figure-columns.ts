import type { FigureKey } from '../graphql/schema';
import type { TextKey, Texts } from '../i18n/text';
import { cutWords, figureWords } from './figure-words';
import { countOf, percentOf, percentText } from './figures';
import type { TableAddress } from './statistics-address';
import type { FigureRowFragment } from './statistics.generated';

/** A column of numbers. `group`: the heading above several; `original`: the other deadline may judge it differently. */
export interface FigureColumn {
  key: FigureKey;
  words: TextKey;
  group?: 'done' | 'open';
  original?: boolean;
}

/** The official table (domain.md §5, domain-facts.md §2), with what has no deadline shown within its group: each group adds up. */
export const figureColumns: readonly FigureColumn[] = [
  { key: 'TOTAL', words: 'statistics.column.total' },
  { key: 'DONE', words: 'statistics.column.all', group: 'done' },
  { key: 'DONE_ON_TIME', words: 'statistics.column.onTime', group: 'done', original: true },
  { key: 'DONE_LATE', words: 'statistics.column.late', group: 'done', original: true },
  { key: 'DONE_NO_DEADLINE', words: 'statistics.column.noDeadline', group: 'done', original: true },
  { key: 'OPEN', words: 'statistics.column.all', group: 'open' },
  { key: 'OPEN_IN_TERM', words: 'statistics.column.inTerm', group: 'open', original: true },
  { key: 'OPEN_OVERDUE', words: 'statistics.column.overdue', group: 'open', original: true },
  { key: 'OPEN_NO_DEADLINE', words: 'statistics.column.noDeadline', group: 'open', original: true },
  { key: 'WITHDRAWN', words: 'statistics.column.withdrawn' },
];

/** The table as text with tabs between, as Excel and Word take it: plain numbers, so that they are numbers there. */
export function tableText(
  rows: readonly FigureRowFragment[],
  total: FigureRowFragment,
  { by, rate }: Pick<TableAddress, 'by' | 'rate'>,
  rateName: string,
  t: Texts,
): string {
  const head = [t(cutWords[by]), ...figureColumns.map(({ key }) => t(figureWords[key])), rateName];
  const line = (name: string, row: FigureRowFragment) => [
    name,
    ...figureColumns.map(({ key }) => countOf(row.figures, key)),
    percentText(percentOf(row.rates, rate)),
  ];
  const body = rows.map((row) => line(row.label, row));
  // A name never begins a formula where it is pasted.
  const safe = (cell: string | number) => (/^[=+\-@]./.test(String(cell)) ? `'${cell}` : String(cell));
  return [head, ...body, line(t('statistics.table.sum'), total)]
    .map((cells) => cells.map((cell) => safe(cell).replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}
