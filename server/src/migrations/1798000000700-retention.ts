import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a person has asked to have of all that is kept about them; how old a release may be that still runs on this schema; and what
 * thinning asks for. Only added to: the release before does not notice.
 */
export class Retention1798000000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table own_data_export (
  id uuid primary key,
  version int not null,
  account_id uuid not null references account,
  requested_at timestamptz not null,
  state text not null check (state in ('WAITING', 'READY', 'FAILED')),
  finished_at timestamptz,
  size bigint,
  sha256 text,
  check ((state = 'READY') = (sha256 is not null))
);
create index on own_data_export (account_id, requested_at desc);
create unique index own_data_export_one_waits on own_data_export (account_id) where state = 'WAITING';

-- The oldest release (by its last migration) that may work on this schema. A migration that takes something away raises it;
-- one that only adds leaves it, and the release before goes on working beside the new one.
create table schema_floor (
  only_row boolean primary key default true check (only_row),
  migration text not null
);
insert into schema_floor (migration) values ('Analysis1797000000700');
revoke insert, update, delete, truncate on schema_floor from ttdh_app;

create index outgoing_mail_kept on outgoing_mail (created_at) where status <> 'WAITING';
create index handled_event_kept on handled_event (at);
create index notification_kept on notification (at) where read_at is not null or over_at is not null;
create index report_run_kept on report_run (finished_at);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index outgoing_mail_kept, handled_event_kept, notification_kept, report_run_kept;
drop table schema_floor, own_data_export;
`);
  }
}
