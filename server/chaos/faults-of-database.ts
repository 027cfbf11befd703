import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
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
