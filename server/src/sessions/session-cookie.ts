import { createHash, randomBytes } from 'node:crypto';
import type { SignedInRequest } from '@libs/auth';
import { config } from '@libs/config';

/**
 * The cookie of a session, as `Set-Cookie` says it. Over https its name begins with `__Host-`, which binds it to this host;
 * browsers refuse that on plain http. Without an age it ends with the browser; how long it is good for, the server decides.
 */
export function cookieFor(publicUrl: string) {
  const { name, flags } = flagged(publicUrl, 'ttdh_session', 'Strict');
  return {
    name,
    set: (value: string) => `${name}=${value}${flags}`,
    clear: () => `${name}=${flags}; Max-Age=0`,
  };
}

function flagged(publicUrl: string, plain: string, sameSite: 'Strict' | 'Lax') {
  const secure = publicUrl.startsWith('https:');
  return {
    name: secure ? `__Host-${plain}` : plain,
    flags: `; Path=/; HttpOnly; SameSite=${sameSite}${secure ? '; Secure' : ''}`,
  };
}

export const sessionCookie = cookieFor(config.PUBLIC_URL);

/** Binds a sign-in at the OpenID provider to the browser that began it; it has to come back with one that another site sent. */
export const attemptCookie = (() => {
  const { name, flags } = flagged(config.PUBLIC_URL, 'ttdh_oidc', 'Lax');
  return {
    name,
    set: (value: string) => `${name}=${value}${flags}; Max-Age=600`,
    clear: () => `${name}=${flags}; Max-Age=0`,
  };
})();

/** 256 random bits. */
export const newCookie = (): string => randomBytes(32).toString('base64url');

/** What is kept of a cookie: whoever reads the database can't use it. */
export const digestOf = (cookie: string): Buffer => createHash('sha256').update(cookie).digest();

/** The cookie of a request, unless another site caused the request. */
export function cookieOf(request: SignedInRequest): string | null {
  const cookie = request.cookies?.[sessionCookie.name];
  return cookie && /^[\w-]{43}$/.test(cookie) && !isCrossSite(request) ? cookie : null;
}

/** Whether a request that could change something was caused by another site (reliability.md A.5, S-55). */
export function isCrossSite({ method, headers }: SignedInRequest): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(method)) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, host } = headers;
  // No origin at all: not a browser, so nobody else's page can be behind it.
  if (origin === undefined) return false;
  return origin !== config.PUBLIC_URL && !(URL.canParse(String(origin)) && new URL(String(origin)).host === host);
}
