import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import excel from 'exceljs';
import { readSheet } from 'read-excel-file/node';
import { TemplateHandler } from 'easy-template-x';
import { contentTypes, zipOf } from '@libs/testing/sample-files';
import { aTable, strange } from '../../../test/report-tables';
import { type ReportDefinition, ReportFormat, ReportSource } from '../definition';
import { formOf } from '../files/official-form';
import { filledDocx } from './docx-template';
import { scanPackage } from '@libs/files';
import { Places } from './placeholders';
import { checkTemplate, widened } from './template-check';
import { dataOf } from './template-data';
import { filledXlsx } from './xlsx-template';

const definition = { source: ReportSource.ASSIGNMENTS, groupBy: ['unit'], columns: [] } as unknown as ReportDefinition;
const grouped = { groupBy: ['unit'], subtotals: true };

/** A Word form with a paragraph for each line, and a table with one row of cells. */
function word(lines: readonly string[], cells: readonly string[] = []): Promise<Buffer> {
  const row = new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const children = [...lines.map((line) => new Paragraph(line)), ...(cells.length ? [new Table({ rows: [row] })] : [])];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

async function sheet(
  rows: readonly (readonly (string | excel.CellValue)[])[],
  more?: (sheet: excel.Worksheet) => void,
) {
  const book = new excel.Workbook();
  const made = book.addWorksheet('Biểu');
  rows.forEach((row) => made.addRow([...row]));
  more?.(made);
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function problems(bytes: Buffer, format = ReportFormat.DOCX): Promise<readonly string[]> {
  const checked = await checkTemplate(bytes, format, definition);
  return 'problems' in checked ? checked.problems : [];
}

const data = async () => {
  const table = aTable(undefined, grouped);
  return dataOf(table, formOf(table));
};

test('a Word form: words once, groups, rows of a table; what people wrote is text, braces and all (S-82)', async () => {
  const lines = [
    '{tieu_de} - {ky_bao_cao}',
    '{#nhom}',
    '{so_nhom}. {ten_nhom}: {cong_so_lan_tra_lai}',
    '{/nhom}',
    'Cộng {cong_so_lan_tra_lai}/{so_dong}',
  ];
  const form = await word(lines, ['{#dong}{stt}', '{noi_dung}', '{thoi_han}', '{tien_do}{/dong}']);
  expect(await problems(form)).toEqual([]);
  const text = await new TemplateHandler().getText(await filledDocx(form, await data()));
  expect(text).toContain('DANH MỤC NHIỆM VỤ QUÁ HẠN - Tháng 11 năm 2026');
  expect(text).toContain('I. Sở Tài chính: 2');
  expect(text).toContain('II. UBND phường Xuân Hương: 1');
  expect(text).toContain('Cộng 3/2');
  expect(text).toContain(`1${strange}05/02/202698,62`);
});

test('an Excel form: its rows repeated with their looks, numbers and days real, what is below moved down (S-80)', async () => {
  const form = await sheet(
    [
      ['{tieu_de}'],
      [],
      ['{#dong}{stt}', '{noi_dung}', '{thoi_han}', '{so_ngay_qua_han}{/dong}'],
      ['Cộng', '{so_dong} dòng', '', '{cong_so_lan_tra_lai}'],
      ['Người lập'],
    ],
    (made) => {
      made.mergeCells('A1:D1');
      made.mergeCells('A5:B5');
      made.getCell('D3').numFmt = '#,##0';
      made.getCell('B3').font = { italic: true };
      made.getRow(3).height = 30;
    },
  );
  expect(await problems(form, ReportFormat.XLSX)).toEqual([]);
  const filled = await filledXlsx(form, await data());
  expect(await readSheet(filled, { trim: false })).toEqual([
    ['DANH MỤC NHIỆM VỤ QUÁ HẠN', null, null, null],
    [null, null, null, null],
    [1, strange, new Date('2026-02-05T00:00:00Z'), 1234],
    [1, '-2+3', null, null],
    ['Cộng', '2 dòng', null, 3],
    ['Người lập', null, null, null],
  ]);
  const book = new excel.Workbook();
  await book.xlsx.load(filled as never);
  const [first] = book.worksheets;
  expect([first.getCell('B4').font.italic, first.getCell('D4').numFmt, first.getRow(4).height]).toEqual([
    true,
    '#,##0',
    30,
  ]);
  expect((first.model as unknown as { merges: string[] }).merges.sort()).toEqual(['A1:D1', 'A6:B6']);
});

test.each([
  [['{tieude}'], 'Không có ô điền {tieude}. Có phải là {tieu_de}?'],
  [['{noi_dung}'], 'Ô điền {noi_dung} chỉ dùng trong {#dong} … {/dong}.'],
  [['{#dongg}', '{/dongg}'], 'Không có danh sách {#dongg}. Dùng {#dong} … {/dong}.'],
  [['{__proto__}'], 'Không có ô điền {__proto__}.'],
  [['{constructor.name}'], 'Không có ô điền {constructor.name}.'],
  [['{#dong}{constructor}{/dong}'], 'Không có ô điền {constructor}.'],
  [['không có gì'], 'Mẫu chưa có ô điền nào, ví dụ {tieu_de}.'],
])('%j is refused: %s (S-82)', async (lines, problem) => {
  expect(await problems(await word(lines))).toContain(problem);
});

test('an Excel form with formulas is refused: they would count other rows (S-82)', async () => {
  const form = await sheet([['{tieu_de}'], [{ formula: 'SUM(D3:D3)', result: 0 }]]);
  expect(await problems(form, ReportFormat.XLSX)).toEqual([expect.stringMatching(/^Ô A2 .* có công thức/)]);
});

const kind = 'vnd.openxmlformats-officedocument.wordprocessingml.document';
const main = { '[Content_Types].xml': contentTypes('word/document.xml', kind), 'word/document.xml': '<w:document/>' };
const relation = (type: string, more = '') =>
  `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="x"${more}/></Relationships>`;
const rels = 'word/_rels/document.xml.rels';

test.each<[string, () => Buffer, RegExp]>([
  ['a bomb (S-63)', () => zipOf({ ...main, 'word/bomb.xml': '0'.repeat(30_000_000) }, true), /quá lớn/],
  [
    'a package of many entries (S-63)',
    () => zipOf(Object.fromEntries(Array.from({ length: 2_100 }, (_, n) => [`${n}.xml`, ''])), true),
    /quá lớn/,
  ],
  ['one that lies about its size (S-63)', lyingZip, /hỏng/],
  ['a macro (S-67)', () => zipOf({ ...main, 'word/vbaProject.bin': 'x' }), /macro/],
  [
    'a macro by its type',
    () =>
      zipOf({ ...main, '[Content_Types].xml': contentTypes('word/document.xml', 'vnd.ms-word.document.macroEnabled') }),
    /macro/,
  ],
  ['something embedded', () => zipOf({ ...main, 'word/embeddings/oleObject1.bin': 'x' }), /nhúng/],
  ['OLE by its relation', () => zipOf({ ...main, [rels]: relation('oleObject') }), /nhúng/],
  [
    'a template elsewhere',
    () => zipOf({ ...main, [rels]: relation('attachedTemplate', ' TargetMode="External"') }),
    /liên kết/,
  ],
  ['a workbook elsewhere', () => zipOf({ ...main, 'xl/externalLinks/externalLink1.xml': '<x/>' }), /liên kết/],
  [
    'DDE',
    () => zipOf({ ...main, 'word/document.xml': '<w:instrText>DDE</w:instrText><w:instrText>AUTO cmd</w:instrText>' }),
    /DDE/,
  ],
  ['entities (S-71)', () => zipOf({ ...main, 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }), /DTD/],
  ['a way out (S-64)', () => zipOf({ ...main, '../../etc/passwd': 'x' }), /hỏng/],
  ['half a file', () => zipOf(main).subarray(0, 100), /hỏng/],
])('%s is refused before anything opens it (S-82)', async (_, make, words) => {
  await expect(scanPackage(make())).rejects.toThrow(words);
});

test('a link to click is nothing to fear', async () => {
  await scanPackage(zipOf({ ...main, [rels]: relation('hyperlink', ' TargetMode="External"') }));
});

/** Its table of contents says 10 bytes of what are thousands. */
function lyingZip(): Buffer {
  const bytes = zipOf({ 'word/document.xml': 'x'.repeat(5_000) }, true);
  const entry = bytes.indexOf(Buffer.from('504b0102', 'hex'));
  bytes.writeUInt32LE(10, entry + 24);
  return bytes;
}

test('every name is one thing only, and a form gets the columns that it shows', async () => {
  for (const source of Object.values(ReportSource)) {
    const names = new Places({ ...definition, source }).shown().map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
  const marks = [
    { kind: 'PLACE', name: 'ly_do' },
    { kind: 'PLACE', name: 'cong_so_lan_tra_lai' },
  ] as const;
  expect(widened(definition, marks).columns.map(({ field }) => field)).toEqual(['difficulties', 'returnCount']);
});
