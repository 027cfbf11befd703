import { PassThrough, type Writable } from 'node:stream';
import { setImmediate as breath, setTimeout as pause } from 'node:timers/promises';
import { pipeline } from 'node:stream/promises';
import excel from 'exceljs';
import { ColumnAlign, ReportFieldKind as Kind, ReportRowKind } from '../definition';
import type { ReportTable } from '../report-table';
import type { Cell, Row } from '../table';
import type { FileMaker } from './making';
import { motto, nation, type OfficialForm } from './official-form';
import { margins } from './paper';

/** Points of a line of the table. */
const lineHeight = 16;
/** Excel's limit; what is longer is cut rather than making a broken file. */
const longestText = 32_000;
const font = (more: Partial<excel.Font> = {}): Partial<excel.Font> => ({ name: 'Times New Roman', size: 12, ...more });
const line = { style: 'thin' as const };
const borders = { top: line, left: line, bottom: line, right: line };
const inches = (mm: number) => mm / 25.4;
const numberFormats: Partial<Record<Kind, string>> = {
  [Kind.NUMBER]: '#,##0.##',
  [Kind.ORDINAL]: '0',
  [Kind.PERCENT]: '0.00',
  [Kind.DATE]: 'dd/mm/yyyy',
};
const aligned: Record<ColumnAlign, 'left' | 'center' | 'right'> = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' };

/**
 * A workbook, written while the rows are read. Numbers and days are numbers and days; a text is only ever a text, whatever it
 * begins with: every cell is given a string, a number, a `Date` or nothing, never an object, which could be a formula.
 */
export const xlsxFile: FileMaker = async ({ table, form }, out) => {
  const body = new PassThrough({ highWaterMark: 1 << 20 });
  const sent = pipeline(body, out);
  // What goes wrong on the way out is heard of at the end, or by whoever waits for room.
  sent.catch(() => undefined);
  try {
    await write(table, form, body);
  } catch (error) {
    body.destroy(error as Error);
    throw error;
  }
  await sent;
};

