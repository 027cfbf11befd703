import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readSheet } from 'read-excel-file/node';
import { aTable, strange } from '../../../test/report-tables';
import { csvFile } from './csv-file';
import { docxFile } from './docx-file';
import type { FileMaker } from './making';
import { formOf } from './official-form';
import { pdfFile } from './pdf-file';
import { xlsxFile } from './xlsx-file';

async function made(make: FileMaker, table = aTable()): Promise<Buffer> {
  const out = new PassThrough();
  const [bytes] = await Promise.all([buffer(out), make({ table, form: formOf(table) }, out)]);
  return bytes;
}

/** The words of each page, as another program reads them. */
async function pagesOf(bytes: Buffer): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, n) => {
      const { items } = await (await pdf.getPage(n + 1)).getTextContent();
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ');
    }),
  );
}

test('Excel: numbers and days are what they are, and no text is more than text (S-80)', async () => {
  const rows: readonly (readonly unknown[])[] = await readSheet(await made(xlsxFile), { trim: false });
  const head = rows.findIndex(([first]) => first === 'STT');
  expect(rows[head].slice(3, 5)).toEqual(['Thời gian', null]);
  expect(rows[head + 1].slice(3, 5)).toEqual(['Thời hạn', 'Số ngày quá hạn']);
  expect(rows[head + 2]).toEqual([1, strange, 'Sở Tài chính', new Date('2026-02-05T00:00:00Z'), 1234, 98.62, 2]);
  expect(rows[head + 3]).toEqual([2, '-2+3', 'UBND phường Xuân Hương', null, null, null, 1]);
  expect(rows[head + 4]).toEqual([null, 'Tổng cộng', null, null, null, null, 3]);
});

test('CSV: what a spreadsheet would run is shown (S-80)', async () => {
  const lines = (await made(csvFile)).toString('utf8').split('\r\n');
  expect(lines[0]).toBe(
    '\ufeffSTT,Nội dung nhiệm vụ,Đơn vị chủ trì,Thời gian: Thời hạn,Thời gian: Số ngày quá hạn,Tiến độ (%),Số lần chuyển trả',
  );
  expect(lines[1]).toBe(`1,"'${strange.replaceAll('"', '""')}",Sở Tài chính,05/02/2026,1234,"98,62",2`);
  expect(lines[2]).toBe(`2,'-2+3,UBND phường Xuân Hương,,,,1`);
});

test('PDF: the official form, its letters inside, heads on each page, numbers of pages from the second on; markup is words (S-81)', async () => {
  const many = Array.from({ length: 60 }, (_, n) => ({ directiveText: `Nhiệm vụ ${n} ${strange}`, returnCount: 7 }));
  const bytes = await made(pdfFile, aTable(many));
  const pages = await pagesOf(bytes);
  for (const words of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Lâm Đồng, ngày 27 tháng 11 năm 2026',
    'DANH MỤC NHIỆM VỤ QUÁ HẠN',
    'Số liệu tính đến hết ngày 26/11/2026',
    'Căn cứ Quyết định số 42/2014/QĐ-TTg.',
    strange,
  ])
    expect(pages[0]).toContain(words);
  expect(pages[0]).not.toMatch(/ 1$/);
  expect(pages[1]).toMatch(/^STT Nội dung nhiệm vụ .* 2$/);
  expect(pages.at(-1)).toContain('- Như trên; - Lưu: VT, TH.');
  expect(bytes.toString('latin1')).toMatch(/\/FontFile2/);
});

test('PDF: of words that fill more than a page none is lost', async () => {
  const words = Array.from({ length: 1_500 }, (_, n) => `chữ${n}`);
  const long = { directiveText: words.join(' '), returnCount: 1 };
  const text = (await pagesOf(await made(pdfFile, aTable([long, { ...long, directiveText: 'ngắn' }])))).join(' ');
  expect(words.filter((word) => !text.includes(word))).toEqual([]);
});

test('a table whose rows do not add up is no file', async () => {
  const wrong = aTable(undefined, {}, { count: 3 });
  await expect(made(csvFile, wrong)).rejects.toMatchObject({ refusal: { from: 'DOES_NOT_ADD_UP' } });
  const sums = aTable(undefined, {}, { grand: { returnCount: 4 } });
  await expect(made(xlsxFile, sums)).rejects.toMatchObject({ refusal: { message: /Số lần chuyển trả.*3.*4/ } });
});

/** What programs of the Office make of what we write: asked of LibreOffice where it is there (CI installs it). */
const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
(office ? test : test.skip)(
  'Word and Excel as LibreOffice opens them',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reports-'));
    const opened = async (name: string, bytes: Buffer, filter: string) => {
      await writeFile(join(folder, name), bytes);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      await promisify(execFile)(
        office!,
        ['--headless', profile, '--convert-to', filter, '--outdir', folder, join(folder, name)],
        {
          timeout: 60_000,
          env: { ...process.env, HOME: folder },
        },
      );
      const [, made] = /^(\w+)/.exec(filter)!;
      return readFile(join(folder, name.replace(/\w+$/, made)), 'utf8');
    };
    try {
      const word = await opened('word.docx', await made(docxFile), 'txt:Text (encoded):UTF8');
      for (const words of [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        strange,
        '05/02/2026',
        '1.234',
        '98,62',
        '- Lưu: VT, TH.',
      ])
        expect(word).toContain(words);
      const sheet = await opened('sheet.xlsx', await made(xlsxFile), 'csv:Text - txt - csv (StarCalc):44,34,76,1');
      expect(sheet).toContain(`1,"${strange.replaceAll('"', '""')}","Sở Tài chính",05/02/2026,"1,234",98.62,2`);
      expect(sheet).toContain('2,"-2+3","UBND phường Xuân Hương"');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  90_000,
);
