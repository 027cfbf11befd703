import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How one signed in, what a token may do, and who is known elsewhere: in a directory, at an OpenID provider. */
export class Sessions1798000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table session add column method text not null default 'PASSWORD';
create index session_open on session (account_id) where ended_at is null;

alter table access_token
  add column scopes text[] not null default '{READ}',
  add column last_used_ip text;
create index access_token_working on access_token (created_at desc, id) where revoked_at is null;

-- Made for somebody whom a directory or a provider knows: there is no password here.
alter table account alter column password_hash drop not null;
-- Which source gave the role; null: a person did. What a source gave, it takes away.
alter table role_grant add column source text;

-- The name that a directory or an OpenID provider has for a person, which never changes there.
create table outside_identity (
  id uuid primary key,
  version int not null,
  account_id uuid not null references account,
  -- 'ldap', or the issuer of the provider
  issuer text not null,
  subject text not null,
  linked_at timestamptz not null,
  unique (issuer, subject),
  unique (account_id, issuer)
);

-- A sign-in that was sent to the provider and has not come back; ten minutes at most.
create table oidc_attempt (
  -- SHA-256 of what the browser that began it holds in a cookie
  browser_digest bytea primary key,
  state text not null,
  nonce text not null,
  verifier text not null,
  return_to text not null,
  made_at timestamptz not null
);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table oidc_attempt;
drop table outside_identity;
alter table role_grant drop column source;
alter table access_token drop column scopes, drop column last_used_ip;
drop index session_open;
alter table session drop column method;
`);
  }
}
