import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { BuiltApi } from '@libs/testing/product';
import { issueDocument } from '../test/entering';
import type { Figures, Stage } from './stage';

/** How much an API lives to see at most before it is killed. */
const longestLife = { acks: 24, moreMs: 60, patienceMs: 4_000 };

/**
 * F-01, F-22. Kills the API over and over while people write and send files, each time at another moment. The next processes are
 * started before, so that what was cut off is often asked for again while PostgreSQL may still be busy with the first try.
 */
export async function apiKilled(stage: Stage, long: boolean): Promise<Figures> {
  const kills = long ? 200 : Number(process.env.CRASH_KILLS ?? 2);
  const { journal, random } = stage;
  let hits = 0;
  await stage.underLoad(async () => {
    const coming = [BuiltApi.start(stage.settings), BuiltApi.start(stage.settings)];
    for (let kill = 1; kill <= kills; kill++) {
      await journal.moreAcks(random() * longestLife.acks, longestLife.patienceMs);
      await pause(random() * longestLife.moreMs);
      const { inFlight } = journal;
      if (inFlight > 0) hits++;
      const old = stage.api;
      await old.kill();
      stage.note(`F-01 kill ${kill}, ${inFlight} writes under way`);
      stage.api = await coming.shift()!;
      if (kill + coming.length < kills) coming.push(BuiltApi.start(stage.settings));
      journal.goTo(stage.api.url);
    }
    for (const spare of await Promise.allSettled(coming)) if (spare.status === 'fulfilled') await spare.value.kill();
  });
  // Otherwise it proves nothing.
  if (hits < kills / 2 || journal.retried < kills / 5) throw new Error(`only ${hits} of ${kills} kills met a write`);
  return {
    kills,
    'kills with writes under way': hits,
    'cut off and asked again': journal.retried,
    'uploads kept': stage.uploader.acked.length,
  };
}

/** F-02. Workers die before a mail is sent, and after it was sent and before that is noted. */
export async function workerKilled(stage: Stage): Promise<Figures> {
  const { weather, sink } = stage.server;
  const before = await mail(stage);
  weather.now = 'NO_GREETING';
  await stage.until('a worker has taken the mail', () => claimed(stage, before));
  await stage.loseWorker(stage.workers[0]!);
  stage.note('F-02 a worker died before sending');
  weather.now = 'SILENT_AFTER_DATA';
  const after = await mail(stage);
  await stage.startWorker();
  await stage.until(
    'the mail has left',
    async () => sink.arrived.some(({ messageId }) => messageId.includes(after)),
    120_000,
  );
  await stage.loseWorker(stage.workers[0]!);
  stage.note('F-02 a worker died after sending, before noting it');
  weather.now = 'FAIR';
  await stage.startWorker();
  const began = Date.now();
  for (const id of [before, after]) await stage.until('both are noted as sent', () => isSent(stage, id), 150_000);
  const times = sink.arrived.filter(({ messageId }) => messageId.includes(after)).length;
  return {
    'seconds until both were noted as sent': Math.round((Date.now() - began) / 1000),
    'times the second arrived, under one Message-ID': times,
  };
}

/** F-06. A worker sleeps longer than its locks last; another does its work; it wakes up. */
export async function workerStopped(stage: Stage, long: boolean): Promise<Figures> {
  const asleep = stage.workers[0]!;
  await stage.startWorker();
  const sleeps = long ? 60_000 : 15_000;
  await stage.underLoad(async () => {
    await pause(2_000);
    asleep.signal('SIGSTOP');
    stage.note(`F-06 a worker sleeps for ${sleeps / 1000} s`);
    await pause(sleeps);
    asleep.signal('SIGCONT');
    stage.note('F-06 it wakes up');
    await pause(3_000);
  });
  const { twice } = await stage.one(
    `select count(*)::int as twice from (select from recorded_event where cause_id is not null group by cause_id, type, subject_id having count(*) > 1) t`,
  );
  if (twice) throw new Error(`${twice} effects happened twice`);
  return { 'seconds asleep': sleeps / 1000 };
}

/** F-11. Told to stop with requests and jobs under way, told twice, told while it starts: what has begun is finished. */
export async function stoppedInOrder(stage: Stage, long: boolean): Promise<Figures> {
  const { office, province } = stage;
  const at = office.at(stage.api.url);
  const documents = Array.from({ length: long ? 20 : 8 }, () =>
    issueDocument(at, province, [{ leads: [province.finance] }], { number: `dừng-${randomUUID().slice(0, 8)}` }),
  );
  const reads = Array.from({ length: 100 }, () => at.get('{ me { id } assignments(first: 20) { nodes { id } } }'));
  const all = Promise.allSettled([...documents, ...reads]);
  // The first answer says that they have been taken in.
  await Promise.race(reads);
  const api = stage.api.process!;
  const began = Date.now();
  api.signal('SIGTERM');
  await pause(20);
  api.signal('SIGTERM');
  const outcomes = await all;
  await stage.until('the API has ended', async () => api.exit !== null, 30_000);
  const seconds = (Date.now() - began) / 1000;
  stage.note(`F-11 the API ended after ${seconds.toFixed(1)} s with ${api.exit!.code}`);
  if (api.exit!.code !== 0) throw new Error(`the API ended with ${api.exit!.code ?? api.exit!.signal}`);
  const answered = outcomes.filter(({ status }) => status === 'fulfilled').length;
  // A second request of the same sender (a document takes two) finds nobody there any more: that is said at once, never half done.
  const wrong = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' && !isGone(outcome.reason) ? [String(outcome.reason)] : [],
  );
  if (wrong.length) throw new Error(`answers that no stopping server gives: ${wrong.slice(0, 3).join('; ')}`);
  const half = await stage.one(
    `select count(*)::int as n from directive_document d where number_symbol like 'dừng-%'
       and not exists (select from directive i join assignment a on a.directive_id = i.id where i.document_id = d.id)`,
  );
  if (half.n) throw new Error(`${half.n} documents are half there`);
  await stage.api.start();
  stage.journal.goTo(stage.api.url);
  const worker = await stage.startWorker();
  const workerBegan = Date.now();
  worker.signal('SIGTERM');
  await stage.until('the worker has ended', async () => worker.exit !== null, 30_000);
  stage.workers.splice(stage.workers.indexOf(worker), 1);
  if (worker.exit!.code !== 0) throw new Error(`the worker ended with ${worker.exit!.code ?? worker.exit!.signal}`);
  return {
    'requests under way': outcomes.length,
    answered,
    'seconds until the API had ended': seconds,
    'seconds until a worker had ended': (Date.now() - workerBegan) / 1000,
  };
}

const isGone = (reason: unknown): boolean =>
  /connection was lost|ECONN|socket|503|Hệ thống/i.test(String((reason as Error).message));

async function mail(stage: Stage): Promise<string> {
  const id = randomUUID();
  await stage.db.query(
    `insert into outgoing_mail (id, to_address, to_name, kind, subject, text, message_id, status, next_attempt_at, created_at)
     values ($1, 'lan@tinh.example', 'Lan', 'chaos', 'Nhắc việc', 'Có việc đến hạn.', $2, 'WAITING', now(), now())`,
    [id, `<${id}@tinh.example>`],
  );
  return id;
}

const claimed = async (stage: Stage, id: string): Promise<boolean> =>
  (await stage.one('select count(*)::int as n from outgoing_mail where id = $1 and tried_at is not null', id)).n === 1;

const isSent = async (stage: Stage, id: string): Promise<boolean> =>
  (await stage.one(`select count(*)::int as n from outgoing_mail where id = $1 and status = 'SENT'`, id)).n === 1;
