import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import type { UnderstoodDeadline } from '@libs/calendar';
import type { Transaction } from '@libs/changes';
import { Files } from '@libs/files';
import { InvalidInput, refuse } from '@libs/refusals';
import { cleanTyped } from '@libs/vietnamese';
import { AssignmentSteps, eventOf } from './assignment-steps.service';
import type { Assignment } from './assignment.entity';
import type { AcknowledgeAssignmentInput, DeclineAssignmentInput, ReportProgressInput } from './unit-inputs.graphql';
import { AssignmentAction } from './assignment.lifecycle';
import { type DeadlineColumns, deadlineColumns, Deadlines, deadlineThen } from './deadlines.service';
import { DutyPeriods } from './duty-periods.service';
import { dutyFrom, dutyStarted, ofNoDuty, type OfDuty } from './duty-start';
import type { Duty } from './duty.entity';
import { issued, type Placing } from './issued-assignment';
import { ProgressReport } from './progress-report.entity';
import { SteppingQueries } from './stepping.queries';

/** One directive for one unit. */
export interface Share extends Placing {
  reading: UnderstoodDeadline;
}

/** A share whose deadline is already read, and why it is given after the document was issued. */
export interface LateShare extends Placing {
  deadline: DeadlineColumns;
  /** The last day of a deadline that recurs, if it has one. */
  untilOn?: string | null;
  reason: string;
  predecessor?: Assignment;
}

/** What happens between a unit and its assignment before there is a result (domain.md §3). */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly steps: AssignmentSteps,
    private readonly queries: SteppingQueries,
    private readonly files: Files,
    private readonly deadlines: Deadlines,
    private readonly periods: DutyPeriods,
  ) {}

  /** Gives directives to units and issues them at once; for the unit of work that issues the document. */
  async giveAll(tx: Transaction, shares: readonly Share[]): Promise<Assignment[]> {
    const names = await this.queries.unitNames(
      tx,
      shares.map(({ unitId }) => unitId),
    );
    const columns = shares.map(({ reading }) => deadlineColumns(reading));
    const duties = shares.map((share, at) => this.dutyOf(tx, share, columns[at], share.reading.until));
    const started = duties.filter((duty) => duty !== null);
    await tx.saveAll(started, (duty) => dutyStarted(duty, names.get(duty.unitId)!));
    const rows = shares.map((share, at) => issued(tx, share, columns[at], firstOf(duties[at])));
    await tx.saveAll(rows, (row) =>
      eventOf('ISSUE', row, names.get(row.unitId)!, {
        ...deadlineThen(row),
        part: row.part,
        reason: null,
        predecessorId: null,
        fromUnitName: null,
        dutyId: row.dutyId,
        periodOn: row.periodOn,
      }),
    );
    return rows;
  }

  async give(tx: Transaction, directive: Share['directive'], share: Omit<Share, 'directive'>): Promise<Assignment> {
    return (await this.giveAll(tx, [{ directive, ...share }]))[0];
  }

  /** Gives a directive to one more unit, or to another in place of one; the directive is held. Once to each unit. */
  async giveLater(tx: Transaction, late: LateShare): Promise<Assignment> {
    const { deadline, untilOn = null, reason, predecessor, ...share } = late;
    if (await this.queries.holds(tx, share.directive.id, share.unitId)) {
      refuse(new InvalidInput('unitId', 'Đơn vị này đã được giao nội dung này rồi.'));
    }
    const names = await this.queries.unitNames(tx, [share.unitId, predecessor?.unitId ?? null]);
    const duty = predecessor?.dutyId ? null : this.dutyOf(tx, share, deadline, untilOn);
    if (duty) await tx.save(duty, dutyStarted(duty, names.get(duty.unitId)!));
    const row = issued(tx, share, deadline, predecessor?.dutyId ? periodOf(predecessor) : firstOf(duty));
    row.predecessorId = predecessor?.id ?? null;
    const fromUnitName = predecessor ? names.get(predecessor.unitId)! : null;
    if (predecessor?.dutyId)
      await this.periods.follow(tx, predecessor, { id: row.unitId, name: names.get(row.unitId)! }, reason);
    const { part, predecessorId, dutyId, periodOn } = row;
    const data = { ...deadlineThen(row), part, reason, predecessorId, fromUnitName, dutyId, periodOn };
    return tx.save(row, eventOf('ISSUE', row, names.get(row.unitId)!, data));
  }

  /** Makes an assignment whose deadline now recurs the first obligation of a duty. */
  async startDuty(tx: Transaction, assignment: Assignment, untilOn: string | null): Promise<void> {
    if (assignment.dutyId) this.deadlines.refuseRule();
    const duty = dutyFrom(assignment, assignment, untilOn, this.deadlines.today(tx));
    await tx.save(duty, dutyStarted(duty, assignment.unitName!));
    Object.assign(assignment, firstOf(duty));
  }

  /** The duty that begins where a deadline recurs; this is then its first obligation. */
  private dutyOf(tx: Transaction, share: Placing, deadline: DeadlineColumns, untilOn: string | null): Duty | null {
    if (!deadline.recurrence) return null;
    const { directive, unitId, part } = share;
    const of = { directiveId: directive.id, documentId: directive.documentId, unitId, part };
    return dutyFrom(of, deadline, untilOn, this.deadlines.today(tx));
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

const firstOf = (duty: Duty | null): OfDuty => (duty ? { dutyId: duty.id, periodOn: duty.startsOn } : ofNoDuty);

const periodOf = ({ dutyId, periodOn }: Assignment): OfDuty => ({ dutyId, periodOn });
