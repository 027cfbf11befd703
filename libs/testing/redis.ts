import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Redis from 'ioredis';
import { freePort } from './product';

/** A Redis for one spec, which goes away with it. */
export interface ThrowawayRedis {
  readonly url: string;
  /** As an operator who loses everything at once. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

/** Where this machine has a redis-server; null where it has none. */
export function redisServer(): string | null {
  // eslint-disable-next-line no-restricted-properties -- no setting of ours
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin');
  return folders.map((folder) => join(folder, 'redis-server')).find(isProgram) ?? null;
}

/** Starts a real server on a free port, which keeps nothing on disk. */
export async function startRedis(): Promise<ThrowawayRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'ttdh-redis-'));
  const port = await freePort();
  const flags = { port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no', 'maxmemory-policy': 'noeviction' };
  const server = spawn(
    redisServer()!,
    Object.entries(flags).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: 'ignore' },
  );
  const end = () => server.kill('SIGKILL');
  process.once('exit', end);
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { maxRetriesPerRequest: null });
  // Refused until it listens: the client tries again by itself.
  client.on('error', () => undefined);
  await Promise.race([
    client.ping(),
    pause(10_000, undefined, { ref: false }).then(() => Promise.reject(new Error('redis-server did not start'))),
  ]);
  return {
    url,
    flush: async () => void (await client.flushall()),
    stop: async () => {
      client.disconnect();
      const gone = once(server, 'exit');
      end();
      await gone;
      process.off('exit', end);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
