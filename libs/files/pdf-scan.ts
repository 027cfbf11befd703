import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { constants, inflate } from 'node:zlib';

/** So much of a file is looked at: its beginning and, since what was added last stands there, its end. */
const looked = 64 * 1024 ** 2;
/** A packed list of objects comes to a few hundred kilobytes; what inflates to more, or all of them to more, is a bomb. */
const largestList = 16 * 1024 ** 2;
const allLists = 64 * 1024 ** 2;

/** Names of what runs, starts a program, or carries another file. `/OpenAction` to a page is harmless; to a script it names one. */
const acts =
  /\/(JavaScript|JS|Launch|EmbeddedFile|Rendition|RichMedia)(?![^\s/<>[\](){}%])|\/EF\s*<<\s*\/(UF|F|DOS|Mac|Unix)\b/;
/** Some reader may take it for a page. */
const page = /<(!doctype|html|head|body|script|svg|iframe)\b/i;
const object = /\d\s+\d+\s+obj\b/;

/**
 * Whether a PDF runs a script, starts a program or carries another file (reliability.md S-67), or is a page as well (S-62).
 *
 * Looked at are the objects that stand plainly in the file and those in lists packed with FlateDecode alone, as every usual program
 * writes them. Not seen is what is packed otherwise or behind a password: that is left to the scanner of viruses and to readers of PDF, which
 * ask before anything runs. Forms that reckon by script and PDF/A-3 with files inside are refused like an attack is; signatures,
 * links and pages to open at are not.
 */
export async function isActive(file: FileHandle, size: number): Promise<boolean> {
  const start = await read(file, 0, Math.min(size, looked));
  const text = size > looked ? start + (await read(file, Math.max(looked, size - looked), looked)) : start;
  if (page.test(text.slice(0, 1024))) return true;
  let unpacked = 0;
  for (let at = 0; at < text.length;) {
    const stream = streamAfter(text, at);
    if (speaksOf(text.slice(at, stream.start))) return true;
    const body = text.slice(stream.start, stream.end);
    // What is shown, an image or letters, has no objects in it; a table of places may still point at some that hide there.
    if (object.test(body) && speaksOf(body)) return true;
    if (isList(text.slice(Math.max(at, stream.start - 1024), stream.start))) {
      const list = await inflated(body, Math.min(largestList, allLists - unpacked));
      if (list === 'bomb' || speaksOf(list)) return true;
      unpacked += list.length;
    }
    at = stream.end;
  }
  return false;
}

async function read(file: FileHandle, position: number, length: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.toString('latin1', 0, bytesRead);
}

/** Where the next stream's bytes stand. Nothing ends what has no end: then all of it is objects. */
function streamAfter(text: string, from: number): { start: number; end: number } {
  const begins = /(?<=>>\s{0,8})stream\r?\n/g;
  begins.lastIndex = from;
  const start = begins.exec(text) ? begins.lastIndex : text.length;
  const end = text.indexOf('endstream', start);
  return end < 0 ? { start: text.length, end: text.length } : { start, end };
}

/** A name may write any of its letters by number: `/J#61vaScript`. */
const speaksOf = (objects: string): boolean =>
  acts.test(objects.replace(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16))));

const isList = (before: string): boolean => /\/ObjStm\b/.test(before.slice(before.lastIndexOf(' obj') + 1));

const unpack = promisify(inflate);

async function inflated(body: string, maxOutputLength: number): Promise<string> {
  try {
    // Whatever stands behind the end, or is missing there, does not hide what stands before.
    const options = { maxOutputLength: Math.max(1, maxOutputLength), finishFlush: constants.Z_SYNC_FLUSH };
    return (await unpack(Buffer.from(body, 'latin1'), options)).toString('latin1');
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : '';
  }
}
