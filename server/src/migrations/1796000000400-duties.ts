import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Recurring duties: one obligation for each period (domain.md §2). */
export class Duties1796000000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table duty (
  id uuid primary key,
  version int not null,
  directive_id uuid not null references directive,
  document_id uuid not null references directive_document,
  -- who answers for the obligations still to come
  unit_id uuid not null references unit,
  part text not null,
  -- RFC 5545, and the words it was read from
  rule text not null,
  words text not null,
  due_time time,
  -- its first period
  starts_on date not null,
  -- the last day on which it may fall; null: until it is ended by hand
  until_on date,
  -- no period before this day is still to come; null when none is
  next_on date,
  -- the day on which the clock has something to do: the next period begins, or its last day has gone by
  opens_on date not null,
  ended_at timestamptz,
  end_reason text,
  -- why the obligation that is due cannot be made
  problem text
);
create index on duty (directive_id);
create index duty_opens on duty (opens_on, id) where ended_at is null;
-- a unit has one running duty of a directive
create unique index duty_once on duty (directive_id, unit_id) where ended_at is null;

alter table assignment add column duty_id uuid references duty;
-- the day the duty fell on: the period it stands for, wherever its deadline has been moved to since
alter table assignment add column period_on date;
alter table assignment add check ((duty_id is null) = (period_on is null));
`);
    // What was given before there were duties: each goes on from the period that runs now. Periods that nobody was asked for
    // then are not asked for afterwards.
    await runner.query(`
insert into duty (id, version, directive_id, document_id, unit_id, part, rule, words, due_time, starts_on, next_on, opens_on)
  select gen_random_uuid(), 1, a.directive_id, a.document_id, a.unit_id, a.part, a.recurrence, a.deadline_words, a.due_time,
    coalesce(a.original_due_on, a.due_on), greatest(a.due_on + 1, current_date), a.due_on + 1
  from assignment a where a.recurrence is not null and a.due_on is not null and a.status <> 'WITHDRAWN';
update assignment a set duty_id = d.id, period_on = a.due_on
  from duty d where d.directive_id = a.directive_id and d.unit_id = a.unit_id and a.recurrence is not null and a.due_on is not null
    and a.status <> 'WITHDRAWN';
`);
    await runner.query(`
drop index assignment_once;
-- a unit holds a directive once; what was withdrawn no longer counts. Of a duty it holds one obligation for each period
create unique index assignment_once on assignment (directive_id, unit_id) where status <> 'WITHDRAWN' and duty_id is null;
-- what one unit took over from another stands for the same period
create unique index assignment_of_period on assignment (duty_id, period_on) where duty_id is not null and predecessor_id is null;
create index on assignment (duty_id, due_key desc, id desc) where duty_id is not null;
`);
  }

  /** What a unit has of a duty for several periods stays: assignments. So it holds those more than once, as the rule of before can't say. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index assignment_of_period;
drop index assignment_once;
update assignment a set recurrence = d.rule from duty d where d.id = a.duty_id and a.recurrence is null;
create unique index assignment_once on assignment (directive_id, unit_id)
  where status <> 'WITHDRAWN' and recurrence is null;
alter table assignment drop column duty_id;
alter table assignment drop column period_on;
drop table duty;
`);
  }
}
