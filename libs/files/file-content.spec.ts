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
