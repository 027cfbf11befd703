import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { config } from '../config';
import { settingNames } from '../config/settings';

/** How long a process may take to start or to end. Generous: the machine may be busy with other tests. */
const patienceMs = 60_000;
/** How much of what a process said is kept to explain its end. */
const mostSaid = 400_000;

const built = (name: string, release: string) => join(release, 'dist/server/server/src', `main.${name}.js`);

/** One process of the built product. */
export class BuiltProcess {
  private said = '';

  private constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => (this.said = (this.said + chunk).slice(-mostSaid)));
    }
  }

  /**
   * Starts `main.<name>.js` on this spec's database and data folder, and waits until it says that it is ready.
   * @param release the checkout it was built in: this one, or an older one
   */
  static async start(
    name: 'api' | 'worker',
    settings: Record<string, string> = {},
    release = process.cwd(),
  ): Promise<BuiltProcess> {
    const script = built(name, release);
    if (!existsSync(script)) throw new Error(`${script} is missing: run "npm test", which builds the product first`);
    const child = fork(script, {
      execArgv: ['--enable-source-maps', '--import', join(process.cwd(), 'server/launch/end-with-parent.mjs')],
      cwd: release,
      env: {
        ...process.env,
        ...unset,
        DATABASE_URL: config.DATABASE_URL,
        DATA_DIR: config.DATA_DIR,
        ...compiled,
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const started = new BuiltProcess(child);
    await started.ready(name);
    return started;
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** What it last wrote to its standard output and error. */
  get output(): string {
    return this.said;
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** How it ended; null while it runs. */
  get exit(): { code: number | null; signal: NodeJS.Signals | null } | null {
    return this.running ? null : { code: this.child.exitCode, signal: this.child.signalCode };
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Ends it as an operator would; fails if it does not end in good order. */
  async stop(): Promise<void> {
    if (!this.running) return;
    const late = setTimeout(() => this.child.kill('SIGKILL'), patienceMs);
    await this.end('SIGTERM');
    clearTimeout(late);
    if (this.child.exitCode !== 0)
      throw new Error(`The process ended with ${this.child.exitCode ?? this.child.signalCode}:\n${this.said}`);
  }

  /** Ends it as a power cut would: nothing is finished, nothing is said. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (!this.running) return;
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    await gone;
  }

  private async ready(name: string): Promise<void> {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), patienceMs);
    try {
      const gone = once(this.child, 'exit', { signal: late.signal }).then(() => false);
      const ready = once(this.child, 'message', { signal: late.signal }).then(() => true);
      gone.catch(() => undefined);
      if (await Promise.race([ready, gone])) return;
      throw new Error(`The ${name} did not start:\n${this.said}`);
    } catch (error) {
      this.child.kill('SIGKILL');
      throw late.signal.aborted ? new Error(`The ${name} was not ready in time:\n${this.said}`) : error;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** A run starts a hundred processes of the same code: only the first of them has to compile it. */
const compiled = { NODE_COMPILE_CACHE: join(process.env.TEST_FOLDER ?? tmpdir(), 'compiled') };

/** A developer's own `.env` fills only what is not there: every setting is, if only as an empty value. */
const unset = Object.fromEntries(settingNames.map((setting) => [setting, '']));

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** The API of the built product at one address, which it keeps when it is started again. */
export class BuiltApi {
  process?: BuiltProcess;

  private constructor(
    readonly port: number,
    private readonly settings: Record<string, string>,
    private readonly host: string,
  ) {}

  /** @param host what the address calls this machine: passkeys are bound to a name, and `127.0.0.1` is none */
  static async start(settings: Record<string, string> = {}, host = '127.0.0.1', port?: number): Promise<BuiltApi> {
    const api = new BuiltApi(port ?? (await freePort()), settings, host);
    await api.start();
    return api;
  }

  get url(): string {
    return `http://${this.host}:${this.port}`;
  }

  get output(): string {
    return this.process?.output ?? '';
  }

  async start(): Promise<void> {
    this.process = await BuiltProcess.start('api', { PORT: String(this.port), PUBLIC_URL: this.url, ...this.settings });
    for (const until = Date.now() + patienceMs; ; await pause(20)) {
      const answer = await fetch(`${this.url}/readyz`).catch(() => null);
      if (answer?.ok) return;
      if (Date.now() > until) throw new Error(`Not ready: ${await answer?.text()}\n${this.output}`);
    }
  }

  async stop(): Promise<void> {
    await this.process?.stop();
  }

  async kill(): Promise<void> {
    await this.process?.kill();
  }
}

/** The product as it is delivered: the API, which serves the console too, and the worker. `DEMO` asks administrators for no second factor. */
export async function startProduct({ host = '127.0.0.1', DEMO = '0' } = {}): Promise<{
  url: string;
  stop: () => Promise<void>;
}> {
  if (!existsSync('dist/client/index.html'))
    throw new Error('dist/client is missing: run "npm test", which builds the console first');
  const port = await freePort();
  // The worker writes mails: it must know where their links lead.
  const settings = { PUBLIC_URL: `http://${host}:${port}` };
  const [api, worker] = await Promise.all([
    BuiltApi.start({ DEMO }, host, port),
    BuiltProcess.start('worker', settings),
  ]);
  return {
    url: api.url,
    stop: async () => {
      await Promise.all([api.stop(), worker.stop()]);
    },
  };
}
