import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { cleanTyped } from '@libs/vietnamese';
import { AssignmentSteps, eventOf } from './assignment-steps.service';
import { AssignmentAction, SubmissionOutcome } from './assignment.lifecycle';
import { Deadlines, deadlineThen } from './deadlines.service';
import { OfficeNote } from './office-note.entity';
import type {
  AddOfficeNoteInput,
  ConfirmResultInput,
  OpenReviewInput,
  ReopenAssignmentInput,
  ReturnResultInput,
} from './office-inputs.graphql';
import { ResultsService } from './results.service';

/** The Office's verdicts on results (domain.md §3), and its notes to itself (§7). */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: AssignmentSteps,
    private readonly results: ResultsService,
    private readonly deadlines: Deadlines,
  ) {}

  /** From here on the unit can't take its result back. */
  openReview(actor: Actor, input: OpenReviewInput) {
    return this.steps.take(actor, 'openReview', AssignmentAction.OPEN_REVIEW, input, (assignment, tx) => {
      assignment.reviewOpenedAt = tx.now;
      return { attempt: assignment.submissionCount };
    });
  }

  confirm(actor: Actor, input: ConfirmResultInput) {
    return this.steps.take(actor, 'confirmResult', AssignmentAction.CONFIRM, input, async (assignment, tx) => {
      const note = cleanTyped(input.note ?? '').trim() || null;
      await this.results.decide(tx, assignment, SubmissionOutcome.CONFIRMED, note);
      assignment.reviewOpenedAt ??= tx.now;
      Object.assign(assignment, { completedAt: tx.now, returnReason: null });
      return { attempt: assignment.submissionCount, note };
    });
  }

  /** Sends the result back; the original deadline stays, a new effective one may be set (domain.md §4). */
  async returnResult(actor: Actor, input: ReturnResultInput) {
    const calendar = await this.deadlines.workCalendar();
    return this.steps.take(actor, 'returnResult', AssignmentAction.RETURN, input, async (assignment, tx) => {
      const reason = cleanTyped(input.reason).trim();
      const words = input.deadlineWords?.trim();
      const deadline = words ? await this.deadlines.readNew(tx, calendar, assignment.documentId, words) : null;
      await this.results.decide(tx, assignment, SubmissionOutcome.RETURNED, reason);
      const returnCount = assignment.returnCount + 1;
      Object.assign(assignment, deadline, {
        returnReason: reason,
        returnCount,
        submittedAt: null,
        reviewOpenedAt: null,
      });
      return { attempt: assignment.submissionCount, reason, deadline: deadline && deadlineThen(deadline) };
    });
  }

  reopen(actor: Actor, input: ReopenAssignmentInput) {
    return this.steps.take(actor, 'reopenAssignment', AssignmentAction.REOPEN, input, (assignment) => {
      const reason = cleanTyped(input.reason).trim();
      Object.assign(assignment, { returnReason: reason, completedAt: null, submittedAt: null, reviewOpenedAt: null });
      return { reason };
    });
  }

  /** Overwrites nothing, so it needs no version and moves none. */
  addNote(actor: Actor, input: AddOfficeNoteInput) {
    return this.unitOfWork.run(actor, { command: 'addOfficeNote', input }, async (tx) => {
      const assignment = await this.steps.open(tx, AssignmentAction.NOTE, { id: input.id, expectedVersion: null });
      const text = cleanTyped(input.text).trim();
      const note: OfficeNote = {
        id: randomUUID(),
        assignmentId: assignment.id,
        authorId: tx.actor.id,
        at: tx.now,
        text,
      };
      await tx.append(OfficeNote, note);
      tx.note(eventOf(AssignmentAction.NOTE, assignment, assignment.unitName!, { text }));
      return { id: assignment.id };
    });
  }
}
