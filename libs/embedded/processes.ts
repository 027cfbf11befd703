import { readFileSync, readlinkSync } from 'node:fs';

/** State letter and start time (clock ticks since boot) of a process, as Linux accounts them. */
function look(pid: number): { state: string; started: string } | undefined {
  try {
    // The name in brackets may itself hold spaces and brackets: fields are counted from the last one.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0], started: fields[19] };
  } catch {
    return undefined;
  }
}

/** Whether the process runs. A killed process that its parent has not collected yet (a zombie) does not. */
export function isAlive(pid: number): boolean {
  const seen = look(pid);
  return seen !== undefined && seen.state !== 'Z' && seen.state !== 'X';
}

/** Whether the process is dead but still holds its number. */
export const isZombie = (pid: number): boolean => look(pid)?.state === 'Z';

/** Tells a process from a later one with the same number; undefined when it is gone. */
export function identityOf(pid: number): string | undefined {
  const seen = look(pid);
  return seen && isAlive(pid) ? `${pid}@${seen.started}` : undefined;
}

/** Whether the living process was started with this word on its command line (readable for everybody, unlike its folder). */
export function wasStartedWith(pid: number, word: string): boolean {
  try {
    return isAlive(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(word);
  } catch {
    return false;
  }
}

/** Whether the program a process was started from has been removed or replaced since. */
export function runsRemovedProgram(pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/exe`).endsWith(' (deleted)');
  } catch {
    return false;
  }
}

/** Waits until the process is gone; false when it still lives after that long. */
export async function waitForEnd(pid: number, milliseconds: number): Promise<boolean> {
  for (const end = Date.now() + milliseconds; isAlive(pid); await pause(25)) if (Date.now() > end) return false;
  return true;
}

/** A pause in an asynchronous loop. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
