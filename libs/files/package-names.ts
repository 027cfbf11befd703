import type { FileHandle } from 'node:fs/promises';

const endRecord = Buffer.from('PK\x05\x06', 'latin1');
const entryRecord = 0x02014b50;
const longestDirectory = 4 * 1024 * 1024;
/** What an honest document unpacks to at most; more is a bomb for whoever opens it. */
const largestUnpacked = 2 * 1024 ** 3;
/** From here on, what unpacks to a hundred times its size is no document: texts of Word and Excel shrink to a twentieth. */
const suspiciousUnpacked = 200 * 1024 ** 2;
const honestRatio = 100;

/**
 * The names inside a ZIP package (docx, xlsx, odt …), read from its table of contents without unpacking anything.
 * Null when the table is missing, broken, absurdly long, promises to unpack to gigabytes, names the same bytes twice (so do bombs
 * that unpack to petabytes), or leads out of the folder that somebody unpacks it in (reliability.md S-63, S-64).
 */
export async function packageNames(file: FileHandle, size: number): Promise<string[] | null> {
  const tail = await read(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const end = tail.lastIndexOf(endRecord);
  if (end < 0 || end + 22 > tail.length) return null;
  const count = tail.readUInt16LE(end + 10);
  const length = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  // 0xffff… means ZIP64, which no office document of an allowed size needs.
  if (count === 0xffff || length > longestDirectory || start + length > size) return null;
  return namesIn(await read(file, start, length), count, size);
}

/** Whether what is something else by its beginning is a ZIP archive by its end: a program for whoever opens it there (reliability.md S-62). */
export async function endsAsPackage(file: FileHandle, size: number): Promise<boolean> {
  const tail = await read(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  for (let at = tail.lastIndexOf(endRecord); at >= 0; at = at ? tail.lastIndexOf(endRecord, at - 1) : -1)
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return true;
  return false;
}

function namesIn(directory: Buffer, count: number, size: number): string[] | null {
  const names: string[] = [];
  let unpacked = 0;
  let packed = 0;
  for (let at = 0; names.length < count;) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== entryRecord) return null;
    packed += directory.readUInt32LE(at + 20);
    unpacked += directory.readUInt32LE(at + 24);
    const nameLength = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
    // The upper half of these attributes is what Unix thinks of the file: 0xa000 is a link to another.
    const isLink = (directory.readUInt16LE(at + 40) & 0xf000) === 0xa000;
    if (isLink || leadsOut(name)) return null;
    names.push(name);
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  const isBomb = unpacked > largestUnpacked || (unpacked > suspiciousUnpacked && unpacked > honestRatio * packed);
  return isBomb || packed > size ? null : names;
}

/** `../a`, `/a`, `C:\\a`, a name with NUL: nothing that an office program writes. */
const leadsOut = (name: string): boolean => /^([/\\]|[a-z]:)|\0/i.test(name) || name.split(/[/\\]/).includes('..');

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
