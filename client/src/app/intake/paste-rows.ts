import { cleanTyped, fold } from '@libs/vietnamese';
import { type Column, columns, type DraftRow, type DraftUnit, newRow } from './draft-content';

/** Which column of the grid each column of a table fills; null leaves it out. */
type Layout = readonly (Column | null)[];

/** What the columns of the Office's own tables are called. */
const headings: readonly (readonly [Column | null, RegExp])[] = [
  [null, /^(?:stt|tt|so tt|so thu tu)$/],
  ['monitorId', /theo doi/],
  ['cooperating', /phoi hop/],
  ['leads', /chu tri|don vi|co quan|thuc hien$/],
  ['deadlineWords', /han|thoi gian|hoan thanh|tien do/],
  ['expectedProduct', /san pham|ket qua|hinh thuc/],
  ['place', /^muc$|^dieu$|vi tri/],
  ['text', /noi dung|nhiem vu|cong viec|chi dao/],
];

/** The order in which people type tables that have no headings. */
const usual: Layout = ['text', 'leads', 'cooperating', 'deadlineWords', 'expectedProduct'];

/** `1`, `2.`, `II`, `a)`: numbers of lines. */
const ordinal = /^(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,6}|[a-zđ])[.)]?$/i;

/**
 * The rows that a pasted table makes: by its headings where it has them; else text, lead, cooperating, deadline and
 * product, with the numbers in front as places. Units are words still; who pastes them finds out which they are.
 */
export function rowsOfTable(table: readonly (readonly string[])[]): DraftRow[] {
  const headed = layoutOf(table[0] ?? []);
  const body = headed ? table.slice(1) : table;
  const isNumbered = !headed && table.length > 1 && body.every((row) => row.length > 1 && ordinal.test(row[0]!.trim()));
  const layout: Layout = headed ?? (isNumbered ? ['place', ...usual] : usual);
  return body.map((cells) => newRow(valuesOf(cells, layout))).filter((row) => row.text || row.leads.length);
}

function layoutOf(first: readonly string[]): Layout | undefined {
  const taken = new Set<Column>();
  const layout = first.map((cell) => {
    const words = fold(cell);
    const found = words.length < 60 ? headings.find(([, pattern]) => pattern.test(words))?.[0] : null;
    if (!found || taken.has(found)) return null;
    taken.add(found);
    return found;
  });
  return taken.size > 1 && taken.has('text') ? layout : undefined;
}

/** A block pasted into any other column: it fills that column and those after it, downwards from `rowId`. */
export function fillBlock(
  rows: readonly DraftRow[],
  rowId: string,
  column: Column,
  table: readonly (readonly string[])[],
): readonly DraftRow[] {
  const at = rows.findIndex((row) => row.id === rowId);
  const layout = columns.slice(columns.indexOf(column));
  const filled = table.map((cells, i) => ({ ...(rows[at + i] ?? newRow()), ...valuesOf(cells, layout) }));
  return rows.toSpliced(at, filled.length, ...filled);
}

function valuesOf(cells: readonly string[], layout: Layout): Partial<DraftRow> {
  const values: Partial<DraftRow> = {};
  cells.slice(0, layout.length).forEach((cell, i) => {
    const column = layout[i];
    const words = cleanTyped(cell).trim();
    // Who follows a row is a person of the Office, never words.
    if (!column || column === 'monitorId') return;
    if (column === 'leads' || column === 'cooperating') values[column] = unitsIn(words);
    else values[column] = column === 'text' || column === 'expectedProduct' ? words : words.replace(/\s*\n\s*/g, ' ');
  });
  return values;
}

/**
 * The units that words name, one by one: `Sở Y tế; Sở Tài chính`, a line each, with or without `- ` before them. A comma
 * divides nothing yet: there is a `Sở Văn hóa, Thể thao và Du lịch`.
 */
export function unitsIn(words: string): DraftUnit[] {
  return words
    .split(/[;\n]/)
    .map((name) => name.replace(/^[\s\-–•+*]+|[\s.,]+$/g, ''))
    .filter(Boolean)
    .map((name) => ({ words: name, unitId: null, deadlineWords: null }));
}

/** The names within words that name no unit as a whole: by commas and by `và`, every way nobody would call one name. */
export function partsOf(words: string): string[] {
  return words
    .split(/,|\s+và\s+(?=(?:các\s+)?(?:sở|ban|ngành|ubnd|ủy ban|văn phòng|công an|bộ|cục|chi cục|thanh tra)\s)/i)
    .map((part) => part.trim())
    .filter(Boolean);
}
