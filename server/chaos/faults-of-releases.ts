import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, escapeIdentifier } from 'pg';
import { BuiltProcess, freePort } from '@libs/testing/product';
import { latestMigration } from '../src/data-source';
import type { Figures, Stage } from './stage';

/** A checkout of the release before, built there (`npm start` builds it); without one nothing of it can be tried. */
const release = process.env.CHAOS_OLD_RELEASE;

/** F-12. An upgrade: the database is brought up to date, and meanwhile the release before still works on it. */
export async function upgraded(stage: Stage, long: boolean): Promise<Figures> {
  return { ...(await migrators(stage, long)), ...(await releasesTogether(stage, long)) };
}

/** The release before and this one serve the same people on this release's schema; each sees what the other wrote. */
async function releasesTogether(stage: Stage, long: boolean): Promise<Figures> {
  if (!release) return { 'the release before': 'not run: CHAOS_OLD_RELEASE names no checkout of it' };
  const port = await freePort();
  const settings = { ...stage.settings, PORT: String(port), PUBLIC_URL: stage.api.url };
  const old = await BuiltProcess.start('api', settings, release);
  stage.note('F-12 the release before serves on the schema of this one');
  const before = { url: `http://127.0.0.1:${port}`, acks: 0 };
  const now = { url: stage.api.url, acks: 0 };
  try {
    await stage.underLoad(async () => {
      for (let turn = 0; turn < (long ? 60 : 8); turn++) {
        const serving = turn % 2 ? now : before;
        const acked = stage.journal.acked.length;
        stage.journal.goTo(serving.url);
        // Reports go on from the version they saw at the other release: a write that one of them does not see is refused.
        await stage.journal.moreAcks(20, 20_000);
        serving.acks += stage.journal.acked.length - acked;
      }
      stage.journal.goTo(now.url);
    });
  } finally {
    stage.journal.goTo(now.url);
    await old.stop();
  }
  if (!before.acks || !now.acks)
    throw new Error(`acknowledged by the release before: ${before.acks}, by this: ${now.acks}`);
  const lost = /"level":[56]0.*/.exec(old.output);
  if (lost) throw new Error(`the release before complained: ${lost[0].slice(0, 600)}`);
  return { 'acknowledged by the release before': before.acks, 'acknowledged by this release': now.acks };
}

/** Others die while they bring an empty database up to date; then two do it at the same time; in the end it is whole, each step taken once. */
async function migrators(stage: Stage, long: boolean): Promise<Figures> {
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
