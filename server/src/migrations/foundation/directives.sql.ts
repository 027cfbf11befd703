/** Documents, their directives, and each directive given to each unit (domain.md §2, §3). */
export const directives = `
create table directive_document (
  id uuid primary key,
  version int not null,
  type text not null,
  number_symbol text not null,
  -- number_symbol folded and without spaces: what makes two documents the same
  number_key text not null,
  issued_on date not null,
  issuer_id uuid not null references unit,
  signatory text,
  abstract text not null,
  urgency text not null,
  field_id uuid references field,
  leader_id uuid references account,
  entered_by_id uuid not null references account,
  issued_at timestamptz not null,
  completed_at timestamptz,
  search tsvector not null,
  unique (number_key, issuer_id, issued_on)
);
create index on directive_document (issued_on desc, id desc);
create index on directive_document (issued_at desc, id desc);
create index on directive_document using gin (search) with (fastupdate = off);

create table directive (
  id uuid primary key,
  version int not null,
  document_id uuid not null references directive_document,
  ordinal int not null,
  place text,
  text text not null,
  expected_product text,
  field_id uuid references field,
  leader_id uuid references account,
  monitor_id uuid references account,
  completed_at timestamptz,
  -- the directive's own words, its document's number and abstract
  search tsvector not null,
  unique (document_id, ordinal)
);
create index on directive using gin (search) with (fastupdate = off);
create index on directive (monitor_id) where monitor_id is not null;

create table assignment (
  id uuid primary key,
  version int not null,
  directive_id uuid not null references directive,
  document_id uuid not null references directive_document,
  unit_id uuid not null references unit,
  part text not null,
  status text not null,
  -- the effective deadline: what the last approved decision says
  deadline_kind text not null,
  deadline_words text not null,
  due_on date,
  due_time time,
  recurrence text,
  -- as issued; never overwritten (domain.md §4)
  original_due_on date,
  original_due_time time,
  due_key date not null generated always as (coalesce(due_on, date '9999-12-31')) stored,
  -- who has the work now, inside the unit: a sub-unit (or the unit itself) and perhaps one of its specialists
  holder_unit_id uuid not null references unit,
  delegate_id uuid references account,
  -- a copy of the directive's, kept by the trigger below, so that "mine to confirm" is one index look-up
  monitor_id uuid references account,
  progress_percent int,
  last_reported_at timestamptz,
  issued_at timestamptz not null,
  acknowledged_at timestamptz,
  -- when the result that waits or was confirmed was sent; null while there is none
  submitted_at timestamptz,
  review_opened_at timestamptz,
  completed_at timestamptz,
  updated_at timestamptz not null,
  submission_count int not null default 0,
  return_count int not null default 0,
  decline_reason text,
  proposed_unit_id uuid references unit,
  return_reason text,
  withdraw_reason text,
  predecessor_id uuid references assignment,
  successor_id uuid references assignment,
  check (status not in ('SUBMITTED', 'COMPLETED') or submitted_at is not null)
);
-- a unit holds a directive once; what was withdrawn no longer counts
create unique index assignment_once on assignment (directive_id, unit_id) where status <> 'WITHDRAWN';
create index on assignment (directive_id);
create index on assignment (document_id);
create index on assignment (unit_id, status, due_key, id);
create index on assignment (due_key, id);
create index on assignment (status, due_key, id);
create index on assignment (issued_at desc, id desc);
create index on assignment (updated_at desc, id desc);
create index on assignment (monitor_id, status, due_key) where monitor_id is not null;
create index on assignment (delegate_id, status, due_key) where delegate_id is not null;
create index on assignment (holder_unit_id, due_key) where holder_unit_id <> unit_id;
-- what is open, in the order of lists: everything a question about lateness has to look at
create index assignment_open_due on assignment (due_key, id) include (unit_id, part, status, due_on, due_time, submitted_at)
  where status in ('ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'DECLINED');

create function copy_monitor() returns trigger language plpgsql as $$
begin
  update assignment set monitor_id = new.monitor_id where directive_id = new.id;
  return null;
end $$;
create trigger copy_monitor after update of monitor_id on directive for each row
  when (old.monitor_id is distinct from new.monitor_id) execute function copy_monitor();

create table progress_report (
  id uuid primary key,
  assignment_id uuid not null references assignment,
  author_id uuid not null references account,
  at timestamptz not null,
  text text not null,
  percent int,
  difficulties text,
  proposals text
);
create index on progress_report (assignment_id, at desc, id desc);

create table result_submission (
  id uuid primary key,
  version int not null,
  assignment_id uuid not null references assignment,
  attempt int not null,
  sent_by_id uuid not null references account,
  sent_at timestamptz not null,
  text text not null,
  document_number text,
  document_on date,
  outcome text not null,
  reason text,
  decided_by_id uuid references account,
  decided_at timestamptz,
  unique (assignment_id, attempt)
);

-- the result being written; that of an attempt already sent stays behind and is nobody's draft any more
create table result_draft (
  id uuid primary key,
  version int not null,
  assignment_id uuid not null references assignment,
  attempt int not null,
  text text not null,
  document_number text,
  document_on date,
  updated_by_id uuid not null references account,
  updated_at timestamptz not null,
  unique (assignment_id, attempt)
);

create table delegation (
  id uuid primary key,
  assignment_id uuid not null references assignment,
  by_id uuid not null references account,
  to_id uuid references account,
  to_unit_id uuid not null references unit,
  note text,
  at timestamptz not null
);
create index on delegation (assignment_id, at);

create table office_note (
  id uuid primary key,
  assignment_id uuid not null references assignment,
  author_id uuid not null references account,
  at timestamptz not null,
  text text not null
);
create index on office_note (assignment_id, at);

alter table assignment set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02, fillfactor = 90);
`;
