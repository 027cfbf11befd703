import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PostgresProblem } from './problem';

/** The operating-system account PostgreSQL runs as; it refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const ours = 'ttdh-postgres';

function named(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  if (!line) return undefined;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

function create(): void {
  const ways: [string, string[]][] = [
    [
      'useradd',
      [
        '--system',
        '--user-group',
        '--no-create-home',
        '--home-dir',
        '/nonexistent',
        '--shell',
        '/usr/sbin/nologin',
        ours,
      ],
    ],
    ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', ours]],
  ];
  for (const [program, parameters] of ways) {
    try {
      execFileSync(program, parameters, { stdio: 'ignore' });
      return;
    } catch {
      // Not this kind of system, or /etc is read-only: the next way, in the end `nobody`.
    }
  }
}

/**
 * Who is to run PostgreSQL in this folder: an ordinary user runs it himself; root hands it to whoever owns the folder,
 * and a folder of root's own to `postgres`, or to an account made for it.
 */
export function accountFor(folder: string): Account | undefined {
  const me = process.getuid?.();
  if (me !== 0) return undefined;
  const { uid, gid } = statSync(folder);
  if (uid !== 0) return { uid, gid };

  let account = named('postgres') ?? named(ours);
  if (!account) create();
  account ??= named(ours) ?? named('nobody');
  if (!account)
    throw new PostgresProblem(
      'PostgreSQL không chạy bằng root và không tạo được tài khoản khác: chạy bằng tài khoản thường.',
    );
  return account;
}

/** Gives a folder and all in it to the account. */
export function handOver(path: string, { uid, gid }: Account): void {
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) handOver(join(path, name), { uid, gid });
  if (!lstatSync(path).isSymbolicLink()) chownSync(path, uid, gid);
}

function may(path: string, { uid, gid }: Account, bit: number): boolean {
  const stat = statSync(path);
  const shift = stat.uid === uid ? 6 : stat.gid === gid ? 3 : 0;
  return ((stat.mode >> shift) & bit) === bit;
}

/**
 * Lets the account walk through to a folder: a closed parent (such as /root) gets the right to pass, not to list.
 * @returns the folders that were opened
 */
export function openTheWay(folder: string, account: Account): string[] {
  const opened: string[] = [];
  for (let parent = dirname(folder); ; parent = dirname(parent)) {
    if (!may(parent, account, 0o1)) {
      chmodSync(parent, (statSync(parent).mode & 0o7777) | 0o001);
      opened.push(parent);
    }
    if (parent === dirname(parent)) return opened;
  }
}

/** Makes installed programs readable for the account: under a strict umask npm unpacks them for root alone. */
export function letRead(path: string, account: Account): void {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  const needed = stat.isDirectory() || stat.mode & 0o100 ? 0o5 : 0o4;
  if (!may(path, account, needed)) chmodSync(path, (stat.mode & 0o7777) | needed);
  if (stat.isDirectory()) for (const name of readdirSync(path)) letRead(join(path, name), account);
}
