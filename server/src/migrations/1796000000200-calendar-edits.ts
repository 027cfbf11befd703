import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The calendar as the Office edits it: each row a record with a version, taken out of the calendar and never deleted; working
 * days counted where the rows are; and the open deadlines that the calendar can move, found at once.
 */
export class CalendarEdits1796000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table calendar_day
  add column id uuid not null default gen_random_uuid(),
  add column version int not null default 1,
  add column removed_at timestamptz;
alter table calendar_day drop constraint calendar_day_pkey;
alter table calendar_day add primary key (id), alter column id drop default, alter column version drop default;
create unique index calendar_day_in_force on calendar_day (on_date) where removed_at is null;

-- The twin of WorkCalendar.workingDaysBetween: working days after the first date up to and including the second; the other way
-- round the same number, negative. Whole weeks are counted by arithmetic (0001-01-01 was a Monday), and only the rows between
-- the two are looked at, so that it costs the same over a week and over ten years.
create function weekdays_until(day date) returns int language sql immutable parallel safe as $$
  select (day - date '0001-01-01') / 7 * 5 + least((day - date '0001-01-01') % 7 + 1, 5)
$$;
create function working_days_between(a date, b date) returns int language sql stable parallel safe as $$
  select weekdays_until(b) - weekdays_until(a) + sign(b - a)::int * (
    select coalesce(sum((c.kind = 'WORKED_SATURDAY')::int - (extract(isodow from c.on_date) < 6)::int), 0)::int
    from calendar_day c where c.removed_at is null and c.on_date > least(a, b) and c.on_date <= greatest(a, b))
$$;

create index assignment_open_counted on assignment (due_on, id) include (deadline_words, document_id)
  where deadline_kind = 'WORKING_DAYS' and status in ('ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'DECLINED');
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index assignment_open_counted;
drop function working_days_between(date, date);
drop function weekdays_until(date);
delete from calendar_day where removed_at is not null;
drop index calendar_day_in_force;
alter table calendar_day drop constraint calendar_day_pkey, drop column id, drop column version, drop column removed_at;
alter table calendar_day add primary key (on_date);
`);
  }
}
