import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { EmbeddedPostgres } from '@libs/embedded';
import { runMigrations } from '../src/data-source';
import { send } from './measure';

/** Keeps the loaded province for another run; without it the folder goes away at the end. */
const kept = process.env.BENCH_DIR;

export interface Scratch {
  readonly folder: string;
  readonly postgres: EmbeddedPostgres;
  /** The administrator's connection. */
  readonly db: Client;
  /** For the product's processes. */
  readonly environment: NodeJS.ProcessEnv;
  /** Ended with it. */
  readonly servers: ChildProcess[];
}

/** Does `work` on a migrated PostgreSQL of its own, which goes away with everything that was started. */
export async function onScratch(work: (scratch: Scratch) => Promise<void>): Promise<void> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'ttdh-bench-'));
  const postgres = new EmbeddedPostgres({ dataDir: folder });
  const servers: ChildProcess[] = [];
  const cleanUp = once(async () => {
    await Promise.all(servers.map(ended));
    await postgres.stop();
    if (!kept) rmSync(folder, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void cleanUp().finally(() => process.exit(130)));
  }
  try {
    await postgres.start();
    await runMigrations(postgres.url);
    const db = new Client({ connectionString: postgres.adminUrl.replace(/\/[^/]*$/, new URL(postgres.url).pathname) });
    await db.connect();
    const environment = {
      ...process.env,
      DATABASE_URL: postgres.url,
      DATA_DIR: folder,
      NODE_ENV: 'production',
      DEMO: '0',
      WORKERS: 'none',
      // A few people ask for all of the province here.
      POINTS_PER_MINUTE: '999999999',
    };
    await work({ folder, postgres, db, environment, servers }).finally(() => db.end());
  } finally {
    await cleanUp();
  }
}

/** Does `work` at the first call; later ones wait for that. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

/** Ends a server and waits until it has: PostgreSQL must not go first. */
const ended = (server: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill();
  });

export interface Server {
  port: number;
  pid: number;
}

export async function serve(file: string, environment: NodeJS.ProcessEnv, servers: ChildProcess[]): Promise<Server> {
  const port = await freePort();
  const child = fork(file, {
    env: { ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  servers.push(child);
  for (let n = 0; n < 600; n++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const answers = await fetch(`http://127.0.0.1:${port}/healthz`).then(
      () => true,
      () => false,
    );
    if (answers) return { port, pid: child.pid! };
  }
  throw new Error(`${file} did not answer`);
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

export async function signIn(port: number, username: string, password: string): Promise<string> {
  const query =
    'mutation($i: SignInInput!) { signIn(input: $i) { __typename ... on Session { accessToken } ... on Refusal { message } } }';
  const agent = new Agent();
  const { text } = await send(agent, port, {
    path: '/graphql',
    body: JSON.stringify({ query, variables: { i: { username, password } } }),
  });
  const token = JSON.parse(text).data?.signIn?.accessToken;
  if (!token) throw new Error(`${username}: ${text}`);
  return token;
}
