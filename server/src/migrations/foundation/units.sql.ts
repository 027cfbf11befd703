/** Units and the office's calendar (domain.md §1, §2). */
export const units = `
create table unit (
  id uuid primary key,
  version int not null,
  code text not null unique,
  name text not null,
  short_name text not null,
  aliases text[] not null default '{}',
  kind text not null,
  parent_id uuid references unit,
  -- the unit's ancestors and itself, root first: "within" is one index look-up, whatever the number of levels
  path uuid[] not null,
  valid_from date not null,
  valid_to date,
  successor_id uuid references unit,
  sort_order int not null default 0
);
create index on unit (parent_id);
create index on unit using gin (path);

create table calendar_day (
  on_date date primary key,
  kind text not null,
  name text not null,
  document text
);

create table field (
  id uuid primary key,
  code text not null unique,
  name text not null
);
`;
