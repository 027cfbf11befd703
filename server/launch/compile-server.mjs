import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';
import { loadedWhenUsed } from './loaded-when-used.mjs';
import { at, root } from './paths.mjs';

/** The same compiler and options as in the tests; `tsc` looks after the types in `npm run check`. */
const options = {
  swcrc: false,
  jsc: {
    baseUrl: root,
    paths: { '@libs/*': ['libs/*/index.ts'] },
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2023',
    keepClassNames: true,
  },
  module: { type: 'commonjs', ignoreDynamic: true, lazy: loadedWhenUsed },
  sourceMaps: true,
};

const left = (path) => /\.spec\.ts$|\.d\.ts$|^libs\/testing\/|^server\/(test|launch)\/|\.mjs$|tsconfig/.test(path);

async function filesIn(folder) {
  const entries = await readdir(at(folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !left(path));
}

async function compile(path, target) {
  const output = join(target, path.replace(/\.ts$/, '.js'));
  await mkdir(dirname(output), { recursive: true });
  if (!path.endsWith('.ts')) return cp(at(path), output);
  const { code, map } = await transformFile(at(path), { ...options, sourceFileName: at(path) });
  await writeFile(`${output}.map`, map);
  await writeFile(output, `${code}\n//# sourceMappingURL=${output.split('/').pop()}.map\n`);
}

/** `server` and `libs` → `dist/server`. A copy that is running keeps its files until the new ones are complete. */
export async function compileServer() {
  const target = at('dist/server');
  const fresh = `${target}.new-${process.pid}`;
  const old = `${target}.old-${process.pid}`;
  try {
    const files = [...(await filesIn('server')), ...(await filesIn('libs'))];
    await Promise.all(files.map((path) => compile(path, fresh)));
    await rename(target, old).catch((error) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(fresh, target);
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}
