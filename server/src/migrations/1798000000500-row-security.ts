import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether an assignment is the asking person's unit's, or was handed to them: what `visibility.policy.ts` says, said once more. */
const own = (a: string) => `(${a}unit_id = any((select rows_headed())::uuid[])
    or ${a}holder_unit_id = any((select rows_headed())::uuid[])
    or ${a}delegate_id = (select rows_person()) and ${a}holder_unit_id = any((select rows_worked())::uuid[]))`;

/** Of what hangs on an assignment: whether that exists for them. The table asked has policies of its own. */
const hangsOn = (table: string, key: string) => `exists (select from ${table} h where h.id = ${key})`;
const ofAssignment = hangsOn('assignment', 'assignment_id');
const ofOwn = `exists (select from assignment h where h.id = assignment_id and ${own('h.')})`;

const unit = 'ttdh_unit';
const both = 'ttdh_province, ttdh_unit';

/** Table, whom it holds back, and what is left to them. Each narrows what all of the application may (domain.md §7). */
const walls: readonly (readonly [table: string, to: string, rows: string])[] = [
  ['assignment', unit, own('')],
  ['assignment_past', unit, ofAssignment],
  ['progress_report', unit, ofAssignment],
  ['result_submission', unit, ofAssignment],
  ['delegation', unit, ofAssignment],
  ['reminder', unit, ofAssignment],
  ['extension', unit, ofAssignment],
  ['inquiry', unit, ofAssignment],
  ['inquiry_message', unit, hangsOn('inquiry', 'inquiry_id')],
  ['duty', unit, 'exists (select from assignment h where h.duty_id = duty.id)'],
  // What is being written is for those who write it; notes and drafts are the Office's.
  ['result_draft', both, ofOwn],
  ['extension_draft', both, ofOwn],
  ['office_note', both, 'false'],
  ['draft', both, 'false'],
  ['notification', both, 'account_id in ((select rows_person()), (select rows_self()))'],
  [
    'attachment',
    both,
    `case holder_kind
       when 'report' then ${hangsOn('progress_report', 'holder_id')}
       when 'submission' then ${hangsOn('result_submission', 'holder_id')}
       when 'result-draft' then ${hangsOn('result_draft', 'holder_id')}
       when 'extension' then ${hangsOn('extension', 'holder_id')}
       when 'extension-draft' then ${hangsOn('extension_draft', 'holder_id')}
       when 'inquiry-message' then ${hangsOn('inquiry_message', 'holder_id')}
       when 'draft' then false
       else true end`,
  ],
  ['recorded_event', 'ttdh_province', 'not internal'],
  [
    'recorded_event',
    unit,
    `not internal and case
       when starts_with(type, 'assignment.') then ${hangsOn('assignment', 'subject_id')}
       when starts_with(type, 'inquiry.') then ${hangsOn('assignment', 'parent_id')}
       else true end`,
  ],
];
const tables = [...new Set(walls.map(([table]) => table))];

/**
 * The second wall (reliability.md A.2, 8.4.1): whatever a query forgets to ask, PostgreSQL leaves out what does not exist for
 * the person. Each statement runs as one of three roles, chosen by `ScopedClient`. `ttdh_app` is held back from nothing: it is
 * what happens by itself, the Office, and every process that was started before this was here. The owner, whose are the
 * migrations, the functions that run as the owner, and the views of the schema `bi`, is asked by no policy.
 */
export class RowSecurity1798000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
do $$
declare
  name text;
begin
  foreach name in array array['ttdh_province', 'ttdh_unit'] loop
    -- roles belong to the whole server: two databases may race to create them
    begin
      execute format('create role %I nologin', name);
    exception when duplicate_object or unique_violation then null;
    end;
    execute format('grant %I to current_user', name);
    -- whatever the application may or may not, these may or may not
    execute format('grant ttdh_app to %I', name);
  end loop;
end $$;

create function rows_headed() returns uuid[] language sql stable parallel safe as $$
  select nullif(current_setting('ttdh.headed', true), '')::uuid[]
$$;
create function rows_worked() returns uuid[] language sql stable parallel safe as $$
  select nullif(current_setting('ttdh.worked', true), '')::uuid[]
$$;
create function rows_person() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('ttdh.person', true), '')::uuid
$$;
create function rows_self() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('ttdh.self', true), '')::uuid
$$;

-- The units named on a directive, for whoever sees it: names and parts, nothing of how far they are (domain.md §7).
create view assigned_unit as select id, directive_id, unit_id, part, period_on from assignment where status <> 'WITHDRAWN';
`);
    for (const table of tables) {
      await runner.query(`create policy app on ${table} to ttdh_app using (true) with check (true);`);
      await runner.query(`alter table ${table} enable row level security;`);
    }
    for (const [table, to, rows] of walls) {
      const name = `wall_of_${to.replace(', ', '_and_')}`;
      await runner.query(`create policy ${name} on ${table} as restrictive to ${to} using (${rows});`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`alter table ${table} disable row level security;`);
      await runner.query(`drop policy app on ${table};`);
    }
    for (const [table, to] of walls) {
      await runner.query(`drop policy wall_of_${to.replace(', ', '_and_')} on ${table};`);
    }
    await runner.query(
      'drop view assigned_unit; drop function rows_headed(), rows_worked(), rows_person(), rows_self();',
    );
  }
}
