import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { hash } from '@node-rs/argon2';
import { searchTerms } from '@libs/vietnamese';

/** How much is loaded: a province's three and a half years. */
export const size = { units: 60, people: 300, documents: 20_000, directives: 5, assignments: 2, reports: 3 };

export interface Province {
  password: string;
  office: string;
  issuerId: string;
  monitorId: string;
  /** Units with the username of their head. */
  units: { id: string; head: string }[];
}

const statuses = [
  'COMPLETED',
  'COMPLETED',
  'COMPLETED',
  'COMPLETED',
  'COMPLETED',
  'IN_PROGRESS',
  'IN_PROGRESS',
  'ASSIGNED',
  'SUBMITTED',
  'WITHDRAWN',
];

/**
 * Fills an empty, migrated database by plain SQL; only the words are made here. Prints how far it is. With `history`, what each
 * assignment went through is there instead of its reports and its trail.
 */
export async function loadProvince(
  db: Client,
  say: (line: string) => void,
  { history = false } = {},
): Promise<Province> {
  const units = await loadUnits(db);
  const people = await loadPeople(db, units);
  say(`${size.units} đơn vị, ${size.people} người`);
  const sentences = directiveWords();
  for (let from = 0; from < size.documents; from += 1000) {
    await loadDocuments(db, from, Math.min(from + 1000, size.documents), units, people, sentences);
    if ((from + 1000) % 5000 === 0) say(`${from + 1000} văn bản`);
  }
  if (history) await loadHistory(db);
  else {
    await loadReports(db);
    say(`${size.documents * size.directives * size.assignments * size.reports} báo cáo`);
    await loadTrail(db);
  }
  await db.query('vacuum analyze');
  return {
    password: people.password,
    office: 'bench.office',
    issuerId: units[0],
    monitorId: people.ids[0],
    units: units.slice(2).map((id, at) => ({ id, head: `bench.head${at + 2}` })),
  };
}

async function loadUnits(db: Client): Promise<string[]> {
  const ids = Array.from({ length: size.units }, () => randomUUID());
  await db.query(
    `insert into unit (id, version, code, name, short_name, kind, parent_id, path, valid_from, sort_order)
     select id, 1, 'B' || n, 'Sở số ' || n, 'S' || n,
       case n when 1 then 'OTHER' when 2 then 'PROVINCIAL_OFFICE' else 'DEPARTMENT' end,
       case n when 1 then null else $2::uuid end, case n when 1 then array[id] else array[$2::uuid, id] end, '2020-01-01', n
     from unnest($1::uuid[]) with ordinality as u(id, n)`,
    [ids, ids[0]],
  );
  return ids;
}

async function loadPeople(db: Client, units: string[]) {
  const password = randomUUID();
  const secret = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const ids = Array.from({ length: size.people }, () => randomUUID());
  const rows = ids.map((id, at) => {
    const unit = at % units.length;
    const first = at < units.length;
    const name = at === 0 ? 'bench.office' : first ? `bench.head${unit}` : `bench.p${at}`;
    const role = unit < 2 ? 'OFFICE_HEAD' : first ? 'UNIT_HEAD' : 'UNIT_SPECIALIST';
    return [id, name, `Người thứ ${at}`, role, units[unit < 2 ? 1 : unit]];
  });
  const columns = [0, 1, 2, 3, 4].map((at) => rows.map((row) => row[at]));
  await db.query(
    `insert into account (id, version, username, display_name, title, password_hash)
     select id, 1, username, name, 'Chuyên viên', $4 from unnest($1::uuid[], $2::text[], $3::text[]) as p(id, username, name)`,
    [columns[0], columns[1], columns[2], secret],
  );
  await db.query(
    `insert into role_grant (id, account_id, role, unit_id)
     select gen_random_uuid(), id, role, unit from unnest($1::uuid[], $2::text[], $3::uuid[]) as p(id, role, unit)`,
    [columns[0], columns[3], columns[4]],
  );
  return { ids, password };
}

/** Real Vietnamese directive texts, from the demo's annex. */
function directiveWords(): string[] {
  const annex = JSON.parse(readFileSync(join(process.cwd(), 'server/src/demo/data/annex-ii.json'), 'utf8'));
  return (annex.rows ?? annex).map(({ text }: { text: string }) => text.slice(0, 400));
}

