import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { NotFound, refuse } from '@libs/refusals';
import {
  AssignmentsQueries,
  AssignmentsService,
  DelegationsService,
  MarksService,
  PlacementService,
  ReviewsService,
  StandingsQueries,
} from '../assignments';
import { AmendmentsService } from '../directives';
import { ExtensionDecisions, ExtensionRequests } from '../extensions';
import type { BulkItem } from './bulk-item.entity';
import type { Bulk } from './bulk.entity';
import { BulkAct, mayInBulk } from './bulk.policy';

type Do = (actor: Actor, item: BulkItem, bulk: Bulk) => Promise<unknown>;

/**
 * Does an act to one row through the same command as if it had been done by hand. The command's key names the row of the
 * bulk: done again after a crash, it is the first time that counts.
 */
@Injectable()
export class BulkActs {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly delegations: DelegationsService,
    private readonly placement: PlacementService,
    private readonly reviews: ReviewsService,
    private readonly marks: MarksService,
    private readonly amendments: AmendmentsService,
    private readonly assigned: AssignmentsQueries,
    private readonly standings: StandingsQueries,
    private readonly requests: ExtensionRequests,
    private readonly decisions: ExtensionDecisions,
  ) {}

  perform(actor: Actor, bulk: Bulk, item: BulkItem): Promise<unknown> {
    return this.acts[bulk.act](actor, item, bulk);
  }

  private readonly acts: Record<BulkAct, Do> = {
    ACKNOWLEDGE: (actor, item) => this.assignments.acknowledge(actor, target(item)),
    CONFIRM: (actor, item, { arguments: { text } }) => this.reviews.confirm(actor, { ...target(item), note: text }),
    RETURN: (actor, item, { arguments: { text, deadlineWords } }) =>
      this.reviews.returnResult(actor, { ...target(item), reason: text!, deadlineWords }),
    WITHDRAW: (actor, item, { arguments: { text } }) =>
      this.placement.withdraw(actor, { ...target(item), reason: text! }),
    DELEGATE: (actor, item, { arguments: { accountId, unitId, text } }) =>
      this.delegations.delegate(actor, { ...target(item), accountId, unitId, note: text }),
    STAR: (actor, item) => this.marks.star(actor, { ...named(item), starred: true }),
    UNSTAR: (actor, item) => this.marks.star(actor, { ...named(item), starred: false }),
    REMIND: (actor, item, { arguments: { text } }) => this.marks.remind(actor, { ...named(item), text }),
    REQUEST_EXTENSION: (actor, item, { arguments: { text, reasonId, on, time } }) =>
      this.requests.request(actor, {
        ...target(item),
        ...{ reasonId: reasonId!, text: text!, proposedOn: on!, proposedTime: time },
      }),
    DECIDE_EXTENSION: (actor, item, { arguments: { text, approve, on, time } }) =>
      this.decisions.decide(actor, { ...target(item), approve: approve!, on, time, note: text }),
    SET_MONITOR: (actor, item, { arguments: { accountId } }) => this.setMonitor(actor, item, accountId!),
  };

  /**
   * A directive has one monitor, however many of its assignments were ticked: with the first of them it is done for all, and
   * where it was so already there is nothing to do.
   */
  private async setMonitor(actor: Actor, item: BulkItem, monitorId: string): Promise<unknown> {
    const row = (await this.standings.named(actor, [item.assignmentId])).get(item.assignmentId);
    if (!row) return refuse(new NotFound());
    const { extensions } = await this.assigned.viewer(actor);
    if (row.monitorId === monitorId && mayInBulk(actor, BulkAct.SET_MONITOR, row, extensions)) return row;
    return this.amendments.setMonitor(actor, { ...target(item), id: row.directiveId, monitorId });
  }
}

const named = ({ bulkId, n, assignmentId }: BulkItem) => ({ id: assignmentId, idempotencyKey: `${bulkId}.${n}` });

const target = (item: BulkItem) => ({ ...named(item), expectedVersion: item.expectedVersion! });
