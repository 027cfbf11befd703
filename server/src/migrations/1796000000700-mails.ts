import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words of mails, and how each person wants theirs (domain.md §6). */
export class Mails1796000000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table mail_template (
  id uuid primary key,
  version int not null,
  code text not null unique,
  -- all null: the words as delivered
  subject text,
  html text,
  text text,
  changed_by_id uuid references account,
  changed_at timestamptz,
  check (num_nulls(subject, html, text) in (0, 3))
);
insert into mail_template (id, version, code)
select gen_random_uuid(), 1, code
from unnest(array['DIGEST', 'WEEKLY', 'ASSIGNED', 'RETURNED', 'DECIDED', 'ESCALATED', 'URGED', 'NOTICE']) code;

-- what each of them has been, so that it can be taken up again
create table mail_template_version (
  template_id uuid not null references mail_template,
  version int not null,
  subject text,
  html text,
  text text,
  changed_by_id uuid not null references account,
  changed_at timestamptz not null,
  primary key (template_id, version)
);

-- a mark of a person's own; without a row, as usual
create table mail_preference (
  account_id uuid primary key references account,
  digest_time time not null,
  paused boolean not null,
  -- the last day of a pause; null while it lasts until further notice
  paused_until date
);

-- the secret address itself is known to its owner only
create table calendar_feed (
  account_id uuid primary key references account,
  digest bytea not null unique,
  created_at timestamptz not null,
  last_used_at timestamptz
);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calendar_feed, mail_preference, mail_template_version, mail_template');
  }
}
