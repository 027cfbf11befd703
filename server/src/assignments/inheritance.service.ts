import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@libs/changes';
import { InvalidInput, refuse } from '@libs/refusals';
import { Directive } from '../directives';
import { AssignmentSteps, eventOf, touched } from './assignment-steps.service';
import { Assignment } from './assignment.entity';
import { AssignmentAction, AssignmentPart, AssignmentStatus, isOver } from './assignment.lifecycle';
import { Deadlines, deadlineThen } from './deadlines.service';
import { Delegation } from './delegation.entity';
import { DutiesQueries } from './duties.queries';
import { DutyPeriods } from './duty-periods.service';
import { SteppingQueries } from './stepping.queries';

/** A unit, as named now. */
interface NamedUnit {
  readonly id: string;
  readonly name: string;
}

/**
 * What becomes of open work when units change (domain.md §1): it goes on where it is, with its reports, its deadline and its
 * state, in other hands; what was done until then stays told of the unit that did it. Asks for no right: the command has.
 */
@Injectable()
export class InheritanceService {
  constructor(
    private readonly steps: AssignmentSteps,
    private readonly queries: SteppingQueries,
    private readonly duties: DutiesQueries,
    private readonly periods: DutyPeriods,
    private readonly deadlines: Deadlines,
  ) {}

  /**
   * Hands one open assignment to who takes over. Has that unit been given the same directive, it owes it once: this one is
   * given up, and a part of theirs that was only to help becomes the lead if this one was.
   * @returns what became of it; null if it is over meanwhile
   */
  async inherit(tx: Transaction, id: string, to: NamedUnit, reason: string): Promise<'MOVED' | 'GIVEN_UP' | null> {
    const directiveId = (await this.queries.directiveOf(tx, id))!;
    await tx.hold(Directive, directiveId);
    const assignment = (await tx.hold(Assignment, id))!;
    if (isOver(assignment.status)) return null;
    const same = await this.theirs(tx, assignment, to);
    if (same) {
      await this.join(tx, assignment, same, reason);
      return 'GIVEN_UP';
    }
    const from = { id: assignment.unitId, name: assignment.unitName! };
    if (assignment.dutyId) await this.periods.follow(tx, assignment, to, reason);
    Object.assign(assignment, { unitId: to.id, ...(await this.hands(tx, assignment, to)), ...touched(tx) });
    const data = { fromUnitId: from.id, fromUnitName: from.name, reason };
    await tx.save(assignment, eventOf('INHERIT', assignment, to.name, data));
    return 'MOVED';
  }

  /** What a unit had handed down to a part that it no longer has comes back to it, or goes to who takes over from the part. */
  async takeBack(tx: Transaction, id: string, heir: NamedUnit | null, note: string): Promise<void> {
    const assignment = (await tx.hold(Assignment, id))!;
    if (isOver(assignment.status)) return;
    const below = heir && (await this.isBelow(tx, heir.id, assignment.unitId));
    const [toUnitId, toUnitName] = below ? [heir.id, heir.name] : [assignment.unitId, assignment.unitName!];
    const link: Delegation = {
      ...{ id: randomUUID(), assignmentId: id, byId: tx.actor.id, toId: null, toUnitId, note },
      at: tx.now,
    };
    await tx.append(Delegation, link);
    Object.assign(assignment, { holderUnitId: toUnitId, delegateId: null, ...touched(tx) });
    const data = { toId: null, toName: null, toUnitId, toUnitName, note };
    await tx.save(assignment, eventOf(AssignmentAction.DELEGATE, assignment, assignment.unitName!, data));
  }

  /** The assignment by which they owe the same already. */
  private async theirs(tx: Transaction, { dutyId, directiveId }: Assignment, to: NamedUnit): Promise<string | null> {
    if (dutyId && !(await this.duties.hasDuty(tx, directiveId, to.id))) return null;
    return this.queries.heldBy(tx, directiveId, to.id);
  }

  private async join(tx: Transaction, assignment: Assignment, sameId: string, reason: string): Promise<void> {
    const same = (await tx.hold(Assignment, sameId))!;
    const leads = assignment.part === AssignmentPart.LEAD && same.part !== AssignmentPart.LEAD;
    if (leads && same.status === AssignmentStatus.COMPLETED) {
      const message = `${same.unitName} đã hoàn thành phần phối hợp của nội dung này. Chọn đơn vị khác tiếp tục phần chủ trì.`;
      refuse(new InvalidInput(`moves.${assignment.id}`, message));
    }
    await this.steps.giveUp(tx, assignment, `${reason} ${same.unitName} đã được giao nội dung này.`, sameId);
    if (!leads) return;
    Object.assign(same, { part: AssignmentPart.LEAD, ...touched(tx) });
    const data = { ...deadlineThen(same), reason, part: same.part };
    await tx.save(same, eventOf(AssignmentAction.AMEND, same, same.unitName!, data));
  }

  /** The part of the unit and the person who have it keep it, where they went along. */
  private async hands(tx: Transaction, { unitId, holderUnitId, delegateId }: Assignment, to: NamedUnit) {
    const kept = holderUnitId !== unitId && (await this.isBelow(tx, holderUnitId, to.id));
    const holder = kept ? holderUnitId : to.id;
    const worker = delegateId && (await this.queries.workerBelow(tx, delegateId, to.id, [holder]));
    return { holderUnitId: holder, delegateId: worker ? delegateId : null };
  }

  private async isBelow(tx: Transaction, id: string, top: string): Promise<boolean> {
    return (await this.queries.unitBelow(tx, id, top, [id], this.deadlines.today(tx))) !== null;
  }
}