async function write(table: ReportTable, form: OfficialForm, out: PassThrough): Promise<void> {
  const book = new excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
  book.creator = 'Thông tin điều hành';
  const width = table.columns.length;
  const headAt = headRows(form);
  const bodyAt = headAt + table.headings.length;
  const sheet = book.addWorksheet('Báo cáo', {
    views: [{ state: 'frozen', ySplit: bodyAt - 1 }],
    pageSetup: {
      ...{ paperSize: 9, orientation: table.layout.landscape ? 'landscape' : 'portrait' },
      ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${headAt}:${bodyAt - 1}` },
      margins: {
        ...{ top: inches(margins.top), bottom: inches(margins.bottom), header: 0.3, footer: 0.3 },
        ...{ left: inches(margins.left), right: inches(margins.right) },
      },
    },
    headerFooter: { differentFirst: true, oddHeader: '&C&"Times New Roman"&13&P', firstHeader: '' },
  });
  sheet.columns = table.columns.map(({ width: characters }) => ({ width: characters + 1 }));
  sheet.autoFilter = { from: { row: bodyAt - 1, column: 1 }, to: { row: bodyAt - 1, column: width } };
  drawHead(sheet, form, width);
  drawHeadings(sheet, table, headAt);
  let at = bodyAt;
  for await (const batch of table.rows) {
    for (const row of batch) drawRow(sheet, row, at++, width);
    await room(sheet, out);
  }
  drawFoot(sheet, form, at + 1, width);
  sheet.commit();
  await book.commit();
}

/**
 * Lets what was written be packed and go out before more is made: this is what keeps memory bounded. exceljs hands the sheet on
 * to the packer without asking whether it can take more, so the packer is asked here.
 */
async function room(sheet: Sheet, out: PassThrough): Promise<void> {
  const { pipes } = (sheet as unknown as { stream: { pipes: readonly Writable[] } }).stream;
  await breath();
  while (!out.destroyed && [out, ...pipes].some(isFull)) await pause(1);
  if (out.errored) throw out.errored;
}

/** The packer's streams are of an older kind than Node's own. */
const isFull = (stream: Writable): boolean =>
  stream.writableNeedDrain ??
  (stream as unknown as { _writableState: { needDrain: boolean } })._writableState.needDrain;

type Sheet = excel.Worksheet;

/** The row in which the head of the table stands. */
const headRows = ({ under, legalBasis }: OfficialForm) => 7 + under.length + legalBasis.length;

function drawHead(sheet: Sheet, form: OfficialForm, width: number): void {
  const half = Math.max(1, Math.floor(width / 2));
  let at = 1;
  const pair = (left: string | null, right: string, bold: [boolean, boolean], italic = false) => {
    words(sheet, at, 1, half, left, font({ bold: bold[0] }));
    if (width > half) words(sheet, at, half + 1, width, right, font({ bold: bold[1], italic }));
    at++;
  };
  pair(form.superior, nation, [false, true]);
  pair(form.issuer, motto, [true, true]);
  pair(null, form.placeAndDate, [false, false], true);
  at++;
  words(sheet, at++, 1, width, form.title, font({ bold: true, size: 14 }));
  for (const each of form.under) words(sheet, at++, 1, width, each, font({ italic: true }));
  for (const each of form.legalBasis) words(sheet, at++, 1, width, each, font({ italic: true }), 'left');
  for (let row = 1; row <= at; row++) sheet.getRow(row).commit();
}

function drawHeadings(sheet: Sheet, { headings, columns }: ReportTable, from: number): void {
  for (const [n, row] of headings.entries())
    for (const { text, at, colspan, rowspan } of row) {
      const [top, left] = [from + n, at + 1];
      if (colspan > 1 || rowspan > 1) sheet.mergeCells(top, left, top + rowspan - 1, left + colspan - 1);
      sheet.getCell(top, left).value = typed(text);
    }
  for (let n = 0; n < headings.length; n++) {
    for (let column = 1; column <= columns.length; column++) {
      const cell = sheet.getCell(from + n, column);
      cell.font = font({ bold: true });
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      cell.border = borders;
    }
  }
  // Rows of merged cells are not made to fit by Excel itself.
  const heights = heightsOf(headings, columns);
  for (let n = 0; n < headings.length; n++) {
    const row = sheet.getRow(from + n);
    row.height = heights[n];
    row.commit();
  }
}

/** As many lines as the longest heading needs; what goes over both rows has both. */
function heightsOf(headings: ReportTable['headings'], columns: ReportTable['columns']): number[] {
  const heights = headings.map(() => lineHeight + 3);
  for (const [n, row] of headings.entries())
    for (const { text, at, colspan, rowspan } of row) {
      const width = columns.slice(at, at + colspan).reduce((sum, { width: characters }) => sum + characters + 1, 0);
      const height = linesOf(text, width) * lineHeight + 3;
      const last = n + rowspan - 1;
      const above = heights.slice(n, last).reduce((sum, each) => sum + each, 0);
      heights[last] = Math.max(heights[last], height - above);
    }
  return heights;
}

/** Bold letters are wider than those that Excel measures columns in. */
function linesOf(text: string, characters: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const needed = word.length * 1.15;
    if (used && used + 1 + needed > characters) [lines, used] = [lines + 1, needed];
    else used += (used ? 1 : 0) + needed;
  }
  return lines;
}

function drawRow(sheet: Sheet, { kind, cells }: Row, at: number, width: number): void {
  const row = sheet.getRow(at);
  const strong = kind !== ReportRowKind.ROW;
  for (let n = 0; n < width; n++) {
    const cell = row.getCell(n + 1);
    const given: Cell | undefined = cells[n];
    cell.value = given ? valueOf(given) : null;
    cell.style = looksOf(given, strong);
  }
  if (cells.length < width) sheet.mergeCells(at, cells.length, at, width);
  row.commit();
}

/** Looks are few and shared: exceljs knows one it has seen by the object, and would compare it letter by letter otherwise. */
const looks = new Map<string, Partial<excel.Style>>();

function looksOf(cell: Cell | undefined, strong: boolean): Partial<excel.Style> {
  const format =
    cell && (typeof cell.value === 'number' || cell.kind === Kind.DATE) ? numberFormats[cell.kind] : undefined;
  const align = cell?.align ?? ColumnAlign.LEFT;
  const key = `${strong} ${align} ${format}`;
  let known = looks.get(key);
  if (!known) {
    const alignment = { horizontal: aligned[align], vertical: 'top', wrapText: true } as const;
    known = { font: font({ bold: strong }), border: borders, alignment, ...(format ? { numFmt: format } : {}) };
    looks.set(key, known);
  }
  return known;
}

function drawFoot(sheet: Sheet, form: OfficialForm, from: number, width: number): void {
  let at = from;
  const half = Math.max(1, Math.floor(width / 2));
  for (const note of form.notes) words(sheet, at++, 1, width, note, font({ italic: true, size: 11 }), 'left');
  at++;
  const left = form.recipients.length ? ['Nơi nhận:', ...form.recipients] : [];
  const { authority, title, name } = form.signature;
  const right = [...(authority ? [authority] : []), ...(title ? [title] : []), '', '', '', name ?? ''];
  for (let n = 0; n < Math.max(left.length, right.length); n++, at++) {
    const label = n === 0 && left.length > 0;
    words(sheet, at, 1, half, left[n] ?? null, font({ bold: label, italic: label, size: label ? 12 : 11 }), 'left');
    if (width > half) words(sheet, at, half + 1, width, right[n] ?? null, font({ bold: true }));
  }
}

/** Words over several columns. */
function words(
  sheet: Sheet,
  row: number,
  from: number,
  to: number,
  text: string | null,
  style: Partial<excel.Font>,
  horizontal: 'left' | 'center' = 'center',
): void {
  if (to > from) sheet.mergeCells(row, from, row, to);
  const cell = sheet.getCell(row, from);
  cell.value = text === null ? null : typed(text);
  cell.font = style;
  cell.alignment = { horizontal, vertical: 'middle', wrapText: true };
}

const typed = (text: string): string => text.slice(0, longestText);

/** A day is midnight in UTC, which is how exceljs makes it that day whatever the server's time zone is. */
function valueOf({ kind, value }: Cell): string | number | Date | null {
  if (value === null || typeof value === 'number') return value;
  return kind === Kind.DATE ? new Date(`${value}T00:00:00Z`) : typed(value);
}
