import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account';
import { findBinaries, type Binaries } from './binaries';
import { createCluster, plainEnvironment } from './cluster';
import { prepareFolder } from './folder';
import { layoutIn, type Layout } from './layout';
import { adminPassword, adminUrl, isOurs, ownerUrl, prepareProduct } from './logins';
import { choosePort, recordPort } from './port';
import { readPostmasterFile } from './postmaster-file';
import { PostgresProblem, problemFrom } from './problem';
import { isAlive, isZombie, pause, runsRemovedProgram, waitForEnd, wasStartedWith } from './processes';
import { serverFlags } from './server-flags';

export interface EmbeddedPostgresOptions {
  /** `DATA_DIR`: the database lies in `postgres/`, its passwords in `secrets/`. */
  readonly dataDir: string;
  /** For tests: nothing is synced to the disk. */
  readonly throwaway?: boolean;
  /** Where to tell what a person may want to know. */
  readonly say?: (line: string) => void;
  /** Milliseconds a server that says it is ready may leave a login unanswered. */
  readonly silence?: number;
  /** Server settings of this start beside the usual ones. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Milliseconds that a server may take to recover after a crash, to stop, and to stop when told to drop everything. */
const patience = { recovery: 600_000, stop: 20_000, immediateStop: 10_000 };

/**
 * The PostgreSQL that comes with the product. `start` makes the database at first, adopts a living server of this data folder
 * that an earlier, killed start left behind, waits for a dying one, and otherwise starts one. It never touches the files of a
 * living server. The server stands in its own session: a Ctrl-C in the terminal ends our processes first, then `stop` ends it.
 */
export class EmbeddedPostgres {
  private readonly options: Required<EmbeddedPostgresOptions>;
  private readonly layout: Layout;
  private running?: { pid: number; port: number };
  private stopping = false;
  private starting: Promise<void> = Promise.resolve();

  constructor(options: EmbeddedPostgresOptions) {
    this.options = { throwaway: false, say: () => undefined, silence: 20_000, settings: {}, ...options };
    mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
    // The server names its files by their real path, and so must we.
    this.layout = layoutIn(realpathSync(options.dataDir));
  }

  /** The address for the product's processes. */
  get url(): string {
    return ownerUrl(this.layout.dataDir, this.here.port);
  }

  /** The administrator's address. */
  get adminUrl(): string {
    return adminUrl(this.layout.dataDir, this.here.port);
  }

  /** The server's main process. */
  get pid(): number {
    return this.here.pid;
  }

  get port(): number {
    return this.here.port;
  }

  /** Whether the server's main process lives. Says nothing of whether it answers. */
  get alive(): boolean {
    return this.running !== undefined && isAlive(this.running.pid);
  }

  async start(): Promise<void> {
    this.stopping = false;
    this.starting = this.bringUp();
    await this.starting;
  }

