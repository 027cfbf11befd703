import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { handOverMails } from './mails';
import { measure, type Measured } from './measure';
import { operations, type Sample } from './operations';
import { loadProvince, type Province } from './province';
import { onScratch, serve, type Server, signIn } from './scratch';

const say = (line: string) => console.log(line);
const seconds = Number(process.env.BENCH_SECONDS ?? 5);
/** A scratch PostgreSQL, the loaded province, the product and the hand-written server on it, measured in turn. Prints ratios; fails on none. */
const main = () =>
  onScratch(async ({ db, postgres, folder, environment, servers }) => {
    const province = await loadedProvince(db, join(folder, 'province.json'));
    const sample = await takeSample(db);
    const ours = await serve(join(__dirname, '../src/main.api.js'), environment, servers);
    const theirs = await serve(join(__dirname, 'hand-written.js'), environment, servers);
    await compare(province, sample, ours, theirs, postgres.pid);
    await handOverMails(postgres.url, environment, servers, say);
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

async function compare(
  province: Province,
  sample: Sample,
  ours: Server,
  theirs: Server,
  database: number,
): Promise<void> {
  const tokens = new Map<string, string>();
  for (const username of [province.office, ...province.units.map(({ head }) => head)]) {
    tokens.set(username, await signIn(ours.port, username, province.password));
  }
  for (const operation of operations(province, sample)) {
    for (const connections of [8, 32]) {
      const theirFigures = await measure({ ...theirs, database, connections, seconds }, async (n, ask) => {
        const { path, input } = operation.theirs(n);
        await ask({ path, body: JSON.stringify(input) });
      });
      const ourFigures = await measure({ ...ours, database, connections, seconds }, (n, ask) =>
        operation.ours(n, async (query, variables, as) => {
          const answer = JSON.parse(
            await ask({ path: '/graphql', body: JSON.stringify({ query, variables }), token: tokens.get(as) }),
          );
          if (answer.errors) throw new Error(JSON.stringify(answer.errors));
          return answer.data as never;
        }),
      );
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
