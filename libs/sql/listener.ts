import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Client, type Pool } from 'pg';
import { DataSource } from 'typeorm';
import { outsideOfRequests } from './row-scope';

/** A connection over which nothing comes may be dead without a word: it is asked so often, and given so long to answer. */
const ASK_EVERY_MS = 5_000;
const PATIENCE_MS = 4_000;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;

/** Who listens. */
export interface Hearing {
  /** A notice, as it was sent. */
  heard(payload: string): void;
  /** The channel is open, for the first time or again: what was said until now may not have been heard. */
  opened(): Promise<void>;
}

/** Hears PostgreSQL's notices on a connection of its own, outside of the pool, which comes back by itself when it is lost. */
@Injectable()
export class Listener {
  constructor(private readonly dataSource: DataSource) {}

  /** Listens until the returned function is called. `channel` is a name of ours, never anybody's input. */
  listen(channel: string, hearing: Hearing): () => Promise<void> {
    const { options } = (this.dataSource.driver as unknown as { master: Pool }).master;
    const listening = new Listening(() => new Client({ ...options, password: options.password }), channel, hearing);
    // It serves whoever comes later too: never with the rows of the one in whose request it began.
    outsideOfRequests(() => void listening.run());
    return () => listening.stop();
  }
}

class Listening {
  private readonly log = new Logger(Listener.name);
  private readonly stopped = new AbortController();
  private client?: Client;
  private failures = 0;

  constructor(
    private readonly makeClient: () => Client,
    private readonly channel: string,
    private readonly hearing: Hearing,
  ) {}

  async run(): Promise<void> {
    const { signal } = this.stopped;
    while (!signal.aborted) {
      try {
        await this.untilLost();
      } catch (error) {
        if (!signal.aborted) this.log.warn(`Nothing is heard on ${this.channel}: ${(error as Error).message}`);
      }
      const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.failures++) * (0.5 + Math.random() / 2);
      await pause(wait, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    await Promise.race([this.client?.end(), pause(1_000, undefined, { ref: false })]).catch(() => undefined);
    drop(this.client);
  }

  /** Never returns: throws when the connection is lost. */
  private async untilLost(): Promise<never> {
    const client = this.makeClient();
    this.client = client;
    const lost = new Promise<never>((_, reject) => {
      client.on('error', reject);
      client.on('end', () => reject(new Error('The connection has ended')));
    });
    lost.catch(() => undefined);
    client.on('notification', ({ payload }) => payload && this.hearing.heard(payload));
    try {
      await client.connect();
      await client.query(`listen ${this.channel}`);
      await this.hearing.opened();
      this.failures = 0;
      for (;;) {
        await Promise.race([lost, pause(ASK_EVERY_MS, undefined, { signal: this.stopped.signal, ref: false })]);
        await Promise.race([lost, client.query({ text: 'select 1', query_timeout: PATIENCE_MS } as never)]);
      }
    } finally {
      drop(client);
    }
  }
}

/** Without a farewell: to a server that doesn't answer, `end` would wait for ever. */
function drop(client?: Client): void {
  (client as unknown as { connection?: { stream: { destroy(): void } } })?.connection?.stream.destroy();
}
