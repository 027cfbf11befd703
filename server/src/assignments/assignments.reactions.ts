import { Injectable } from '@nestjs/common';
import { type Recorded, ReactsTo, type Transaction } from '@libs/changes';
import { DocumentsService } from '../directives';
import type { AssignmentEvent, AssignmentEventOf } from './assignment.events';
import type { DutyEvent } from './duty.events';
import { SteppingQueries } from './stepping.queries';

/** Everything after which a directive may have become complete, or no longer be. */
const decisive = [
  'assignment.issued',
  'assignment.confirmed',
  'assignment.reopened',
  'assignment.withdrawn',
  'assignment.reassigned',
  'assignment.amended',
  'duty.changed',
  'duty.ended',
] as const satisfies (AssignmentEvent | DutyEvent)['type'][];

/** What happens by itself after something has happened to an assignment. */
@Injectable()
export class AssignmentsReactions {
  constructor(
    private readonly documents: DocumentsService,
    private readonly queries: SteppingQueries,
  ) {}

  /** A directive is complete when all its LEAD assignments are; a document when all its directives are (domain.md §3). */
  @ReactsTo(...decisive)
  async settleDocument({ type, rootId, data }: Recorded, tx: Transaction): Promise<void> {
    // Of what is issued with its document, or for the next period of a duty, nothing can be complete yet; only what is given
    // later, with a reason.
    if (type === 'assignment.issued' && !(data as AssignmentEventOf<'ISSUE'>['data']).reason) return;
    await this.documents.settle(tx, rootId!, () => this.queries.standings(tx, rootId!));
  }
}
