import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, escapeIdentifier } from 'pg';

import { latestMigration } from '../src/data-source';
import { issueDocument } from '../test/entering';
import type { Figures, Stage } from './stage';

const seconds = (ms: number) => Math.round(ms / 100) / 10;

/** The server's own processes: what it forks for each connection and for its own chores. */
function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      } catch {
        return false;
      }
    });
}

const tell = (pid: number, signal: NodeJS.Signals) => {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself meanwhile.
  }
};

/** F-03. All of PostgreSQL dies in the middle of writing; nothing else is touched. */
export async function postgresKilled(stage: Stage, long: boolean): Promise<Figures> {
  const { postgres } = stage.server;
  const away: number[] = [];
  await stage.underLoad(async () => {
    for (let kill = 1; kill <= (long ? 5 : 1); kill++) {
      await stage.journal.moreAcks(10 + stage.random() * 30, 20_000);
      const pid = postgres.pid;
      for (const each of [pid, ...childrenOf(pid)]) tell(each, 'SIGKILL');
      const began = Date.now();
      stage.note(`F-03 kill ${kill} of the whole server`);
      await stage.until('the server is back', async () => postgres.alive && postgres.pid !== pid, 90_000);
      const back = Date.now();
      await stage.until('the API is ready', async () => (await stage.probe('/readyz')) === 200, 30_000);
      stage.note(
        `F-03 ready ${seconds(Date.now() - back)} s after the server was back, ${seconds(Date.now() - began)} s after the kill`,
      );
      away.push(Date.now() - back);
      await stage.journal.moreAcks(5, 30_000);
      stage.note(`F-03 five more writes were acknowledged ${seconds(Date.now() - began)} s after the kill`);
    }
  });
  await stage.connect();
  if (Math.max(...away) > 10_000) throw new Error(`the API took ${seconds(Math.max(...away))} s to come back`);
  if (!stage.api.process!.running) throw new Error('the API had to be started again');
  return {
    kills: away.length,
    'seconds until ready again, at most': seconds(Math.max(...away)),
    'turned away': stage.journal.turnedAway,
  };
}

/** F-04. One connection's process, then the whole server, answers nothing for a while and then goes on. */
export async function postgresFrozen(stage: Stage, long: boolean): Promise<Figures> {
  const { postgres } = stage.server;
  const frozenMs = long ? 60_000 : 8_000;
  let alive = 0;
  let asked = 0;
  await stage.underLoad(async () => {
    await stage.journal.moreAcks(10, 20_000);
    const [backend] = childrenOf(postgres.pid).slice(-1);
    for (const pids of [[backend!], [postgres.pid, ...childrenOf(postgres.pid)]]) {
      for (const pid of pids) tell(pid, 'SIGSTOP');
      stage.note(`F-04 ${pids.length === 1 ? 'one connection' : 'the whole server'} stands still`);
      for (const until = Date.now() + frozenMs; Date.now() < until; asked++, await pause(1_000))
        if ((await stage.probe('/healthz')) === 200) alive++;
      for (const pid of pids) tell(pid, 'SIGCONT');
      stage.note('F-04 it goes on');
      await stage.until('the API is ready', async () => (await stage.probe('/readyz')) === 200, 30_000);
      await stage.journal.moreAcks(5, 30_000);
    }
  });
  if (alive < asked) throw new Error(`liveness failed ${asked - alive} of ${asked} times`);
  return {
    'seconds each stood still': frozenMs / 1000,
    'liveness asked and given': alive,
    'turned away': stage.journal.turnedAway,
  };
}

/** F-05. PostgreSQL restarts while nobody does anything; then something is to be done in the background. */
export async function postgresRestarted(stage: Stage): Promise<Figures> {
  await pause(1_500);
  await stage.db.end().catch(() => undefined);
  const { postgres } = stage.server;
  const { pid } = postgres;
  // A fast shutdown, as an operator's restart; whoever looks after the server starts it again.
  tell(pid, 'SIGINT');
  await stage.until('the server is back', async () => postgres.alive && postgres.pid !== pid, 90_000);
  stage.note('F-05 the server was restarted');
  await stage.connect();
  await stage.until('the API is ready', async () => (await stage.probe('/readyz')) === 200, 15_000);
  await issueDocument(
    stage.office.at(stage.api.url),
    stage.province,
    [{ leads: [stage.province.finance, stage.province.ward] }, { leads: [stage.province.construction] }],
    { number: 'sau-khi-khởi-động-lại' },
  );
  const took = await stage.until(
    'the worker has done it',
    async () => (await stage.one('select count(*)::int as n from outbox')).n === 0,
    10_000,
  );
  return { 'seconds until the worker had done what came after': seconds(took) };
}

/** F-12. Two bring one empty database up to date at the same time; then others die at it; in the end it is whole, each step taken once. */
export async function migrators(stage: Stage, long: boolean): Promise<Figures> {
  const name = `chaos_${randomBytes(4).toString('hex')}`;
  await stage.db.query(`create database ${escapeIdentifier(name)}`);
  const url = new URL(stage.server.postgres.url);
  url.pathname = `/${name}`;
  let died = 0;
  for (let kill = 0; kill < (long ? 6 : 2); kill++) {
    const doomed = migrator(url.href);
    await pause(300 + stage.random() * 1_500);
    if (doomed.child.exitCode === null) died++;
    doomed.child.kill('SIGKILL');
    await doomed.ended;
    stage.note(`F-12 a migrator was killed`);
  }
  const two = [migrator(url.href), migrator(url.href)];
  const codes = await Promise.all(two.map(({ ended }) => ended));
  stage.note(`F-12 two migrators ended with ${codes.join(' and ')}`);
  const db = new Client({ connectionString: url.href });
  await db.connect();
  try {
    const { rows } = await db.query('select name, count(*)::int as n from migration group by 1');
    if (codes.some((code) => code !== 0)) throw new Error(`migrators ended with ${codes.join(', ')}`);
    if (rows.some(({ n }) => n !== 1)) throw new Error('a step was taken twice');
    if (!rows.some((row) => row.name === latestMigration)) throw new Error('not all steps were taken');
    const invalid = await db.query('select count(*)::int as n from pg_index where not indisvalid');
    if (invalid.rows[0].n) throw new Error('an index is invalid');
    return { 'migrators killed in the middle': died, steps: rows.length };
  } finally {
    await db.end();
    await stage.db.query(`drop database ${escapeIdentifier(name)} with (force)`);
  }
}

function migrator(url: string) {
  const script = join(process.cwd(), 'dist/server/server/src/main.migrate.js');
  const child = fork(script, {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: url },
    stdio: 'ignore' as never,
  });
  return { child, ended: once(child, 'exit').then(([code]) => code as number | null) };
}
