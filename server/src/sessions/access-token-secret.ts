import { createHash, randomBytes } from 'node:crypto';

/** How a secret begins, so that people and scanners for leaked secrets know what they found. */
const mark = 'ttdh_';

/** 256 random bits after the mark. */
export const newSecret = (): string => mark + randomBytes(32).toString('base64url');

/** What its person is shown of it later: enough to know it again, too little to guess the rest. */
export const prefixOf = (secret: string): string => secret.slice(0, mark.length + 6);

/** What is kept of it. It is random enough not to need a slow digest. */
export const digestOfSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** The access token in an `Authorization` header; null if what is there is none. */
export function secretIn(authorization: string | string[] | undefined): string | null {
  return /^Bearer\s+(ttdh_\S{1,200})\s*$/i.exec(String(authorization ?? ''))?.[1] ?? null;
}
