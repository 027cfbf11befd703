import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import {
  AssignmentsService,
  DelegationsService,
  PlacementService,
  ResultsService,
  ReviewsService,
} from '../assignments';
import { ExtensionDecisions, ExtensionRequests } from '../extensions';
import { InquiriesService } from '../inquiries';
import type { Act, LifeEvent } from './demo-data';
import type { DemoNames } from './demo-names';
import { DemoQueries } from './demo.queries';

interface Turn {
  actor: Actor;
  event: LifeEvent;
  names: DemoNames;
  target: { id: string; expectedVersion: number };
}

/** Plays what people did with the demo's assignments, each by the command of that person's own screen. */
@Injectable()
export class DemoLives {
  constructor(
    private readonly queries: DemoQueries,
    private readonly assignments: AssignmentsService,
    private readonly results: ResultsService,
    private readonly reviews: ReviewsService,
    private readonly placement: PlacementService,
    private readonly delegations: DelegationsService,
    private readonly requests: ExtensionRequests,
    private readonly decisions: ExtensionDecisions,
    private readonly inquiries: InquiriesService,
  ) {}

  private readonly acts: Record<Act, (turn: Turn) => Promise<unknown>> = {
    ACKNOWLEDGE: ({ actor, target }) => this.assignments.acknowledge(actor, target),
    DECLINE: ({ actor, target, event, names }) =>
      this.assignments.decline(actor, {
        ...target,
        reason: event.reason!,
        proposedUnitId: event.proposedUnit && names.unit(event.proposedUnit),
      }),
    REASSIGN: ({ actor, target, event, names }) =>
      this.placement.reassign(actor, { ...target, reason: event.reason!, unitId: names.unit(event.toUnit!) }),
    INSIST: ({ actor, target, event }) => this.placement.insist(actor, { ...target, reason: event.reason! }),
    DELEGATE: ({ actor, target, event, names }) =>
      this.delegations.delegate(actor, {
        ...target,
        accountId: event.to && names.person(event.to),
        unitId: event.toUnit && names.unit(event.toUnit),
      }),
    REPORT: ({ actor, target, event: { text, percent, difficulties, proposals } }) =>
      this.assignments.report(actor, { ...target, text: text!, percent, difficulties, proposals }),
    SUBMIT: ({ actor, target, event: { text, documentNumber } }) =>
      this.results.submit(actor, { ...target, text: text!, documentNumber, fileIds: [] }),
    RECALL: ({ actor, target }) => this.results.recall(actor, target),
    CONFIRM: ({ actor, target }) => this.reviews.confirm(actor, target),
    RETURN: ({ actor, target, event }) => this.reviews.returnResult(actor, { ...target, reason: event.reason! }),
    REOPEN: ({ actor, target, event }) => this.reviews.reopen(actor, { ...target, reason: event.reason! }),
    WITHDRAW: ({ actor, target, event }) => this.placement.withdraw(actor, { ...target, reason: event.reason! }),
    REQUEST_EXTENSION: async ({ actor, target, event, names }) =>
      this.requests.request(actor, {
        ...target,
        reasonId: await this.queries.extensionReason(event.reason!),
        text: event.text!,
        proposedOn: names.dayIn(event.untilInDays!),
      }),
    WITHDRAW_EXTENSION: ({ actor, target }) => this.requests.withdraw(actor, target),
    PREPARE_EXTENSION: async ({ actor, target: { id }, event, names }) =>
      this.decisions.prepare(actor, {
        ...{ id, requestVersion: await this.queries.requestVersion(id) },
        ...{ opinion: event.text!, approve: event.approve!, on: until(event, names) },
      }),
    DECIDE_EXTENSION: ({ actor, target, event, names }) =>
      this.decisions.decide(actor, {
        ...target,
        ...{ approve: event.approve!, on: until(event, names), note: event.text },
      }),
    GRANT_EXTENSION: async ({ actor, target, event, names }) =>
      this.decisions.grant(actor, {
        ...target,
        reasonId: await this.queries.extensionReason(event.reason!),
        ...{ on: names.dayIn(event.untilInDays!), text: event.text!, legalBasis: event.legalBasis! },
      }),
    ASK_EXPLANATION: ({ actor, target: { id: assignmentId }, event, names }) =>
      this.inquiries.ask(actor, { assignmentId, question: event.text!, dueOn: names.dayIn(event.untilInDays!) }),
    ANSWER_INQUIRY: async ({ actor, target, event }) =>
      this.inquiries.answer(actor, { ...(await this.queries.inquiry(target.id)), text: event.text! }),
    CLOSE_INQUIRY: async ({ actor, target }) => this.inquiries.close(actor, await this.queries.inquiry(target.id)),
  };

  /** Plays one event on the assignment that the `ordinal`-th directive of a document gave to a unit. */
  async play(event: LifeEvent, documentId: string, ordinal: number, unitCode: string, names: DemoNames): Promise<void> {
    const { id, version } = await this.queries.assignment(documentId, ordinal, names.unit(unitCode));
    const target = { id, expectedVersion: version };
    await this.acts[event.act]({ actor: await names.actor(event.by), event, names, target });
  }

  /** Withdraws whatever is still open of a document, as the Office head does with one that no longer matters. */
  async stopFollowing(documentId: string, names: DemoNames, reason: string): Promise<void> {
    const head = await names.anyOfficeHead();
    for (const { id, version } of await this.queries.openAssignments(documentId)) {
      await this.placement.withdraw(head, { id, expectedVersion: version, reason });
    }
  }
}

const until = ({ untilInDays }: LifeEvent, names: DemoNames): string | null =>
  untilInDays === undefined ? null : names.dayIn(untilInDays);
