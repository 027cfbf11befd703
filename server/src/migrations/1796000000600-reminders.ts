import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules of reminding, and what each person is told (domain.md §6). */
export class Reminders1796000000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table reminder_rule (
  id uuid primary key,
  version int not null,
  code text not null unique,
  position int not null,
  name text not null,
  trigger text not null,
  -- working days before the deadline; or after how many days (working days; calendar days of silence)
  days int[] not null,
  -- again after so many days of the same kind; 0 is once
  every int not null,
  -- [{ who, from, channel }], lowest rung first
  steps jsonb not null,
  text text not null,
  enabled boolean not null,
  changed_by_id uuid references account,
  changed_at timestamptz
);

insert into reminder_rule (id, version, code, position, name, trigger, days, every, steps, text, enabled)
select gen_random_uuid(), 1, code, position, name, code, days, every, steps, text, true from (values
  ('BEFORE_DUE', 1, 'Sắp đến hạn', array[5, 3, 1], 0,
    '[{"who": "DELEGATE", "from": 0, "channel": "DIGEST"}, {"who": "UNIT_HEAD", "from": 0, "channel": "DIGEST"}]'::jsonb,
    'Còn {số ngày} ngày làm việc, hạn {hạn}'),
  ('ON_DUE', 2, 'Đến hạn', array[]::int[], 0,
    '[{"who": "DELEGATE", "from": 0, "channel": "DIGEST"}, {"who": "UNIT_HEAD", "from": 0, "channel": "DIGEST"}]',
    'Đến hạn {hạn}'),
  ('AFTER_DUE', 3, 'Quá hạn', array[]::int[], 3,
    '[{"who": "DELEGATE", "from": 1, "channel": "DIGEST"}, {"who": "UNIT_HEAD", "from": 1, "channel": "DIGEST"},
      {"who": "MONITOR", "from": 1, "channel": "AT_ONCE"}, {"who": "OFFICE_HEAD", "from": 5, "channel": "AT_ONCE"},
      {"who": "LEADERS", "from": 10, "channel": "WEEKLY"}]',
    'Quá hạn {số ngày} ngày làm việc, hạn {hạn}'),
  ('NOT_ACKNOWLEDGED', 4, 'Chưa tiếp nhận', array[1], 0,
    '[{"who": "DELEGATE", "from": 0, "channel": "DIGEST"}, {"who": "UNIT_HEAD", "from": 0, "channel": "DIGEST"}]',
    'Giao đã {số ngày} ngày làm việc, chưa tiếp nhận'),
  ('SILENT', 5, 'Lâu chưa cập nhật', array[15], 15,
    '[{"who": "DELEGATE", "from": 0, "channel": "DIGEST"}, {"who": "UNIT_HEAD", "from": 0, "channel": "DIGEST"}]',
    '{số ngày} ngày chưa cập nhật tiến độ, hạn {hạn}'),
  ('HALF_TIME', 6, 'Qua nửa thời gian', array[]::int[], 0,
    '[{"who": "DELEGATE", "from": 0, "channel": "DIGEST"}, {"who": "UNIT_HEAD", "from": 0, "channel": "DIGEST"}]',
    'Đã qua nửa thời gian, chưa cập nhật tiến độ, hạn {hạn}'),
  ('RESULT_WAITING', 7, 'Kết quả chờ xác nhận', array[2], 2,
    '[{"who": "MONITOR", "from": 0, "channel": "DIGEST"}, {"who": "OFFICE_HEAD", "from": 0, "channel": "DIGEST"}]',
    'Kết quả của {đơn vị} chờ xác nhận đã {số ngày} ngày làm việc'),
  ('EXTENSION_WAITING', 8, 'Xin gia hạn chờ quyết định', array[2], 2,
    '[{"who": "MONITOR", "from": 0, "channel": "DIGEST"}, {"who": "OFFICE_HEAD", "from": 0, "channel": "DIGEST"}]',
    'Đề nghị gia hạn của {đơn vị} chờ quyết định đã {số ngày} ngày làm việc'),
  ('DECLINED_WAITING', 9, 'Từ chối tiếp nhận chờ xử lý', array[2], 2,
    '[{"who": "MONITOR", "from": 0, "channel": "DIGEST"}, {"who": "OFFICE_HEAD", "from": 0, "channel": "DIGEST"}]',
    '{đơn vị} từ chối tiếp nhận, chờ xử lý đã {số ngày} ngày làm việc')
) as delivered (code, position, name, days, every, steps, text);

create table notification (
  id uuid primary key,
  account_id uuid not null references account,
  assignment_id uuid references assignment,
  kind text not null,
  todo text not null,
  rule_code text,
  -- what day it is about: the deadline, the day since when something waits, the day of the event
  due_key date not null,
  -- which of the reminders about that day; of an event its number in the trail
  ordinal bigint not null,
  event_id uuid,
  text text not null,
  data jsonb not null,
  at timestamptz not null,
  channel text not null,
  mailed_at timestamptz,
  read_at timestamptz,
  snoozed_until timestamptz,
  -- when it stopped being true
  over_at timestamptz
);
-- nobody is told the same twice, whoever tells it and however often (reliability.md G5)
create unique index notification_once on notification (assignment_id, coalesce(rule_code, kind), due_key, ordinal, account_id) nulls not distinct;
create index notification_inbox on notification (account_id, assignment_id) where over_at is null;
create index notification_of on notification (assignment_id) where over_at is null;
create index notification_to_mail on notification (channel, account_id, at) where mailed_at is null and over_at is null;
create index notification_snoozed on notification (snoozed_until) where snoozed_until is not null;
-- most of its columns never change, its marks often do
alter table notification set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02, fillfactor = 85);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notification, reminder_rule');
  }
}
