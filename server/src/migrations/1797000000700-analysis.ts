import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schema } from './analysis/schema.sql';

/** Saved queries, and the read-only schema for analysts. */
export class Analysis1797000000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table saved_query (
  id uuid primary key,
  version int not null,
  owner_id uuid not null references account,
  name text not null,
  text text not null,
  variables text,
  shared boolean not null,
  deleted_at timestamptz
);
create unique index saved_query_name on saved_query (owner_id, lower(name)) where deleted_at is null;
create index on saved_query (shared) where deleted_at is null and shared;
`);
    await runner.query(schema);
  }

  async down(runner: QueryRunner): Promise<void> {
    // The role stays: other databases of the server may have given it to people.
    await runner.query('drop schema bi cascade; drop table saved_query');
  }
}
