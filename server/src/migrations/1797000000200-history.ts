import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What counts of an assignment, by its name in the trail: a change of any of these begins a new version of it. */
const counted: readonly (readonly [column: string, type: string, property: string])[] = [
  ['unit_id', 'uuid', 'unitId'],
  ['part', 'text', 'part'],
  ['status', 'text', 'status'],
  ['deadline_kind', 'text', 'deadlineKind'],
  ['due_on', 'date', 'dueOn'],
  ['due_time', 'time', 'dueTime'],
  ['original_due_on', 'date', 'originalDueOn'],
  ['original_due_time', 'time', 'originalDueTime'],
  ['issued_at', 'timestamptz', 'issuedAt'],
  ['acknowledged_at', 'timestamptz', 'acknowledgedAt'],
  ['last_reported_at', 'timestamptz', 'lastReportedAt'],
  ['submitted_at', 'timestamptz', 'submittedAt'],
  ['completed_at', 'timestamptz', 'completedAt'],
  ['monitor_id', 'uuid', 'monitorId'],
  ['delegate_id', 'uuid', 'delegateId'],
  ['holder_unit_id', 'uuid', 'holderUnitId'],
  ['return_count', 'int', 'returnCount'],
  ['extension_count', 'int', 'extensionCount'],
  ['starred', 'boolean', 'starred'],
];
const columns = counted.map(([column]) => column);
const of = (row: string) => columns.map((column) => `${row}.${column}`).join(', ');

/**
 * What was, from the trail: its records tell the value before and after of everything they changed, so walking back from the
 * row as it is now gives each version that was superseded. The star and the monitor have records of their own. Two changes at
 * one moment are one, and no moment comes before the one before it: as the trigger keeps them.
 */
export const backfill = `
create aggregate pg_temp.walked_back(jsonb) (sfunc = jsonb_concat, stype = jsonb, initcond = '{}');
with told as (
  select e.subject_id as id, e.seq, e.at, case e.type when 'assignment.starred' then '{"starred": [false, true]}'
    when 'assignment.unstarred' then '{"starred": [true, false]}' else e.changes end as changes
  from recorded_event e join assignment a on a.id = e.subject_id
  union all
  select a.id, e.seq, e.at, jsonb_build_object('monitorId', e.changes -> 'monitorId') from recorded_event e join assignment a on a.directive_id = e.subject_id
  where e.changes ? 'monitorId' and e.at >= a.issued_at
), undone as (
  select t.id, t.seq, t.at, u.undo from told t cross join lateral (
    select jsonb_object_agg(c.key, c.value -> 0) as undo from jsonb_each(t.changes) c
    where c.key = any(array[${counted.map(([, , property]) => `'${property}'`).join(', ')}])) u
  where u.undo is not null
), walked as (
  select u.id, u.seq, greatest(a.issued_at, max(u.at) over (partition by u.id order by u.seq)) as at,
    pg_temp.walked_back(u.undo) over (partition by u.id order by u.seq desc) as before
  from undone u join assignment a on a.id = u.id
), spans as (
  select w.*, lag(w.at, 1, a.issued_at) over (partition by w.id order by w.seq) as since from walked w join assignment a on a.id = w.id
)
insert into assignment_past (valid_from, valid_to, assignment_id, directive_id, document_id, ${columns.join(', ')})
select s.since, s.at, a.id, a.directive_id, a.document_id, ${counted
  .map(
    ([column, type, property]) =>
      `case when s.before ? '${property}' then (s.before ->> '${property}')::${type} else a.${column} end`,
  )
  .join(', ')}
from spans s join assignment a on a.id = s.id where s.since < s.at;
drop aggregate pg_temp.walked_back(jsonb);
update assignment a set counted_since = coalesce((select max(p.valid_to) from assignment_past p where p.assignment_id = a.id), a.issued_at)`;

/** What counted of each assignment, as it was at any past moment (domain.md §5). */
export class History1797000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- the moment of the unit of work: what a process plays, else when the transaction began
create function moment() returns timestamptz language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('ttdh.now', true), '')::timestamptz, now())
$$;

alter table assignment
  -- a copy of assignment_star, kept by the trigger below, so that counting reads one table
  add column starred boolean not null default false,
  -- since when it has been as it counts now
  add column counted_since timestamptz not null default moment();
update assignment set starred = true where id in (select assignment_id from assignment_star);

-- each superseded version of what counts of an assignment: valid from a moment up to, and without, another
create table assignment_past (
  valid_from timestamptz not null,
  valid_to timestamptz not null,
  assignment_id uuid not null,
  directive_id uuid not null,
  document_id uuid not null,
  ${counted.map(([column, type]) => `${column} ${type}`).join(',\n  ')},
  check (valid_from < valid_to)
);
`);
    await runner.query(backfill);
    await runner.query(`
-- all that the table of a province looks at, beside each other
create index assignment_counted on assignment (part, issued_at) include (unit_id, status, due_on, due_time, original_due_on,
  original_due_time, submitted_at, last_reported_at, return_count, extension_count, starred, monitor_id, delegate_id, deadline_kind,
  counted_since);
-- pages that all transactions see are counted without looking at the rows
alter table assignment set (autovacuum_vacuum_insert_scale_factor = 0.02);
create index on assignment_past (valid_to, valid_from);
create index on assignment_past (assignment_id, valid_from);
-- only ever added to: its pages are seen by all soon after
alter table assignment_past set (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);

-- Runs as the owner: nobody else may write what was.
create function keep_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  since timestamptz := greatest(moment(), old.counted_since);
begin
  new.counted_since := old.counted_since;
  if (${of('old')}) is distinct from (${of('new')}) and since > old.counted_since then
    insert into assignment_past (valid_from, valid_to, assignment_id, directive_id, document_id, ${columns.join(', ')})
      values (old.counted_since, since, old.id, old.directive_id, old.document_id, ${of('old')});
    new.counted_since := since;
  end if;
  return new;
end $$;
create trigger keep_past before update on assignment for each row
  when ((${of('old')}, old.counted_since) is distinct from (${of('new')}, new.counted_since)) execute function keep_past();

create function copy_star() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then update assignment set starred = false where id = old.assignment_id and starred; end if;
  if tg_op <> 'DELETE' then update assignment set starred = true where id = new.assignment_id and not starred; end if;
  return null;
end $$;
create trigger copy_star after insert or update of assignment_id or delete on assignment_star for each row execute function copy_star();

revoke insert, update, delete, truncate on assignment_past from ttdh_app;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop trigger copy_star on assignment_star;
drop trigger keep_past on assignment;
drop function copy_star(), keep_past();
drop table assignment_past;
drop index assignment_counted;
alter table assignment reset (autovacuum_vacuum_insert_scale_factor);
alter table assignment drop column starred, drop column counted_since;
drop function moment();
`);
  }
}
