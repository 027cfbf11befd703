import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Personal read-only tokens for the API. */
export class Tokens1797000000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table access_token (
  id uuid primary key,
  version int not null,
  account_id uuid not null references account,
  name text not null,
  -- how the secret begins; the person's way to know it again
  prefix text not null,
  -- SHA-256 of the secret's 256 random bits
  digest bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index on access_token (account_id, created_at desc);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access_token');
  }
}
