import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people prove who they are. Old code goes on working on it: what is new is nullable or has a default. */
export class Credentials1798000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table session
  add column confirmed_at timestamptz,
  -- what whoever signed in has to set up before anything else; what is done meanwhile no longer counts
  add column duties text[] not null default '{}';
-- Who was invited has no password yet.
alter table account alter column password_hash drop not null;
alter table account
  add column password_changed_at timestamptz not null default now(),
  -- sessions that began before are over, but for the one in which it was changed
  add column credentials_changed_at timestamptz,
  add column credentials_changed_by uuid;

-- Passwords that somebody had: they are not taken again.
create table password_past (
  account_id uuid not null references account,
  at timestamptz not null,
  hash text not null,
  primary key (account_id, at)
);

-- Invitations, forgotten passwords and new addresses. What is kept of a link is SHA-256 of its 256 random bits.
create table one_time_link (
  id uuid primary key,
  version int not null,
  account_id uuid not null references account,
  purpose text not null,
  digest bytea not null unique,
  -- the new address, where the link proves one
  email text,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index on one_time_link (account_id);

-- One authenticator app a person, under the account's id. The secret is sealed; the last step that was taken never is again.
create table totp (
  id uuid primary key references account,
  version int not null,
  secret bytea not null,
  last_step int not null default 0,
  made_at timestamptz not null,
  confirmed_at timestamptz
);

create table passkey (
  id uuid primary key,
  version int not null,
  account_id uuid not null references account,
  name text not null,
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  synced boolean not null,
  made_at timestamptz not null,
  last_used_at timestamptz
);
create index on passkey (account_id);

create table recovery_code (
  id uuid primary key,
  version int not null,
  account_id uuid not null references account,
  digest bytea not null,
  used_at timestamptz
);
create index on recovery_code (account_id);

-- What lives for minutes: the question put to a passkey, and a sign-in that waits for its second step.
create table passkey_challenge (
  id uuid primary key,
  challenge text not null,
  purpose text not null,
  account_id uuid references account,
  expires_at timestamptz not null
);
create index on passkey_challenge (expires_at);
create table sign_in_step (
  digest bytea primary key,
  account_id uuid not null references account,
  kind text not null,
  method text not null,
  expires_at timestamptz not null
);
create index on sign_in_step (expires_at);

-- What a mail carries that nobody but its reader may know (the secret of a link), sealed.
alter table outgoing_mail add column sealed bytea;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table outgoing_mail drop column sealed;
drop table sign_in_step, passkey_challenge, recovery_code, passkey, totp, one_time_link, password_past;
alter table account drop column credentials_changed_by, drop column credentials_changed_at, drop column password_changed_at;
-- People without a password stay: the column's rule is left as the others need it.
alter table session drop column duties, drop column confirmed_at;
`);
  }
}
