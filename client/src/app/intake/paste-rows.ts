import { cleanTyped } from '@libs/vietnamese';
import { type Column, columns, type DraftRow, type DraftUnit, newRow } from './draft-content';
import { entriesOf, nameAndDeadline, type Reads } from './own-deadlines';
import { isSectionNumber, type Knowledge, type Layout, readingOf } from './paste-layout';
import type { PastedCell, PastedTable } from './paste-table';

/** What a pasted table makes: its rows, and how many headings within it were left out. */
export interface PastedRows {
  rows: readonly DraftRow[];
  headings: number;
}

/**
 * The rows that a pasted table makes: by its headings where it has them, else by what stands in its columns. Units are
 * words still; who pastes them finds out which they are. A text that reaches over several rows is one directive, given
 * to the units of all of them, each with its own deadline.
 */
export function rowsOfTable(table: PastedTable, known: Knowledge): PastedRows {
  const { layout, ordinalAt, bodyAt } = readingOf(table, known);
  const heading = table[bodyAt - 1]?.map(({ words }) => words).join('\t');
  const textAt = layout.indexOf('text');
  const rows: DraftRow[] = [];
  let headings = 0;
  for (const cells of table.slice(bodyAt)) {
    // Word repeats the heading on every page.
    if (heading !== undefined && cells.map(({ words }) => words).join('\t') === heading) continue;
    const row = newRow(valuesOf(cells, layout, known));
    const last = rows.at(-1);
    if (last && cells[textAt]?.isMerged) rows[rows.length - 1] = joined(last, row, cells, layout);
    else if (layout.includes('leads') && isSection(row, cells[ordinalAt]?.words ?? '')) headings++;
    else if (row.text || row.leads.length) rows.push(row);
  }
  return { rows, headings };
}

const isSection = (row: DraftRow, number: string): boolean =>
  isSectionNumber(number) && !row.leads.length && !row.cooperating.length && !row.deadlineWords;

/** Another line of the same directive. */
function joined(row: DraftRow, next: DraftRow, cells: readonly PastedCell[], layout: Layout): DraftRow {
  const isNew = (column: Column) => !cells[layout.indexOf(column)]?.isMerged;
  const differs = next.deadlineWords && next.deadlineWords !== row.deadlineWords;
  const own = (unit: DraftUnit): DraftUnit =>
    differs && unit.deadlineWords === null ? { ...unit, deadlineWords: next.deadlineWords } : unit;
  const more = (part: 'leads' | 'cooperating') => (isNew(part) ? [...row[part], ...next[part].map(own)] : row[part]);
  return { ...row, leads: more('leads'), cooperating: more('cooperating') };
}

/** A block pasted into any other column: it fills that column and those after it, downwards from `rowId`. */
export function fillBlock(
  rows: readonly DraftRow[],
  rowId: string,
  column: Column,
  table: PastedTable,
  known: Knowledge,
): readonly DraftRow[] {
  const at = rows.findIndex((row) => row.id === rowId);
  const layout = columns.slice(columns.indexOf(column));
  const filled = table.map((cells, i) => ({ ...(rows[at + i] ?? newRow()), ...valuesOf(cells, layout, known) }));
  return rows.toSpliced(at, filled.length, ...filled);
}

function valuesOf(cells: readonly PastedCell[], layout: Layout, known: Knowledge): Partial<DraftRow> {
  const values: Partial<DraftRow> = {};
  cells.slice(0, layout.length).forEach((cell, i) => {
    const column = layout[i];
    const words = cleanTyped(cell.words).trim();
    if (!column) return;
    // Who follows a row is a person of the Office, never words: only an exact name is one.
    if (column === 'monitorId') {
      const person = known.personOf(words.replace(/\s+/g, ' '));
      if (person) values.monitorId = person;
    } else if (column === 'leads') Object.assign(values, bothParts(words, known));
    else if (column === 'cooperating')
      values.cooperating = [...(values.cooperating ?? []), ...unitsIn(words, known.reads)];
    else if (column === 'text' || column === 'expectedProduct') values[column] = withoutBullet(words);
    else values[column] = words.replace(/\s*\n\s*/g, ' ');
  });
  return values;
}

/** `Chủ trì: Sở Y tế; phối hợp: Sở Tài chính`, both in one cell. */
function bothParts(words: string, { reads }: Knowledge): Partial<DraftRow> {
  const [, lead, cooperating] = /^(.*?)[\s;,.]*phối hợp(?: với)?\s*:\s*(.+)$/is.exec(words) ?? [];
  const leads = unitsIn((lead ?? words).replace(/^\s*(?:đơn vị |cơ quan )?chủ trì\s*:\s*/i, ''), reads);
  return cooperating ? { leads, cooperating: unitsIn(cooperating, reads) } : { leads };
}

/** One line with a bullet before it is a line; several are a list. */
const withoutBullet = (words: string): string => (words.includes('\n') ? words : words.replace(/^[-–•+*·]\s+/, ''));

/**
 * The units that words name, one by one: `Sở Y tế; Sở Tài chính: 15/8`, a line each, with or without `- ` before them. A
 * comma divides nothing yet, except behind a date: there is a `Sở Văn hóa, Thể thao và Du lịch`.
 */
export function unitsIn(words: string, reads: Reads): DraftUnit[] {
  return entriesOf(words).map((entry) => {
    const { name, deadlineWords } = nameAndDeadline(entry, reads);
    return { words: name, unitId: null, deadlineWords };
  });
}

/** The names within words that name no unit as a whole: by commas and by `và`, every way nobody would call one name. */
export function partsOf(words: string): string[] {
  return words
    .split(/,|\s+và\s+(?=(?:các\s+)?(?:sở|ban|ngành|ubnd|ủy ban|văn phòng|công an|bộ|cục|chi cục|thanh tra)\s)/i)
    .map((part) => part.trim())
    .filter(Boolean);
}
