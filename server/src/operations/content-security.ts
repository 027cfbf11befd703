import { randomBytes } from 'node:crypto';

/** What a page of ours is, as far as its policy goes: the console, or the playground with an editor that is not ours. */
export type PageKind = 'console' | 'playground';

/** Where browsers tell what they did not allow. */
export const reportPath = '/csp-report';

/** Who may turn text into markup or into the address of a script, by name: everybody else is refused (ASVS 3.4.3, S-89). */
const trustedTypes: Record<PageKind, string> = {
  // `angular#unsafe-bypass` belongs to icons of ours and to mails, which are shown in a sandbox.
  console: 'angular angular#unsafe-bypass angular#components default inert',
  playground:
    'default dompurify defaultWorkerFactory diffEditorWidget diffReview domLineBreaksComputer editorGhostText editorViewLayer standaloneColorizer stickyScrollViewLayer tokenizeToString',
};

/** 128 random bits, for one answer. */
export const newNonce = (): string => randomBytes(16).toString('base64');

/**
 * The policy of one page: scripts and styles of this answer alone, by its nonce, and what those load; nothing from elsewhere, no
 * plug-ins, nobody's frame. Styles of single elements may be set: they cannot fetch anything that `default-src` does not allow.
 */
export const pagePolicy = (nonce: string, kind: PageKind): string =>
  [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    // A worker's script is a file of ours, too.
    "worker-src 'self'",
    "object-src 'none'",
    // The console's addresses are relative to its own `<base>`.
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes[kind]}`,
    `report-uri ${reportPath}`,
  ].join('; ');

/** Scripts run by themselves only as workers, and take this policy along: what they load is ours. */
export const scriptPolicy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; font-src 'self'; frame-ancestors 'none'";

/** Everything else is no page: whatever a browser makes of it, nothing is loaded and nothing runs. */
export const answerPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A page as it was built, ready to be given a nonce: wherever it names a script, a style or a file to load, and where it says `{nonce}` itself. */
export function withNonces(html: string): (nonce: string) => string {
  // Angular's builder has marked some of them already. Twice, it would count for nothing: browsers ignore such an element.
  const unmarked = html.replaceAll(' nonce="{nonce}"', '');
  const parts = unmarked.replace(/<(script|style|link)(?=[\s>])/g, '<$1 nonce="{nonce}"').split('{nonce}');
  return (nonce) => parts.join(nonce);
}
