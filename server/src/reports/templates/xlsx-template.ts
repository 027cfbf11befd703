import excel from 'exceljs';
import { textOf } from '../cell-text';
import { ReportFieldKind as Kind } from '../definition';
import { loops, type Mark } from './placeholders';
import { UnsafePackage } from '@libs/files';
import type { Filling, Fillings, TemplateData } from './template-data';

const mark = /\{([#/]?)\s*([^{}#/][^{}]*?)\s*\}/g;
const longestText = 32_000;

async function opened(bytes: Buffer): Promise<excel.Workbook> {
  const book = new excel.Workbook();
  try {
    await book.xlsx.load(bytes as never);
  } catch {
    throw new UnsafePackage('Không đọc được mẫu. Mở bằng Excel, lưu lại rồi tải lên.');
  }
  return book;
}

/** The marks of an Excel template, sheet by sheet. A formula would count other rows than those that are filled in. */
export async function marksInXlsx(bytes: Buffer): Promise<Mark[]> {
  const marks: Mark[] = [];
  for (const sheet of (await opened(bytes)).worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type === excel.ValueType.Formula)
          throw new UnsafePackage(
            `Ô ${cell.address} của trang “${sheet.name}” có công thức. Thay bằng ô điền, ví dụ {cong_tong_so}, để số luôn khớp.`,
          );
        for (const [, sign, name] of wordsOf(cell).matchAll(mark))
          marks.push({ kind: sign === '#' ? 'OPEN' : sign === '/' ? 'CLOSE' : 'PLACE', name });
      }),
    );
    loopIn(sheet);
  }
  return marks;
}

