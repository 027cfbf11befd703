import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Redis from 'ioredis';
import { freePort } from './product';

/** A Redis for one spec, which goes away with it and keeps nothing on disk. */
export interface ThrowawayRedis {
  readonly url: string;
  /** As an operator who loses everything at once. */
  flush(): Promise<void>;
  /** As a power cut: gone, with all it had. */
  kill(): Promise<void>;
  /** Back at the same address, empty. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Where this machine has a redis-server; null where it has none. */
export function redisServer(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin');
  return folders.map((folder) => join(folder, 'redis-server')).find(isProgram) ?? null;
}

/** Starts a real server on a free port. */
export async function startRedis(): Promise<ThrowawayRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'ttdh-redis-'));
  const port = await freePort();
  const flags = { port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no', 'maxmemory-policy': 'noeviction' };
  const options = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true });
  // Refused until it listens: the client tries again by itself.
  client.on('error', () => undefined);
  let server: ChildProcess | undefined;
  const end = () => server?.kill('SIGKILL');
  process.once('exit', end);
  const redis: ThrowawayRedis = {
    url,
    flush: async () => void (await client.flushall()),
    start: async () => {
      server = spawn(redisServer()!, options, { stdio: 'ignore' });
      const late = pause(10_000, undefined, { ref: false }).then(() => Promise.reject(new Error('No redis-server')));
      await Promise.race([client.ping(), late]);
    },
    kill: async () => {
      if (!server) return;
      const gone = once(server, 'exit');
      end();
      await gone;
      server = undefined;
    },
    stop: async () => {
      client.disconnect();
      await redis.kill();
      process.off('exit', end);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await redis.start();
  return redis;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
