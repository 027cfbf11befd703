import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import type { UnderstoodDeadline } from '@libs/calendar';
import type { Transaction } from '@libs/changes';
import { Files } from '@libs/files';
import { InvalidInput, refuse } from '@libs/refusals';
import { cleanTyped } from '@libs/vietnamese';
import type { Directive } from '../directives';
import { AssignmentSteps, eventOf, touched } from './assignment-steps.service';
import { Assignment } from './assignment.entity';
import type { AcknowledgeAssignmentInput, DeclineAssignmentInput, ReportProgressInput } from './unit-inputs.graphql';
import {
  AssignmentAction,
  type AssignmentPart,
  AssignmentStatus,
  type Standing,
  transition,
} from './assignment.lifecycle';
import { type DeadlineColumns, deadlineColumns, deadlineThen } from './deadlines.service';
import { ProgressReport } from './progress-report.entity';
import { SteppingQueries } from './stepping.queries';

/** One directive for one unit. */
export interface Share {
  directive: Pick<Directive, 'id' | 'documentId' | 'monitorId'>;
  unitId: string;
  part: AssignmentPart;
  reading: UnderstoodDeadline;
}

/** A share whose deadline is already read, and why it is given after the document was issued. */
export type LateShare = Omit<Share, 'reading'> & {
  deadline: DeadlineColumns;
  reason: string;
  predecessor?: Assignment;
};

/** What happens between a unit and its assignment before there is a result (domain.md §3). */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly steps: AssignmentSteps,
    private readonly queries: SteppingQueries,
    private readonly files: Files,
  ) {}

  /** Gives directives to units and issues them at once; for the unit of work that issues the document. */
  async giveAll(tx: Transaction, shares: readonly Share[]): Promise<Assignment[]> {
    const rows = shares.map((share) => issued(tx, share, deadlineColumns(share.reading)));
    const names = await this.queries.unitNames(
      tx,
      rows.map(({ unitId }) => unitId),
    );
    await tx.saveAll(rows, (row) =>
      eventOf('ISSUE', row, names.get(row.unitId)!, {
        ...deadlineThen(row),
        part: row.part,
        reason: null,
        predecessorId: null,
        fromUnitName: null,
      }),
    );
    return rows;
  }

  async give(tx: Transaction, directive: Share['directive'], share: Omit<Share, 'directive'>): Promise<Assignment> {
    return (await this.giveAll(tx, [{ directive, ...share }]))[0];
  }

  /** Gives a directive to one more unit, or to another in place of one; the directive is held. Once to each unit. */
  async giveLater(tx: Transaction, { deadline, reason, predecessor, ...share }: LateShare): Promise<Assignment> {
    if (await this.queries.holds(tx, share.directive.id, share.unitId)) {
      refuse(new InvalidInput('unitId', 'Đơn vị này đã được giao nội dung này rồi.'));
    }
    const row = issued(tx, share, deadline);
    row.predecessorId = predecessor?.id ?? null;
    const names = await this.queries.unitNames(tx, [row.unitId, predecessor?.unitId ?? null]);
    const fromUnitName = predecessor ? names.get(predecessor.unitId)! : null;
    const data = { ...deadlineThen(row), part: row.part, reason, predecessorId: row.predecessorId, fromUnitName };
    return tx.save(row, eventOf('ISSUE', row, names.get(row.unitId)!, data));
  }

  acknowledge(actor: Actor, input: AcknowledgeAssignmentInput) {
    return this.steps.take(actor, 'acknowledgeAssignment', AssignmentAction.ACKNOWLEDGE, input, (assignment, tx) => {
      assignment.acknowledgedAt = tx.now;
      return {};
    });
  }

  /** Says that it is not for this unit, and for which if that is known. */
  decline(actor: Actor, input: DeclineAssignmentInput) {
    return this.steps.take(actor, 'declineAssignment', AssignmentAction.DECLINE, input, async (assignment, tx) => {
      const proposedUnitId = input.proposedUnitId ?? null;
      const names = await this.queries.unitNames(tx, [proposedUnitId]);
      const proposedUnitName = proposedUnitId && (names.get(proposedUnitId) ?? null);
      if (proposedUnitId === assignment.unitId || (proposedUnitId && !proposedUnitName)) {
        refuse(new InvalidInput('proposedUnitId', 'Chọn một đơn vị khác, hoặc để trống nếu không rõ.'));
      }
      const reason = cleanTyped(input.reason).trim();
      Object.assign(assignment, { declineReason: reason, proposedUnitId });
      return { reason, proposedUnitId, proposedUnitName };
    });
  }

  /** Tells how far it is; acknowledges too, and never completes, at 100 % either (domain.md §3). */
  report(actor: Actor, input: ReportProgressInput) {
    return this.steps.take(actor, 'reportProgress', AssignmentAction.REPORT, input, async (assignment, tx) => {
      const report: ProgressReport = {
        id: randomUUID(),
        assignmentId: assignment.id,
        authorId: tx.actor.id,
        at: tx.now,
        text: cleanTyped(input.text).trim(),
        percent: input.percent ?? null,
        difficulties: cleanTyped(input.difficulties ?? '').trim() || null,
        proposals: cleanTyped(input.proposals ?? '').trim() || null,
      };
      await tx.append(ProgressReport, report);
      const files = await this.files.attach(tx, input.fileIds ?? [], { kind: 'report', id: report.id });
      assignment.acknowledgedAt ??= tx.now;
      assignment.lastReportedAt = tx.now;
      assignment.progressPercent = report.percent ?? assignment.progressPercent;
      const { id: reportId, text, percent, difficulties, proposals } = report;
      return { reportId, text, percent, difficulties, proposals, files: files.map(({ name }) => name) };
    });
  }
}

const begun: Standing = {
  status: AssignmentStatus.DRAFT,
  reviewOpenedAt: null,
  dueOn: null,
  extensionRequestedAt: null,
};

/** A new row, issued: it is a draft only for as long as this function runs. */
function issued(
  tx: Transaction,
  { directive, unitId, part }: Omit<Share, 'reading'>,
  deadline: DeadlineColumns,
): Assignment {
  return Object.assign(new Assignment(), deadline, {
    id: randomUUID(),
    directiveId: directive.id,
    documentId: directive.documentId,
    unitId,
    part,
    status: transition('ISSUE', begun)!.to,
    originalDueOn: deadline.dueOn,
    originalDueTime: deadline.dueTime,
    holderUnitId: unitId,
    monitorId: directive.monitorId,
    issuedAt: tx.now,
    ...touched(tx),
    submissionCount: 0,
    returnCount: 0,
    extensionCount: 0,
  });
}
