import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { Files } from '@libs/files';
import { refuse, StaleVersion } from '@libs/refusals';
import { cleanTyped } from '@libs/vietnamese';
import { AssignmentSteps } from './assignment-steps.service';
import type { Assignment } from './assignment.entity';
import { AssignmentAction, SubmissionOutcome } from './assignment.lifecycle';
import { ResultDraft } from './result-draft.entity';
import { ResultSubmission } from './result-submission.entity';
import { SteppingQueries } from './stepping.queries';
import type { RecallResultInput, SaveResultDraftInput, SubmitResultInput } from './unit-inputs.graphql';

/** How a unit writes, sends and takes back its result (domain.md §3). */
@Injectable()
export class ResultsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: AssignmentSteps,
    private readonly queries: SteppingQueries,
    private readonly files: Files,
  ) {}

  /** Keeps the result as it is being written. It carries the draft's own version: writing does not disturb the assignment. */
  saveDraft(actor: Actor, input: SaveResultDraftInput) {
    return this.unitOfWork.run(actor, { command: 'saveResultDraft', input }, async (tx) => {
      const assignment = await this.steps.open(tx, AssignmentAction.DRAFT_RESULT, {
        id: input.id,
        expectedVersion: null,
      });
      const draft = await this.draft(tx, assignment);
      if ((draft?.version ?? 0) !== input.draftVersion) refuse(await this.stale(tx, draft));
      const row = Object.assign(draft ?? new ResultDraft(), written(input), {
        id: draft?.id ?? randomUUID(),
        assignmentId: assignment.id,
        attempt: assignment.submissionCount + 1,
        updatedById: tx.actor.id,
        updatedAt: tx.now,
      });
      await tx.keep(row);
      await this.files.replace(tx, input.fileIds, { kind: 'result-draft', id: row.id });
      return { id: assignment.id };
    });
  }

  /** Sends the result, with the files named: those of the draft and new ones. */
  submit(actor: Actor, input: SubmitResultInput) {
    return this.steps.take(actor, 'submitResult', AssignmentAction.SUBMIT, input, async (assignment, tx) => {
      const draft = await this.draft(tx, assignment);
      assignment.submissionCount += 1;
      const submission: ResultSubmission = {
        ...written(input),
        id: randomUUID(),
        version: 1,
        assignmentId: assignment.id,
        attempt: assignment.submissionCount,
        sentById: tx.actor.id,
        sentAt: tx.now,
        outcome: SubmissionOutcome.WAITING,
        reason: null,
        decidedById: null,
        decidedAt: null,
      };
      await tx.append(ResultSubmission, submission);
      const files = await this.handOver(tx, draft, submission, input.fileIds);
      assignment.acknowledgedAt ??= tx.now;
      assignment.submittedAt = tx.now;
      assignment.reviewOpenedAt = null;
      const { id: submissionId, attempt, text, documentNumber, documentOn } = submission;
      return { submissionId, attempt, text, documentNumber, documentOn, files };
    });
  }

  /** Takes the result back, until the Office has opened it. */
  recall(actor: Actor, input: RecallResultInput) {
    return this.steps.take(actor, 'recallResult', AssignmentAction.RECALL, input, async (assignment, tx) => {
      await this.decide(tx, assignment, SubmissionOutcome.RECALLED, null);
      assignment.submittedAt = null;
      return { attempt: assignment.submissionCount };
    });
  }

  /** Writes the verdict on the result that waits. The assignment's own event tells it. */
  async decide(
    tx: Transaction,
    assignment: Assignment,
    outcome: SubmissionOutcome,
    reason: string | null,
  ): Promise<void> {
    const id = await this.queries.submissionId(tx, assignment.id, assignment.submissionCount);
    const submission = (await tx.hold(ResultSubmission, id))!;
    Object.assign(submission, { outcome, reason, decidedById: tx.actor.id, decidedAt: tx.now });
    await tx.keep(submission);
  }

  private async draft(tx: Transaction, { id, submissionCount }: Assignment): Promise<ResultDraft | null> {
    const draftId = await this.queries.resultDraftId(tx, id, submissionCount + 1);
    return draftId ? tx.hold(ResultDraft, draftId) : null;
  }

  private async stale(tx: Transaction, draft: ResultDraft | null): Promise<StaleVersion> {
    if (!draft) return new StaleVersion(0);
    return new StaleVersion(draft.version, await this.queries.personName(tx, draft.updatedById), draft.updatedAt);
  }

  /** Moves the draft's files to what was sent, takes off those not named, adds the new ones; answers the names. */
  private async handOver(
    tx: Transaction,
    draft: ResultDraft | null,
    { id }: ResultSubmission,
    fileIds: readonly string[],
  ): Promise<string[]> {
    const holder = { kind: 'submission', id };
    const moved = draft ? await this.files.move(tx, { kind: 'result-draft', id: draft.id }, holder) : [];
    const { added } = await this.files.replace(tx, fileIds, holder);
    return [...moved, ...added].filter((file) => fileIds.includes(file.id)).map(({ name }) => name);
  }
}

/** The result's words as they are kept. */
const written = ({
  text,
  documentNumber,
  documentOn,
}: Pick<SubmitResultInput, 'text' | 'documentNumber' | 'documentOn'>) => ({
  text: cleanTyped(text).trim(),
  documentNumber: cleanTyped(documentNumber ?? '').trim() || null,
  documentOn: documentOn ?? null,
});
