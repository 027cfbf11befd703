import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happens by itself: what waits for which reaction, and the mails on their way. */
export class Clockwork1796000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- An event stays until all that reacts to it has: the queue only carries, and may be lost at any moment.
alter table outbox
  -- who has not handled it yet; null before it was handed to the queue
  add column waiting text[],
  add column relayed_at timestamptz,
  -- when to see whether the queue still has what is waiting
  add column look_at timestamptz,
  add column looks int not null default 0,
  -- what went wrong last, and how often anything did
  add column failures int not null default 0,
  add column last_error text;
create index outbox_new on outbox (seq) where relayed_at is null;
create index outbox_waiting on outbox (look_at) where relayed_at is not null;
create index bulk_unfinished on bulk (started_at) where finished_at is null;

-- Appended with what it is about, in one transaction. The row is the truth about it: what carries it may be lost.
create table outgoing_mail (
  id uuid primary key,
  account_id uuid references account,
  to_address text not null,
  to_name text not null,
  kind text not null,
  -- of a digest: one a day for each person
  digest_on date,
  subject text not null,
  html text,
  text text not null,
  message_id text not null unique,
  status text not null check (status in ('WAITING', 'SENT', 'FAILED', 'SUPPRESSED')),
  attempts int not null default 0,
  -- attempts of which nobody knows whether the mail arrived; it was sent again under the same message_id
  unclear int not null default 0,
  next_attempt_at timestamptz not null,
  -- when it was last tried, by the database's own clock: the rate is counted by it
  tried_at timestamptz,
  claimed_by uuid,
  claimed_until timestamptz,
  last_error text,
  created_at timestamptz not null,
  sent_at timestamptz
);
create unique index outgoing_mail_one_digest on outgoing_mail (account_id, kind, digest_on) where digest_on is not null;
create index outgoing_mail_due on outgoing_mail (next_attempt_at, id) where status = 'WAITING';
create index outgoing_mail_tried on outgoing_mail (tried_at) where tried_at is not null;
create index outgoing_mail_newest on outgoing_mail (created_at, id);
create index outgoing_mail_by_status on outgoing_mail (status, created_at, id);
create index on outgoing_mail (account_id, created_at) where account_id is not null;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table outgoing_mail;
drop index outbox_new, outbox_waiting, bulk_unfinished;
alter table outbox
  drop column waiting,
  drop column relayed_at,
  drop column look_at,
  drop column looks,
  drop column failures,
  drop column last_error;
`);
  }
}
