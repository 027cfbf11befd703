import { createSecretKey, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { clock } from '@libs/changes';
import { rotated } from '@libs/config';

/** A key and its name, which stands in the header of what it signed. */
export interface SigningKey {
  readonly kid: string;
  /** An object: from a string, jsonwebtoken would try to read a public key at each request. */
  readonly key: KeyObject;
}

/** So long a process believes that there are no other keys: a key that was thrown away ends within this time. */
const FRESH_MS = 1_000;

/** The keys that sign access tokens: a new one every 30 days, or by `npm run rotate-keys` (reliability.md A.2, 9). */
@Injectable()
export class SigningKeys {
  private known: { keys: readonly SigningKey[]; until: number } = { keys: [], until: 0 };

  /** With what is signed now. */
  current(): SigningKey {
    return this.all()[0];
  }

  /** The key of that name, which a caller wrote: it is compared, and never leads anywhere. */
  named(kid: unknown): KeyObject | null {
    return this.all().find((each) => each.kid === kid)?.key ?? null;
  }

  private all(): readonly SigningKey[] {
    if (this.known.until < performance.now()) {
      const keys = rotated('jwt', clock.now()).map(({ name, value }) => ({
        kid: name,
        key: createSecretKey(Buffer.from(value)),
      }));
      this.known = { keys, until: performance.now() + FRESH_MS };
    }
    return this.known.keys;
  }
}
