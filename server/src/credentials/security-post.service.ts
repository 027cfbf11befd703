import { Injectable } from '@nestjs/common';
import { formatVi, localDateIn, localTimeIn } from '@libs/calendar';
import type { Transaction } from '@libs/changes';
import { config } from '@libs/config';
import { Post } from '@libs/mail';
import type { Holder } from './credentials.queries';
import { securityLetter, type SecurityWords } from './security-letter';

/** Whoever gets a mail about their own safety. */
export type Reader = Pick<Holder, 'id' | 'displayName' | 'email' | 'language'>;

type Words<Given> = Record<'VI' | 'EN', (given: Given) => SecurityWords>;

/** Mails about somebody's own safety (ASVS 6.3.5, 6.3.7): at once, in their language, whatever they chose for other mails. */
@Injectable()
export class SecurityPost {
  constructor(private readonly post: Post) {}

  /** @param to where, if not to the person's address. Without an address nothing is sent: the record tells it all the same. */
  async send<Given>(
    tx: Transaction,
    reader: Reader,
    words: Words<Given>,
    given: Omit<Given, 'at'>,
    { to = reader.email, sealed = null }: { to?: string | null; sealed?: string | null } = {},
  ): Promise<void> {
    if (!to) return;
    const at = momentInWords(tx.now);
    const letter = securityLetter(
      reader.displayName,
      reader.language,
      words[reader.language]({ ...given, at } as Given),
    );
    const address = { name: reader.displayName, address: to };
    await this.post.append(tx, { to: address, accountId: reader.id, kind: 'SECURITY', sealed, ...letter });
  }
}

/** `14:05 ngày 27/11/2026`, in the office's time, for both languages. */
const momentInWords = (moment: Date) =>
  `${localTimeIn(config.TZ_OFFICE, moment)} ${formatVi(localDateIn(config.TZ_OFFICE, moment))}`;
