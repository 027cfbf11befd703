import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { compoundOf, contentTypes, samples, zipOf } from '@libs/testing';
import { inspect } from './file-content';

const folder = mkdtempSync(join(tmpdir(), 'ttdh-content-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function look(name: string, bytes: Buffer | string): Promise<string> {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  const found = await inspect(path, Buffer.byteLength(bytes), name);
  return 'mediaType' in found ? found.mediaType : `không: ${found.problem}`;
}

describe('what is taken', () => {
  test.each(Object.entries(samples))('%s is what it says', async (extension, bytes) => {
    expect(await look(`Tệp.${extension.toUpperCase()}`, bytes)).not.toMatch(/^không/);
  });

  test('Vietnamese text in UTF-8 and in UTF-16', async () => {
    expect(await look('a.txt', 'Uỷ ban nhân dân tỉnh')).toBe('text/plain');
    expect(await look('a.csv', Buffer.from('\ufeffsố;tên\r\n1;Sở Y tế', 'utf16le'))).toBe('text/csv');
  });

  test('an old workbook', async () => {
    expect(await look('a.xls', compoundOf('Root Entry', 'Book'))).toBe('application/vnd.ms-excel');
  });

  test('a package with more entries than a detector reads', async () => {
    const images = Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [`word/media/${i}.png`, 'x']));
    const bytes = zipOf({ '[Content_Types].xml': 'x', ...images, 'word/document.xml': '<document/>' });
    expect(await look('a.docx', bytes)).toMatch(/wordprocessingml/);
  });
});

const word = 'vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The table of contents says of its first entry what it should not. */
const entryOf = (zip: Buffer) => zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
const patched = (bytes: Buffer, at: number, patch: (copy: Buffer, at: number) => void) => {
  const copy = Buffer.from(bytes);
  patch(copy, at);
  return copy;
};
const linked = (zip: Buffer) => patched(zip, entryOf(zip) + 40, (copy, at) => copy.writeUInt16LE(0xa1ff, at));
const overlapping = (zip: Buffer) => patched(zip, entryOf(zip) + 20, (copy, at) => copy.writeUInt32LE(1_000_000, at));
const swollen = (zip: Buffer) => patched(zip, entryOf(zip) + 24, (copy, at) => copy.writeUInt32LE(1_000_000_000, at));
/** As many as the count can say, and more stand in a longer table of their own. */
function countless(): Buffer {
  const one = zipOf({ 'word/document.xml': '' });
  const directory = Buffer.concat(Array<Buffer>(0xffff).fill(one.subarray(entryOf(one), one.length - 22)));
  const end = Buffer.from(one.subarray(one.length - 22));
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(directory.length, 12);
  return Buffer.concat([one.subarray(0, entryOf(one)), directory, end]);
}
const flood = (png: Buffer) =>
  patched(png, 16, (copy, at) => copy.writeUInt32BE(50_000, copy.writeUInt32BE(50_000, at)));
/** As small as one can be: behind what a camera says of itself stands the size of the frame. */
function jpeg(width: number, height: number): Buffer {
  const camera = Buffer.concat([Buffer.from([0xff, 0xe1, 0x20, 0x00]), Buffer.alloc(0x2000 - 2)]);
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3]);
  frame.writeUInt16BE(width, frame.writeUInt16BE(height, 5));
  return Buffer.concat([Buffer.from([0xff, 0xd8]), camera, frame, Buffer.alloc(20)]);
}

