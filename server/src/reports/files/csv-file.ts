import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { byteOrderMark, csvLine } from '@libs/csv';
import { textOf } from '../cell-text';
import { ReportFieldKind as Kind } from '../definition';
import type { Cell, Column, Row } from '../table';
import type { FileMaker } from './making';

/** The table alone, for other programs: one line of headings, numbers without points between thousands. */
export const csvFile: FileMaker = ({ table: { columns, rows } }, out) =>
  pipeline(Readable.from(linesOf(columns, rows)), out);

async function* linesOf(columns: readonly Column[], rows: AsyncIterable<readonly Row[]>) {
  yield byteOrderMark + csvLine(columns.map(headingOf));
  for await (const batch of rows)
    yield batch.map(({ cells }) => csvLine(columns.map((_, at) => plain(cells[at])))).join('');
}

const headingOf = ({ heading, group }: Column) => (group ? `${group}: ${heading}` : heading);

const plain = (cell: Cell | undefined): string => {
  if (!cell) return '';
  const { kind, value } = cell;
  return typeof value === 'number' && kind !== Kind.PERCENT ? `${value}` : textOf(kind, value);
};
