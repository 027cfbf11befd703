import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was rendered, when it is rendered by itself, and who may see it; and mails that carry files. */
export class ReportRuns1797000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table report_schedule (
  id uuid primary key,
  version int not null,
  report_id uuid not null references report,
  name text not null,
  format text not null,
  template_id uuid references report_template,
  answers jsonb not null,
  recurrence jsonb not null,
  time time not null,
  recipient_ids uuid[] not null,
  recipient_roles text[] not null,
  attach boolean not null,
  enabled boolean not null,
  owner_id uuid not null references account,
  -- of what the owner's reports spoke when it was saved
  province boolean not null,
  unit_ids uuid[] not null,
  personal boolean not null,
  -- everything due up to here has been asked for
  done_until timestamptz not null,
  removed_at timestamptz
);
create index on report_schedule (done_until) where enabled and removed_at is null;
create index on report_schedule (owner_id) where removed_at is null;

create table report_run (
  id uuid primary key,
  version int not null,
  report_id uuid not null references report,
  report_name text not null,
  schedule_id uuid references report_schedule,
  due_at timestamptz,
  format text not null,
  template_id uuid references report_template,
  answers jsonb not null,
  state text not null,
  progress int not null default 0,
  round int not null,
  attempts int not null,
  claimed_by uuid,
  -- in whose name and with whose rights
  owner_id uuid not null references account,
  on_behalf_of_id uuid references account,
  on_behalf_of_name text,
  session_id uuid,
  ip text,
  province boolean not null,
  unit_ids uuid[] not null,
  personal boolean not null,
  requested_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  error text,
  row_count int,
  as_of date,
  -- of the report; with it the same can be made again
  definition_version int,
  formula_version int,
  snapshot_hash text,
  file_name text,
  media_type text,
  size bigint,
  sha256 text,
  -- each moment of a schedule is rendered once
  unique (schedule_id, due_at),
  check ((schedule_id is null) = (due_at is null)),
  check ((state = 'DONE') = (sha256 is not null))
);
create index on report_run (requested_at, id);
create index on report_run (report_id, requested_at);
create index on report_run (owner_id, requested_at);
create index on report_run (requested_at) where state in ('WAITING', 'RUNNING');

-- what goes along with a mail; the bytes are in the blob store
create table outgoing_mail_file (
  mail_id uuid not null references outgoing_mail on delete cascade,
  ordinal int not null,
  name text not null,
  media_type text not null,
  sha256 text not null,
  primary key (mail_id, ordinal)
);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table outgoing_mail_file, report_run, report_schedule');
  }
}