describe('what is refused', () => {
  test.each([
    ['a page that calls itself PDF (S-61)', 'a.pdf', '<!doctype html><script>alert(1)</script>', /không phải là \.pdf/],
    ['a page that calls itself a photo (S-61)', 'a.jpg', '<html></html>', /không phải là \.jpg/],
    [
      'SVG with a script (S-60)',
      'a.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
      /Được nhận: PDF, Word/,
    ],
    ['HTML', 'a.html', '<html></html>', /Được nhận/],
    ['a program', 'a.exe', 'MZ', /Được nhận/],
    ['a shortcut (S-67)', 'a.lnk', 'L', /Được nhận/],
    ['a disk (S-67)', 'a.iso', 'CD001', /Được nhận/],
    ['an archive (S-63)', '42.zip', zipOf({ 'lib 0.zip': 'x' }), /Được nhận/],
    ['a name of no kind', 'toString', 'a', /Được nhận/],
    ['nothing at all', 'a.pdf', '', /rỗng/],
    ['PDF behind something else (S-62)', 'a.pdf', 'MZ\n%PDF-1.7', /không phải là \.pdf/],
    ['a picture called text', 'a.txt', samples.png, /không phải là \.txt/],
    ['bytes called text', 'a.txt', Buffer.from([0xff, 0xfe, 0xfd, 0x00, 0xd8]), /UTF-8/],
    ['NUL in text', 'a.csv', 'a;b\0c', /UTF-8/],
    ['text of another encoding', 'a.txt', Buffer.from('Uû ban nh©n d©n', 'latin1'), /UTF-8/],
    ['a Word file called a workbook', 'a.xlsx', samples.docx, /không phải là \.xlsx/],
    ['an old Word file called a workbook', 'a.xls', samples.doc, /không phải là \.xls/],
    ['an archive called a Word file', 'a.docx', zipOf({ 'virus.exe': 'MZ' }), /không phải là \.docx/],
    [
      'a package that leads out of its folder (S-64)',
      'a.docx',
      zipOf({ 'word/document.xml': 'x', '../../evil': 'x' }),
      /hỏng/,
    ],
    [
      'a package with an absolute path (S-64)',
      'a.docx',
      zipOf({ 'word/document.xml': 'x', '/etc/passwd': 'x' }),
      /hỏng/,
    ],
    ['a package with a link (S-64)', 'a.docx', linked(zipOf({ 'word/document.xml': 'x' })), /hỏng/],
    [
      'a package that names the same bytes twice (S-63)',
      'a.docx',
      overlapping(zipOf({ 'word/document.xml': 'x' })),
      /hỏng/,
    ],
    ['a bomb (S-63)', 'a.xlsx', swollen(zipOf({ 'xl/workbook.xml': 'x' })), /hỏng/],
    ['a flood of points in PNG (S-68)', 'a.png', flood(samples.png), /100 triệu điểm ảnh/],
    ['a flood of points in JPEG (S-68)', 'a.jpg', jpeg(60_000, 60_000), /100 triệu điểm ảnh/],
    ['a flood of points whose sides are honest (S-68)', 'a.jpg', jpeg(20_000, 20_000), /100 triệu điểm ảnh/],
    ['a picture that is one line (S-68)', 'a.jpg', jpeg(40_000, 1), /100 triệu điểm ảnh/],
    ['a package of a million entries (S-63)', 'a.docx', countless(), /hỏng/],
    [
      'a photo that is an archive too (S-62)',
      'a.jpg',
      Buffer.concat([samples.jpg, zipOf({ 'A.class': 'x' })]),
      /tệp nén/,
    ],
    ['PDF that is an archive too (S-62)', 'a.pdf', Buffer.concat([samples.pdf, zipOf({ 'a.exe': 'MZ' })]), /tệp nén/],
    ['PDF that is a page too (S-62)', 'a.pdf', '%PDF-1.7\n%<script>alert(1)</script>\n', /mã lệnh/],
    ['PDF called a Word file (S-62)', 'a.docx', Buffer.concat([samples.pdf, samples.docx]), /không phải là \.docx/],
    ['a package cut short', 'a.docx', samples.docx.subarray(0, -30), /hỏng|không phải/],
    [
      'macros',
      'a.docx',
      zipOf({
        '[Content_Types].xml': contentTypes('word/document.xml', word),
        'word/document.xml': '',
        'word/vbaProject.bin': 'x',
      }),
      /macro/,
    ],
    [
      'macros by content type',
      'a.docx',
      zipOf({
        '[Content_Types].xml': contentTypes('word/document.xml', 'vnd.ms-word.document.macroEnabled'),
        'word/document.xml': '',
      }),
      /macro/,
    ],
    ['macros by name (S-67)', 'a.docm', samples.docx, /Được nhận/],
    ['macros by name, a workbook (S-67)', 'a.xlsm', samples.docx, /Được nhận/],
    [
      'macros in an OpenDocument',
      'a.odt',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '', 'Basic/script-lc.xml': '' }),
      /macro/,
    ],
    [
      'macros in an old Word file',
      'a.doc',
      compoundOf('Root Entry', 'WordDocument', 'Macros', '_VBA_PROJECT'),
      /macro/,
    ],
    ['a password', 'a.docx', compoundOf('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), /mật khẩu/],
  ])('%s', async (_, name, bytes, why) => {
    expect(await look(name, bytes)).toMatch(why);
  });

  test('a package that unpacks to gigabytes (S-63)', async () => {
    const bytes = zipOf({ '[Content_Types].xml': 'x', 'word/document.xml': 'y' });
    const at = bytes.lastIndexOf(Buffer.from('504b0102', 'hex'));
    bytes.writeUInt32LE(0xfffffff0, at + 24);
    expect(await look('a.docx', bytes)).toMatch(/hỏng/);
  });
});

