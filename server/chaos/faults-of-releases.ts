import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, escapeIdentifier } from 'pg';
import { BuiltProcess, freePort } from '@libs/testing/product';
import { SignedIn } from '@libs/testing/signed-in';
import { latestMigration } from '../src/data-source';
import type { Figures, Stage } from './stage';

/** A checkout of the release before, built there (`npm start` builds it); without one nothing of it can be tried. */
const release = process.env.CHAOS_OLD_RELEASE;

/** How those who stay with the release before are told from the others. */
const before = 'bản cũ';

/** F-12. An upgrade: the database is brought up to date, and meanwhile the release before still works on it. */
export async function upgraded(stage: Stage, long: boolean): Promise<Figures> {
  return { ...(await migrators(stage, long)), ...(await releasesTogether(stage, long)) };
}

/**
 * The release before and this one serve on this release's schema. Two heads report on one assignment, each at another release: what
 * one of them does not see of the other's, its next report would be refused for.
 */
async function releasesTogether(stage: Stage, long: boolean): Promise<Figures> {
  if (!release) return { 'the release before': 'not run: CHAOS_OLD_RELEASE names no checkout of it' };
  const url = `http://127.0.0.1:${await freePort()}`;
  const settings = { ...stage.settings, PORT: new URL(url).port, PUBLIC_URL: stage.api.url };
  const old = await BuiltProcess.start('api', settings, release);
  stage.note('F-12 the release before serves on the schema of this one');
  const { journal, province } = stage;
  try {
    // Each release signs what it gives to hold with: they sign in where they stay.
    const at = async (who: 'financeHead' | 'otherOfficeSpecialist') => {
      const person = await SignedIn.as(url, province[who]);
      return { at: () => person };
    };
    const others = [
      journal.reporter(`${before} reports`, await at('financeHead'), stage.assignmentOf('finance')),
      journal.enterer(`${before} enters`, await at('otherOfficeSpecialist'), province),
    ];
    await stage.underLoad(() => journal.moreAcks(long ? 1_500 : 150, long ? 300_000 : 60_000), others);
  } finally {
    await old.stop();
  }
  const acked = journal.acked.filter(({ writer }) => writer.startsWith(before)).length;
  const complaint = /"level":[56]0.*/.exec(old.output)?.[0];
  if (complaint) throw new Error(`the release before complained: ${complaint.slice(0, 600)}`);
  if (!acked) throw new Error('the release before did nothing');
  return { 'acknowledged by the release before': acked, 'acknowledged by this release': journal.acked.length - acked };
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
