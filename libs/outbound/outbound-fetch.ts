import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, fetch, type RequestInit, type Response } from 'undici';
import { mayReach } from './addresses';

const CONNECT_MS = 5_000;
const WHOLE_MS = 15_000;
const LARGEST_ANSWER = 2 * 1024 ** 2;

/** Where a call may go. */
export interface Reach {
  /** Names that the operator has written into the settings: they may lie inside the house, and speak plain http there. */
  readonly trusted: readonly string[];
}

/** A call that is not made. The message names the host, never the address it led to: that is nobody's business outside. */
export class NotReachable extends Error {}

type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * A resolver for one connection: what it has looked at is what is connected to, so a name that answers otherwise the second
 * time (DNS rebinding) gains nothing. One bad address among several refuses the name.
 */
export function pinnedLookup(reach: Reach, resolve: Resolve = systemLookup as never): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return void callback(error, '', 0);
      const trusted = reach.trusted.includes(hostname);
      if (!addresses.length || addresses.some(({ address }) => !mayReach(address, trusted)))
        return void callback(new NotReachable(`${hostname} may not be called from here`), '', 0);
      if (options.all) return void callback(null, addresses);
      callback(null, addresses[0].address, addresses[0].family);
    });
  };
}

/**
 * `fetch` for everything that this installation calls by itself (OpenID Connect and the like): https, or http to a trusted
 * name; no redirects, because they lead past the check; a few seconds and megabytes at most.
 * @throws NotReachable for a URL that may not be called; otherwise as `fetch` does
 */
export async function outboundFetch(
  url: string | URL,
  init: RequestInit,
  reach: Reach,
  resolve?: Resolve,
): Promise<Response> {
  const target = checked(url, reach);
  const dispatcher = new Agent({
    connect: { lookup: pinnedLookup(reach, resolve), timeout: CONNECT_MS },
    maxResponseSize: LARGEST_ANSWER,
    headersTimeout: WHOLE_MS,
    bodyTimeout: WHOLE_MS,
    // Nothing here is called often enough to keep a connection to it.
    keepAliveTimeout: 1,
  });
  const signal = AbortSignal.any([AbortSignal.timeout(WHOLE_MS), ...(init.signal ? [init.signal] : [])]);
  try {
    return await fetch(target, { ...init, redirect: 'error', signal, dispatcher });
  } catch (error) {
    const { cause } = error as { cause?: unknown };
    throw cause instanceof NotReachable ? cause : error;
  }
}

/** The URL as one parser reads it; the same object is checked and called (ASVS 1.5.3). */
function checked(url: string | URL, { trusted }: Reach): URL {
  const target = URL.canParse(String(url)) ? new URL(String(url)) : null;
  if (!target) throw new NotReachable('Not a URL');
  const host = target.hostname.replace(/^\[|\]$/g, '');
  const known = trusted.includes(host);
  const speaks = target.protocol === 'https:' || (target.protocol === 'http:' && known);
  if (!speaks || target.username || target.password || (isIP(host) && !mayReach(host, known)))
    throw new NotReachable(`${host || target.protocol} may not be called from here`);
  return target;
}
