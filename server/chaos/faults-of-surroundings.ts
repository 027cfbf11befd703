import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Mode } from './proxy';
import type { Weather } from './smtp-weather';
import { unknownRecipient } from './smtp-weather';
import type { Figures, Stage } from './stage';

const seconds = (ms: number) => Math.round(ms / 100) / 10;
/** How long readiness may take to see that something is wrong, and that it is right again (reliability.md B.6, F-07). */
const noticedMs = 15_000;

/** F-07. The line between the API and PostgreSQL is bad in every way a line can be. */
export async function networkBad(stage: Stage, long: boolean): Promise<Figures> {
  const { line } = stage.server;
  const figures: Figures = {};
  const ready = (is: boolean) =>
    stage.until(
      is ? 'the API is ready' : 'the API is not ready',
      async () => ((await stage.probe('/readyz')) === 200) === is,
      noticedMs,
    );
  const modes: Mode[] = long ? ['LATE', 'REFUSE', 'HALF_OPEN', 'TRICKLE'] : ['REFUSE'];
  await stage.underLoad(async () => {
    for (const mode of modes) {
      await stage.journal.moreAcks(5, 20_000);
      line.mode = mode;
      if (mode === 'REFUSE') line.cut();
      stage.note(`F-07 the line: ${mode}`);
      if (mode === 'LATE' || mode === 'TRICKLE') await pause(10_000);
      else figures[`${mode}: seconds until readiness said so`] = seconds(await ready(false));
      line.mode = 'PASS';
      stage.note('F-07 the line is good again');
      figures[`${mode}: seconds until ready again`] = seconds(await ready(true));
      await stage.journal.moreAcks(5, 30_000);
    }
  });
  return {
    ...figures,
    'turned away': stage.journal.turnedAway,
    'slowest answer, seconds': seconds(stage.journal.slowestMs),
  };
}

/** F-08. The mail server is in every bad way in turn, while people write; then it is fair. Only mails wait. */
export async function mailServerAway(stage: Stage, long: boolean): Promise<Figures> {
  const { weather, sink } = stage.server;
  const bad: Weather[] = ['REFUSE', 'BUSY', 'GREYLIST', 'DROP_AFTER_DATA', ...(long ? (['NO_GREETING'] as const) : [])];
  const pace = async (ms: number) => {
    const before = stage.journal.acked.length;
    await pause(ms);
    return ((stage.journal.acked.length - before) * 1000) / ms;
  };
  let fairPace = 0;
  const paces: number[] = [];
  await stage.underLoad(async () => {
    fairPace = await pace(6_000);
    for (const each of bad) {
      weather.now = each;
      stage.note(`F-08 the mail server: ${each}`);
      await post(stage, long ? 40 : 10);
      paces.push(await pace(7_000));
    }
    weather.now = 'FAIR';
    stage.note('F-08 the mail server is well again');
  });
  await post(stage, 1, unknownRecipient);
  // They wait for their next attempt, minutes away: as if these had passed.
  const hurry = () =>
    stage.db.query(
      `update outgoing_mail set next_attempt_at = now() where status = 'WAITING' and next_attempt_at > now()`,
    );
  const healed = await stage.until(
    'every mail has left or is given up',
    async () => {
      await hurry();
      return (await stage.one(`select count(*)::int as n from outgoing_mail where status = 'WAITING'`)).n === 0;
    },
    180_000,
  );
  const { failed, others } = await stage.one(
    `select count(*) filter (where status = 'FAILED' and to_address = '${unknownRecipient}')::int as failed,
       count(*) filter (where status = 'FAILED' and to_address <> '${unknownRecipient}')::int as others from outgoing_mail`,
  );
  if (failed !== 1 || others) throw new Error(`${failed} mails to the unknown and ${others} others are given up`);
  const slowest = Math.min(...paces);
  if (slowest < fairPace / 3)
    throw new Error(`writes fell from ${fairPace.toFixed(1)} to ${slowest.toFixed(1)} a second`);
  const ids = sink.arrived.map(({ messageId }) => messageId);
  return {
    'writes a second, mail server well': fairPace.toFixed(1),
    'writes a second, mail server at its worst': slowest.toFixed(1),
    'mails arrived': new Set(ids).size,
    'arrived again, under the same Message-ID': ids.length - new Set(ids).size,
    'seconds until all had left': seconds(healed),
  };
}

/** F-09. The disk that holds database, log and attachments is full, then is not. */
export async function diskFull(stage: Stage): Promise<Figures> {
  const { dataDir } = stage.server;
  const ballast = join(dataDir, 'ballast');
  const said = new Set<string>();
  let unready = 0;
  await stage.underLoad(async () => {
    await stage.journal.moreAcks(20, 20_000);
    fill(ballast);
    stage.note('F-09 the disk is full');
    unready = await stage.until(
      'the API is not ready',
      async () => {
        const answer = await fetch(`${stage.api.url}/readyz`, { signal: AbortSignal.timeout(6_000) });
        if (!answer.ok)
          for (const what of ((await answer.json()) as { missing?: string[] }).missing ?? []) said.add(what);
        return !answer.ok;
      },
      noticedMs,
    );
    await pause(8_000);
    if ((await stage.probe('/healthz')) !== 200) throw new Error('liveness failed');
    rmSync(ballast, { force: true });
    stage.note('F-09 there is room again');
    await stage.until('the API is ready', async () => (await stage.probe('/readyz')) === 200, 60_000);
    await stage.journal.moreAcks(10, 60_000);
  });
  await stage.connect();
  return {
    'seconds until readiness said so': seconds(unready),
    'it named': [...said].join(', '),
    'uploads refused': stage.uploader.failed,
    'turned away': stage.journal.turnedAway,
  };
}

/** Takes every byte there is, as a log that nobody looks after does. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  const piece = Buffer.alloc(1024 * 1024, 1);
  try {
    for (;;) writeSync(file, piece);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
  const { bavail, bsize } = statfsSync(path);
  if (!existsSync(path) || bavail * bsize > 4 * 2 ** 20) throw new Error('the disk could not be filled');
}

async function post(stage: Stage, count: number, to = 'lan@tinh.example'): Promise<void> {
  for (let i = 0; i < count; i++) {
    const id = randomUUID();
    await stage.db.query(
      `insert into outgoing_mail (id, to_address, to_name, kind, subject, text, message_id, status, next_attempt_at, created_at)
       values ($1, $2, 'Lan', 'chaos', 'Nhắc việc', 'Có việc đến hạn.', $3, 'WAITING', now(), now())`,
      [id, to, `<${id}@tinh.example>`],
    );
  }
}
