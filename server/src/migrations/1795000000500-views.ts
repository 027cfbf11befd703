import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ways of looking at a list that people keep, and with which of them each person's lists open. */
export class Views1795000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table saved_view (
  id uuid primary key,
  version int not null,
  owner_id uuid not null references account,
  list text not null,
  name text not null,
  -- the query string of the list's address
  address text not null,
  shared_with text not null,
  deleted_at timestamptz
);
create unique index saved_view_name on saved_view (owner_id, list, lower(name)) where deleted_at is null;
create index on saved_view (list) where deleted_at is null and shared_with <> 'NOBODY';

-- a mark of a person's own: one view for each of their lists
create table default_view (
  account_id uuid not null references account,
  list text not null,
  view_id uuid not null references saved_view,
  primary key (account_id, list)
);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table default_view, saved_view');
  }
}
