import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import type { Client } from 'pg';
import { burst } from './burst';
import { measure, type Measured } from './measure';
import { type Operation, operations, type Sample } from './operations';
import { loadProvince, type Province } from './province';
import { onScratch, serve, type Server, signIn } from './scratch';

const say = (line: string) => console.log(line);
const seconds = Number(process.env.BENCH_SECONDS ?? 5);
/** `burst`: only what happens when 20,000 reminders are due at once. */
const only = process.argv[2];

/** A scratch PostgreSQL, the loaded province, the product and the hand-written server on it, measured in turn. Prints ratios; fails on none. */
const main = () =>
  onScratch(async ({ db, postgres, folder, environment, servers }) => {
    const province = await loadedProvince(db, join(folder, 'province.json'));
    const sample = await takeSample(db);
    const ours = await serve(join(__dirname, '../src/main.api.js'), environment, servers);
    const theirs = await serve(join(__dirname, 'hand-written.js'), environment, servers);
    const tokens = await signInAll(ours.port, province);
    if (only !== 'burst') await compare(operations(province, sample), ours, theirs, tokens, postgres.pid);
    await measureBurst({ database: postgres.url, environment, servers }, (time) =>
      saving({ ...ours, database: postgres.pid }, province, sample, tokens, time),
    );
  });

async function loadedProvince(db: Client, file: string): Promise<Province> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const started = performance.now();
  const province = await loadProvince(db, say);
  say(`Nạp xong trong ${Math.round((performance.now() - started) / 1000)} giây\n`);
  writeFileSync(file, JSON.stringify(province));
  return province;
}

async function takeSample(db: Client): Promise<Sample> {
  const take = async (part: string) =>
    (
      await db.query(
        `select id, unit_id as "unitId", version from assignment where status = 'IN_PROGRESS' and part = $1 order by id limit 4000`,
        [part],
      )
    ).rows;
  const [{ id: accountId }] = (await db.query(`select id from account where username = 'bench.office'`)).rows;
  return { assignments: await take('LEAD'), forThem: await take('COOPERATING'), accountId };
}

type Tokens = ReadonlyMap<string, string>;

async function signInAll(port: number, province: Province): Promise<Tokens> {
  const tokens = new Map<string, string>();
  for (const username of [province.office, ...province.units.map(({ head }) => head)]) {
    tokens.set(username, await signIn(port, username, province.password));
  }
  return tokens;
}

/** How fast the product does one thing. */
const measureOurs = (
  { ours }: Operation,
  server: Server & { database: number },
  tokens: Tokens,
  load: { connections: number; seconds: number; pauseMs?: number },
): Promise<Measured> =>
  measure({ ...server, ...load }, (n, ask) =>
    ours(n, async (query, variables, as) => {
      const body = JSON.stringify({ query, variables });
      const answer = JSON.parse(await ask({ path: '/graphql', body, token: tokens.get(as) }));
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data as never;
    }),
  );

/** How fast a document is entered and issued by two people at once, twice a second each, for so long. */
const saving = (
  server: Server & { database: number },
  province: Province,
  sample: Sample,
  tokens: Tokens,
  time: number,
): Promise<Measured> =>
  measureOurs(operations(province, sample).at(-1)!, server, tokens, { connections: 2, seconds: time, pauseMs: 500 });

/** 20,000 due reminders become digests and leave, and saving is measured alone and then. */
async function measureBurst(
  { database, environment, servers }: { database: string; environment: NodeJS.ProcessEnv; servers: ChildProcess[] },
  save: (seconds: number) => Promise<Measured>,
): Promise<void> {
  const alone = await save(Math.max(10, seconds));
  let during: Measured | undefined;
  await burst(database, environment, servers, say, async () => void (during = await save(60)));
  const row = ({ p50, p99 }: Measured) => `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
  say(`nhập và phát hành 5 nội dung, 2 người, mỗi người nghỉ nửa giây: ${row(alone)}; trong lúc đó: ${row(during!)}`);
  say(`tỷ lệ p50 ${(during!.p50 / alone.p50).toFixed(2)}, p99 ${(during!.p99 / alone.p99).toFixed(2)}`);
}

async function compare(
  all: readonly Operation[],
  ours: Server,
  theirs: Server,
  tokens: Tokens,
  database: number,
): Promise<void> {
  for (const operation of all) {
    for (const connections of [8, 32]) {
      const theirFigures = await measure({ ...theirs, database, connections, seconds }, async (n, ask) => {
        const { path, input } = operation.theirs(n);
        await ask({ path, body: JSON.stringify(input) });
      });
      const ourFigures = await measureOurs(operation, { ...ours, database }, tokens, { connections, seconds });
      print(operation.name, connections, ourFigures, theirFigures);
    }
  }
}

function print(name: string, connections: number, ours: Measured, theirs: Measured): void {
  const row = (who: string, m: Measured) =>
    `  ${who.padEnd(10)} ${m.perSecond.toFixed(0).padStart(6)} yêu cầu/s  p50 ${m.p50.toFixed(1).padStart(6)} ms  p99 ${m.p99.toFixed(1).padStart(6)} ms  ` +
    `CPU ${(m.serverCpu + m.databaseCpu).toFixed(2)} ms (máy chủ ${m.serverCpu.toFixed(2)} + PostgreSQL ${m.databaseCpu.toFixed(2)})  ${m.rss.toFixed(0)} MB`;
  const ratio = (ours.serverCpu + ours.databaseCpu) / (theirs.serverCpu + theirs.databaseCpu);
  say(
    `${name}, ${connections} kết nối: tỷ lệ CPU ${ratio.toFixed(2)}\n${row('hệ thống', ours)}\n${row('viết tay', theirs)}`,
  );
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
