import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import type { Stage } from './stage';

type Check = (stage: Stage) => Promise<string[]>;

/** How long what is under way may take after the fault is over. */
const healMs = 60_000;

/** What must hold whatever happened (reliability.md B.6). Each answers what is wrong, one line each. */
const invariants: Record<string, Check> = {
  'I4 outbox': outboxEmpties,
  'I1 acknowledged': acknowledgedIsThere,
  'I2 once': nothingTwice,
  'I3 versions': versionsWithoutGaps,
  'I5 mails': mailsOnce,
  'I6 trail': trailIsWhole,
  'I7 files': filesAreWhole,
  'I8 counted': whatIsCountedAgrees,
  'I9 bounded': async ({ journal: { slowestMs } }) =>
    slowestMs > 30_000 ? [`somebody waited ${Math.round(slowestMs / 1000)} s for an answer`] : [],
  'I10 no leak': nothingLeaks,
  'I11 no surprise': nobodyWasSurprised,
};

/** Looks at everything; answers all that is wrong, each with the invariant it breaks. */
export async function wrongWith(stage: Stage): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, check] of Object.entries(invariants))
    wrong.push(...(await check(stage).catch((error: Error) => [error.message])).map((words) => `${name}: ${words}`));
  return wrong;
}

async function outboxEmpties(stage: Stage): Promise<string[]> {
  await stage.until(
    'the outbox is empty',
    async () => (await stage.one('select count(*)::int as n from outbox')).n === 0,
    healMs,
  );
  const apart = await stage.one(
    `select (select count(*) from recorded_event e where e.type in ('assignment.issued', 'assignment.confirmed')
       and not exists (select from handled_event h where h.event_id = e.id))::int as unheard,
       (select count(*) from handled_event h where not exists (select from recorded_event e where e.id = h.event_id))::int as unfounded`,
  );
  return apart.unheard || apart.unfounded ? [JSON.stringify(apart)] : [];
}

async function timesOf(stage: Stage): Promise<{ kept: Map<string, number>; drafts: Map<string, number> }> {
  const { rows } = await stage.db.query(
    `select text, count(*)::int as n from progress_report group by 1
     union all select number_symbol, count(*)::int from directive_document group by 1`,
  );
  const drafts = await stage.db.query(
    `select content->>'numberSymbol' as text, count(*)::int as n from draft group by 1`,
  );
  const asMap = (found: { text: string; n: number }[]) => new Map(found.map(({ text, n }) => [text, n]));
  return { kept: asMap(rows), drafts: asMap(drafts.rows) };
}

async function acknowledgedIsThere(stage: Stage): Promise<string[]> {
  const { acked, unknown } = stage.journal;
  const { kept, drafts } = await timesOf(stage);
  const missing = acked.filter(({ kind, mark }) => !(kind === 'createDraft' ? drafts : kept).has(mark));
  const { rows } = await stage.db.query(
    `select id, version from assignment union all select id, version from directive_document union all select id, version from draft`,
  );
  const highest = new Map<string, number>(rows.map(({ id, version }) => [id, version]));
  const behind = acked.filter(({ id, version }) => version > (highest.get(id) ?? 0));
  const files = await stage.one(`select count(*)::int as n from attachment where id = any($1)`, stage.uploader.acked);
  return [
    ...missing.map(({ kind, mark }) => `${kind} ${mark} was acknowledged and is not there`),
    ...behind.map(({ kind, mark, version }) => `${kind} ${mark} was acknowledged as version ${version} and is older`),
    ...unknown.map(({ kind, mark }) => `${kind} ${mark} never got an answer`),
    ...(files.n === stage.uploader.acked.length ? [] : [`${stage.uploader.acked.length - files.n} uploads are gone`]),
  ];
}

async function nothingTwice(stage: Stage): Promise<string[]> {
  const { acked, refused } = stage.journal;
  const { kept, drafts } = await timesOf(stage);
  const twice = [...kept, ...drafts].filter(([, n]) => n > 1).map(([text, n]) => `${text} is there ${n} times`);
  const done = refused.filter(({ mark }) => kept.has(mark)).map(({ mark }) => `${mark} was refused and is there`);
  const answers = await stage.one('select count(*)::int as n from idempotency where answer is not null');
  const odd =
    answers.n === acked.length ? [] : [`${answers.n} answers are kept for ${acked.length} acknowledged commands`];
  return [...twice, ...done, ...odd];
}

async function versionsWithoutGaps(stage: Stage): Promise<string[]> {
  const { rows } = await stage.db.query(
    `select id, version, (select count(*)::int from recorded_event e where e.subject_id = v.id) as records from (
       select id, version from assignment union all select id, version from directive
       union all select id, version from directive_document union all select id, version from draft) v`,
  );
  const odd = rows.filter(({ version, records }) => version !== records);
  const shapes = await stage.db.query(
    `select d.number_symbol as number, count(distinct i.id) || '/' || count(a.id) as shape from directive_document d
     left join directive i on i.document_id = d.id left join assignment a on a.directive_id = i.id group by d.id`,
  );
  return [
    ...odd.map(({ id, version, records }) => `${id} has version ${version} and ${records} records`),
    ...shapes.rows
      .filter(({ shape }) => !['2/3', '1/3', '1/1'].includes(shape))
      .map(({ number, shape }) => `${number} is ${shape}`),
  ];
}