async function loadDocuments(
  db: Client,
  from: number,
  to: number,
  units: string[],
  people: { ids: string[] },
  sentences: string[],
) {
  const documents: unknown[][] = [];
  const directives: unknown[][] = [];
  const assignments: unknown[][] = [];
  for (let n = from; n < to; n++) {
    const document = randomUUID();
    const ageDays = Math.floor((1 - n / size.documents) * 1200);
    const abstract = `Về việc ${sentences[n % sentences.length].slice(0, 120)}`;
    documents.push([
      document,
      `${n + 1}/QĐ-UBND`,
      ageDays,
      abstract,
      people.ids[0],
      terms(`${n + 1}/QĐ-UBND ${abstract}`),
    ]);
    for (let d = 0; d < size.directives; d++) {
      const directive = randomUUID();
      const a = sentences[(n * 7 + d * 13) % sentences.length];
      const b = sentences[(n * 11 + d * 5 + 3) % sentences.length];
      const text = `${a.slice(0, 160)}; ${b.slice(-120)}`;
      directives.push([directive, document, d + 1, text, people.ids[0], terms(`${text} ${n + 1}/QĐ-UBND`)]);
      for (let i = 0; i < size.assignments; i++) {
        const index = n * 10 + d * 2 + i;
        const unit = units[2 + ((n * 3 + d * 17 + i * 29) % (units.length - 2))];
        const status = ageDays > 400 && index % 40 ? 'COMPLETED' : statuses[index % statuses.length];
        assignments.push([
          randomUUID(),
          directive,
          document,
          unit,
          i ? 'COOPERATING' : 'LEAD',
          status,
          ageDays,
          10 + ((index * 31) % 90),
        ]);
      }
    }
  }
  const columns = (rows: unknown[][]) => rows[0].map((_, at) => rows.map((row) => row[at]));
  await db.query(
    `insert into directive_document (id, version, type, number_symbol, number_key, issued_on, issuer_id, abstract, urgency, entered_by_id, issued_at, search)
     select id, 1, 'QUYET_DINH', number, fold(number), current_date - age, $7, abstract, 'NORMAL', by, now() - age * interval '1 day', array_to_tsvector(string_to_array(terms, ' '))
     from unnest($1::uuid[], $2::text[], $3::int[], $4::text[], $5::uuid[], $6::text[]) as d(id, number, age, abstract, by, terms)`,
    [...columns(documents), units[0]],
  );
  await db.query(
    `insert into directive (id, version, document_id, ordinal, text, monitor_id, search)
     select id, 1, document, n, text, monitor, array_to_tsvector(string_to_array(terms, ' '))
     from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::uuid[], $6::text[]) as d(id, document, n, text, monitor, terms)`,
    columns(directives),
  );
  await db.query(
    `insert into assignment (id, version, directive_id, document_id, unit_id, part, status, deadline_kind, deadline_words, due_on, original_due_on,
       holder_unit_id, monitor_id, progress_percent, last_reported_at, issued_at, acknowledged_at, submitted_at, completed_at, updated_at, submission_count, counted_since)
     select id, 1, directive, document, unit, part, status, 'DATE', to_char(current_date - age + term, 'DD/MM/YYYY'), current_date - age + term, current_date - age + term,
       unit, $9, 50, t + interval '9 day', t, case when status <> 'ASSIGNED' then t + interval '1 day' end,
       case when status in ('SUBMITTED', 'COMPLETED') then t + term * interval '1 day' end,
       case when status = 'COMPLETED' then t + (term + 2) * interval '1 day' end, t + interval '9 day', case when status in ('SUBMITTED', 'COMPLETED') then 1 else 0 end,
       least(now(), t + interval '1 day' * case status when 'ASSIGNED' then 0 when 'COMPLETED' then term + 2 when 'SUBMITTED' then term else 9 end)
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::int[], $8::int[]) as a(id, directive, document, unit, part, status, age, term),
       lateral (select now() - age * interval '1 day' as t) s
     on conflict do nothing`,
    [...columns(assignments), people.ids[0]],
  );
}

const terms = (text: string) =>
  searchTerms(text)
    .filter((term) => !term.includes(' '))
    .join(' ');

const loadReports = (db: Client) =>
  db.query(
    `insert into progress_report (id, assignment_id, author_id, at, text, percent)
     select gen_random_uuid(), a.id, (select id from account where username = 'bench.office'), a.issued_at + n * interval '3 day',
       'Đã phối hợp các đơn vị rà soát, hoàn thiện dự thảo; đang lấy ý kiến lần ' || n, n * 25
     from assignment a, generate_series(1, ${size.reports}) n`,
  );

/** One record for each thing that happened. Unchained: nobody verifies a scratch database, and the cost of reading is the same. */
async function loadTrail(db: Client): Promise<void> {
  await db.query(
    `insert into recorded_event (seq, id, at, type, subject_id, parent_id, root_id, internal, actor_id, actor_name, data, changes, prev_hash, hash)
     select row_number() over (), gen_random_uuid(), at, type, id, directive_id, document_id, false,
       '00000000-0000-0000-0000-000000000000', 'Người nhập', jsonb_build_object('unitName', 'Sở', 'percent', 50), '{}', '\\x00', '\\x00'
     from (select id, directive_id, document_id, issued_at as at, 'assignment.issued' as type from assignment
           union all
           select a.id, a.directive_id, a.document_id, r.at, 'assignment.progressReported' from progress_report r join assignment a on a.id = r.assignment_id) e
     order by at`,
  );
  await db.query('update trail_head set seq = (select max(seq) from recorded_event)');
}

/** Taken on after a day, reported on twice, sent, and confirmed two days later: as far as each has come. */
async function loadHistory(db: Client): Promise<void> {
  const kept = `directive_id, document_id, unit_id, part, deadline_kind, due_on, due_time, original_due_on, original_due_time, issued_at,
    monitor_id, delegate_id, holder_unit_id, return_count, extension_count, starred`;
  await db.query(
    `insert into assignment_past (valid_from, valid_to, assignment_id, status, acknowledged_at, last_reported_at, submitted_at, ${kept})
     select v.since, least(v.until, a.counted_since), a.id, v.status, case when v.status <> 'ASSIGNED' then a.issued_at + interval '1 day' end,
       v.reported, v.sent, ${kept}
     from assignment a cross join lateral (values
       ('ASSIGNED', a.issued_at, a.issued_at + interval '1 day', null::timestamptz, null::timestamptz),
       ('IN_PROGRESS', a.issued_at + interval '1 day', a.issued_at + interval '4 day', null, null),
       ('IN_PROGRESS', a.issued_at + interval '4 day', a.issued_at + interval '9 day', a.issued_at + interval '4 day', null),
       ('IN_PROGRESS', a.issued_at + interval '9 day', a.submitted_at, a.last_reported_at, null),
       ('SUBMITTED', a.submitted_at, a.completed_at, a.last_reported_at, a.submitted_at)) v(status, since, until, reported, sent)
     where v.since < least(v.until, a.counted_since)`,
  );
}
