import { TextDecoder } from 'node:util';
import excel from 'exceljs';
import { scanPackage, UnsafePackage } from '@libs/files';
import { csvRows } from './csv-rows';

/** A table that is not taken, and why, in Vietnamese. */
export class UnreadableSheet extends Error {}

/** What a table of people or the like unpacks to at most. */
const limits = { entries: 500, unpacked: 30 * 1024 ** 2, ratio: 100 } as const;

/** No table of ours is wider; a stray cell far to the right must not make each row that wide. */
const mostColumns = 50;

/** One row with something in it: its number as the spreadsheet shows it, and its cells as text. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * The rows of the first sheet of an .xlsx, or of a .csv, those that are empty left out.
 * @param name decides which it is
 * @throws UnreadableSheet
 */
export async function readSheet(bytes: Buffer, name: string): Promise<SheetRow[]> {
  const rows = /\.xlsx$/i.test(name) ? await xlsxRows(bytes) : csvSheet(bytes, name);
  return rows.filter(({ cells }) => cells.some(Boolean));
}

function csvSheet(bytes: Buffer, name: string): SheetRow[] {
  if (!/\.csv$/i.test(name)) throw new UnreadableSheet('Chọn tệp Excel (.xlsx) hoặc .csv.');
  const rows = csvRows(textOf(bytes));
  if (!rows) throw new UnreadableSheet('Tệp CSV có dấu nháy kép chưa đóng. Mở bằng Excel, lưu lại rồi tải lên.');
  return rows.map((cells, at) => ({ number: at + 1, cells: cells.map((cell) => cell.trim()) }));
}

function textOf(bytes: Buffer): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableSheet('Tệp CSV phải ở mã UTF-8. Trong Excel chọn “CSV UTF-8” khi lưu, rồi tải lên.');
  }
}

async function xlsxRows(bytes: Buffer): Promise<SheetRow[]> {
  const book = new excel.Workbook();
  try {
    await scanPackage(bytes, limits);
    await book.xlsx.load(bytes as never);
  } catch (error) {
    if (error instanceof UnsafePackage) throw new UnreadableSheet(error.message);
    throw new UnreadableSheet('Không đọc được bảng tính. Mở bằng Excel, lưu lại rồi tải lên.');
  }
  const rows: SheetRow[] = [];
  book.worksheets[0]?.eachRow((row, number) => {
    // What a formula last came to, a link's words: never anything that would be worked out again.
    const cells = Array.from({ length: Math.min(row.cellCount, mostColumns) }, (_, at) =>
      wordsOf(row.getCell(at + 1).value),
    );
    rows.push({ number, cells });
  });
  return rows;
}

function wordsOf(value: excel.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value).trim();
  if ('richText' in value)
    return value.richText
      .map(({ text }) => text)
      .join('')
      .trim();
  if ('text' in value) return wordsOf(value.text as excel.CellValue);
  if ('result' in value) return wordsOf(value.result as excel.CellValue);
  return '';
}