async function mailsOnce(stage: Stage): Promise<string[]> {
  const arrivals = new Map<string, number>();
  for (const { messageId } of stage.server.sink.arrived) arrivals.set(messageId, (arrivals.get(messageId) ?? 0) + 1);
  const { rows } = await stage.db.query('select message_id as id, status, unclear from outgoing_mail');
  const twice = await stage.one(
    `select count(*)::int as n from (select from notification group by assignment_id, coalesce(rule_code, kind), due_key, ordinal, account_id
       having count(*) > 1) t`,
  );
  return [
    ...rows.flatMap(({ id, status, unclear }) => {
      const n = arrivals.get(id) ?? 0;
      if (n > 1 + unclear) return [`mail ${id} arrived ${n} times, ${unclear} attempts were unclear`];
      return status === 'SENT' && n === 0 ? [`mail ${id} is said to be sent and never arrived`] : [];
    }),
    ...(twice.n ? [`${twice.n} people were told the same twice`] : []),
  ];
}

async function trailIsWhole(stage: Stage): Promise<string[]> {
  const script = join(process.cwd(), 'dist/server/server/src/main.verify-trail.js');
  const env = { ...process.env, DATABASE_URL: stage.server.postgres.url, DATA_DIR: stage.server.dataDir };
  const said = await promisify(execFile)(process.execPath, [script], { env }).then(
    ({ stdout }) => stdout,
    (error: { stdout: string; stderr: string }) => `${error.stdout}${error.stderr}`,
  );
  const counted = await stage.one(`select
    (select count(*) from progress_report)::int - count(*) filter (where type = 'assignment.reported')::int as reports,
    (select count(*) from draft)::int - count(*) filter (where type = 'draft.created')::int as drafts,
    (select count(*) from directive_document)::int - count(*) filter (where type = 'document.issued')::int as documents,
    (select count(*) from assignment)::int - count(*) filter (where type = 'assignment.issued')::int as assignments,
    (select count(*) from trail_head h where h.seq <> (select count(*) from recorded_event))::int as head from recorded_event`);
  return [
    ...(said.startsWith('Nguyên vẹn') ? [] : [said.trim()]),
    ...(Object.values(counted).some(Boolean) ? [`changes without their record: ${JSON.stringify(counted)}`] : []),
  ];
}

async function filesAreWhole(stage: Stage): Promise<string[]> {
  const { rows } = await stage.db.query('select distinct sha256 from attachment');
  const wrong: string[] = [];
  for (const { sha256 } of rows as { sha256: string }[]) {
    const path = join(stage.server.dataDir, 'files', 'sha256', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    const hash = createHash('sha256');
    const read = await pipeline(createReadStream(path), hash).then(
      () => hash.digest('hex'),
      () => 'missing',
    );
    if (read !== sha256) wrong.push(`the bytes of ${sha256} are ${read}`);
  }
  // What a kill left half-received is no row's; the sweep takes it away after a day.
  const parts = await readdir(join(stage.server.dataDir, 'files', 'tmp')).catch(() => []);
  const most = stage.uploader.failed;
  return parts.length > most
    ? [...wrong, `${parts.length} half-received files for ${most} uploads without an answer`]
    : wrong;
}

async function whatIsCountedAgrees(stage: Stage): Promise<string[]> {
  const { torn } = await stage.one(
    `select count(*)::int as torn from (
       select p.assignment_id, p.valid_to, lead(p.valid_from, 1, a.counted_since) over (partition by p.assignment_id order by p.valid_from) as next
       from assignment_past p join assignment a on a.id = p.assignment_id) v where valid_to <> next`,
  );
  const { apart } = await stage.one(
    `select count(*)::int as apart from assignment a where last_reported_at is distinct from
       (select max(r.at) from progress_report r where r.assignment_id = a.id)`,
  );
  return [
    ...(torn ? [`${torn} versions of what is counted do not follow each other`] : []),
    ...(apart ? [`${apart} assignments count other reports than there are`] : []),
  ];
}

async function nothingLeaks(stage: Stage): Promise<string[]> {
  return stage.growth().flatMap(({ pid, before, after }) => {
    const much = after.mb > before.mb + 250 ? [`process ${pid} grew from ${before.mb} to ${after.mb} MB`] : [];
    return after.handles > before.handles + 60
      ? [...much, `process ${pid} holds ${after.handles} handles, ${before.handles} before`]
      : much;
  });
}

async function nobodyWasSurprised(stage: Stage): Promise<string[]> {
  const bad = /unhandled ?rejection|uncaught ?exception|ERR_UNHANDLED|JavaScript heap out of memory/i;
  return stage.outputs.flatMap((said) =>
    said
      .split('\n')
      .filter((line) => bad.test(line))
      .slice(0, 3),
  );
}
