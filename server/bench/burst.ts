import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { SMTPServer } from 'smtp-server';
import { usageOf } from './processes';

const REMINDERS = 20_000;
const PEOPLE = 2_000;

/** A mail server that takes everything and forgets it. */
async function openServer(): Promise<{ url: string; taken: () => number; close: () => void }> {
  let taken = 0;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData: (stream, _, answer) => {
      stream.on('end', () => {
        taken++;
        answer();
      });
      stream.resume();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, taken: () => taken, close: () => server.close(() => undefined) };
}

/**
 * As many assignments as there are to be reminders are due today, each in the hands of one of 2,000 specialists who want their
 * digest early; one rule is on, which tells only them. Whatever day it is, it is a working day.
 */
async function prepare(db: Client): Promise<void> {
  const today = `(now() at time zone 'Asia/Ho_Chi_Minh')::date`;
  await db.query(`delete from calendar_day where on_date = ${today}`);
  await db.query(
    `insert into calendar_day (id, version, on_date, kind, name) select gen_random_uuid(), 1, ${today}, 'WORKED_SATURDAY', 'Đo tải'
     where extract(isodow from ${today}) > 5`,
  );
  // A province that is measured again has been reminded today.
  await db.query('truncate notification, outgoing_mail cascade');
  await db.query(`update reminder_rule set enabled = code = 'ON_DUE',
    steps = case when code = 'ON_DUE' then '[{"who": "DELEGATE", "from": 0, "channel": "DIGEST"}]'::jsonb else steps end`);
  const people = Array.from({ length: PEOPLE }, () => randomUUID());
  await db.query(
    `insert into account (id, version, username, display_name, title, email, password_hash)
     select id, 1, 'burst.' || id, 'Người nhận ' || n, 'Chuyên viên', 'p' || n || '@example.vn', 'x' from unnest($1::uuid[]) with ordinality as p(id, n)`,
    [people],
  );
  await db.query(
    `insert into mail_preference (account_id, digest_time, paused) select id, '00:00', false from unnest($1::uuid[]) as p(id)`,
    [people],
  );
  await db.query(
    `with due as (
       select a.id, a.unit_id, row_number() over (order by a.unit_id, a.id) as n from (
         select id, unit_id from assignment where status <> 'WITHDRAWN' and part = 'COOPERATING' order by id limit $2) a),
     given as (
       update assignment a set due_on = (now() at time zone 'Asia/Ho_Chi_Minh')::date, status = 'IN_PROGRESS', submitted_at = null, completed_at = null, delegate_id = ($1::uuid[])[1 + (due.n - 1) * $3 / $2]
       from due where due.id = a.id returning a.delegate_id, a.unit_id)
     insert into role_grant (id, account_id, role, unit_id)
     select gen_random_uuid(), delegate_id, 'UNIT_SPECIALIST', unit_id from (select distinct delegate_id, unit_id from given) g`,
    [people, REMINDERS, PEOPLE],
  );
}

/**
 * Has one worker find 20,000 due reminders, make digests of them and hand these to a mail server, while `meanwhile` goes on being
 * done. Prints how long each part took and the memory the worker had.
 */
export async function burst(
  database: string,
  environment: NodeJS.ProcessEnv,
  children: ChildProcess[],
  say: (line: string) => void,
  meanwhile: () => Promise<void>,
): Promise<void> {
  const db = new Client({ connectionString: database });
  await db.connect();
  const server = await openServer();
  try {
    await prepare(db);
    const count = async (sql: string) => Number((await db.query(`select count(*) as n from ${sql}`)).rows[0].n);
    const before = { reminders: await count('notification'), mails: await count('outgoing_mail') };
    const started = performance.now();
    const seconds = () => (performance.now() - started) / 1000;
    const worker = fork(join(__dirname, '../src/main.worker.js'), {
      env: { ...environment, SMTP_URL: server.url, MAILS_PER_MINUTE: '100000' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    children.push(worker);
    const busy = meanwhile();
    let most = 0;
    const until = async (done: () => Promise<boolean>) => {
      for (; !(await done()); await pause(200)) {
        most = Math.max(most, usageOf(worker.pid!).rss);
        if (worker.exitCode !== null) throw new Error('The worker ended');
        if (seconds() > 900) throw new Error('The burst was not over after 15 minutes');
      }
      return seconds();
    };
    const reminded = await until(
      async () => (await count(`notification where rule_code = 'ON_DUE'`)) - before.reminders >= REMINDERS,
    );
    // Who had today's digest before the last of their reminders were made reads these tomorrow: one digest a day.
    const waiting = `notification n where n.rule_code = 'ON_DUE' and n.mailed_at is null and n.over_at is null`;
    const made = await until(
      async () =>
        (await count(`${waiting} and not exists (select from outgoing_mail m where m.account_id = n.account_id
          and m.digest_on = (now() at time zone 'Asia/Ho_Chi_Minh')::date)`)) === 0,
    );
    const sent = await until(async () => (await count(`outgoing_mail where status <> 'SENT'`)) === 0);
    const mails = (await count('outgoing_mail')) - before.mails;
    await busy;
    say(
      `${REMINDERS} việc đến hạn, một tiến trình nền: nhắc xong sau ${reminded.toFixed(0)} giây, ${mails} thư soạn xong sau ${made.toFixed(0)} giây, ` +
        `máy chủ thư nhận ${server.taken()} thư sau ${sent.toFixed(0)} giây (kể cả khởi động); nhiều nhất ${most.toFixed(0)} MB`,
    );
  } finally {
    server.close();
    await db.end();
  }
}
