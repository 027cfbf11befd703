import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { Parameters } from './parameters';

/** More texts than this are not what our reads are made of; further ones are not kept by PostgreSQL. */
const MOST_NAMES = 300;

/** Reads that all see the same moment, whatever others change meanwhile. */
export interface Snapshot {
  rows<Row>(text: string, parameters?: Pick<Parameters, 'values'>): Promise<Row[]>;
  /** The rows of a statement, `size` at a time: no more of them are in memory. */
  batches<Row>(text: string, parameters: Pick<Parameters, 'values'>, size: number): AsyncIterable<Row[]>;
}

/** Reads outside of any unit of work. A statement is parsed once per connection: planning costs as much as running it. */
@Injectable()
export class Reads {
  private readonly names = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  async rows<Row>(text: string, { values }: Pick<Parameters, 'values'> = { values: [] }): Promise<Row[]> {
    const pool = (this.dataSource.driver as unknown as { master: Pool }).master;
    // Not `pool.query`: that runs what waited for a connection as part of whoever gives one back, with their deadline and rows.
    const client = await pool.connect();
    try {
      const { rows } = await client.query({ name: this.nameOf(text), text, values });
      client.release();
      return rows;
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  }

  /** The first row, or null. */
  async row<Row>(text: string, parameters?: Pick<Parameters, 'values'>): Promise<Row | null> {
    return (await this.rows<Row>(text, parameters))[0] ?? null;
  }

  /**
   * Several reads of one moment, for what must agree in itself and is too long to be read at once. Nothing can be written in it.
   * It has a connection to itself until `work` is done; whoever reads slowly gives it up after five minutes.
   */
  async snapshot<T>(work: (at: Snapshot) => Promise<T>): Promise<T> {
    const pool = (this.dataSource.driver as unknown as { master: Pool }).master;
    const client = await pool.connect();
    try {
      await client.query('begin isolation level repeatable read read only');
      await client.query(
        `set local idle_in_transaction_session_timeout = '5min'; set local statement_timeout = '2min'`,
      );
      const result = await work(snapshotOn(client));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  private nameOf(text: string): string | undefined {
    let name = this.names.get(text);
    if (!name && this.names.size < MOST_NAMES) {
      name = createHash('sha1').update(text).digest('base64');
      this.names.set(text, name);
    }
    return name;
  }
}

function snapshotOn(client: PoolClient): Snapshot {
  let cursors = 0;
  return {
    rows: async (text, { values } = { values: [] }) => (await client.query({ text, values })).rows,
    async *batches(text, { values }, size) {
      const cursor = `c${cursors++}`;
      await client.query({ text: `declare ${cursor} no scroll cursor for ${text}`, values });
      for (;;) {
        const { rows } = await client.query(`fetch ${size} from ${cursor}`);
        if (rows.length) yield rows;
        if (rows.length < size) break;
      }
      await client.query(`close ${cursor}`);
    },
  };
}
