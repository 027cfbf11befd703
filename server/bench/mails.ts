import { type ChildProcess, fork } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { SMTPServer } from 'smtp-server';
import { usageOf } from './processes';

const MAILS = 20_000;

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

/** Has one worker hand 20,000 due mails of some 10 kB to a mail server. Prints how long it took and the memory it had. */
export async function handOverMails(
  database: string,
  environment: NodeJS.ProcessEnv,
  children: ChildProcess[],
  say: (line: string) => void,
): Promise<void> {
  const db = new Client({ connectionString: database });
  await db.connect();
  const server = await openServer();
  try {
    await db.query(
      `insert into outgoing_mail (id, to_address, to_name, kind, subject, html, text, message_id, status, next_attempt_at, created_at)
       select id, 'p' || n || '@example.vn', 'Người nhận ' || n, 'bench', 'Việc cần làm hôm nay', repeat('<p>Nhiệm vụ đến hạn.</p>', 300),
         repeat('Nhiệm vụ đến hạn. ', 100), '<' || id || '@example.vn>', 'WAITING', now(), now()
       from (select n, gen_random_uuid() as id from generate_series(1, $1::int) n) fresh`,
      [MAILS],
    );
    const started = performance.now();
    const worker = fork(join(__dirname, '../src/main.worker.js'), {
      env: { ...environment, SMTP_URL: server.url, MAILS_PER_MINUTE: '100000' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    children.push(worker);
    let most = 0;
    for (let left = 1; left; await pause(200)) {
      most = Math.max(most, usageOf(worker.pid!).rss);
      [{ left }] = (await db.query(`select count(*)::int as left from outgoing_mail where status <> 'SENT'`)).rows;
      if (worker.exitCode !== null) throw new Error('The worker ended');
    }
    const seconds = (performance.now() - started) / 1000;
    say(
      `${MAILS} thư đến hạn, một tiến trình nền: ${seconds.toFixed(0)} giây, ${(MAILS / seconds).toFixed(0)} thư/s, ` +
        `nhiều nhất ${most.toFixed(0)} MB; máy chủ thư nhận ${server.taken()}`,
    );
  } finally {
    server.close();
    await db.end();
  }
}
