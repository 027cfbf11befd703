/**
 * Where somebody goes after signing in: the path if it is one of ours, else the start. What a browser could take for another
 * host, or for something to run, is none (reliability.md A.5, S-52 and S-90).
 */
export function returnPath(given: unknown, publicUrl: string): string {
  if (typeof given !== 'string' || !/^\/(?![/\\])/.test(given) || given.length > 2_000) return '/';
  // Browsers drop tabs and line feeds, and read \ as /: an address that changes by it is not what it seems.
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  if (/[\u0000-\u001f\\]/.test(given) || /^\/+(%2f|%5c)/i.test(given)) return '/';
  const url = new URL(given, publicUrl);
  return url.origin === new URL(publicUrl).origin ? `${url.pathname}${url.search}${url.hash}` : '/';
}
