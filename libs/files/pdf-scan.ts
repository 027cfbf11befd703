import type { FileHandle } from 'node:fs/promises';
import { setImmediate as othersFirst } from 'node:timers/promises';
import { promisify } from 'node:util';
import { constants, inflate } from 'node:zlib';

/** So much of a file is looked at: its beginning and, since what was added last stands there, its end. */
const looked = 64 * 1024 ** 2;
/** A packed list of objects comes to a few hundred kilobytes; what inflates to more, or all of them to more, is a bomb. */
const largestList = 16 * 1024 ** 2;
const allLists = 64 * 1024 ** 2;

/** After so much of a file whoever else waits is served. */
const atOnce = 1024 ** 2;

/** An honest file of a hundred thousand objects has a thousand lists. */
const mostLists = 2_000;

/** A name with any of its letters written by number: `/J#61vaScript`. */
const spelled = (name: string): string =>
  [...name]
    .map(
      (letter) =>
        `(?:${letter}|#${letter
          .charCodeAt(0)
          .toString(16)
          .replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`)})`,
    )
    .join('');
const anyOf = (...names: readonly string[]) => `/(?:${names.map(spelled).join('|')})(?![^\\s/<>[\\](){}%])`;

/** What runs or starts a program. `/OpenAction` to a page is harmless; to a script it names one. */
const acts = new RegExp(anyOf('JavaScript', 'JS', 'Launch', 'Rendition', 'RichMedia'));
const listOfObjects = new RegExp(anyOf('ObjStm'));
/** Some reader may take it for a page. */
const page = /<(!doctype|html|head|body|script|svg|iframe)\b/i;
const object = /\d\s+\d+\s+obj\b/;

/**
 * Whether a PDF runs a script or starts a program (reliability.md S-67), or is a page as well (S-62).
 *
 * Looked at are the objects that stand plainly in the file and those in lists packed with FlateDecode alone, as every usual program
 * writes them. Not seen is what is packed otherwise or behind a password: that is left to the scanner of viruses and to readers of
 * PDF, which ask before anything runs. Forms that reckon by script are refused like an attack is. Signatures, links, pages to open at
 * and annexes kept inside, as signed documents have them, are not: printing such a document anew would take its signature off.
 */
export async function isActive(file: FileHandle, size: number): Promise<boolean> {
  const start = await part(file, 0, Math.min(size, looked));
  const text = size > looked ? start + (await part(file, Math.max(looked, size - looked), looked)) : start;
  if (page.test(text.slice(0, 1024))) return true;
  let [unpacked, lists, rested] = [0, 0, 0];
  for (let at = 0; at < text.length;) {
    const stream = streamAfter(text, at);
    const plain = text.slice(at, stream.start);
    const body = text.slice(stream.start, stream.end);
    // What is shown, an image or letters, has no objects in it; a table of places may still point at some that hide there.
    if (acts.test(plain) || (object.test(body) && acts.test(body))) return true;
    if (listOfObjects.test(plain)) {
      const list = await inflated(body, Math.min(largestList, allLists - unpacked));
      if (list === null || ++lists > mostLists || acts.test(list)) return true;
      unpacked += list.length;
    }
    at = stream.end;
    if (at - rested < atOnce) continue;
    rested = at;
    await othersFirst();
  }
  return false;
}

async function part(file: FileHandle, position: number, length: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.toString('latin1', 0, bytesRead);
}

/** Where the next stream's bytes stand. */
function streamAfter(text: string, from: number): { start: number; end: number } {
  const begins = />>\s{0,8}stream\r?\n/g;
  begins.lastIndex = from;
  const start = begins.test(text) ? begins.lastIndex : text.length;
  const end = text.indexOf('endstream', start);
  return { start, end: end < 0 ? text.length : end };
}

const unpack = promisify(inflate);

/** Null where it comes to more than that; as much as nothing where it is no such list. */
async function inflated(body: string, maxOutputLength: number): Promise<string | null> {
  try {
    // Whatever stands behind the end, or is missing there, does not hide what stands before.
    const options = { maxOutputLength: Math.max(1, maxOutputLength), finishFlush: constants.Z_SYNC_FLUSH };
    return (await unpack(Buffer.from(body, 'latin1'), options)).toString('latin1');
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? null : '';
  }
}
