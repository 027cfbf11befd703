import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP package of these entries, stored or packed; the shape of docx, xlsx and odt. */
export function zipOf(entries: Readonly<Record<string, string>>, packed = false): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const [path, whole] = [Buffer.from(name), Buffer.from(text)];
    const data = packed ? deflateRawSync(whole) : whole;
    const method = packed ? '0800' : '0000';
    const sums = Buffer.alloc(12);
    sums.writeUInt32LE(crc32(whole), 0);
    sums.writeUInt32LE(data.length, 4);
    sums.writeUInt32LE(whole.length, 8);
    const lengths = Buffer.from([path.length, 0, 0, 0]);
    const body = Buffer.concat([hex(`504b0304 1400 0000 ${method} 0000 0000`), sums, lengths, path, data]);
    const place = Buffer.alloc(4);
    place.writeUInt32LE(offset);
    directory.push(
      Buffer.concat([hex(`504b0102 1400 1400 0000 ${method} 0000 0000`), sums, lengths, Buffer.alloc(10), place, path]),
    );
    bodies.push(body);
    offset += body.length;
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(12);
  end.writeUInt16LE(bodies.length, 0);
  end.writeUInt16LE(bodies.length, 2);
  end.writeUInt32LE(table.length, 4);
  end.writeUInt32LE(offset, 8);
  return Buffer.concat([...bodies, table, hex('504b0506 0000 0000'), end, Buffer.alloc(2)]);
}

/** A compound file with storages of these names; the shape of doc, xls and ppt. */
export function compoundOf(...names: readonly string[]): Buffer {
  const header = Buffer.alloc(512);
  hex('d0cf11e0a1b11ae1').copy(header);
  const entries = names.map((name) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 'utf16le');
    return entry;
  });
  return Buffer.concat([header, ...entries, Buffer.alloc(512)]);
}

const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', ''), 'hex');

/** `[Content_Types].xml` of a package whose main part is of this kind. */
export const contentTypes = (part: string, kind: string): string =>
  `<?xml version="1.0"?><Types><Override PartName="/${part}" ContentType="application/${kind}.main+xml"/></Types>`;

const word = 'vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One small honest file of each kind that matters. */
export const samples = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  jpg: hex('ffd8ffe000104a46494600010100000100010000ffd9'),
  docx: zipOf({ '[Content_Types].xml': contentTypes('word/document.xml', word), 'word/document.xml': '<document/>' }),
  odt: zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office/>' }),
  doc: compoundOf('Root Entry', 'WordDocument', '1Table'),
  xls: compoundOf('Root Entry', 'Workbook'),
  rtf: Buffer.from('{\\rtf1\\ansi Xin ch\\u224?o}'),
  txt: Buffer.from('Kính gửi: Sở Tài chính\r\n'),
};
