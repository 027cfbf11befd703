import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import type { Client } from 'pg';
import { addDays } from '@libs/calendar';
import { send } from './measure';
import { loadProvince, type Province, size } from './province';
import { onScratch, serve, type Server, signIn } from './scratch';

const say = (line: string) => console.log(line);
const assignments = Number(process.env.BENCH_ASSIGNMENTS ?? 200_000);
const times = Number(process.env.BENCH_TIMES ?? 15);

const figures = 'figures { key count } original { key count } rates { formula numerator denominator percent }';
const table = (scope: string, by = 'UNIT') =>
  `{ statistics(scope: { ${scope} }, by: ${by}) { asOf addsUp truncated rows { key label unit { id shortName } hasParts ${figures} } total { ${figures} } formulas { words } } }`;

const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
/** As a span: with the zone's name the same statements take half as long again. */
const zone = `interval '7 hours'`;

/** The same counts as one statement, written by hand for this one question: PostgreSQL's own pace. */
const byHand = (from: string, now: string) => `
  with c as (
    select a.unit_id, a.status, a.due_on is null as free, a.original_due_on is null as original_free, a.return_count > 0 as returned,
      a.extension_count > 0 as extended, a.starred, a.issued_at < date_trunc('year', ${now}) as carried,
      a.last_reported_at >= ${now} - interval '15 days' as updated,
      case when a.status in ('COMPLETED', 'SUBMITTED') then a.submitted_at at time zone ${zone} else ${now} at time zone ${zone} end
        > a.due_on + coalesce(a.due_time, time '23:59:59.999999') as late,
      case when a.status in ('COMPLETED', 'SUBMITTED') then a.submitted_at at time zone ${zone} else ${now} at time zone ${zone} end
        > a.original_due_on + coalesce(a.original_due_time, time '23:59:59.999999') as original_late,
      a.due_on <= (${now} at time zone ${zone})::date + 5 as soon
    from ${from} a where a.part = 'LEAD')
  select unit_id, count(*) filter (where status <> 'WITHDRAWN') as total, ${['', 'original_']
    .map(
      (o) => `count(*) filter (where status = 'COMPLETED' and not ${o}late) as ${o}done_on_time,
    count(*) filter (where status = 'COMPLETED' and ${o}late) as ${o}done_late,
    count(*) filter (where status = 'COMPLETED' and ${o}free) as ${o}done_free,
    count(*) filter (where status not in ('COMPLETED', 'WITHDRAWN') and not ${o}late) as ${o}in_term,
    count(*) filter (where status not in ('COMPLETED', 'WITHDRAWN') and ${o}late) as ${o}overdue,
    count(*) filter (where status not in ('COMPLETED', 'WITHDRAWN') and ${o}free) as ${o}free`,
    )
    .join(', ')},
    count(*) filter (where status = 'WITHDRAWN') as withdrawn, count(*) filter (where status = 'SUBMITTED') as waiting,
    count(*) filter (where status = 'ASSIGNED') as unacknowledged, count(*) filter (where status <> 'WITHDRAWN' and returned) as returned,
    count(*) filter (where status <> 'WITHDRAWN' and extended) as extended, count(*) filter (where status <> 'WITHDRAWN' and starred) as starred,
    count(*) filter (where status not in ('COMPLETED', 'WITHDRAWN') and carried) as carried,
    count(*) filter (where status not in ('COMPLETED', 'WITHDRAWN') and carried and late) as carried_overdue,
    count(*) filter (where status not in ('COMPLETED', 'WITHDRAWN') and updated) as updated,
    count(*) filter (where status in ('ASSIGNED', 'IN_PROGRESS') and not late and soon) as soon
  from c group by unit_id`;

const columns = `unit_id, part, status, due_on, due_time, original_due_on, original_due_time, submitted_at, issued_at, last_reported_at,
  return_count, extension_count, starred`;
const on = (day: string) => `((date '${day}' + 1)::timestamp at time zone ${zone} - interval '1 ms')`;
const then = (day: string) => `(select ${columns} from assignment where counted_since <= ${on(day)}
  union all select ${columns} from assignment_past where valid_from <= ${on(day)} and valid_to > ${on(day)})`;

