/** People, what they are in which unit, and how they are signed in (domain.md §7, reliability.md A.2). */
export const accounts = `
create table account (
  id uuid primary key,
  version int not null,
  username text not null unique,
  display_name text not null,
  title text not null,
  email text,
  password_hash text not null,
  language text not null default 'VI',
  disabled_at timestamptz
);

create table role_grant (
  id uuid primary key,
  account_id uuid not null references account,
  role text not null,
  unit_id uuid not null references unit,
  unique (account_id, role, unit_id)
);
create index on role_grant (unit_id, role);
create index on role_grant (role);

create table session (
  id uuid primary key,
  version int not null,
  account_id uuid not null references account,
  kind text not null,
  -- SHA-256 of the cookie's 256 random bits; null for a token's session
  token_hash bytea unique,
  started_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  ends_at timestamptz not null,
  ended_at timestamptz,
  ip text,
  user_agent text
);
create index on session (account_id, started_at desc);

-- Failed sign-ins counted per account and place, per account, and per place. The layout is rate-limiter-flexible's.
create table sign_in_throttle (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
create index on sign_in_throttle (expire);
`;
