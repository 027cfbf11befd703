import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Giải trình: requests for explanation, their threads, what reminds of an answer that is overdue, and their mail. */
export class Inquiries1797000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table inquiry (
  id uuid primary key,
  version int not null,
  assignment_id uuid not null references assignment,
  -- who was asked: it stays with that unit, wherever the assignment goes
  unit_id uuid not null references unit,
  state text not null,
  question text not null,
  -- the last day that is in time, as asked last
  due_on date not null,
  asked_by_id uuid not null references account,
  -- the person behind a deputy
  asked_for_id uuid references account,
  asked_at timestamptz not null,
  -- when what was asked last was answered; null again when it is asked again
  answered_at timestamptz,
  -- whether any answer came after its day
  was_late boolean not null,
  closed_at timestamptz,
  -- what was done last: by it the answered and closed ones are in order
  moved_at timestamptz not null,
  check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
  check (state <> 'OPEN' or answered_at is null),
  check (state <> 'ANSWERED' or answered_at is not null),
  check ((state = 'CLOSED') = (closed_at is not null))
);
create index on inquiry (assignment_id);
create index on inquiry (unit_id, asked_at);
create index on inquiry (asked_at);
create index on inquiry (state, moved_at, id);
create index inquiry_open on inquiry (due_on, id) where state = 'OPEN';

-- what was said after the question: never changed
create table inquiry_message (
  id uuid primary key,
  inquiry_id uuid not null references inquiry,
  -- its place: the version of the inquiry that it answered to
  ordinal int not null,
  author_id uuid not null references account,
  at timestamptz not null,
  text text not null,
  from_unit boolean not null,
  unique (inquiry_id, ordinal)
);

insert into reminder_rule (id, version, code, position, name, trigger, days, every, steps, text, enabled)
values (gen_random_uuid(), 1, 'INQUIRY_OVERDUE', 10, 'Quá hạn giải trình', 'INQUIRY_OVERDUE', array[]::int[], 3,
  '[{"who": "DELEGATE", "from": 1, "channel": "DIGEST"}, {"who": "UNIT_HEAD", "from": 1, "channel": "DIGEST"},
    {"who": "OFFICE_HEAD", "from": 1, "channel": "DIGEST"}]',
  '{đơn vị} chưa giải trình, quá hạn trả lời {số ngày} ngày làm việc', true);

insert into mail_template (id, version, code) values (gen_random_uuid(), 1, 'INQUIRY');
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
delete from notification where kind like 'INQUIRY_%';
delete from mail_template_version where template_id = (select id from mail_template where code = 'INQUIRY');
delete from mail_template where code = 'INQUIRY';
delete from reminder_rule where code = 'INQUIRY_OVERDUE';
drop table inquiry_message, inquiry;
`);
  }
}
