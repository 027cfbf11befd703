import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './paths.mjs';

function walk(path, found) {
  if (!existsSync(at(path))) return;
  if (statSync(at(path)).isFile()) found.push(path);
  else for (const name of readdirSync(at(path)).sort()) walk(join(path, name), found);
}

/** One hash over the contents of files and folders: the same sources, the same hash, whatever their dates. */
export function fingerprint(paths, except = /\.spec\.ts$/) {
  const files = [];
  for (const path of paths) walk(path, files);
  const hash = createHash('sha256');
  for (const file of files.filter((path) => !except.test(path))) {
    hash.update(`${file}\0`).update(
      createHash('sha256')
        .update(readFileSync(at(file)))
        .digest(),
    );
  }
  return hash.digest('hex');
}
