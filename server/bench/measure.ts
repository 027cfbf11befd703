import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { type Usage, usageOf, usageOfTree } from './processes';

export interface Call {
  path: string;
  body: string;
  token?: string;
}

export interface Measured {
  perSecond: number;
  p50: number;
  p99: number;
  /** CPU milliseconds of one request, in the server's process and in PostgreSQL. */
  serverCpu: number;
  databaseCpu: number;
  rss: number;
}

/** Sends one request and gives the parsed answer. */
export function send(
  agent: Agent,
  port: number,
  { path, body, token }: Call,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const sent = request({ agent, port, host: '127.0.0.1', method: 'POST', path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode!, text: Buffer.concat(parts).toString() }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/**
 * Keeps `connections` requests under way for `seconds`, each connection resting `pauseMs` before its next. `work` makes the
 * n-th call and throws on a wrong answer.
 */
export async function measure(
  {
    port,
    pid,
    database,
    connections,
    seconds,
    pauseMs = 0,
  }: { port: number; pid: number; database: number; connections: number; seconds: number; pauseMs?: number },
  work: (n: number, ask: (call: Call) => Promise<string>) => Promise<void>,
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask = async (call: Call) => {
    const { status, text } = await send(agent, port, call);
    if (status !== 200) throw new Error(`${call.path} answered ${status}: ${text.slice(0, 300)}`);
    return text;
  };
  let n = 0;
  for (; n < connections; n++) await work(n, ask);
  const took: number[] = [];
  const before: [Usage, Usage] = [usageOf(pid), usageOfTree(database)];
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        const from = performance.now();
        await work(n++, ask);
        took.push(performance.now() - from);
        if (pauseMs) await pause(pauseMs);
      }
    }),
  );
  const elapsed = (performance.now() - start) / 1000;
  const after: [Usage, Usage] = [usageOf(pid), usageOfTree(database)];
  agent.destroy();
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))];
  return {
    perSecond: took.length / elapsed,
    p50: at(0.5),
    p99: at(0.99),
    serverCpu: ((after[0].cpu - before[0].cpu) * 1000) / took.length,
    databaseCpu: ((after[1].cpu - before[1].cpu) * 1000) / took.length,
    rss: after[0].rss,
  };
}
