import { fold } from '@libs/vietnamese';
import type { Column } from './draft-content';
import { entriesOf } from './own-deadlines';
import type { PastedTable } from './paste-table';

/** Which column of the grid each column of a table fills; null leaves it out. */
export type Layout = readonly (Column | null)[];

/** What is known of words, to see by their content what a column is about. */
export interface Knowledge {
  /** A deadline can be read in them. */
  reads(words: string): boolean;
  /** They are certainly the name of a unit. */
  isUnit(words: string): boolean;
  /** The one person of the Office of exactly that name. */
  personOf(words: string): string | null;
}

/** How the rows of a table are to be read: its columns, where its numbers stand, and where its body begins. */
export interface Reading {
  layout: Layout;
  ordinalAt: number;
  bodyAt: number;
}

/** What the columns of the Office's own tables are called. */
const headings: readonly (readonly [Column | null, RegExp])[] = [
  [null, /^(?:stt|tt|so tt|so thu tu|ghi chu)$/],
  ['monitorId', /theo doi|chuyen vien/],
  ['cooperating', /phoi hop/],
  ['leads', /chu tri|don vi|co quan|thuc hien$/],
  ['deadlineWords', /han|thoi gian|hoan thanh|tien do/],
  ['expectedProduct', /san pham|ket qua|hinh thuc/],
  ['place', /^muc$|^dieu$|vi tri/],
  ['text', /noi dung|nhiem vu|cong viec|chi dao/],
];

/** The order in which people type tables that have no headings, where their content does not tell. */
const usual: Layout = ['text', 'leads', 'cooperating', 'deadlineWords', 'expectedProduct'];

/** `1`, `2.`, `II`, `a)`: numbers of lines. */
const ordinal = /^(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,6}|[a-zđ])[.)]?$/i;
/** How names of bodies begin, also of those that this province does not have. With their marks: `Bố trí` is no `Bộ`. */
const body =
  /^(?:các\s+)?(?:sở|ban(?! hành)|ngành|bộ|ubnd|[uủ][ỷy] ban|văn phòng|công an|cục|chi cục|thanh tra|kho bạc|trường(?! hợp)|đài|báo(?! cáo)|hội(?! nghị| thảo)|liên đoàn|trung tâm|quỹ|ngân hàng|bảo hiểm|địa phương|công ty|viện|tổng cục|tổng công ty|phòng(?!,? chống| ngừa)|đơn vị|hđnd|mặt trận|tỉnh đoàn|xã(?! hội)|phường|đặc khu|huyện|thị xã|thành phố)(?=[\s,;]|$)/i;

export function readingOf(table: PastedTable, known: Knowledge): Reading {
  for (let at = 0; at < Math.min(3, table.length - 1); at++) {
    const first = table[at]!.map(({ words }) => words);
    const second = table[at + 1]!.map(({ words, isMerged }) => (isMerged ? '' : words));
    const [one, two] = [headed(first), headed(first.map((words, i) => `${words} ${second[i] ?? ''}`))];
    // A heading of two lines: “Cơ quan” over “Chủ trì” and “Phối hợp”.
    const isDouble = second.every((words) => words.length < 40) && countOf(two) > countOf(one) && isHeading(second);
    const layout = isDouble ? two : one;
    if (layout) return { layout, ordinalAt: ordinalColumn(table), bodyAt: at + (isDouble ? 2 : 1) };
  }
  const ordinalAt = ordinalColumn(table);
  return { layout: byContent(table, ordinalAt, known) ?? inUsualOrder(ordinalAt), ordinalAt, bodyAt: 0 };
}

const countOf = (layout: Layout | undefined): number => new Set(layout).size;
const isHeading = (cells: readonly string[]): boolean =>
  cells.filter((cell) => headings.some(([, pattern]) => pattern.test(fold(cell)))).length > 1;

function headed(first: readonly string[]): Layout | undefined {
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

function ordinalColumn(table: PastedTable): number {
  if (table.length < 2) return -1;
  const cells = table.map((row) => (row.length > 1 ? row[0]!.words.trim() : '')).filter(Boolean);
  const numbers = cells.filter((words) => ordinal.test(words)).length;
  return numbers > 1 && numbers >= cells.length - 2 ? 0 : -1;
}

const inUsualOrder = (ordinalAt: number): Layout => (ordinalAt === 0 ? ['place', ...usual] : usual);

/** By what stands in them: deadlines, people, units (first the lead ones), the longest words, what is left. */
function byContent(table: PastedTable, ordinalAt: number, known: Knowledge): Layout | undefined {
  const width = Math.max(...table.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) =>
    table.map((row) => row[at]?.words.trim() ?? '').filter(Boolean),
  );
  const layout: (Column | null)[] = columns.map((_, at) => (at === ordinalAt ? 'place' : null));
  const free = () => columns.flatMap((cells, at) => (layout[at] === null && cells.length ? [at] : []));
  const take = (column: Column, test: (words: string) => boolean, least: number) => {
    const at = free().find((i) => columns[i]!.filter(test).length >= least * columns[i]!.length);
    if (at !== undefined) layout[at] = column;
    return at !== undefined;
  };
  const isDeadline = take('deadlineWords', (words) => words.length < 80 && known.reads(words), 0.6);
  take('monitorId', (words) => known.personOf(words) !== null, 0.6);
  const looksLikeUnits = (words: string) => words.length < 400 && namesUnits(words, known);
  const isUnits = (at: number) => columns[at]!.filter(looksLikeUnits).length >= 0.8 * columns[at]!.length;
  const length = (at: number) => columns[at]!.reduce((sum, words) => sum + words.length, 0) / columns[at]!.length;
  const [longest] = free()
    .filter((at) => !isUnits(at))
    .sort((a, b) => length(b) - length(a));
  if (longest === undefined) return undefined;
  layout[longest] = 'text';
  const isLead = take('leads', looksLikeUnits, 0.5);
  if (!isDeadline && !isLead) return undefined;
  if (isLead) take('cooperating', looksLikeUnits, 0.4);
  const [product] = free().filter((at) => at > longest);
  if (product !== undefined) layout[product] = 'expectedProduct';
  return layout;
}

/** Prose can begin like a unit, too: `Sở Tài chính chủ trì, phối hợp với …`. */
function namesUnits(words: string, known: Knowledge): boolean {
  const [first = ''] = entriesOf(words.replace(/^\s*(?:đơn vị |cơ quan )?chủ trì\s*:\s*/i, ''));
  return (
    known.isUnit(first) || (body.test(first) && first.length < 90 && !/chủ trì,|, phối hợp|giao |yêu cầu/i.test(first))
  );
}

/** A heading within the table, such as `II. Hoàn thiện thể chế`: a number of another kind, and nobody who does it. */
export const isSectionNumber = (words: string): boolean => /^(?:[IVXLC]{1,6}|[A-ZĐ])[.)]?$/.test(words.trim());
