import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the list of reasons begins with; the Office edits it (domain.md §4). */
const reasons = [
  'Phụ thuộc đơn vị phối hợp',
  'Chờ ý kiến cấp có thẩm quyền',
  'Khối lượng công việc lớn',
  'Vướng mắc về quy định pháp luật',
  'Chờ bố trí kinh phí',
  'Thiên tai, dịch bệnh',
  'Lý do khác',
];

/** Gia hạn: requests, decisions and grants (domain.md §4), and the settings they follow. */
export class Extensions1796000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- what somebody set without a programmer; of what nobody set there is no row, and the code says what holds
create table setting (
  id uuid primary key,
  version int not null,
  name text not null unique,
  value jsonb not null,
  changed_by_id uuid not null references account,
  changed_at timestamptz not null
);

-- never deleted: what was asked for with it names it
create table extension_reason (
  id uuid primary key,
  version int not null,
  name text not null,
  active boolean not null,
  position int not null
);

-- since when a request for more time waits for a decision; null while none does
alter table assignment add column extension_requested_at timestamptz;
alter table assignment add column extension_count int not null default 0;
create index assignment_extension_waits on assignment (extension_requested_at, id) where extension_requested_at is not null;

create table extension (
  id uuid primary key,
  version int not null,
  assignment_id uuid not null references assignment,
  -- whose it was, for lists
  unit_id uuid not null references unit,
  ordinal int not null,
  state text not null,
  origin text not null,
  -- when it was asked for, or granted without having been
  at timestamptz not null,
  reason_id uuid references extension_reason,
  text text not null,
  proposed_on date,
  proposed_time time,
  late boolean not null,
  beyond_cap boolean not null,
  requested_by_id uuid references account,
  -- the person behind a deputy: neither decides on it
  requested_for_id uuid references account,
  prepared_by_id uuid references account,
  prepared_at timestamptz,
  prepared_opinion text,
  prepared_approve boolean,
  prepared_on date,
  prepared_time time,
  decided_by_id uuid references account,
  decided_at timestamptz,
  decision_note text,
  -- the deadline it put off, and to when; null unless it was approved
  due_before date,
  decided_on date,
  decided_time time,
  legal_basis text,
  -- when it stopped waiting: decided, withdrawn or lapsed
  closed_at timestamptz,
  days_gained int generated always as (decided_on - due_before) stored,
  -- what has no such value comes last
  decided_key timestamptz not null generated always as (coalesce(decided_at, timestamptz '0001-01-01 00:00:00+00')) stored,
  days_key int not null generated always as (coalesce(decided_on - due_before, -1)) stored,
  unique (assignment_id, ordinal),
  check (state <> 'APPROVED' or decided_on is not null and due_before is not null),
  check (origin = 'GRANTED' or requested_by_id is not null and proposed_on is not null)
);
-- one open request for each assignment
create unique index extension_waits on extension (assignment_id) where state = 'REQUESTED';
create index on extension (at, id);
create index on extension (decided_key, id);
create index on extension (days_key, id);
create index on extension (state, at, id);
create index on extension (unit_id, at, id);
create index on extension (reason_id, at, id);
create index on extension (at, id) where late;
create index on extension (at, id) where beyond_cap;

-- the request as it is being written; once it is sent the row stays behind and is nobody's draft any more
create table extension_draft (
  id uuid primary key,
  version int not null,
  assignment_id uuid not null references assignment,
  reason_id uuid references extension_reason,
  text text not null,
  proposed_on date,
  proposed_time time,
  updated_by_id uuid not null references account,
  updated_at timestamptz not null,
  sent_at timestamptz
);
create unique index on extension_draft (assignment_id) where sent_at is null;
`);
    await runner.query(
      `insert into extension_reason (id, version, name, active, position)
       select gen_random_uuid(), 1, name, true, n from unnest($1::text[]) with ordinality r(name, n)`,
      [reasons],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table extension_draft, extension, extension_reason, setting;
alter table assignment drop column extension_requested_at, drop column extension_count;
`);
  }
}
