import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { Http2SecureServer } from 'node:http2';
import { createSecureContext, type TLSSocket } from 'node:tls';
import { Logger } from '@nestjs/common';
import { BadSettings, config } from '@libs/config';

const LOOK_EVERY_MS = 5_000;

/** A certificate with those that vouch for it, and its key; PEM. */
interface Certificate {
  cert: string;
  key: string;
}

/** Both files as they are now, if they fit together. */
function read(): Certificate {
  const pair = { cert: readFileSync(config.TLS_CERT!, 'utf8'), key: readFileSync(config.TLS_KEY!, 'utf8') };
  createSecureContext(pair);
  return pair;
}
/** A pair that cannot be used is an operator's slip. */
function readAtStart(): Certificate {
  try {
    return read();
  } catch (error) {
    throw new BadSettings([`TLS_CERT, TLS_KEY: không dùng được: ${(error as Error).message}`]);
  }
}

/** For an installation without a proxy: TLS 1.2 or newer (ASVS 12.1.1), HTTP/2, and HTTP/1.1 for whoever does not speak it. */
export const tlsOptions = (lookEveryMs: number) => ({
  http2: true as const,
  // A silent connection with nothing under way; streams of news have something.
  http2SessionTimeout: 72_000,
  https: {
    ...readAtStart(),
    ...{ allowHTTP1: true, minVersion: 'TLSv1.2' as const, connectionsCheckingInterval: lookEveryMs },
  },
});

/** When the files were changed; links are followed, because that is how certificates are renewed. */
const stateOfFiles = () =>
  [config.TLS_CERT!, config.TLS_KEY!].map((path) => `${statSync(path).mtimeMs} ${statSync(path).ino}`).join();

/**
 * Takes over a renewed certificate without a restart. A pair that does not fit together (only one of the two files is there
 * yet) is looked at again, and the old one goes on being used.
 * @returns what ends the looking
 */
export function keepCertificateFresh(server: Http2SecureServer, everyMs = LOOK_EVERY_MS): () => void {
  const log = new Logger('TLS');
  let known = stateOfFiles();
  let told = '';
  const look = () => {
    let now = '';
    try {
      now = stateOfFiles();
      if (now === known) return;
      server.setSecureContext({ ...read(), minVersion: 'TLSv1.2' });
      known = now;
      log.log('The renewed certificate is in use');
    } catch (error) {
      if (told !== now) log.error(`The certificate was changed, but cannot be used: ${(error as Error).message}`);
      told = now;
    }
  };
  const timer = setInterval(look, everyMs).unref();
  return () => clearInterval(timer);
}

/** Listens for plain HTTP and sends everybody to the address that people are meant to use; nothing is served over it. */
export function redirectToHttps(port: number, host: string, publicUrl: string): Promise<Server> {
  const server = createServer({ headersTimeout: 5_000, requestTimeout: 10_000 }, ({ url, method }, response) => {
    // Only a path of ours: what was asked as a whole URL must not lead elsewhere.
    const path = /^\/(?![/\\])/.test(url ?? '') ? url : '/';
    const follows = method === 'GET' || method === 'HEAD';
    // A form that was sent in the clear is not sent on: its sender should notice.
    response.writeHead(follows ? 308 : 403, follows ? { location: `${publicUrl}${path}` } : {});
    response.end();
    response.once('finish', () => response.socket?.end());
  });
  server.maxConnections = 1_000;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** An answer that is being sent when the process is told to stop has so long. */
const LAST_MS = 3_000;
const connections = new WeakMap<Http2SecureServer, Set<TLSSocket>>();

/** Keeps in mind who is connected: a server that closes waits for its connections, and browsers keep theirs open. */
export function knowConnections(server: Http2SecureServer): void {
  const open = new Set<TLSSocket>();
  connections.set(server, open);
  server.on('secureConnection', (socket: TLSSocket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
}

/** Ends what is still connected in a moment. */
export function closeSoon(server: Http2SecureServer): void {
  setTimeout(() => connections.get(server)?.forEach((socket) => socket.destroy()), LAST_MS).unref();
}
