import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, isOffice } from '@libs/auth';
import { localTimeIn } from '@libs/calendar';
import { UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { IllegalTransition, NotFound, refuse } from '@libs/refusals';
import { cleanTyped } from '@libs/vietnamese';
import { AssignmentLook } from './assignment-look.entity';
import { AssignmentStar } from './assignment-star.entity';
import { AssignmentSteps, eventOf } from './assignment-steps.service';
import { AssignmentAction } from './assignment.lifecycle';
import { sees } from './assignment.policy';
import type { MarkSeenInput, RemindAssignmentInput, StarAssignmentInput } from './mark-inputs.graphql';
import { Reminder } from './reminder.entity';
import { SteppingQueries } from './stepping.queries';

/** Nobody is urged twice by the same person within so many minutes: a second press, or two lists with the same row. */
const quietMinutes = 10;

/** What is put on an assignment from outside its life. It overwrites nothing, so it needs no version and moves none. */
@Injectable()
export class MarksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: AssignmentSteps,
    private readonly queries: SteppingQueries,
  ) {}

  /** Puts the star on or takes it off; as it is already, nothing happens. */
  star(actor: Actor, input: StarAssignmentInput) {
    return this.unitOfWork.run(actor, { command: 'starAssignment', input }, async (tx) => {
      const assignment = await this.steps.open(tx, AssignmentAction.STAR, { id: input.id, expectedVersion: null });
      const { id: assignmentId, unitName } = assignment;
      if ((await this.queries.isStarred(tx, assignmentId)) === input.starred) return { id: assignmentId };
      if (input.starred) await tx.append(AssignmentStar, { assignmentId, byId: tx.actor.id, at: tx.now });
      else await tx.takeAway(AssignmentStar, { assignmentId });
      tx.note(eventOf(input.starred ? AssignmentAction.STAR : 'UNSTAR', assignment, unitName!, {}));
      return { id: assignmentId };
    });
  }

  /** Đôn đốc: urges the unit that has the work. */
  remind(actor: Actor, input: RemindAssignmentInput) {
    return this.unitOfWork.run(actor, { command: 'remindAssignment', input }, async (tx) => {
      const assignment = await this.steps.open(tx, AssignmentAction.REMIND, { id: input.id, expectedVersion: null });
      const last = await this.queries.lastReminderBy(tx, assignment.id, tx.actor.id);
      if (last && +tx.now - +last < quietMinutes * 60_000) {
        const at = localTimeIn(config.TZ_OFFICE, last);
        const message = `Bạn vừa đôn đốc nhiệm vụ này lúc ${at}; sau ${quietMinutes} phút mới đôn đốc lại được.`;
        refuse(new IllegalTransition(assignment.status, message));
      }
      const text = cleanTyped(input.text ?? '').trim() || null;
      const reminder = { id: randomUUID(), assignmentId: assignment.id, byId: tx.actor.id, at: tx.now, text };
      await tx.append(Reminder, reminder);
      const data = { text, byLeader: !isOffice(tx.actor) };
      tx.note(eventOf(AssignmentAction.REMIND, assignment, assignment.unitName!, data));
      return { id: assignment.id };
    });
  }

  /** The actor has it before their eyes: until somebody else changes it, there is no news in it for them. */
  markSeen(actor: Actor, input: MarkSeenInput) {
    return this.unitOfWork.run(actor, { command: 'markSeen', input }, async (tx) => {
      const assignment = (await this.queries.placed(tx, input.id)) ?? refuse(new NotFound());
      if (!sees(actor, assignment)) refuse(new NotFound());
      await tx.mark(AssignmentLook, { accountId: actor.id, assignmentId: input.id, at: tx.now });
      return { id: input.id };
    });
  }
}
