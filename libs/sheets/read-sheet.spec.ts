import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { zipOf } from '@libs/testing/sample-files';
import { readSheet } from './read-sheet';

const office = 'http://schemas.openxmlformats.org';
const main = `${office}/spreadsheetml/2006/main`;
const kinds = `${office}/officeDocument/2006/relationships`;
const head = '<?xml version="1.0" encoding="UTF-8"?>';
const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (number: number, ...texts: readonly string[]) =>
  `<row r="${number}">${texts.map((text, at) => cell(`${'ABC'[at]}${number}`, text)).join('')}</row>`;
const rows = row(1, 'Họ và tên', 'Chức vụ') + row(2, 'Lan', 'Chuyên viên');

/** A workbook by hand: what no honest program writes has to be written by somebody. */
const book = (
  more: { before?: string; root?: string; rows?: string; parts?: Record<string, string>; book?: string } = {},
) =>
  zipOf(
    {
      '[Content_Types].xml': `${head}<Types xmlns="${office}/package/2006/content-types"/>`,
      '_rels/.rels': `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${kinds}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${kinds}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets>${more.book ?? ''}</workbook>`,
      'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${kinds}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      'xl/worksheets/sheet1.xml': `${head}${more.before ?? ''}<worksheet xmlns="${main}"${more.root ?? ''}><sheetData>${more.rows ?? rows}</sheetData></worksheet>`,
      ...more.parts,
    },
    true,
  );
const read = (bytes: Buffer, name = 'a.xlsx') =>
  readSheet(bytes, name).then(
    (found) => found.map(({ cells }) => cells),
    (error: Error) => error.message,
  );
const plain = [
  ['Họ và tên', 'Chức vụ'],
  ['Lan', 'Chuyên viên'],
];

test('the workbook that the others are made from is read', async () => expect(await read(book())).toEqual(plain));

describe('a workbook that asks for something elsewhere (S-71)', () => {
  let elsewhere: Server;
  let asked: (string | undefined)[];
  let url: string;
  beforeAll(async () => {
    elsewhere = createServer((request, response) => {
      asked.push(request.url);
      response.end('<!ENTITY x "lấy về">');
    });
    await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/x`;
  });
  beforeEach(() => (asked = []));
  afterAll(() => elsewhere.close());
  const entity = row(1, '&x;', 'b');
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');

  test.each<[string, () => Buffer]>([
    [
      'an entity that is a file',
      () => book({ before: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', rows: entity }),
    ],
    [
      'an entity that is an address',
      () => book({ before: `<!DOCTYPE a [<!ENTITY x SYSTEM "${url}">]>`, rows: entity }),
    ],
    ['an entity of entities', () => book({ before: `<!DOCTYPE a [<!ENTITY % p SYSTEM "${url}"> %p;]>`, rows: entity })],
    ['rules that stand elsewhere', () => book({ before: `<!DOCTYPE a SYSTEM "${url}">`, rows: entity })],
    ['a billion laughs', () => book({ before: `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]>`, rows: row(1, '&l9;') })],
    [
      'laughs in the words that cells share',
      () =>
        book({
          parts: { 'xl/sharedStrings.xml': `<!doctype a [<!ENTITY l0 "ha">${laughs}]><sst><si><t>&l9;</t></si></sst>` },
        }),
    ],
  ])('by %s is refused', async (_, make) => {
    expect(await read(make())).toMatch(/khai báo DTD/);
    expect(asked).toEqual([]);
  });

  test.each<[string, () => Buffer]>([
    [
      'XInclude',
      () =>
        book({ rows: `${rows}<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${url}" parse="text"/>` }),
    ],
    [
      'the place of a schema',
      () =>
        book({ root: ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${main} ${url}"` }),
    ],
    ['a style sheet', () => book({ before: `<?xml-stylesheet href="${url}" type="text/xsl"?>` })],
  ])('by %s is read without', async (_, make) => {
    expect(await read(make())).toEqual(plain);
    expect(asked).toEqual([]);
  });

  test('in another encoding, which would hide the declaration, is no workbook', async () => {
    const wide = zipOf({ 'xl/worksheets/sheet1.xml': `\ufeff${[...`<!DOCTYPE a SYSTEM "${url}"><a/>`].join('\0')}\0` });
    expect(await read(wide)).toEqual(expect.stringMatching(/DTD|Không đọc được/));
    expect(asked).toEqual([]);
  });
});

describe('a workbook that unpacks to more than a table (S-63)', () => {
  test.each<[string, () => Buffer]>([
    ['a sheet of blanks', () => book({ before: ' '.repeat(31 * 1024 ** 2) })],
    ['rows without end', () => book({ rows: '<row r="1"/>'.repeat(2_000_000) })],
    [
      'a thousand parts',
      () => book({ parts: Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`xl/${n}.xml`, 'x'])) }),
    ],
  ])('%s', async (_, make) => expect(await read(make())).toMatch(/quá lớn/));

  test('a stray cell far to the right makes no row that wide', async () => {
    const [cells] = (await read(
      book({ rows: `<row r="1">${cell('A1', 'a')}${cell('XFD1', 'b')}</row>` }),
    )) as string[][];
    expect(cells).toHaveLength(50);
  });
});

test.each<[string, () => Buffer, string]>([
  [
    'cells',
    () => book({ rows: row(1, '__proto__', 'constructor', 'prototype') + row(2, 'polluted', 'x', 'y') }),
    'a.xlsx',
  ],
  [
    'a name of cells',
    () => book({ book: `<definedNames><definedName name="__proto__">A!$A$1</definedName></definedNames>` }),
    'a.xlsx',
  ],
  ['a part', () => book({ parts: { 'xl/theme/__proto__.xml': '<a/>', '__proto__/polluted.xml': '<a/>' } }), 'a.xlsx'],
  ['CSV', () => Buffer.from('__proto__;constructor\r\npolluted;toString\r\n'), 'a.csv'],
])('%s called __proto__ change no object (S-72)', async (_, make, name) => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  expect(await read(make(), name)).toBeDefined();
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
