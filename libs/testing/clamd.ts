import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Everybody's harmless test virus; in two parts, or scanners would take this file away. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Where the product looks for it, from before it is imported: nobody else's port, as far as can be known. */
export const clamdPort = 31_000 + (process.pid % 1_000);
process.env.CLAMD_URL = `tcp://127.0.0.1:${clamdPort}`;

const debians = '/usr/sbin/clamd';

/** Debian's clamd where it is installed, else something that speaks its protocol and knows one virus. */
export interface Clamd {
  readonly real: boolean;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export const clamd = (): Clamd => (existsSync(debians) ? realClamd() : standIn());

function realClamd(): Clamd {
  const folder = mkdtempSync(join(tmpdir(), 'ttdh-clamd-'));
  // The virus database is hundreds of megabytes and comes from elsewhere: one signature of our own says as much here.
  writeFileSync(join(folder, 'ours.ndb'), `Ttdh.Test.EICAR:0:*:${Buffer.from(eicar).toString('hex')}\n`);
  const lines = [
    `DatabaseDirectory ${folder}`,
    `TCPSocket ${clamdPort}`,
    'TCPAddr 127.0.0.1',
    'Foreground yes',
    'User root',
  ];
  writeFileSync(join(folder, 'clamd.conf'), `${lines.join('\n')}\n`);
  let child: ChildProcess | undefined;
  const end = () => void child?.kill('SIGKILL');
  process.once('exit', () => (end(), rmSync(folder, { recursive: true, force: true })));
  return {
    real: true,
    start: async () => {
      child = spawn(debians, [`--config-file=${join(folder, 'clamd.conf')}`], { stdio: 'ignore' });
      for (let n = 0; n < 200; n++) {
        const socket = connect(clamdPort, '127.0.0.1');
        const there = await once(socket, 'connect').catch(() => null);
        socket.destroy();
        if (there) return;
        await pause(50);
      }
      throw new Error('clamd did not start');
    },
    stop: async () => {
      const gone = child && once(child, 'exit');
      end();
      await gone;
    },
  };
}

function standIn(): Clamd {
  let server: Server | undefined;
  return {
    real: false,
    start: async () => {
      server = createServer((socket) => void answer(socket).catch(() => socket.destroy())).listen(
        clamdPort,
        '127.0.0.1',
      );
      await once(server, 'listening');
    },
    stop: async () => {
      server?.close();
      if (server) await once(server, 'close');
    },
  };
}

/** `zINSTREAM\0`, then pieces behind their lengths, the last of length 0. */
async function answer(socket: Socket): Promise<void> {
  let heard = Buffer.alloc(0);
  const needs = async (length: number) => {
    while (heard.length < length) heard = Buffer.concat([heard, ...(await once(socket, 'data'))]);
    const part = heard.subarray(0, length);
    heard = heard.subarray(length);
    return part;
  };
  if ((await needs(10)).toString('latin1') !== 'zINSTREAM\0') return void socket.end('UNKNOWN COMMAND\0');
  const pieces: Buffer[] = [];
  for (let length = -1; length;) {
    length = (await needs(4)).readUInt32BE();
    pieces.push(Buffer.from(await needs(length)));
  }
  const found = Buffer.concat(pieces).includes(eicar);
  socket.end(found ? 'stream: Ttdh.Test.EICAR.UNOFFICIAL FOUND\0' : 'stream: OK\0');
}
