import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { formatVi } from '@libs/calendar';
import type { Transaction } from '@libs/changes';
import type { Directive } from '../directives';
import { eventOf } from './assignment-steps.service';
import { Assignment } from './assignment.entity';
import { Deadlines, deadlineThen } from './deadlines.service';
import { Delegation } from './delegation.entity';
import { DutiesQueries } from './duties.queries';
import { aboutDuty } from './duty-start';
import { Duty } from './duty.entity';
import type { DutyBlocked, DutyEnded, DutyMoved } from './duty.events';
import { begun } from './duty.lifecycle';
import { issued } from './issued-assignment';
import { SteppingQueries } from './stepping.queries';

/** Obligations made in one transaction: a daily duty may have missed more after a long outage, and goes on in the next one. */
const mostAtOnce = 50;

type Held = { duty: Duty; directive: Directive };

/** Who has an obligation from the start. */
type Carried = Pick<Assignment, 'holderUnitId' | 'delegateId'>;

/** Makes the obligations of a duty, each when its period begins (domain.md §2). The duty and its directive are held. */
@Injectable()
export class DutyPeriods {
  constructor(
    private readonly queries: DutiesQueries,
    private readonly stepping: SteppingQueries,
    private readonly deadlines: Deadlines,
  ) {}

  /** Does what is due by now. Answers whether there is more of it than is done at once. */
  async catchUp(tx: Transaction, { duty, directive }: Held): Promise<boolean> {
    const today = this.deadlines.today(tx);
    const before = await this.queries.ahead(tx, duty.id);
    if (duty.endedAt || before.opensOn > today) return false;
    if (before.nextOn === null) {
      await this.end(tx, duty, null);
      return false;
    }
    if (!(await this.placed(tx, duty, today))) return false;
    const { periods, ahead } = begun(duty, before, today, mostAtOnce);
    await this.make(tx, { duty, directive }, periods);
    await tx.derive(Duty, duty.id, ahead);
    return ahead.opensOn <= today;
  }

  /** What one unit has handed over for a period, it has for those to come: the duty goes where the obligation went. */
  async follow(tx: Transaction, from: Assignment, to: { id: string; name: string }, reason: string): Promise<void> {
    const duty = await tx.hold(Duty, from.dutyId!);
    if (duty && !duty.endedAt && duty.unitId === from.unitId) await this.move(tx, duty, to, reason);
  }

  /** Another unit answers for the periods to come. */
  async move(tx: Transaction, duty: Duty, to: { id: string; name: string }, reason: string): Promise<void> {
    const fromUnitName = duty.unitName!;
    Object.assign(duty, { unitId: to.id, problem: null });
    const event: DutyMoved = {
      ...aboutDuty(duty, 'duty.moved'),
      data: { unitId: to.id, unitName: to.name, fromUnitName, reason },
    };
    await tx.save(duty, event);
    duty.unitName = to.name;
  }

  /** `reason` null: its last day is over. Obligations that are open stay. */
  async end(tx: Transaction, duty: Duty, reason: string | null): Promise<void> {
    const { unitId, untilOn } = duty;
    Object.assign(duty, { endedAt: tx.now, endReason: reason, nextOn: null, problem: null });
    const event: DutyEnded = {
      ...aboutDuty(duty, 'duty.ended'),
      data: { unitId, unitName: duty.unitName!, untilOn, reason },
    };
    await tx.save(duty, event);
  }

  /**
   * Sees to it that the duty is with a unit that is there: one that was closed has its successor answer. Where there is
   * none, the duty says so, and is asked again until the Office has named one.
   */
  private async placed(tx: Transaction, duty: Duty, today: string): Promise<boolean> {
    const heir = await this.queries.heir(tx, duty.unitId, today);
    if (!heir.isOpen) {
      const last = formatVi(heir.validTo!);
      return this.block(tx, duty, `${heir.name} đã chấm dứt hoạt động sau ngày ${last}, chưa có đơn vị kế thừa.`);
    }
    if (heir.id === duty.unitId) {
      if (duty.problem) await this.move(tx, duty, heir, 'Đơn vị hoạt động trở lại.');
      return true;
    }
    if (await this.queries.hasDuty(tx, duty.directiveId, heir.id)) {
      await this.end(tx, duty, `${heir.name} kế thừa ${duty.unitName} và đã có nghĩa vụ định kỳ này.`);
      return false;
    }
    await this.move(tx, duty, heir, `${heir.name} kế thừa ${duty.unitName}.`);
    return true;
  }

  private async block(tx: Transaction, duty: Duty, problem: string): Promise<false> {
    if (duty.problem === problem) return false;
    duty.problem = problem;
    const { unitId, unitName } = duty;
    const event: DutyBlocked = {
      ...aboutDuty(duty, 'duty.blocked'),
      data: { unitId, unitName: unitName!, problem },
    };
    await tx.save(duty, event);
    return false;
  }

  private async make(tx: Transaction, { duty, directive }: Held, periods: readonly string[]): Promise<void> {
    if (!periods.length) return;
    const { carried, byId } = await this.carried(tx, duty);
    const { id: dutyId, unitId, part, unitName } = duty;
    const rows = periods.map((periodOn) =>
      Object.assign(issued(tx, { directive, unitId, part }, deadlineOf(duty, periodOn), { dutyId, periodOn }), carried),
    );
    await tx.saveAll(rows, (row) =>
      eventOf('ISSUE', row, unitName!, {
        ...{ ...deadlineThen(row), part, dutyId, periodOn: row.periodOn },
        ...{ reason: null, predecessorId: null, fromUnitName: null },
      }),
    );
    if (byId)
      await tx.appendAll(
        Delegation,
        rows.map((row) => handedDown(tx, row, byId)),
      );
  }

  /**
   * Who does the work now goes on doing it: the part of the unit and the specialist of the last period, if they can still be
   * given work. Nothing else of that period is carried over.
   */
  private async carried(tx: Transaction, { id, unitId }: Duty): Promise<{ carried: Carried; byId: string | null }> {
    const none = { carried: { holderUnitId: unitId, delegateId: null }, byId: null };
    const last = await this.queries.lastObligation(tx, id, unitId);
    if (!last?.delegatedById) return none;
    const { holderUnitId, delegateId, delegatedById: byId } = last;
    if (delegateId) {
      const worker = await this.stepping.workerBelow(tx, delegateId, unitId, [holderUnitId]);
      if (worker) return { carried: { holderUnitId, delegateId }, byId };
    }
    const part = await this.stepping.unitBelow(tx, holderUnitId, unitId, [holderUnitId], this.deadlines.today(tx));
    return part && holderUnitId !== unitId ? { carried: { holderUnitId, delegateId: null }, byId } : none;
  }
}

const deadlineOf = ({ words, rule, dueTime }: Duty, dueOn: string) => ({
  deadlineKind: 'RECURRING' as const,
  deadlineWords: words,
  dueOn,
  dueTime,
  recurrence: rule,
});

const handedDown = (tx: Transaction, { id, delegateId, holderUnitId }: Assignment, byId: string): Delegation => ({
  id: randomUUID(),
  assignmentId: id,
  byId,
  toId: delegateId,
  toUnitId: holderUnitId,
  note: 'Theo phân công của kỳ trước.',
  at: tx.now,
});
