import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    ['a page that calls itself PDF', 'a.pdf', '<!doctype html><script>alert(1)</script>', /không phải là \.pdf/],
    ['a page that calls itself a photo', 'a.jpg', '<html></html>', /không phải là \.jpg/],
    ['SVG', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', /Được nhận: PDF, Word/],
    ['HTML', 'a.html', '<html></html>', /Được nhận/],
    ['a program', 'a.exe', 'MZ', /Được nhận/],
    ['a shortcut', 'a.lnk', 'L', /Được nhận/],
    ['a name of no kind', 'toString', 'a', /Được nhận/],
    ['nothing at all', 'a.pdf', '', /rỗng/],
    ['PDF behind something else', 'a.pdf', 'MZ\n%PDF-1.7', /không phải là \.pdf/],
    ['a picture called text', 'a.txt', samples.png, /không phải là \.txt/],
    ['bytes called text', 'a.txt', Buffer.from([0xff, 0xfe, 0xfd, 0x00, 0xd8]), /UTF-8/],
    ['NUL in text', 'a.csv', 'a;b\0c', /UTF-8/],
    ['text of another encoding', 'a.txt', Buffer.from('Uû ban nh©n d©n', 'latin1'), /UTF-8/],
    ['a Word file called a workbook', 'a.xlsx', samples.docx, /không phải là \.xlsx/],
    ['an old Word file called a workbook', 'a.xls', samples.doc, /không phải là \.xls/],
    ['an archive called a Word file', 'a.docx', zipOf({ 'virus.exe': 'MZ' }), /không phải là \.docx/],
    [
      'a package that leads out of its folder',
      'a.docx',
      zipOf({ 'word/document.xml': 'x', '../../evil': 'x' }),
      /hỏng/,
    ],
    ['a package with an absolute path', 'a.docx', zipOf({ 'word/document.xml': 'x', '/etc/passwd': 'x' }), /hỏng/],
    ['a package with a link', 'a.docx', linked(zipOf({ 'word/document.xml': 'x' })), /hỏng/],
    ['a package that names the same bytes twice', 'a.docx', overlapping(zipOf({ 'word/document.xml': 'x' })), /hỏng/],
    ['a bomb', 'a.xlsx', swollen(zipOf({ 'xl/workbook.xml': 'x' })), /hỏng/],
    ['a flood of points in PNG', 'a.png', flood(samples.png), /100 triệu điểm ảnh/],
    ['a flood of points in JPEG', 'a.jpg', jpeg(60_000, 60_000), /100 triệu điểm ảnh/],
    ['a picture that is one line', 'a.jpg', jpeg(40_000, 1), /100 triệu điểm ảnh/],
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
    ['macros by name', 'a.docm', samples.docx, /Được nhận/],
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

  test('a package that unpacks to gigabytes', async () => {
    const bytes = zipOf({ '[Content_Types].xml': 'x', 'word/document.xml': 'y' });
    const at = bytes.lastIndexOf(Buffer.from('504b0102', 'hex'));
    bytes.writeUInt32LE(0xfffffff0, at + 24);
    expect(await look('a.docx', bytes)).toMatch(/hỏng/);
  });
});
