import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is put on an assignment from outside its life: the star, the urging, and when each person last looked; and who changed it last. */
export class StarsAndReminders1795000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- a row is a star; taking it off deletes the row
create table assignment_star (
  assignment_id uuid primary key references assignment,
  by_id uuid not null references account,
  at timestamptz not null
);

-- đôn đốc: each time the Office or a leader urged the unit
create table reminder (
  id uuid primary key,
  assignment_id uuid not null references assignment,
  by_id uuid not null references account,
  at timestamptz not null,
  text text
);
create index on reminder (assignment_id, at desc);

-- when a person last opened an assignment: a mark of their own, for "changed since"
create table assignment_look (
  account_id uuid not null references account,
  assignment_id uuid not null references assignment,
  at timestamptz not null,
  primary key (account_id, assignment_id)
);

-- whose change updated_at is; null for what changed last before this was kept
alter table assignment add column updated_by_id uuid references account;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table assignment drop column updated_by_id;
drop table assignment_look, reminder, assignment_star;
`);
  }
}
