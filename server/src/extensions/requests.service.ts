import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { Files } from '@libs/files';
import { InvalidInput, refuse, StaleVersion } from '@libs/refusals';
import { cleanTyped } from '@libs/vietnamese';
import {
  type Assignment,
  AssignmentAction,
  AssignmentSteps,
  Deadlines,
  extensionRules,
  isPastCap,
} from '../assignments';
import { SettingsQueries } from '../settings';
import { ExtendingQueries } from './extending.queries';
import { ExtensionDraft } from './extension-draft.entity';
import { Extension } from './extension.entity';
import { ExtensionOrigin, ExtensionState, isLate } from './extension.lifecycle';
import type {
  RequestExtensionInput,
  SaveExtensionDraftInput,
  WithdrawExtensionInput,
} from './extension-inputs.graphql';
import { noticeWorkingDays } from './extension-settings';
import { dueOf, refuseWrong } from './giving-time';

/** How a unit asks for more time (domain.md §4). */
@Injectable()
export class ExtensionRequests {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: AssignmentSteps,
    private readonly deadlines: Deadlines,
    private readonly settings: SettingsQueries,
    private readonly queries: ExtendingQueries,
    private readonly files: Files,
  ) {}

  /** Keeps the request as it is being written. It carries the draft's own version: writing does not disturb the assignment. */
  saveDraft(actor: Actor, input: SaveExtensionDraftInput) {
    return this.unitOfWork.run(actor, { command: 'saveExtensionDraft', input }, async (tx) => {
      const target = { id: input.id, expectedVersion: null };
      const assignment = await this.steps.open(tx, AssignmentAction.DRAFT_EXTENSION, target);
      const draft = await this.draft(tx, assignment);
      if ((draft?.version ?? 0) !== input.draftVersion) refuse(await this.stale(tx, draft));
      const reasonId = input.reasonId ?? null;
      if (reasonId && reasonId !== draft?.reasonId) await this.reason(tx, reasonId);
      const row = Object.assign(draft ?? new ExtensionDraft(), {
        id: draft?.id ?? randomUUID(),
        assignmentId: assignment.id,
        reasonId,
        text: cleanTyped(input.text ?? '').trim(),
        proposedOn: input.proposedOn ?? null,
        proposedTime: input.proposedTime ?? null,
        updatedById: tx.actor.id,
        updatedAt: tx.now,
        sentAt: null,
      });
      await tx.keep(row);
      await this.files.replace(tx, input.fileIds, { kind: 'extension-draft', id: row.id });
      return { id: assignment.id };
    });
  }

  /** Sends the request. Late, or once more than the Office has set, it is marked as such and not refused. */
  async request(actor: Actor, input: RequestExtensionInput) {
    const [calendar, notice, rules] = await Promise.all([
      this.deadlines.workCalendar(),
      this.settings.get(noticeWorkingDays),
      extensionRules(this.settings),
    ]);
    const action = AssignmentAction.REQUEST_EXTENSION;
    return this.steps.take(actor, 'requestExtension', action, input, async (assignment, tx) => {
      const today = this.deadlines.today(tx);
      const due = dueOf(assignment)!;
      const proposed = { on: input.proposedOn, time: input.proposedTime ?? null };
      refuseWrong('proposedOn', proposed, due, today);
      const reasonName = await this.reason(tx, input.reasonId);
      const extension: Extension = {
        ...blank(assignment, tx),
        ordinal: await this.queries.nextOrdinal(tx, assignment.id),
        state: ExtensionState.REQUESTED,
        origin: ExtensionOrigin.REQUESTED,
        reasonId: input.reasonId,
        text: cleanTyped(input.text).trim(),
        proposedOn: proposed.on,
        proposedTime: proposed.time,
        late: isLate(due, notice, { now: tx.now, today, zone: config.TZ_OFFICE, calendar }),
        beyondCap: isPastCap(assignment, rules),
        requestedById: tx.actor.id,
        requestedForId: tx.actor.onBehalfOf?.id ?? null,
      };
      await tx.append(Extension, extension);
      const files = await this.handOver(tx, assignment, extension, input.fileIds ?? []);
      assignment.extensionRequestedAt = tx.now;
      const { id: extensionId, ordinal, text, late, beyondCap } = extension;
      const dates = { proposedOn: proposed.on, proposedTime: proposed.time, dueOn: due.on, dueTime: due.time };
      return { extensionId, ordinal, reasonName, text, ...dates, late, beyondCap, files };
    });
  }

  /** Takes the request back, until it is decided. */
  withdraw(actor: Actor, input: WithdrawExtensionInput) {
    const action = AssignmentAction.WITHDRAW_EXTENSION;
    return this.steps.take(actor, 'withdrawExtension', action, input, async (assignment, tx) => {
      const { id: extensionId, ordinal } = await this.close(tx, assignment, ExtensionState.WITHDRAWN);
      return { extensionId, ordinal };
    });
  }

  /** The assignment is over: what waits for a decision waits no longer. */
  async lapse(assignment: Assignment, tx: Transaction): Promise<void> {
    if (assignment.extensionRequestedAt) await this.close(tx, assignment, ExtensionState.LAPSED);
  }

  private async close(tx: Transaction, assignment: Assignment, state: ExtensionState): Promise<Extension> {
    const extension = (await tx.hold(Extension, await this.queries.waitingId(tx, assignment.id)))!;
    Object.assign(extension, { state, closedAt: tx.now });
    assignment.extensionRequestedAt = null;
    return tx.keep(extension);
  }

  private async draft(tx: Transaction, { id }: Assignment): Promise<ExtensionDraft | null> {
    const draftId = await this.queries.draftId(tx, id);
    return draftId ? tx.hold(ExtensionDraft, draftId) : null;
  }

  private async stale(tx: Transaction, draft: ExtensionDraft | null): Promise<StaleVersion> {
    if (!draft) return new StaleVersion(0);
    return new StaleVersion(draft.version, await this.queries.personName(tx, draft.updatedById), draft.updatedAt);
  }

  private async reason(tx: Transaction, id: string): Promise<string> {
    const name = await this.queries.activeReason(tx, id);
    return name ?? refuse(new InvalidInput('reasonId', 'Chọn một lý do trong danh sách.'));
  }

  /** The draft has become a request: its files go along, those not named are taken off, new ones come; answers the names. */
  private async handOver(
    tx: Transaction,
    assignment: Assignment,
    { id }: Extension,
    fileIds: readonly string[],
  ): Promise<string[]> {
    const draft = await this.draft(tx, assignment);
    const holder = { kind: 'extension', id };
    const moved = draft ? await this.files.move(tx, { kind: 'extension-draft', id: draft.id }, holder) : [];
    if (draft) await tx.keep(Object.assign(draft, { sentAt: tx.now }));
    const { added } = await this.files.replace(tx, fileIds, holder);
    return [...moved, ...added].filter((file) => fileIds.includes(file.id)).map(({ name }) => name);
  }
}

/** An extension of which nothing is known yet but whose it is and when. */
export const blank = ({ id: assignmentId, unitId }: Assignment, { now }: Transaction) => ({
  id: randomUUID(),
  version: 1,
  assignmentId,
  unitId,
  at: now,
  reasonId: null,
  proposedOn: null,
  proposedTime: null,
  late: false,
  requestedById: null,
  requestedForId: null,
  preparedById: null,
  preparedAt: null,
  preparedOpinion: null,
  preparedApprove: null,
  preparedOn: null,
  preparedTime: null,
  decidedById: null,
  decidedAt: null,
  decisionNote: null,
  dueBefore: null,
  decidedOn: null,
  decidedTime: null,
  legalBasis: null,
  closedAt: null,
});
