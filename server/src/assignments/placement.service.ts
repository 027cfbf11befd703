import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { InvalidField, InvalidInput, refuse } from '@libs/refusals';
import { cleanTyped } from '@libs/vietnamese';
import { AmendmentsService, DirectiveAction } from '../directives';
import { isOpen, UnitsQueries } from '../units';
import { AssignmentSteps } from './assignment-steps.service';
import { type Assignment } from './assignment.entity';
import { AssignmentAction } from './assignment.lifecycle';
import { AssignmentsService } from './assignments.service';
import { type DeadlineColumns, deadlineColumns, Deadlines, deadlineThen } from './deadlines.service';
import type {
  AmendAssignmentInput,
  AssignUnitInput,
  InsistAssignmentInput,
  ReassignAssignmentInput,
  WithdrawAssignmentInput,
} from './office-inputs.graphql';

/** Which unit has to do what by when: what the Office changes after issuing, each time with a reason (domain.md §2, §3). */
@Injectable()
export class PlacementService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: AssignmentSteps,
    private readonly assignments: AssignmentsService,
    private readonly amendments: AmendmentsService,
    private readonly deadlines: Deadlines,
    private readonly units: UnitsQueries,
  ) {}

  /** Gives the directive to one more unit. */
  async assignUnit(actor: Actor, input: AssignUnitInput) {
    const calendar = await this.deadlines.workCalendar();
    return this.unitOfWork.run(actor, { command: 'assignUnit', input }, async (tx) => {
      const { directive } = await this.amendments.openDirective(tx, input, DirectiveAction.ASSIGN_UNIT);
      await this.receiver(tx, input.unitId);
      const reading = await this.deadlines.reading(tx, calendar, directive.documentId, input.deadlineWords);
      const { unitId, part } = input;
      const deadline = deadlineColumns(reading);
      const reason = cleaned(input.reason);
      return this.assignments.giveLater(tx, { directive, unitId, part, deadline, untilOn: reading.until, reason });
    });
  }

  /** A declined assignment goes to another unit: that one gets a new assignment, this one is withdrawn. */
  async reassign(actor: Actor, input: ReassignAssignmentInput) {
    const calendar = await this.deadlines.workCalendar();
    return this.steps.takeWithDirective(
      actor,
      'reassignAssignment',
      AssignmentAction.REASSIGN,
      input,
      async (assignment, tx, directive) => {
        const toUnitName = await this.receiver(tx, input.unitId);
        const words = input.deadlineWords?.trim();
        const deadline = words
          ? await this.deadlines.readNew(tx, calendar, assignment.documentId, words)
          : sameDeadline(assignment);
        const reason = cleaned(input.reason);
        const { unitId } = input;
        const { part } = assignment;
        const predecessor = assignment;
        const { id } = await this.assignments.giveLater(tx, { directive, unitId, part, deadline, reason, predecessor });
        Object.assign(assignment, { withdrawReason: reason, successorId: id });
        return { reason, toUnitId: unitId, toUnitName, successorId: id };
      },
    );
  }

  /** A declined assignment stays with its unit after all. */
  insist(actor: Actor, input: InsistAssignmentInput) {
    return this.steps.take(actor, 'insistAssignment', AssignmentAction.INSIST, input, (assignment) => {
      Object.assign(assignment, { declineReason: null, proposedUnitId: null });
      return { reason: cleaned(input.reason) };
    });
  }

  withdraw(actor: Actor, input: WithdrawAssignmentInput) {
    return this.steps.take(actor, 'withdrawAssignment', AssignmentAction.WITHDRAW, input, (assignment) => {
      assignment.withdrawReason = cleaned(input.reason);
      return { reason: assignment.withdrawReason };
    });
  }

  /** Corrects the part or the effective deadline; the original stays as issued (domain.md §4). With a rule, a duty begins. */
  async amend(actor: Actor, input: AmendAssignmentInput) {
    const calendar = await this.deadlines.workCalendar();
    return this.steps.take(actor, 'amendAssignment', AssignmentAction.AMEND, input, async (assignment, tx) => {
      const words = input.deadlineWords?.trim();
      if (!words && (!input.part || input.part === assignment.part)) {
        const message = 'Nêu thời hạn mới hoặc vai trò mới của đơn vị.';
        refuse(new InvalidInput([new InvalidField('deadlineWords', message)]));
      }
      const reading = words ? await this.deadlines.reading(tx, calendar, assignment.documentId, words) : null;
      const deadline = reading && deadlineColumns(reading);
      Object.assign(assignment, deadline, { part: input.part ?? assignment.part });
      if (reading?.rule) await this.assignments.startDuty(tx, assignment, reading.until);
      return { ...deadlineThen(assignment), reason: cleaned(input.reason), part: assignment.part };
    });
  }

  /** The name of a unit that can be given work today. */
  private async receiver(tx: Transaction, unitId: string): Promise<string> {
    const unit = await this.units.within(tx.manager, { id: unitId });
    if (!unit) refuse(new InvalidInput('unitId', 'Không có đơn vị này.'));
    if (!isOpen(unit, this.deadlines.today(tx)))
      refuse(new InvalidInput('unitId', `${unit.name} đã chấm dứt hoạt động.`));
    return unit.name;
  }
}

const cleaned = (reason: string) => cleanTyped(reason).trim();

const sameDeadline = ({ deadlineKind, deadlineWords, dueOn, dueTime, recurrence }: Assignment): DeadlineColumns => ({
  deadlineKind,
  deadlineWords,
  dueOn,
  dueTime,
  recurrence,
});
