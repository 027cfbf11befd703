import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, asWhom } from '@libs/auth';
import type { Target, Transaction } from '@libs/changes';
import { InvalidInput, refuse } from '@libs/refusals';
import { cleanTyped } from '@libs/vietnamese';
import { headedUnits } from '../directives';
import { AssignmentSteps } from './assignment-steps.service';
import type { Assignment } from './assignment.entity';
import { AssignmentAction } from './assignment.lifecycle';
import { Deadlines } from './deadlines.service';
import { Delegation } from './delegation.entity';
import { SteppingQueries } from './stepping.queries';
import type { DelegateAssignmentInput } from './unit-inputs.graphql';

/** Where the work goes. */
interface Receiver {
  toId: string | null;
  toName: string | null;
  toUnitId: string;
  toUnitName: string;
}

/** How work goes down inside a unit, and back up; the chain is kept and the head keeps every right (domain.md §3). */
@Injectable()
export class DelegationsService {
  constructor(
    private readonly steps: AssignmentSteps,
    private readonly queries: SteppingQueries,
    private readonly deadlines: Deadlines,
  ) {}

  /** Hands the work to a specialist, or to a part of the unit whose head hands it on; to the unit itself takes it back. */
  delegate(actor: Actor, input: DelegateAssignmentInput) {
    const { accountId, unitId } = input;
    return this.steps.take(actor, 'delegateAssignment', AssignmentAction.DELEGATE, input, (assignment, tx) => {
      if (!accountId === !unitId)
        refuse(new InvalidInput('accountId', 'Chọn một chuyên viên hoặc một đơn vị trực thuộc.'));
      return this.hand(tx, assignment, { accountId, unitId }, input.note);
    });
  }

  /** The same to a person, as one of several steps in the caller's unit of work. */
  delegateWithin(tx: Transaction, target: Target, accountId: string, note: string | null) {
    return this.steps.takeWithin(tx, AssignmentAction.DELEGATE, target, (assignment) =>
      this.hand(tx, assignment, { accountId }, note),
    );
  }

  private async hand(
    tx: Transaction,
    assignment: Assignment,
    { accountId, unitId }: { accountId?: string | null; unitId?: string | null },
    said: string | null | undefined,
  ) {
    const receiver = accountId
      ? await this.worker(tx, assignment, accountId)
      : await this.part(tx, assignment, unitId!);
    const note = cleanTyped(said ?? '').trim() || null;
    const { toId, toUnitId } = receiver;
    const link: Delegation = {
      id: randomUUID(),
      assignmentId: assignment.id,
      byId: tx.actor.id,
      toId,
      toUnitId,
      note,
      at: tx.now,
    };
    await tx.append(Delegation, link);
    Object.assign(assignment, { holderUnitId: toUnitId, delegateId: toId });
    return { ...receiver, note };
  }

  /** A specialist (or head) whom the actor heads, inside the assignment's unit; the work is then where they are. */
  private async worker(tx: Transaction, { unitId, delegateId }: Assignment, id: string): Promise<Receiver> {
    if (id === asWhom(tx.actor)) refuse(new InvalidInput('accountId', 'Bạn đang giữ việc này rồi; chọn người khác.'));
    if (id === delegateId) refuse(new InvalidInput('accountId', 'Người này đang được giao việc này rồi.'));
    const found = await this.queries.workerBelow(tx, id, unitId, headedUnits(tx.actor));
    if (!found) refuse(new InvalidInput('accountId', 'Chọn một chuyên viên của đơn vị bạn hoặc đơn vị trực thuộc.'));
    return { toId: id, toName: found.name, toUnitId: found.unitId, toUnitName: found.unitName };
  }

  private async part(tx: Transaction, { unitId, holderUnitId, delegateId }: Assignment, id: string): Promise<Receiver> {
    if (id === holderUnitId && !delegateId) refuse(new InvalidInput('unitId', 'Đơn vị này đang giữ việc này rồi.'));
    const name = await this.queries.unitBelow(tx, id, unitId, headedUnits(tx.actor), this.deadlines.today(tx));
    if (!name) refuse(new InvalidInput('unitId', 'Chọn đơn vị bạn phụ trách hoặc một đơn vị trực thuộc.'));
    return { toId: null, toName: null, toUnitId: id, toUnitName: name };
  }
}
