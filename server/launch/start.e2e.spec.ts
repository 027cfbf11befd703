import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), 'ttdh-start-'));
const groups = new Set<number>();
let port = 0;

beforeAll(async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
  server.close();
});
afterAll(() => {
  for (const group of groups) killGroup(group, 'SIGKILL');
  for (const pid of processesOf(folder)) process.kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** `npm start` as in a terminal: in a process group of its own, which Ctrl-C goes to as a whole. */
function start(): ChildProcess {
  const env = {
    HOME: process.env.HOME,
    PATH: process.env.PATH,
    PORT: String(port),
    DATA_DIR: join(folder, 'data'),
    DEMO: '0',
  };
  const child = spawn('npm', ['start', '--silent'], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  for (const stream of [child.stdout, child.stderr]) stream.resume();
  groups.add(child.pid!);
  return child;
}

function killGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // It is gone already.
  }
}

/** Every process that was given something in the folder: the server, and in its environment our own. */
function processesOf(path: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      try {
        return ['cmdline', 'environ'].some((file) => readFileSync(`/proc/${name}/${file}`, 'utf8').includes(path));
      } catch {
        return false;
      }
    })
    .map(Number);
}

async function readyWithin(seconds: number, child: ChildProcess): Promise<number> {
  const began = Date.now();
  while (Date.now() - began < seconds * 1_000) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (answer?.ok) return Date.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not ready after ${seconds} s`);
}

describe('npm start', () => {
  it('comes up, and Ctrl-C ends all of it with 0 and leaves nothing running', async () => {
    const child = start();
    await readyWithin(180, child);
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect(await page.text()).toContain('<html');
    const ended = once(child, 'exit');
    killGroup(child.pid!, 'SIGINT');
    expect(await ended).toEqual([0, null]);
    expect(processesOf(folder)).toEqual([]);
  });

  it('comes up again within seconds, also after everything was killed, and only once on one data folder', async () => {
    const first = start();
    await readyWithin(30, first);
    const again = start();
    expect(await once(again, 'exit')).toEqual([1, null]);

    const gone = once(first, 'exit');
    for (const pid of processesOf(folder)) process.kill(pid, 'SIGKILL');
    await gone;
    const second = start();
    await readyWithin(30, second);

    // Only the launcher is killed: what it had started ends by itself, and the next start picks up the database.
    const killed = once(second, 'exit');
    killGroup(second.pid!, 'SIGKILL');
    await killed;
    const third = start();
    await readyWithin(30, third);
    const ended = once(third, 'exit');
    killGroup(third.pid!, 'SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(processesOf(folder)).toEqual([]);
  });
});