describe('PDF (S-67)', () => {
  const taken = 'application/pdf';
  const pdf = (...objects: readonly (string | Buffer)[]) =>
    Buffer.concat([Buffer.from('%PDF-1.7\n'), ...objects.map((each) => Buffer.from(each)), Buffer.from('%%EOF\n')]);
  const stream = (dictionary: string, bytes: Buffer | string) =>
    Buffer.concat([
      Buffer.from(`7 0 obj\n<<${dictionary}>>\nstream\r\n`),
      Buffer.from(bytes),
      Buffer.from('\nendstream\nendobj\n'),
    ]);
  const packed = (objects: string) => stream('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', deflateSync(objects));
  const script = '<</S/JavaScript/JS(app.alert\\(1\\))>>';

  test.each<[string, Buffer]>([
    ['a script when it opens', pdf(`1 0 obj<</Type/Catalog/OpenAction${script}>>endobj\n`)],
    ['a script by its tree of names', pdf('1 0 obj<</Names<</JavaScript 2 0 R>>>>endobj\n')],
    ['a script that plays something', pdf('1 0 obj<</S /Rendition/JS 3 0 R>>endobj\n')],
    ['a name written by numbers', pdf('1 0 obj<</S/J#61v#61Script/J#53(x)>>endobj\n')],
    ['a program', pdf('1 0 obj<</OpenAction<</S/Launch/F(cmd.exe)>>>>endobj\n')],
    ['a script in a packed list', pdf(packed(`1 0 ${script}`))],
    [
      'a script in a list cut short',
      pdf(stream('/Type/ObjStm/Filter/FlateDecode', deflateSync(`1 0 ${script}`).subarray(0, -4))),
    ],
    ['an object that hides in an image', pdf(stream('/Subtype/Image', `9 0 obj ${script} endobj`))],
    ['a stream that never ends', pdf(`1 0 obj<<>>stream\n 2 0 obj${script}endobj\n`)],
    ['a list behind blanks', pdf(stream(`/Type/Obj#53tm${' '.repeat(5_000)}`, deflateSync(`1 0 ${script}`)))],
    ['more lists than any document has', pdf('/ObjStm>>stream\nxendstream\n'.repeat(2_001))],
    ['a list that is a bomb', pdf(packed('0'.repeat(17 * 1024 ** 2)))],
  ])('%s is refused', async (_, bytes) => expect(await look('a.pdf', bytes)).toMatch(/mã lệnh tự chạy/));

  test.each<[string, Buffer]>([
    [
      'opened at a page, as scanners write it',
      pdf('1 0 obj<</Type/Catalog/OpenAction[3 0 R/Fit]/PageMode/UseNone>>endobj\n'),
    ],
    [
      'opened at a page by an action',
      pdf('1 0 obj<</OpenAction<</S/GoTo/D[3 0 R/XYZ 0 0 1]>>/URI(https://x.example/)>>endobj\n'),
    ],
    [
      'signed',
      pdf(
        '1 0 obj<</AcroForm<</SigFlags 3/Fields[5 0 R]>>>>endobj\n',
        '6 0 obj<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 1 2 3]/Contents<3082>>>endobj\n',
      ),
    ],
    [
      'with an annex inside, as signed documents and invoices have it',
      pdf('1 0 obj<</Type/Filespec/EF << /F 2 0 R>>>>endobj\n', stream('/Type /EmbeddedFile', '<hoaDon/>')),
    ],
    [
      'PDF/A, with what it says of itself',
      pdf(
        stream('/Type/Metadata/Subtype/XML', '<x:xmpmeta><pdfaid:part>2</pdfaid:part></x:xmpmeta>'),
        '1 0 obj<</OutputIntents[<</S/GTS_PDFA1>>]>>endobj\n',
      ),
    ],
    [
      'of which an image has those letters by chance',
      pdf(stream('/Subtype/Image', Buffer.from('\xff/JS \x80/JS(', 'latin1'))),
    ],
    ['with an honest packed list', pdf(packed('1 0 <</Type/Catalog/Pages 2 0 R/JSX 1>>'))],
    ['with a list that is broken', pdf(stream('/Type/ObjStm/Filter/FlateDecode', 'không nén'))],
  ])('%s is taken', async (_, bytes) => expect(await look('a.pdf', bytes)).toBe(taken));
});
