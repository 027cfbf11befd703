import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Closed periods: their figures, and the list behind them, as they were when a period was closed (domain.md §5). */
export class Periods1797000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table closed_period (
  id uuid primary key,
  kind text not null,
  from_on date not null,
  to_on date not null,
  name text not null,
  closed_at timestamptz not null,
  closed_by_id uuid not null references account,
  closed_by_name text not null,
  note text,
  formula_version int not null,
  -- what the figures take in, and the time zone in which days were days
  population text not null,
  zone text not null,
  -- how many rows the list has
  count int not null,
  -- the total and the row of each unit
  figures jsonb not null,
  -- the seal over all of this and the list (server/src/periods/seals.queries.ts), in hex
  hash text not null,
  unique (kind, from_on)
);
create index on closed_period (to_on desc, kind, id);

-- the list: whatever a population of the period could take in, with names as they were
create table closed_period_assignment (
  period_id uuid not null references closed_period deferrable initially deferred,
  assignment_id uuid not null,
  directive_id uuid not null,
  document_id uuid not null,
  number_symbol text not null,
  type text not null,
  issuer_id uuid not null,
  issued_on date not null,
  abstract text not null,
  place text,
  text text not null,
  leader_id uuid,
  field_id uuid,
  unit_id uuid not null,
  unit_name text not null,
  part text not null,
  status text not null,
  deadline_kind text not null,
  due_on date,
  due_time time,
  original_due_on date,
  original_due_time time,
  issued_at timestamptz not null,
  acknowledged_at timestamptz,
  last_reported_at timestamptz,
  submitted_at timestamptz,
  completed_at timestamptz,
  monitor_id uuid,
  monitor_name text,
  delegate_id uuid,
  holder_unit_id uuid not null,
  return_count int not null,
  extension_count int not null,
  starred boolean not null,
  -- open at the end of the day before the period
  open_before boolean not null,
  -- the cell by the deadline in force, and by the original one
  cell text not null,
  original_cell text not null,
  primary key (period_id, assignment_id)
);

create function refuse_closed_change() returns trigger language plpgsql as $$
begin
  raise exception 'a closed period never changes' using errcode = 'insufficient_privilege';
end $$;
create trigger never_changed before update or delete on closed_period for each row execute function refuse_closed_change();
create trigger never_emptied before truncate on closed_period execute function refuse_closed_change();
create trigger never_changed before update or delete on closed_period_assignment for each row execute function refuse_closed_change();
create trigger never_emptied before truncate on closed_period_assignment execute function refuse_closed_change();

-- The list comes first, the period that seals it last: from then on nothing is added to it.
create function refuse_closed_addition() returns trigger language plpgsql as $$
begin
  if exists (select from added a join closed_period p on p.id = a.period_id) then
    raise exception 'a closed period never changes' using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
create trigger never_added_to after insert on closed_period_assignment referencing new table as added
  for each statement execute function refuse_closed_addition();

revoke update, delete, truncate on closed_period, closed_period_assignment from ttdh_app;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table closed_period_assignment, closed_period;
drop function refuse_closed_change(), refuse_closed_addition();
`);
  }
}
