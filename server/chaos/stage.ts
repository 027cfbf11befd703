import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { BuiltApi, BuiltProcess } from '@libs/testing/product';
import { SignedIn } from '@libs/testing/signed-in';
import { AppModule } from '../src/app.module';
import { runMigrations } from '../src/data-source';
import { aProvince, type Province } from '../test/builders';
import { issueDocument } from '../test/entering';
import { Journal, type Writer } from '../test/journal';
import type { OwnServer } from './own-server';
import { Uploader } from './uploader';

/** What was measured, by name. */
export type Figures = Record<string, number | string>;

interface Usage {
  mb: number;
  handles: number;
}

/** The product at work on a server of its own: an API, workers, people who write without a pause, and everything they were told. */
export class Stage {
  readonly journal = new Journal();
  readonly timeline: string[] = [];
  readonly workers: BuiltProcess[] = [];
  readonly random: () => number;
  api!: BuiltApi;
  province!: Province;
  db!: Client;
  uploader!: Uploader;
  office!: SignedIn;
  head!: SignedIn;
  private assignments!: readonly { id: string; unit: { id: string } }[];
  private writers: Writer[] = [];
  private writing: Promise<unknown> | null = null;
  private stop = false;
  private readonly began = Date.now();
  private readonly baseline = new Map<number, Usage>();
  private readonly ended: BuiltProcess[] = [];

  private constructor(
    readonly server: OwnServer,
    readonly seed: number,
  ) {
    this.random = numbersFrom(seed);
  }

  static async begin(server: OwnServer, seed: number): Promise<Stage> {
    const stage = new Stage(server, seed);
    await runMigrations(server.postgres.url);
    const app: INestApplicationContext = await NestFactory.createApplicationContext(AppModule, { logger: false });
    stage.province = await aProvince(app);
    await app.close();
    await stage.connect();
    await stage.prepare();
    return stage;
  }

  get settings(): Record<string, string> {
    return { SMTP_URL: this.server.sink.url, ACCESS_TOKEN_MINUTES: '60', MIN_FREE_MB: '32' };
  }

  /** A line of the timeline, with the second it happened in. */
  note(words: string): void {
    this.timeline.push(`${((Date.now() - this.began) / 1000).toFixed(1).padStart(7)} s  ${words}`);
  }

  async startWorker(): Promise<BuiltProcess> {
    const worker = await BuiltProcess.start('worker', this.settings);
    this.workers.push(worker);
    return worker;
  }

  /** Ends a worker for good; what it said is looked at in the end. */
  async loseWorker(worker: BuiltProcess): Promise<void> {
    this.workers.splice(this.workers.indexOf(worker), 1);
    this.ended.push(worker);
    await worker.kill();
  }

  /** Lets everybody write, and others beside them, until `work` is done. */
  async underLoad<T>(work: () => Promise<T>, others: readonly Writer[] = []): Promise<T> {
    this.stop = false;
    this.writing = Promise.all(
      [...this.writers, ...others, this.uploader].map((writer) => writer.write(() => this.stop)),
    );
    this.writing.catch(() => (this.stop = true));
    try {
      return await work();
    } finally {
      this.stop = true;
      await this.writing;
    }
  }

  /** Milliseconds until something is so; fails after a while. */
  async until(what: string, done: () => Promise<boolean>, patienceMs = 60_000): Promise<number> {
    const began = Date.now();
    while (!(await done().catch(() => false))) {
      if (Date.now() - began > patienceMs) throw new Error(`waited ${patienceMs / 1000} s in vain until ${what}`);
      await pause(50);
    }
    return Date.now() - began;
  }

  /** What readiness or liveness answers: its status; 0 when nothing comes in time. */
  async probe(path: '/healthz' | '/readyz'): Promise<number> {
    return fetch(`${this.api.url}${path}`, { signal: AbortSignal.timeout(6_000) }).then(
      ({ status }) => status,
      () => 0,
    );
  }

  /** A connection of our own, past the unreliable line. */
  async connect(): Promise<void> {
    await this.db?.end().catch(() => undefined);
    this.db = new Client({ connectionString: this.server.postgres.url });
    this.db.on('error', () => undefined);
    await this.db.connect();
  }

  async one<Row = Record<string, number>>(sql: string, ...values: unknown[]): Promise<Row> {
    return (await this.db.query(sql, values)).rows[0];
  }

  /** Every process there was. */
  get outputs(): string[] {
    return [this.api.output, ...[...this.workers, ...this.ended].map(({ output }) => output)];
  }

  /** Processes that have lived since the beginning, with what they used then and use now. */
  growth(): { pid: number; before: Usage; after: Usage }[] {
    return [...this.baseline].flatMap(([pid, before]) => {
      const after = usageOf(pid);
      return after ? [{ pid, before, after }] : [];
    });
  }

  /** What everybody reports on there. */
  assignmentOf(name: 'finance' | 'construction' | 'ward'): string {
    return this.assignments.find(({ unit }) => unit.id === this.province[name].id)!.id;
  }

  async end(): Promise<void> {
    this.stop = true;
    await this.writing?.catch(() => undefined);
    await Promise.allSettled([this.api?.kill(), ...this.workers.map((worker) => worker.kill())]);
    await this.db?.end().catch(() => undefined);
  }

  private async prepare(): Promise<void> {
    [this.api] = await Promise.all([BuiltApi.start(this.settings), this.startWorker()]);
    this.journal.goTo(this.api.url);
    const { province, journal } = this;
    const sign = (
      name: 'officeSpecialist' | 'otherOfficeSpecialist' | 'financeHead' | 'constructionHead' | 'wardHead',
    ) => SignedIn.as(this.api.url, province[name]);
    this.office = await sign('officeSpecialist');
    this.head = await sign('financeHead');
    const { finance, construction, ward } = province;
    const { assignments } = await issueDocument(this.office, province, [{ leads: [finance, construction, ward] }]);
    this.assignments = assignments;
    const head = await sign('constructionHead');
    this.writers = [
      journal.reporter('finance', this.head, this.assignmentOf('finance')),
      journal.reporter('ward', await sign('wardHead'), this.assignmentOf('ward')),
      // These two get in each other's way.
      journal.reporter('construction 1', head, this.assignmentOf('construction')),
      journal.reporter('construction 2', head, this.assignmentOf('construction')),
      journal.enterer('office 1', this.office, province),
      journal.enterer('office 2', await sign('otherOfficeSpecialist'), province),
    ];
    this.uploader = new Uploader(this.office, () => this.api.url);
    for (const { pid } of [this.api.process!, ...this.workers]) this.baseline.set(pid, usageOf(pid)!);
  }
}

/** Numbers that can be had again from the seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function usageOf(pid: number): Usage | null {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return { mb: Math.round((pages * 4096) / 2 ** 20), handles: readdirSync(`/proc/${pid}/fd`).length };
  } catch {
    return null;
  }
}
