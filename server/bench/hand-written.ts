import { createServer } from 'node:http';
import { Pool } from 'pg';

/**
 * What the product is measured against: Node, `pg`, and one SQL statement for each answer, with PostgreSQL building the
 * JSON. It has no sign-in, rights, schema, validation or trail; it is what the same answers cost at the least.
 */
const person = (alias: string) =>
  `case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, 'displayName', ${alias}.display_name) end`;

const card = `json_build_object(
  'id', a.id, 'version', a.version, 'part', a.part, 'status', a.status,
  'deadline', json_build_object('kind', a.deadline_kind, 'words', a.deadline_words, 'on', a.due_on, 'originalOn', a.original_due_on),
  'progressPercent', a.progress_percent, 'lastReportedAt', a.last_reported_at,
  'unit', json_build_object('id', u.id, 'code', u.code, 'name', u.name, 'shortName', u.short_name),
  'directive', json_build_object('id', d.id, 'ordinal', d.ordinal, 'place', d.place, 'text', d.text, 'monitor', ${person('m')},
    'document', json_build_object('id', c.id, 'numberSymbol', c.number_symbol, 'issuedOn', c.issued_on, 'abstract', c.abstract, 'type', c.type)))`;

const joins = `join unit u on u.id = a.unit_id join directive d on d.id = a.directive_id
  join directive_document c on c.id = a.document_id left join account m on m.id = d.monitor_id`;

const page = (where: string) =>
  `select coalesce(json_agg(${card} order by a.due_key, a.id), '[]')::text as answer from (select * from assignment a where ${where} order by due_key, id limit 50) a ${joins}`;

export const statements: Record<string, { sql: string; parameters: (input: Record<string, unknown>) => unknown[] }> = {
  page: { sql: page('unit_id = $1 and status = $2'), parameters: ({ unitId, status }) => [unitId, status] },
  one: {
    sql: `select json_build_object('assignment', ${card}, 'timeline', (select json_agg(json_build_object('id', e.id, 'at', e.at, 'type', e.type, 'actorName', e.actor_name, 'data', e.data) order by e.seq desc)
            from (select * from recorded_event where subject_id = a.id order by seq desc limit 30) e))::text as answer from assignment a ${joins} where a.id = $1`,
    parameters: ({ id }) => [id],
  },
  overdue: {
    sql: `select json_agg(json_build_object('unit', json_build_object('id', u.id, 'name', u.name), 'overdue', o.overdue, 'open', o.open, 'longestDaysLate', o.longest) order by o.overdue desc)::text as answer
          from (select unit_id, count(*) filter (where due_on < (now() at time zone 'Asia/Ho_Chi_Minh')::date) as overdue, count(*) as open,
                  greatest(0, (now() at time zone 'Asia/Ho_Chi_Minh')::date - min(due_on)) as longest
                from assignment where status in ('ASSIGNED', 'IN_PROGRESS', 'SUBMITTED', 'DECLINED') and due_on is not null and part = 'LEAD' group by unit_id) o join unit u on u.id = o.unit_id`,
    parameters: () => [],
  },
  search: {
    sql: page(`directive_id in (select id from directive where search @@ $1::tsquery)`),
    parameters: ({ query }) => [query],
  },
  anything: {
    sql: `select json_build_object('documents', (select json_agg(d) from (select id, number_symbol as "numberSymbol", issued_on as "issuedOn", abstract, type
              from directive_document where search @@ $1::tsquery order by issued_on desc limit 6) d),
            'directives', (select json_agg(r) from (select r.id, r.text, json_build_object('id', d.id, 'numberSymbol', d.number_symbol, 'issuedOn', d.issued_on) as document
              from directive r join directive_document d on d.id = r.document_id where r.search @@ $1::tsquery order by d.issued_on desc limit 6) r))::text as answer`,
    parameters: ({ query }) => [query],
  },
  report: {
    sql: `with moved as (update assignment set version = version + 1, progress_percent = $3, last_reported_at = now(), updated_at = now() where id = $1 and version = $2 returning id, version),
          reported as (insert into progress_report (id, assignment_id, author_id, at, text, percent) select gen_random_uuid(), id, $5, now(), $4, $3 from moved)
          select json_build_object('id', id, 'version', version)::text as answer from moved`,
    parameters: ({ id, version, percent, text, author }) => [id, version, percent, text, author],
  },
  issue: {
    sql: `with doc as (insert into directive_document (id, version, type, number_symbol, number_key, issued_on, issuer_id, abstract, urgency, entered_by_id, issued_at, search)
            values (gen_random_uuid(), 1, 'QUYET_DINH', $1, fold($1), current_date, $2, $3, 'NORMAL', $4, now(), to_tsvector('simple', fold($3))) returning id),
          rows as (insert into directive (id, version, document_id, ordinal, text, monitor_id, search)
            select gen_random_uuid(), 1, doc.id, n, r->>'text', $4, to_tsvector('simple', fold(r->>'text')) from doc, json_array_elements($5::json) with ordinality as x(r, n) returning id, ordinal),
          given as (insert into assignment (id, version, directive_id, document_id, unit_id, part, status, deadline_kind, deadline_words, due_on, original_due_on, holder_unit_id, monitor_id, issued_at, updated_at)
            select gen_random_uuid(), 1, rows.id, doc.id, (g->>'unitId')::uuid, g->>'part', 'ASSIGNED', 'DATE', '', (g->>'dueOn')::date, (g->>'dueOn')::date, (g->>'unitId')::uuid, $4, now(), now()
            from doc, rows, json_array_elements(($5::json -> (rows.ordinal - 1)::int) -> 'units') g)
          select json_build_object('id', id)::text as answer from doc`,
    parameters: ({ number, issuerId, abstract, by, rows }) => [number, issuerId, abstract, by, JSON.stringify(rows)],
  },
};

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 15 });

createServer((asked, answer) => {
  const parts: Buffer[] = [];
  asked.on('data', (part) => parts.push(part));
  asked.on('end', async () => {
    const name = asked.url!.slice(1);
    if (!statements[name]) return void answer.writeHead(name === 'healthz' ? 200 : 404).end();
    const { sql, parameters } = statements[name];
    try {
      const { rows } = await pool.query({
        name,
        text: sql,
        values: parameters(JSON.parse(Buffer.concat(parts).toString())),
      });
      answer.writeHead(200, { 'content-type': 'application/json' }).end(rows[0]?.answer ?? 'null');
    } catch (error) {
      answer.writeHead(500).end((error as Error).message);
    }
  });
}).listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