interface Question {
  readonly name: string;
  readonly ours: string;
  /** Left out where nothing so plain answers the same. */
  readonly theirs?: string[];
}

const ago = (days: number) => addDays(today, -days);
const questions: Question[] = [
  { name: 'Toàn tỉnh theo đơn vị, hiện nay', ours: table(''), theirs: [byHand('assignment', 'now()')] },
  { name: 'Năm nay', ours: table(`from: "${today.slice(0, 4)}-01-01"`) },
  { name: 'Theo chuyên viên theo dõi', ours: table('', 'MONITOR') },
  { name: 'Theo văn bản', ours: table('', 'DOCUMENT') },
  ...[7, 365].map((days) => ({
    name: `Tại thời điểm ${days} ngày trước`,
    ours: table(`asOf: "${ago(days)}"`),
    theirs: [byHand(then(ago(days)), on(ago(days)))],
  })),
  {
    name: 'Diễn biến 12 tháng',
    ours: `{ statisticsTrend(scope: {}, step: MONTH, count: 12) { on figures { key count } rates { formula percent } } }`,
    theirs: Array.from({ length: 12 }, (_, month) => byHand(then(ago(30 * month + 1)), on(ago(30 * month + 1)))),
  },
  { name: 'Biến động một tuần', ours: `{ statisticsMoves(scope: {}, since: "${ago(7)}") { key count } }` },
  {
    name: 'Danh sách quá hạn, trang đầu và tổng số',
    ours: `{ countedAssignments(scope: {}, figure: OPEN_OVERDUE, first: 50) { totalCount nodes { id documentNumber directiveText daysLate unit { name } } } }`,
  },
];

/** The figures over the API beside the best SQL for the same, one question at a time, on as many assignments as asked for. */
const main = () =>
  onScratch(async ({ db, folder, environment, servers }) => {
    size.documents = Math.round(assignments / size.directives / size.assignments);
    const file = join(folder, 'figures.json');
    const province: Province = existsSync(file)
      ? JSON.parse(readFileSync(file, 'utf8'))
      : await loadProvince(db, say, { history: true });
    writeFileSync(file, JSON.stringify(province));
    const [{ now, past }] = (
      await db.query(
        'select (select count(*) from assignment)::int as now, (select count(*) from assignment_past)::int as past',
      )
    ).rows;
    say(
      `${now.toLocaleString('vi')} nhiệm vụ, ${past.toLocaleString('vi')} trạng thái đã qua; mỗi câu hỏi ${times} lần`,
    );
    const server = await serve(join(__dirname, '../src/main.api.js'), environment, servers);
    const token = await signIn(server.port, province.office, province.password);
    await db.query('set jit = off');
    for (const question of questions) await compare(question, server, token, db);
  });

async function compare({ name, ours, theirs }: Question, { port }: Server, token: string, db: Client): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  const call = { path: '/graphql', body: JSON.stringify({ query: ours }), token };
  const mine = await timesOf(async () => {
    const { status, text } = await send(agent, port, call);
    if (status !== 200 || text.includes('"errors"') || text.includes('"addsUp":false'))
      throw new Error(text.slice(0, 500));
  });
  agent.destroy();
  const hand =
    theirs &&
    (await timesOf(async () => {
      for (const sql of theirs) await db.query(sql);
    }));
  const ratio = hand ? `; viết tay ${hand.p50.toFixed(0)} ms; tỷ lệ ${(mine.p50 / hand.p50).toFixed(2)}` : '';
  say(`${name}: ${mine.p50.toFixed(0)} ms (lâu nhất ${mine.most.toFixed(0)} ms)${ratio}`);
}

/** Milliseconds of one after another, after two to warm up. */
async function timesOf(work: () => Promise<void>): Promise<{ p50: number; most: number }> {
  const took: number[] = [];
  for (let n = -2; n < times; n++) {
    const start = performance.now();
    await work();
    if (n >= 0) took.push(performance.now() - start);
  }
  took.sort((a, b) => a - b);
  return { p50: took[Math.floor(took.length / 2)], most: took.at(-1)! };
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
