import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { Files } from '@libs/files';
import { InvalidInput, refuse, StaleVersion } from '@libs/refusals';
import { cleanTyped } from '@libs/vietnamese';
import {
  type Assignment,
  AssignmentAction,
  AssignmentSteps,
  Deadlines,
  eventOf,
  extensionRules,
  isPastCap,
} from '../assignments';
import { SettingsQueries } from '../settings';
import { ExtendingQueries } from './extending.queries';
import { Extension } from './extension.entity';
import { ExtensionOrigin, ExtensionState, type Moment } from './extension.lifecycle';
import type { DecideExtensionInput, GrantExtensionInput, PrepareExtensionInput } from './extension-inputs.graphql';
import { dueOf, putOff, refuseWrong } from './giving-time';
import { blank } from './requests.service';

/** How the Office gives more time, or does not (domain.md §4). */
@Injectable()
export class ExtensionDecisions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: AssignmentSteps,
    private readonly deadlines: Deadlines,
    private readonly settings: SettingsQueries,
    private readonly queries: ExtendingQueries,
    private readonly files: Files,
  ) {}

  /**
   * What the monitor thinks of it. It carries the request's own version: the assignment, on which the unit works and which
   * is none the wiser, does not move.
   */
  prepare(actor: Actor, input: PrepareExtensionInput) {
    return this.unitOfWork.run(actor, { command: 'prepareExtension', input }, async (tx) => {
      const action = AssignmentAction.PREPARE_EXTENSION;
      const assignment = await this.steps.open(tx, action, { id: input.id, expectedVersion: null });
      const extension = await this.waiting(tx, assignment);
      if (extension.version !== input.requestVersion) refuse(await this.stale(tx, extension));
      const { approve } = input;
      const other = approve && input.on ? { on: input.on, time: input.time ?? null } : null;
      const due = dueOf(assignment);
      if (other && due) refuseWrong('on', other, due, this.deadlines.today(tx));
      const opinion = cleanTyped(input.opinion).trim();
      const on = other?.on ?? null;
      const time = other?.time ?? null;
      Object.assign(extension, {
        preparedById: tx.actor.id,
        preparedAt: tx.now,
        preparedOpinion: opinion,
        preparedApprove: approve,
        preparedOn: on,
        preparedTime: time,
      });
      await tx.keep(extension);
      const { id: extensionId, ordinal } = extension;
      tx.note(eventOf(action, assignment, assignment.unitName!, { extensionId, ordinal, opinion, approve, on, time }));
      return { id: assignment.id };
    });
  }

  /** Gives the time asked for, or another, or says why not. */
  async decide(actor: Actor, input: DecideExtensionInput) {
    const rules = await extensionRules(this.settings);
    const action = AssignmentAction.DECIDE_EXTENSION;
    return this.steps.take(actor, 'decideExtension', action, input, async (assignment, tx) => {
      const note = cleanTyped(input.note ?? '').trim() || null;
      if (!input.approve && (note?.length ?? 0) < 3)
        refuse(new InvalidInput('note', 'Nêu lý do không đồng ý, ít nhất 3 ký tự.'));
      const extension = await this.waiting(tx, assignment);
      const { id: extensionId, ordinal, text, late } = extension;
      const proposed = { on: extension.proposedOn!, time: extension.proposedTime };
      const beyondCap = isPastCap(assignment, rules);
      const deadline = input.approve ? this.give(tx, assignment, extension, otherThan(proposed, input)) : null;
      Object.assign(extension, {
        state: deadline ? ExtensionState.APPROVED : ExtensionState.REJECTED,
        beyondCap,
        decidedById: tx.actor.id,
        decidedAt: tx.now,
        decisionNote: note,
        closedAt: tx.now,
      });
      await tx.keep(extension);
      assignment.extensionRequestedAt = null;
      const reasonName = await this.queries.reasonName(tx, extension.reasonId);
      return {
        ...{ extensionId, ordinal, approved: input.approve, note, reasonName, text, late, beyondCap, deadline },
        ...{ proposedOn: proposed.on, proposedTime: proposed.time },
      };
    });
  }

  /** More time that nobody asked for, with the document it rests on. */
  async grant(actor: Actor, input: GrantExtensionInput) {
    const rules = await extensionRules(this.settings);
    const action = AssignmentAction.GRANT_EXTENSION;
    return this.steps.take(actor, 'grantExtension', action, input, async (assignment, tx) => {
      const due = dueOf(assignment)!;
      const to = { on: input.on, time: input.time ?? null };
      refuseWrong('on', to, due, this.deadlines.today(tx));
      const reasonName = input.reasonId ? await this.queries.activeReason(tx, input.reasonId) : null;
      if (input.reasonId && !reasonName) refuse(new InvalidInput('reasonId', 'Chọn một lý do trong danh sách.'));
      const extension: Extension = {
        ...blank(assignment, tx),
        ordinal: await this.queries.nextOrdinal(tx, assignment.id),
        state: ExtensionState.APPROVED,
        origin: ExtensionOrigin.GRANTED,
        reasonId: input.reasonId ?? null,
        text: cleanTyped(input.text).trim(),
        beyondCap: isPastCap(assignment, rules),
        decidedById: tx.actor.id,
        decidedAt: tx.now,
        dueBefore: due.on,
        decidedOn: to.on,
        decidedTime: to.time,
        legalBasis: cleanTyped(input.legalBasis).trim(),
        closedAt: tx.now,
      };
      await tx.append(Extension, extension);
      const attached = await this.files.attach(tx, input.fileIds ?? [], { kind: 'extension', id: extension.id });
      const { id: extensionId, ordinal, text, beyondCap } = extension;
      return {
        ...{ extensionId, ordinal, reasonName, text, legalBasis: extension.legalBasis!, beyondCap },
        deadline: putOff(assignment, due, to),
        files: attached.map(({ name }) => name),
      };
    });
  }

  /** As asked for, the day may have gone by while the Office thought about it: that is not the unit's fault (domain.md §3). */
  private give(tx: Transaction, assignment: Assignment, extension: Extension, other: Moment | null) {
    const due = dueOf(assignment);
    if (!due) return refuse(new InvalidInput('approve', 'Nhiệm vụ nay không còn thời hạn nên không có gì để gia hạn.'));
    const to = other ?? { on: extension.proposedOn!, time: extension.proposedTime };
    refuseWrong('on', to, due, other && this.deadlines.today(tx));
    Object.assign(extension, { dueBefore: due.on, decidedOn: to.on, decidedTime: to.time });
    return putOff(assignment, due, to);
  }

  private async waiting(tx: Transaction, { id }: Assignment): Promise<Extension> {
    return (await tx.hold(Extension, await this.queries.waitingId(tx, id)))!;
  }

  private async stale(tx: Transaction, { version, preparedById, preparedAt }: Extension): Promise<StaleVersion> {
    return new StaleVersion(version, preparedById && (await this.queries.personName(tx, preparedById)), preparedAt);
  }
}

/** The deadline decided on, if it is not the one proposed. */
function otherThan(proposed: Moment, { on, time }: DecideExtensionInput): Moment | null {
  if (!on) return null;
  const other = { on, time: time ?? null };
  return other.on === proposed.on && other.time === proposed.time ? null : other;
}
