import type { MigrationInterface, QueryRunner } from 'typeorm';
import { delivered } from './reports/delivered';

/** Reports as data, the templates that dress them, and the points by which units are ranked. */
export class Reports1797000000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table report (
  id uuid primary key,
  version int not null,
  -- what files and addresses call it; those delivered have one of their own
  code text not null unique,
  name text not null,
  description text,
  built_in boolean not null,
  -- the order of those delivered
  position int not null default 0,
  archived_at timestamptz,
  audience text[] not null,
  definition jsonb not null,
  changed_by_id uuid references account,
  changed_at timestamptz
);

-- what it was at each of its versions: what was rendered then can be rendered the same again
create table report_version (
  report_id uuid not null references report,
  version int not null,
  name text not null,
  definition jsonb not null,
  changed_by_id uuid references account,
  changed_at timestamptz not null,
  primary key (report_id, version)
);

-- forms of the Office's own; the file is an attachment of the kind report-template
create table report_template (
  id uuid primary key,
  version int not null,
  report_id uuid not null references report,
  name text not null,
  format text not null,
  -- which of its name and kind, from 1
  number int not null,
  file_id uuid not null references attachment,
  uploaded_by_id uuid not null references account,
  uploaded_at timestamptz not null,
  withdrawn_at timestamptz,
  unique (report_id, name, format, number)
);

-- how lateness becomes points, since which day; never changed once it holds: a ranking of a day long past uses what held then
create table score_rule (
  id uuid primary key,
  version int not null,
  valid_from date not null unique,
  -- [{ "state": "DONE" | "OVERDUE", "upTo": working days late | null, "points": 0–100 }]
  bands jsonb not null,
  on_time_points int not null,
  in_term_points int,
  starred_weight numeric not null,
  minimum_sample int not null,
  prior_sample int not null,
  changed_by_id uuid references account,
  changed_at timestamptz not null
);
`);
    await runner.query(
      `with delivered as (
         insert into report (id, version, code, name, description, built_in, position, audience, definition)
         select gen_random_uuid(), 1, r->>'code', r->>'name', r->>'description', true, n,
           array(select jsonb_array_elements_text(r->'audience')), r->'definition'
         from jsonb_array_elements($1::jsonb) with ordinality d(r, n)
         returning id, version, name, definition)
       insert into report_version (report_id, version, name, definition, changed_at)
       select id, version, name, definition, now() from delivered`,
      [JSON.stringify(delivered)],
    );
    // As a department's annex has it (domain-facts.md 1.4).
    await runner.query(
      `insert into score_rule values (gen_random_uuid(), 1, date '2020-01-01', $1, 100, 70, 1, 10, 10, null, now())`,
      [
        JSON.stringify([
          { state: 'DONE', upTo: 3, points: 80 },
          { state: 'DONE', upTo: 5, points: 60 },
          { state: 'DONE', upTo: null, points: 0 },
          { state: 'OVERDUE', upTo: 3, points: 60 },
          { state: 'OVERDUE', upTo: 5, points: 40 },
          { state: 'OVERDUE', upTo: null, points: 0 },
        ]),
      ],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table score_rule, report_template, report_version, report');
  }
}