/** The template filled in: rows of the list under each other with the looks of the one that was drawn, the rest moved down. */
export async function filledXlsx(template: Buffer, { top, rows }: TemplateData): Promise<Buffer> {
  const book = await opened(template);
  for (const sheet of book.worksheets) {
    const loop = loopIn(sheet);
    // Before the rows are filled in: what people wrote in them is never looked through for places.
    sheet.eachRow((row, at) => {
      if (!loop || at < loop.from || at > loop.to) row.eachCell((cell) => fill(cell, wordsOf(cell), top));
    });
    if (loop) repeat(sheet, loop, rows, top);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** From the row that begins the list to the one that ends it; the rows that are repeated are these, or those between. */
interface Loop {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

function loopIn(sheet: excel.Worksheet): Loop | null {
  const found: Record<string, number[]> = { '#': [], '/': [] };
  sheet.eachRow((row, at) =>
    row.eachCell((cell) => {
      for (const [, sign, name] of wordsOf(cell).matchAll(mark)) if (sign && name === loops.dong) found[sign].push(at);
    }),
  );
  const [[from, ...more], [to, ...others]] = [found['#'], found['/']];
  if (from === undefined || to === undefined) return null;
  if (more.length || others.length) throw new UnsafePackage(`Trang “${sheet.name}” có nhiều hơn một {#dong}.`);
  if (to < from) throw new UnsafePackage(`Trang “${sheet.name}”: {/dong} đứng trước {#dong}.`);
  if (from === to) return { from, to, first: from, last: to };
  if (to === from + 1) throw new UnsafePackage(`Trang “${sheet.name}”: giữa {#dong} và {/dong} không có dòng nào.`);
  for (const at of [from, to])
    sheet.getRow(at).eachCell((cell) => {
      if (wordsOf(cell).replace(mark, '').trim())
        throw new UnsafePackage(`Trang “${sheet.name}”: dòng ${at} chỉ được chứa {#dong} hoặc {/dong}.`);
    });
  return { from, to, first: from + 1, last: to - 1 };
}

/** A row as it was drawn. */
interface Drawn {
  readonly height: number | undefined;
  readonly cells: readonly {
    readonly column: number;
    readonly value: excel.CellValue;
    readonly style: Partial<excel.Style>;
  }[];
}

function repeat(
  sheet: excel.Worksheet,
  { from, to, first, last }: Loop,
  rows: readonly Fillings[],
  top: Fillings,
): void {
  const merged = [...mergesOf(sheet)];
  for (const { range } of merged) sheet.unMergeCells(range);
  const drawn = drawnRows(sheet, first, last);
  const below = drawnRows(sheet, to + 1, sheet.rowCount);
  for (let at = from; at <= sheet.rowCount; at++) empty(sheet.getRow(at));
  const block = drawn.length;
  rows.forEach((row, n) =>
    drawn.forEach((each, m) => {
      const target = put(sheet.getRow(from + n * block + m), each);
      target.eachCell((cell) => fill(cell, wordsOf(cell), { ...top, ...row }));
    }),
  );
  const after = from + rows.length * block;
  below.forEach((each, n) => put(sheet.getRow(after + n), each));
  for (const { top: head, left, bottom, right } of merged) {
    const again = (by: number) => sheet.mergeCells(head + by, left, bottom + by, right);
    if (bottom < from) again(0);
    else if (head > to) again(after - to - 1);
    else if (head >= first && bottom <= last) rows.forEach((_, n) => again(from - first + n * block));
  }
}

function* mergesOf(sheet: excel.Worksheet) {
  for (const range of (sheet.model as unknown as { merges: string[] }).merges) {
    const [, fromColumn, top, toColumn, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range)!;
    yield {
      ...{ range, top: Number(top), bottom: Number(bottom) },
      ...{ left: columnOf(fromColumn), right: columnOf(toColumn) },
    };
  }
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const drawnRows = (sheet: excel.Worksheet, from: number, to: number): Drawn[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => {
    const row = sheet.getRow(from + n);
    const cells: { column: number; value: excel.CellValue; style: Partial<excel.Style> }[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) =>
      cells.push({ column, value: cell.value, style: cell.style }),
    );
    return { height: row.height, cells };
  });

function empty(row: excel.Row): void {
  row.eachCell({ includeEmpty: true }, (cell) => Object.assign(cell, { value: null, style: {} }));
  (row as { height: number | undefined }).height = undefined;
}

function put(row: excel.Row, { height, cells }: Drawn): excel.Row {
  for (const { column, value, style } of cells) Object.assign(row.getCell(column), { value, style: { ...style } });
  if (height) row.height = height;
  return row;
}

/** What is written in a cell, whatever its letters look like. */
function wordsOf({ value }: excel.Cell): string {
  if (typeof value === 'string') return value;
  const runs = (value as { richText?: { text: string }[] } | null)?.richText;
  return runs ? runs.map(({ text }) => text).join('') : '';
}

/** A cell that is one place alone becomes what it is: a number, a day. Otherwise it is words, and only ever words. */
function fill(cell: excel.Cell, words: string, fillings: Fillings): void {
  if (!words.includes('{')) return;
  const unmarked = words.replace(mark, (all, sign, name) => (sign && name === loops.dong ? '' : all));
  const alone = /^\{\s*([^{}#/][^{}]*?)\s*\}$/.exec(unmarked.trim())?.[1];
  if (alone !== undefined && Object.hasOwn(fillings, alone)) return fillAlone(cell, fillings[alone]);
  cell.value = unmarked
    .replace(mark, (all, sign, name) => (!sign && Object.hasOwn(fillings, name) ? written(fillings[name]) : all))
    .slice(0, longestText);
}

const written = ({ kind, value }: Filling): string => textOf(kind, value);

function fillAlone(cell: excel.Cell, { kind, value }: Filling): void {
  if (kind === Kind.DATE && typeof value === 'string') {
    cell.value = new Date(`${value}T00:00:00Z`);
    if (!cell.numFmt || cell.numFmt === 'General') cell.numFmt = 'dd/mm/yyyy';
  } else cell.value = typeof value === 'string' ? value.slice(0, longestText) : value;
}
