import { rm } from 'node:fs/promises';
import type { BackupStore, Manifest } from './store';

const day = 86_400_000;
/** Beside every base of the last days: one a week for four weeks, one a month for a year (reliability.md B.7). */
const weeks = 4;
const months = 12;

/** Which bases stay: those of the last `keepDays` days, the newest before them, and the first of each week and month. */
export function keptBases(bases: readonly Manifest[], now: Date, keepDays: number): Manifest[] {
  const age = ({ endedAt }: Manifest) => (+now - +new Date(endedAt)) / day;
  const recent = bases.filter((base) => age(base) <= keepDays);
  // To restore to the oldest moment that is promised one needs the base before it.
  const before = bases.filter((base) => age(base) > keepDays).at(-1);
  const firstOf = (longest: number, key: (base: Manifest) => string) => {
    const firsts = new Map<string, Manifest>();
    for (const base of bases) if (age(base) <= longest && !firsts.has(key(base))) firsts.set(key(base), base);
    return [...firsts.values()];
  };
  const weekly = firstOf(weeks * 7, ({ endedAt }) => String(Math.floor(+new Date(endedAt) / (7 * day))));
  const monthly = firstOf(months * 31, ({ endedAt }) => endedAt.slice(0, 7));
  const kept = new Set([...recent, ...(before ? [before] : []), ...weekly, ...monthly, ...bases.slice(-1)]);
  return bases.filter((base) => kept.has(base));
}

/** Which segments are still of use: all since the oldest base within reach of any moment, and what each other base needs for itself. */
export function keptSegments(
  names: readonly string[],
  kept: readonly Manifest[],
  now: Date,
  keepDays: number,
): string[] {
  const within = kept.filter(({ endedAt }) => (+now - +new Date(endedAt)) / day <= keepDays);
  const oldest = kept.filter((base) => !within.includes(base)).at(-1) ?? within[0];
  const from = oldest?.wal ? place(oldest.wal.first) : '';
  return names.filter((name) => {
    if (name.endsWith('.history')) return true;
    const at = place(name);
    return at >= from || kept.some(({ wal }) => wal && at >= place(wal.first) && at <= place(wal.last));
  });
}

/** Takes away what is not promised any more. Attachments stay: they are few, and a base of a year ago may speak of them. */
export async function prune(
  store: BackupStore,
  now: Date,
  keepDays: number,
): Promise<{ bases: number; segments: number }> {
  const bases = await store.bases();
  const kept = keptBases(bases, now, keepDays);
  const gone = bases.filter((base) => !kept.includes(base));
  const names = (await store.wal()).map(({ name }) => name);
  const keptNames = new Set(keptSegments(names, kept, now, keepDays));
  const useless = kept.length ? names.filter((name) => !keptNames.has(name)) : [];
  for (const { id } of gone) await rm(store.baseFolder(id), { recursive: true, force: true });
  for (const name of useless) await rm(store.walOf(name), { force: true });
  return { bases: gone.length, segments: useless.length };
}

/** Where in the log a segment stands, whatever timeline it belongs to. */
const place = (segment: string) => segment.slice(8, 24);
