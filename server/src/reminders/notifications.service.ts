import { Injectable } from '@nestjs/common';
import type { Transaction } from '@libs/changes';
import { MailingQueries } from './mailing.queries';

/** Marks on what people are told. */
@Injectable()
export class NotificationsService {
  constructor(private readonly mailing: MailingQueries) {}

  /** These are in a mail that is kept in the same transaction: they are not mailed again. */
  mailed(tx: Transaction, ids: readonly string[]): Promise<void> {
    return this.mailing.mailed(tx, ids);
  }
}
