import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { Parameters } from './parameters';

/** More texts than this are not what our reads are made of; further ones are not kept by PostgreSQL. */
const MOST_NAMES = 300;

/** Reads outside of any unit of work. A statement is parsed once per connection: planning costs as much as running it. */
@Injectable()
export class Reads {
  private readonly names = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  async rows<Row>(text: string, { values }: Pick<Parameters, 'values'> = { values: [] }): Promise<Row[]> {
    const pool = (this.dataSource.driver as unknown as { master: Pool }).master;
    return (await pool.query({ name: this.nameOf(text), text, values })).rows;
  }

  /** The first row, or null. */
  async row<Row>(text: string, parameters?: Pick<Parameters, 'values'>): Promise<Row | null> {
    return (await this.rows<Row>(text, parameters))[0] ?? null;
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
