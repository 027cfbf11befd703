import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const worthIt = 1024;
const text = /\.(js|css|html|svg|json)$/;
const compressed = /\.(br|gz)$/;

const forms = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function compress(path) {
  if ((await stat(path)).size < worthIt) return;
  const bytes = await readFile(path);
  await Promise.all(Object.entries(forms).map(async ([form, make]) => writeFile(`${path}.${form}`, await make(bytes))));
}

/** Writes `.br` and `.gz` beside every text of a built folder, once for all: `server/src/operations/pages.ts` serves them. */
export async function precompress(folder) {
  const files = await filesIn(folder);
  await Promise.all(files.filter((path) => compressed.test(path)).map((path) => rm(path)));
  const texts = files.filter((path) => text.test(path));
  // zlib works in threads of its own, a few at a time.
  const worker = async () => {
    for (let path = texts.pop(); path; path = texts.pop()) await compress(path);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}
