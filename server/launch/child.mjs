import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { at, root } from './paths.mjs';
import { say, Stop } from './say.mjs';

/** How long a process may take to end when asked to. */
const grace = 20_000;
const badSettings = 78;

function launch(script, env, label, parameters = []) {
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', '--import', at('server/launch/end-with-parent.mjs'), script, ...parameters],
    {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => say(label ? `${label.padEnd(6)} │ ${line}` : line));
  }
  // A process that could not be started at all ends with an error instead of an exit.
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, signal: error.code }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  return { child, ended };
}

/** Asks a process to end, and makes it end. */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), grace);
  await gone;
  clearTimeout(late);
}

/** Runs a program to its end. Fails when it fails; ends it when `signal` is raised. */
export async function runOnce(script, env, { label, signal, failure = '', onStart, parameters }) {
  signal?.throwIfAborted();
  const { child, ended } = launch(script, env, label, parameters);
  const stop = () => void end(child);
  signal?.addEventListener('abort', stop);
  if (child.pid) onStart?.(child.pid);
  const { code } = await ended;
  signal?.removeEventListener('abort', stop);
  if (code !== 0 && !signal?.aborted) throw new Stop(failure);
}

/** A process that is to run as long as we do: when it ends, it is started again, at once and then with growing pauses (≤ 30 s). */
export class KeptChild {
  #child;
  #stopping = false;
  #running = Promise.resolve();
  #fellOver = 0;
  #restarting = false;

  /**
   * @param {{ label: string, script: string, env: () => Record<string, string>, onStart?: (pid: number) => void, onFall?: (falls: number, code: number) => void }} options
   */
  constructor(options) {
    this.options = options;
  }

  start() {
    this.#running = this.#keep();
  }

  /** Ends it for good. */
  async stop() {
    this.#stopping = true;
    if (this.#child) await end(this.#child);
    await this.#running;
  }

  /** Ends it once, to have it start again with a new environment. */
  async restart() {
    this.#restarting = true;
    if (this.#child) await end(this.#child);
  }

  async #keep() {
    const { label, script, env, onStart, onFall } = this.options;
    while (!this.#stopping) {
      const since = Date.now();
      const { child, ended } = launch(script, env(), label);
      this.#child = child;
      if (child.pid) onStart?.(child.pid);
      const { code, signal } = await ended;
      if (this.#stopping) return;
      if (this.#restarting) {
        this.#restarting = false;
        continue;
      }
      if (Date.now() - since > 60_000) this.#fellOver = 0;
      this.#fellOver++;
      const wait = Math.min(30_000, 500 * 2 ** (this.#fellOver - 1));
      say(`Tiến trình ${label} đã dừng bất ngờ (${signal ?? `mã ${code}`}); chạy lại sau ${wait / 1000} giây.`);
      onFall?.(this.#fellOver, code);
      for (const until = Date.now() + wait; Date.now() < until && !this.#stopping;) await pause(100);
    }
  }

  /** What a process answers when its settings are wrong: starting it again would not help. */
  static isHopeless = (code) => code === badSettings;
}
