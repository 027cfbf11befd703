import { dropSecret, secretIn, secretNames } from './secret-file';

const DAY_MS = 86_400_000;
/** A new one is made when the newest is so old. */
const ROTATED_AFTER_MS = 30 * DAY_MS;
/** So long the one before is still believed: longer than anything lasts that was made with it. */
const OVERLAP_MS = 2 * 3_600_000;

/** One of the secrets that follow each other under one name. */
export interface DatedSecret {
  /** `jwt-20261127t0930`: what it is called, and when it was made (UTC). */
  readonly name: string;
  readonly value: string;
}

/**
 * The secrets of that kind that are believed at the moment, the newest first: with it things are made. A new one is made by
 * itself; what is past its overlap is deleted. All processes of one `DATA_DIR` see the same.
 */
export function rotatingSecrets(dataDir: string, kind: string, now: Date): DatedSecret[] {
  const names = datedNames(dataDir, kind);
  const newest = names[0];
  if (!newest || +now - madeAt(newest) >= ROTATED_AFTER_MS) names.unshift(makeSecret(dataDir, kind, now));
  const believed = names.filter((_, i) => i === 0 || +now - madeAt(names[i - 1]) < OVERLAP_MS);
  for (const name of names.filter((each) => !believed.includes(each))) dropSecret(dataDir, name);
  return believed.map((name) => ({ name, value: secretIn(dataDir, name) }));
}

/** Makes a new one now. `atOnce`: what was made with those before is not believed any more, as after a leak. */
export function rotateSecret(dataDir: string, kind: string, now: Date, { atOnce }: { atOnce: boolean }): string {
  const before = datedNames(dataDir, kind);
  const name = makeSecret(dataDir, kind, now);
  if (atOnce) for (const each of before) if (each !== name) dropSecret(dataDir, each);
  return name;
}

function makeSecret(dataDir: string, kind: string, now: Date): string {
  const name = `${kind}-${now.toISOString().replace(/[-:]/g, '').slice(0, 15).toLowerCase()}`;
  secretIn(dataDir, name);
  return name;
}

/** The newest first. */
const datedNames = (dataDir: string, kind: string): string[] =>
  secretNames(dataDir, `${kind}-`)
    .filter((name) => /-\d{8}t\d{6}$/.test(name))
    .reverse();

function madeAt(name: string): number {
  const [, year, month, day, hour, minute, second] = /-(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)$/.exec(name)!;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
