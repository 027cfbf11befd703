import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is already there, from the trail. Every change of status is in it with its moment, and each of them passes the turn;
 * requests for more time are younger than this. Moments count by their whole second, as `passed` counts them.
 */
export const backfill = `
with turns as (
  select a.id, 'ASSIGNED' as status, a.issued_at as at, 0::bigint as seq from assignment a
  union all
  select e.subject_id, e.changes #>> '{status,1}', e.at, e.seq from recorded_event e
  where starts_with(e.type, 'assignment.') and e.changes ? 'status'
), spans as (
  select id, status, at as since, seq, lead(at) over life as until,
    floor(extract(epoch from lead(at) over life)) - floor(extract(epoch from at)) as seconds
  from turns window life as (partition by id order by seq)
), totals as (
  select id, max(since) filter (where until is null) as since,
    coalesce(sum(greatest(seconds, 0)) filter (where status = 'IN_PROGRESS'), 0)::int as unit,
    coalesce(sum(greatest(seconds, 0)) filter (where status in ('SUBMITTED', 'DECLINED')), 0)::int as office,
    coalesce(sum(greatest(seconds, 0)) filter (where status = 'ASSIGNED'), 0)::int as waiting
  from spans group by id
)
update assignment a set court_since = t.since, unit_seconds = t.unit, office_seconds = t.office, waiting_seconds = t.waiting
from totals t where t.id = a.id`;

/** Whose turn it was, and for how long. */
export class Court1796000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table assignment
  -- since when whoever's turn it is has had it, and how long each had it before, in whole seconds
  add column court_since timestamptz not null default now(),
  add column unit_seconds int not null default 0,
  add column office_seconds int not null default 0,
  add column waiting_seconds int not null default 0,
  -- whose turn it is: courtOf in court.lifecycle.ts
  add column court text generated always as (case
    when status not in ('ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'DECLINED') then null
    when extension_requested_at is not null or status in ('SUBMITTED', 'DECLINED') then 'OFFICE'
    when status = 'ASSIGNED' then 'WAITING'
    else 'UNIT' end) stored;
`);
    await runner.query(backfill);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table assignment drop column court, drop column court_since, drop column unit_seconds, drop column office_seconds,
  drop column waiting_seconds`);
  }
}
