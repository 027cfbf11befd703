import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One act on many assignments: who started it, and how far it is. */
export class Bulk1795000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table bulk (
  id uuid primary key,
  version int not null,
  -- who started it and from where, so that each act is recorded as if they had done it by hand
  actor_id uuid not null references account,
  on_behalf_of_id uuid references account,
  on_behalf_of_name text,
  session_id uuid,
  ip text,
  act text not null,
  arguments jsonb not null,
  total int not null,
  started_at timestamptz not null,
  finished_at timestamptz
);

create table bulk_item (
  bulk_id uuid not null references bulk,
  n int not null,
  -- as it was ticked: of what does not exist nothing more is said than of what the person may not see
  assignment_id uuid not null,
  -- of the assignment, or of its directive where that is what changes; null for what overwrites nothing
  expected_version int,
  outcome text not null,
  message text,
  primary key (bulk_id, n)
);
create index on bulk_item (bulk_id, outcome, n);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bulk_item, bulk');
  }
}
