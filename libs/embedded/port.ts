import { randomInt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';

// Below the range the system hands out to outgoing connections, so that a restart finds its port free.
const lowest = 15_432;
const highest = 19_999;

/** Whether nobody listens on the port of this machine's own address. */
export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** The port used last time, if it is free; otherwise a free one. */
export async function choosePort(file: string): Promise<number> {
  const last = recordedPort(file);
  if (last && (await isFree(last))) return last;
  for (let attempt = 0; attempt < 200; attempt++) {
    const port = randomInt(lowest, highest + 1);
    if (await isFree(port)) return port;
  }
  throw new Error('no free port');
}

/** The port written down at the last start. */
export function recordedPort(file: string): number | undefined {
  try {
    const port = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the port down for the next start. */
export const recordPort = (file: string, port: number): void => writeFileSync(file, `${port}\n`, { mode: 0o600 });
