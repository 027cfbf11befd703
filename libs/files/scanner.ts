import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { Injectable, Logger } from '@nestjs/common';
import { config } from '@libs/config';

const CONNECT_MS = 5_000;
const SCAN_MS = 60_000;
/** clamd takes a stream in pieces, each behind its length. */
const PIECE = 256 * 1024;

/** What a scanner says of a file: clean; the name of what it found; or that nobody could look. */
export interface Verdict {
  readonly scan: 'CLEAN' | 'WAITING' | 'INFECTED';
  readonly found: string | null;
}

/** ClamAV's daemon at `CLAMD_URL`, spoken to in its own words (INSTREAM): it needs no access to our files (ASVS 5.4.3). */
@Injectable()
export class Scanner {
  private readonly log = new Logger('Scanner');

  /** Null where this installation has no scanner. One that does not answer leaves the file in quarantine, never lets it through. */
  async scan(path: string): Promise<Verdict | null> {
    if (!config.CLAMD_URL) return null;
    try {
      const answer = await this.ask('zINSTREAM\0', path);
      if (/^stream: OK/.test(answer)) return { scan: 'CLEAN', found: null };
      const found = answer.match(/^stream: (.{1,200}) FOUND/)?.[1];
      if (found) return { scan: 'INFECTED', found };
      throw new Error(`clamd answered ${JSON.stringify(answer.slice(0, 200))}`);
    } catch (error) {
      this.log.error(`A file could not be scanned and waits in quarantine: ${(error as Error).message}`);
      return { scan: 'WAITING', found: null };
    }
  }

  /** Whether it answers; null where there is none. */
  async answers(): Promise<boolean | null> {
    if (!config.CLAMD_URL) return null;
    return this.ask('zPING\0').then(
      (answer) => answer.startsWith('PONG'),
      () => false,
    );
  }

  private async ask(command: string, path?: string): Promise<string> {
    const socket = await open(config.CLAMD_URL!);
    try {
      const answer = whole(socket);
      // Not waited for before the end; a failure is heard of there.
      answer.catch(() => undefined);
      socket.write(command);
      if (path) await send(socket, path);
      return await answer;
    } finally {
      socket.destroy();
    }
  }
}

async function open(address: string): Promise<Socket> {
  const unix = /^unix:(.+)$/.exec(address)?.[1];
  const url = unix ? null : new URL(address);
  const socket = unix ? connect(unix) : connect(Number(url!.port), url!.hostname);
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(CONNECT_MS) });
  } catch (error) {
    socket.destroy();
    throw error;
  }
  socket.setTimeout(SCAN_MS, () => socket.destroy(new Error('clamd does not answer')));
  return socket;
}

async function send(socket: Socket, path: string): Promise<void> {
  for await (const piece of createReadStream(path, { highWaterMark: PIECE })) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    // It may have heard enough: what it said is read all the same.
    if (socket.destroyed || socket.writableEnded) return;
    if (!socket.write(piece)) await once(socket, 'drain');
  }
  socket.write(Buffer.alloc(4));
}

async function whole(socket: Socket): Promise<string> {
  let said = '';
  for await (const part of socket.setEncoding('utf8')) {
    said += part;
    if (said.includes('\0') || said.length > 10_000) break;
  }
  return said;
}