  /** Ends the server in an orderly way, and not at all politely if it does not follow. A start under way is ended, too. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.starting.catch(() => undefined);
    const pid = this.running?.pid;
    if (pid) await this.end(pid);
    this.running = undefined;
  }

  private async bringUp(): Promise<void> {
    try {
      const binaries = findBinaries();
      const account = prepareFolder(this.layout, binaries, this.options.say);
      const password = adminPassword(this.layout.dataDir);
      await createCluster(this.layout, binaries, { account, password, throwaway: this.options.throwaway });
      this.running = await this.adoptOrLaunch(binaries, account);
      await prepareProduct(this.layout.dataDir, this.running.port);
    } catch (error) {
      throw problemFrom(error, this.layout.home);
    }
  }

  private get here() {
    if (!this.running) throw new Error('PostgreSQL has not been started');
    return this.running;
  }

  private async end(pid: number): Promise<void> {
    const steps: [NodeJS.Signals, number][] = [
      ['SIGINT', patience.stop],
      ['SIGQUIT', patience.immediateStop],
      ['SIGKILL', patience.immediateStop],
    ];
    for (const [signal, time] of steps) {
      if (!wasStartedWith(pid, this.layout.cluster)) return;
      process.kill(pid, signal);
      if (await waitForEnd(pid, time)) return;
    }
  }

  private async adoptOrLaunch(binaries: Binaries, account: Account | undefined) {
    const { cluster, portFile, home } = this.layout;
    const end = Date.now() + patience.recovery;
    let avoidRecordedPort = false;
    while (Date.now() < end) {
      if (this.stopping) throw new PostgresProblem('PostgreSQL được dừng trong lúc khởi động.');
      if (await this.clearTheWay()) {
        const adopted = await this.waitUntilReady(readPostmasterFile(cluster)?.pid);
        if (!adopted) continue;
        if (!runsRemovedProgram(adopted.pid)) {
          this.options.say('Dùng tiếp PostgreSQL còn chạy từ lần trước.');
          return adopted;
        }
        await this.end(adopted.pid);
        continue;
      }
      if (avoidRecordedPort) rmSync(portFile, { force: true });
      const port = await choosePort(portFile);
      const said = await this.launch(binaries, account, port);
      if (typeof said !== 'string') {
        recordPort(portFile, port);
        return said;
      }
      avoidRecordedPort = /could not bind|address already in use|could not create any TCP/i.test(said);
      // Another process of the same database is still going down; it lets go within seconds.
      const comesLater = /lock file .* already exists|is still in use|bogus data in lock file/i.test(said);
      if (!avoidRecordedPort && !comesLater) throw problemFrom(said, home);
      await pause(200);
    }
    throw new PostgresProblem(
      `PostgreSQL ở ${cluster} không sẵn sàng sau ${patience.recovery / 60_000} phút; xem ${this.layout.log}.`,
    );
  }

  /** Deals with what an earlier server left. True when a living server of ours is there. */
  private async clearTheWay(): Promise<boolean> {
    const { cluster } = this.layout;
    const file = readPostmasterFile(cluster);
    if (!file) return false;
    if (wasStartedWith(file.pid, cluster)) return true;
    // Killed, and not yet collected by its parent. PostgreSQL itself takes a zombie for a living one.
    for (let i = 0; i < 100 && isZombie(file.pid); i++) await pause(50);
    // The number now belongs to some other process (or to a zombie nobody collects): our server is dead, its file is stale.
    const stillHeld = isAlive(file.pid) || isZombie(file.pid);
    if (stillHeld && !wasStartedWith(file.pid, cluster) && readPostmasterFile(cluster)?.pid === file.pid) {
      rmSync(join(cluster, 'postmaster.pid'), { force: true });
    }
    return false;
  }

  /** Waits for a living server to answer. Undefined when it ended meanwhile. */
  private async waitUntilReady(pid: number | undefined): Promise<{ pid: number; port: number } | undefined> {
    const { cluster, dataDir } = this.layout;
    let silentSince = Date.now();
    let lastError: unknown;
    while (pid !== undefined && wasStartedWith(pid, cluster)) {
      const file = readPostmasterFile(cluster);
      if (file?.pid === pid && file.status === 'ready') {
        try {
          if (await isOurs(dataDir, file.port, cluster)) return { pid, port: file.port };
        } catch (error) {
          lastError = error;
          if ((error as { code?: string }).code === '28P01') throw error;
        }
        if (Date.now() - silentSince > this.options.silence) {
          const why = lastError instanceof Error ? ` (${lastError.message})` : '';
          throw new PostgresProblem(`PostgreSQL ở ${cluster} đang chạy (tiến trình ${pid}) nhưng không trả lời${why}.`);
        }
      } else {
        silentSince = Date.now();
      }
      if (this.stopping) return undefined;
      await pause(50);
    }
    return undefined;
  }

  /** Starts a server. Gives what it said if it ended instead of answering. */
  private async launch(
    binaries: Binaries,
    account: Account | undefined,
    port: number,
  ): Promise<{ pid: number; port: number } | string> {
    const { cluster, home, log } = this.layout;
    if (existsSync(log) && statSync(log).size > 20 * 1024 * 1024) renameSync(log, `${log}.1`);
    const output = openSync(log, 'a', 0o600);
    const from = statSync(log).size;
    try {
      const flags = serverFlags(port, this.options.throwaway, this.options.settings);
      const child = spawn(binaries.postgres, ['-D', cluster, ...flags], {
        ...account,
        cwd: home,
        env: plainEnvironment,
        stdio: ['ignore', output, output],
        detached: true,
      });
      const failed = new Promise<never>((_, reject) => child.once('error', reject));
      failed.catch(() => undefined);
      child.unref();
      const pid = child.pid ?? (await failed);
      // Between fork and exec the new process still carries our own command line.
      for (let i = 0; i < 100 && isAlive(pid) && !wasStartedWith(pid, cluster); i++) await pause(10);
      const ready = await this.waitUntilReady(pid);
      if (ready) return ready;
      if (this.stopping) await this.end(pid);
      return readFileSync(log).subarray(from).toString('utf8');
    } finally {
      closeSync(output);
    }
  }
}
