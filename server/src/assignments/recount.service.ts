import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import type { WorkCalendar } from '@libs/calendar';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { Forbidden, IllegalTransition, refuse, Refused, StaleVersion } from '@libs/refusals';
import { cleanTyped } from '@libs/vietnamese';
import { AssignmentSteps, eventOf, touched } from './assignment-steps.service';
import { AssignmentAction } from './assignment.lifecycle';
import { mayRecount } from './assignment.policy';
import { Deadlines, deadlineThen } from './deadlines.service';
import type { RecountDeadlinesInput, RecountTarget } from './recount.graphql';
import { endOf, RecountOutcome } from './recount.lifecycle';
import { RecountQueries } from './recount.queries';

/** What came of one target; `message` says why it was not moved. */
export interface Recounted {
  readonly id: string;
  readonly outcome: RecountOutcome;
  readonly message: string | null;
}

const anotherDay = 'Lịch làm việc hoặc thời hạn vừa thay đổi, ngày mới không còn như đã xem. Xem lại rồi áp dụng.';
const noTerm = 'Thời hạn này không còn tính theo ngày làm việc.';

/** Deadlines in working days follow a changed calendar only when the Office says so, each with its record (domain.md §2). */
@Injectable()
export class RecountService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: AssignmentSteps,
    private readonly deadlines: Deadlines,
    private readonly queries: RecountQueries,
  ) {}

  /**
   * Moves the effective deadline of each; the original stays (domain.md §4). Each is a transaction of its own, under a key made
   * of the press and the row: what cannot be moved hinders no other, and a press repeated goes on where it stopped.
   */
  async recount(actor: Actor, { targets, reason, idempotencyKey }: RecountDeadlinesInput): Promise<Recounted[]> {
    if (!mayRecount(actor)) refuse(new Forbidden());
    const calendar = await this.deadlines.workCalendar();
    const given = cleanTyped(reason).trim();
    const rows: Recounted[] = [];
    for (const target of targets) {
      const input = { ...target, reason: given, idempotencyKey: idempotencyKey && `${idempotencyKey}:${target.id}` };
      const request = { command: 'recountDeadline', input };
      try {
        await this.unitOfWork.run(actor, request, (tx) => this.move(tx, calendar, target, given));
        rows.push({ id: target.id, outcome: RecountOutcome.DONE, message: null });
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        rows.push({ id: target.id, outcome: outcomeOf(error), message: error.refusal.message });
      }
    }
    return rows;
  }

  private async move(tx: Transaction, calendar: WorkCalendar, target: RecountTarget, reason: string) {
    const assignment = await this.steps.open(tx, AssignmentAction.AMEND, target);
    const term = (await this.queries.termOf(tx, target.id)) ?? refuse(new IllegalTransition(assignment.status, noTerm));
    const to = endOf(term, calendar);
    if (to !== target.on || to === assignment.dueOn) refuse(new CalendarMoved(assignment.version));
    assignment.dueOn = to;
    Object.assign(assignment, touched(tx));
    return tx.save(
      assignment,
      eventOf('RECOUNT', assignment, assignment.unitName!, { ...deadlineThen(assignment), reason }),
    );
  }
}

/** It was not the assignment that changed since it was looked at, but the calendar. */
class CalendarMoved extends StaleVersion {
  constructor(version: number) {
    super(version);
    this.message = anotherDay;
  }
}

const outcomeOf = ({ refusal }: Refused) =>
  refusal instanceof StaleVersion ? RecountOutcome.CHANGED : RecountOutcome.REFUSED;
