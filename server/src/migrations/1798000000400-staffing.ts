import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of acts, each with the columns of who did them. */
const acts: readonly [table: string, ...by: string[]][] = [
  ['progress_report', 'author'],
  ['result_submission', 'sent_by', 'decided_by'],
  ['delegation', 'by'],
  ['office_note', 'author'],
  ['inquiry_message', 'author'],
  ['extension', 'prepared_by', 'decided_by'],
];

const forColumn = (by: string) => `${by.replace(/_?by$/, '')}_for_id`.replace(/^_/, '');

const keepStoodInFor = ([table, ...by]: readonly [string, ...string[]]) => `
alter table ${table} ${by.map((each) => `add column ${forColumn(each)} uuid references account`).join(', ')};
create trigger keep_stood_in_for before insert or update on ${table} for each row
  execute function keep_stood_in_for(${by.map((each) => `'${each}_id', '${forColumn(each)}'`).join(', ')});`;

const forgetStoodInFor = ([table, ...by]: readonly [string, ...string[]]) => `
drop trigger keep_stood_in_for on ${table};
alter table ${table} ${by.map((each) => `drop column ${forColumn(each)}`).join(', ')};`;

/** Deputies, in which of their roles people work, whose work was handed to whom, who uses their account, how screens look. */
export class Staffing1798000000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table deputyship (
  id uuid primary key,
  version int not null,
  -- who is away, and who stands in
  principal_id uuid not null references account,
  deputy_id uuid not null references account,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  note text not null,
  set_by_id uuid not null references account,
  set_at timestamptz not null,
  -- before its time was over, or before it began
  ended_at timestamptz,
  ended_by_id uuid references account,
  check (principal_id <> deputy_id),
  check (ends_at > starts_at)
);
create index on deputyship (principal_id, ends_at);
create index on deputyship (deputy_id, ends_at);

-- In which of a person's units the session works (null: in all of them), or for whom it stands in.
alter table session add column acting_unit_id uuid references unit, add column deputyship_id uuid references deputyship;

-- What was done in somebody's name; most of the trail was done in nobody's.
create index on recorded_event (on_behalf_of_id, seq) where on_behalf_of_id is not null;

create table handover (
  id uuid primary key,
  version int not null,
  from_id uuid not null references account,
  note text not null,
  by_id uuid not null references account,
  at timestamptz not null,
  undone_at timestamptz
);
create index on handover (from_id, at desc);
create index on handover (by_id, at desc);

create table handover_item (
  handover_id uuid not null references handover,
  kind text not null,
  subject_id uuid not null,
  to_id uuid not null references account,
  -- where it was before, and its version right after: undone only while nobody else has touched it
  before jsonb not null,
  version int not null,
  primary key (handover_id, kind, subject_id)
);

-- When an account was last used, kept apart from sessions, which are thrown away.
create table account_use (
  account_id uuid primary key references account,
  used_at timestamptz not null,
  warned_at timestamptz
);
insert into account_use (account_id, used_at)
  select a.id, greatest(now() - interval '30 days', coalesce((select max(s.last_seen_at) from session s where s.account_id = a.id), now()))
  from account a;

-- Somebody answered for it that the account is still needed with the roles that it had then.
create table account_confirmation (
  id uuid primary key,
  account_id uuid not null references account,
  unit_id uuid not null references unit,
  by_id uuid not null references account,
  at timestamptz not null,
  roles text[] not null
);
create index on account_confirmation (unit_id, account_id, at desc);

-- When the administrators of a unit were last reminded that its accounts want looking through.
create table review_reminder (
  unit_id uuid primary key references unit,
  at timestamptz not null
);

create table appearance (
  account_id uuid primary key references account,
  theme text not null,
  density text not null
);

-- Both names on every act (domain.md §7): whoever writes says in ttdh.on_behalf_of for whom it stands in, and the row keeps it
-- beside who did it. Arguments: pairs of the column of who did it and the column of for whom.
create function keep_stood_in_for() returns trigger language plpgsql as $$
declare
  whom text := nullif(current_setting('ttdh.on_behalf_of', true), '');
  before jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) end;
  after jsonb := to_jsonb(new);
begin
  for i in 0 .. tg_nargs - 1 by 2 loop
    if after ->> tg_argv[i] is distinct from before ->> tg_argv[i] then
      new := jsonb_populate_record(new, jsonb_build_object(tg_argv[i + 1], whom));
    end if;
  end loop;
  return new;
end $$;
${acts.map(keepStoodInFor).join('')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
${acts.map(forgetStoodInFor).join('')}
drop function keep_stood_in_for();
drop table appearance, review_reminder, account_confirmation, account_use, handover_item, handover;
drop index recorded_event_on_behalf_of_id_seq_idx;
alter table session drop column acting_unit_id, drop column deputyship_id;
drop table deputyship;`);
  }
}
