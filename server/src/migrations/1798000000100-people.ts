import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units that change over the years, and people who are invited instead of given a password (domain.md §1, §7). */
export class People1798000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- what a unit was called, and until when: documents of that time say so
create table unit_former_name (
  id uuid primary key,
  unit_id uuid not null references unit,
  code text not null,
  name text not null,
  short_name text not null,
  -- the last day on which it was called so
  until_on date not null,
  -- the decision it was changed by, as cited
  decision text,
  recorded_at timestamptz not null
);
create index on unit_former_name (unit_id, until_on);
revoke update, delete, truncate on unit_former_name from ttdh_app;

-- who took over, where that was more than one: unit.successor_id is the first of them
create table unit_successor (
  unit_id uuid not null references unit,
  successor_id uuid not null references unit,
  ordinal int not null,
  primary key (unit_id, successor_id),
  check (unit_id <> successor_id)
);
insert into unit_successor (unit_id, successor_id, ordinal) select id, successor_id, 0 from unit where successor_id is not null;

-- Where a unit hangs says what its path is, and that of everything below it: no release can forget the latter.
create function unit_path_follows() returns trigger language plpgsql as $$
begin
  new.path := coalesce((select p.path from unit p where p.id = new.parent_id), '{}') || new.id;
  if new.id = any(new.path[:cardinality(new.path) - 1]) then
    raise exception 'unit % cannot be part of itself', new.id;
  end if;
  return new;
end $$;
create trigger unit_path_follows before update of parent_id on unit for each row execute function unit_path_follows();

create function unit_paths_below_follow() returns trigger language plpgsql as $$
begin
  update unit b set path = new.path || b.path[cardinality(old.path) + 1:] where b.path @> array[new.id] and b.id <> new.id;
  return null;
end $$;
create trigger unit_paths_below_follow after update of parent_id on unit for each row
  when (old.path is distinct from new.path) execute function unit_paths_below_follow();

-- who was invited chooses the password; an account whose password another keeps has none either
alter table account alter column password_hash drop not null;
-- since when an invitation waits to be taken up
alter table account add column invited_at timestamptz;
create index account_email on account (lower(email));
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index account_email;
alter table account drop column invited_at;
-- nobody signs in with it: it is no hash
update account set password_hash = '' where password_hash is null;
alter table account alter column password_hash set not null;
drop trigger unit_paths_below_follow on unit;
drop trigger unit_path_follows on unit;
drop function unit_paths_below_follow();
drop function unit_path_follows();
drop table unit_successor, unit_former_name;
`);
  }
}
