import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import type { Client } from 'pg';
import { addDays } from '@libs/calendar';
import { send } from './measure';
import { loadProvince, type Province, size } from './province';
import { onScratch, serve, signIn } from './scratch';

const say = (line: string) => console.log(line);
const assignments = Number(process.env.BENCH_ASSIGNMENTS ?? 200_000);
const rounds = Number(process.env.BENCH_TIMES ?? 6);
/** Each question so often in a row, after two to warm up: switching a policy makes every plan anew. */
const inARow = 5;

const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const row = 'id status unit { shortName } directive { text document { numberSymbol } } viewerActions';
const questions: readonly (readonly [name: string, query: string])[] = [
  ['Trang 50 nhiệm vụ và tổng số', `{ assignments(first: 50) { totalCount nodes { ${row} } } }`],
  ['Việc của tôi', '{ myWork { key count } }'],
  ['Tìm “kế hoạch”', '{ search(text: "kế hoạch", first: 20) { directives { id } documents { id } } }'],
  ['Số liệu theo đơn vị', '{ statistics(scope: {}, by: UNIT) { addsUp rows { key figures { key count } } } }'],
  [
    'Số liệu một năm trước',
    `{ statistics(scope: { asOf: "${addDays(today, -365)}" }, by: UNIT) { addsUp rows { key figures { key count } } } }`,
  ],
];

/** The same questions with the policies of PostgreSQL and without, turn about, for each kind of person. */
const main = () =>
  onScratch(async ({ db, folder, environment, servers }) => {
    size.documents = Math.round(assignments / size.directives / size.assignments);
    const file = join(folder, 'figures.json');
    const province: Province = existsSync(file)
      ? JSON.parse(readFileSync(file, 'utf8'))
      : await loadProvince(db, say, { history: true });
    writeFileSync(file, JSON.stringify(province));
    await enterLeader(db, province);
    const { port } = await serve(join(__dirname, '../src/main.api.js'), environment, servers);
    const people = { 'Văn phòng': province.office, 'Lãnh đạo tỉnh': 'bench.leader', 'Đơn vị': province.units[7].head };
    say(
      `${assignments.toLocaleString('vi')} nhiệm vụ; mỗi câu hỏi ${rounds * inARow} lần có và không có chính sách dòng`,
    );
    const tables: { name: string }[] = (
      await db.query(
        `select relname as name from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace`,
      )
    ).rows;
    const wall = async (is: 'enable' | 'disable') => {
      for (const { name } of tables) await db.query(`alter table ${name} ${is} row level security`);
    };
    try {
      for (const [who, username] of Object.entries(people)) {
        const token = await signIn(port, username, province.password);
        for (const [name, query] of questions) {
          const took = { enable: [] as number[], disable: [] as number[] };
          for (let round = 0; round < rounds; round++) {
            for (const is of ['disable', 'enable'] as const) {
              await wall(is);
              took[is].push(...(await timesOf(port, token, query)));
            }
          }
          const [without, behind] = [medianOf(took.disable), medianOf(took.enable)];
          const change = ((behind / without - 1) * 100).toFixed(0);
          say(`${who} · ${name}: ${without.toFixed(1)} ms → ${behind.toFixed(1)} ms (${change} %)`);
        }
      }
    } finally {
      await wall('enable');
    }
  });

async function enterLeader(db: Client, { office }: Province): Promise<void> {
  await db.query(
    `with made as (insert into account (id, version, username, display_name, title, password_hash)
       select gen_random_uuid(), 1, 'bench.leader', 'Lãnh đạo tỉnh', 'Chủ tịch', password_hash from account where username = $1
       on conflict do nothing returning id)
     insert into role_grant (id, account_id, role, unit_id)
       select gen_random_uuid(), made.id, 'PROVINCIAL_LEADER', (select id from unit where parent_id is null limit 1) from made`,
    [office],
  );
}

async function timesOf(port: number, token: string, query: string): Promise<number[]> {
  const agent = new Agent({ keepAlive: true });
  const took: number[] = [];
  for (let n = -2; n < inARow; n++) {
    const start = performance.now();
    const { status, text } = await send(agent, port, { path: '/graphql', body: JSON.stringify({ query }), token });
    if (status !== 200 || text.includes('"errors"') || text.includes('"addsUp":false'))
      throw new Error(text.slice(0, 500));
    if (n >= 0) took.push(performance.now() - start);
  }
  agent.destroy();
  return took;
}

const medianOf = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
