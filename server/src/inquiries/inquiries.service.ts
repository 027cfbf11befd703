import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, isOffice } from '@libs/auth';
import { type Target, type Transaction, UnitOfWork } from '@libs/changes';
import { Files } from '@libs/files';
import { Forbidden, IllegalTransition, InvalidInput, NotFound, refuse } from '@libs/refusals';
import { cleanTyped } from '@libs/vietnamese';
import { type Assignment, AssignmentStatus, AssignmentSteps, Deadlines } from '../assignments';
import { InquiringQueries } from './inquiring.queries';
import { Inquiry } from './inquiry.entity';
import type { InquiryEvent } from './inquiry.events';
import type {
  AnswerInquiryInput,
  AskAgainInput,
  AskForExplanationInput,
  CloseInquiryInput,
} from './inquiry-inputs.graphql';
import { InquiryAction, InquiryState, isLate, transition, whyNot } from './inquiry.lifecycle';
import { InquiryMessage } from './inquiry-message.entity';
import { may, mayAsk } from './inquiry.policy';

/** What is held to change an inquiry: first its assignment, as in every step of that one. */
interface Held {
  readonly assignment: Assignment;
  readonly inquiry: Inquiry;
}

/**
 * Yêu cầu giải trình: asking, answering, asking again, closing. It carries the inquiry's own version, and the assignment's does
 * not move: an explanation is not a step of the work. Of two at once the second is told what the first did.
 */
@Injectable()
export class InquiriesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: AssignmentSteps,
    private readonly deadlines: Deadlines,
    private readonly queries: InquiringQueries,
    private readonly files: Files,
  ) {}

  /** Asks the unit that has the assignment, in whatever state it is: also what was done late can be asked about. */
  ask(actor: Actor, input: AskForExplanationInput) {
    return this.unitOfWork.run(actor, { command: 'askForExplanation', input }, async (tx) => {
      const assignment = await this.steps.held(tx, input.assignmentId);
      if (!mayAsk(tx.actor)) refuse(new Forbidden());
      if (isWithdrawn(assignment)) {
        const message = 'Nhiệm vụ đã thu hồi, không yêu cầu giải trình được nữa.';
        refuse(new IllegalTransition(assignment.status, message));
      }
      this.refusePast(tx, input.dueOn);
      const text = cleanTyped(input.question).trim();
      const inquiry = Object.assign(new Inquiry(), {
        id: randomUUID(),
        version: 1,
        assignmentId: assignment.id,
        unitId: assignment.unitId,
        state: InquiryState.OPEN,
        question: text,
        dueOn: input.dueOn,
        askedById: tx.actor.id,
        askedForId: tx.actor.onBehalfOf?.id ?? null,
        askedAt: tx.now,
        answeredAt: null,
        wasLate: false,
        closedAt: null,
        movedAt: tx.now,
      });
      const data = { byLeader: !isOffice(tx.actor), text, dueOn: input.dueOn };
      await tx.save(inquiry, eventOf('inquiry.asked', { assignment, inquiry }, data));
      return { id: inquiry.id };
    });
  }

  /** Answers with files, or adds to an answer. When what was asked was first answered is what lateness is judged by. */
  answer(actor: Actor, input: AnswerInquiryInput) {
    return this.unitOfWork.run(actor, { command: 'answerInquiry', input }, async (tx) => {
      const held = await this.open(tx, InquiryAction.ANSWER, input);
      const { inquiry } = held;
      const adds = inquiry.answeredAt !== null;
      const late = !adds && isLate(inquiry.dueOn, this.deadlines.today(tx));
      const { id: messageId, text } = await this.say(tx, inquiry, input.text, true);
      const holder = { kind: 'inquiry-message', id: messageId };
      const files = (await this.files.attach(tx, input.fileIds ?? [], holder)).map(({ name }) => name);
      Object.assign(inquiry, { answeredAt: inquiry.answeredAt ?? tx.now, wasLate: inquiry.wasLate || late });
      const event = eventOf('inquiry.answered', held, { messageId, text, late, adds, files });
      return this.move(tx, InquiryAction.ANSWER, held, event);
    });
  }

  /** Asks once more, by another day: the answer was not enough, or something new came up. */
  askAgain(actor: Actor, input: AskAgainInput) {
    return this.unitOfWork.run(actor, { command: 'askAgain', input }, async (tx) => {
      const held = await this.open(tx, InquiryAction.ASK_AGAIN, input);
      this.refusePast(tx, input.dueOn);
      const { text } = await this.say(tx, held.inquiry, input.text, false);
      Object.assign(held.inquiry, { dueOn: input.dueOn, answeredAt: null, closedAt: null });
      const data = { byLeader: !isOffice(tx.actor), text, dueOn: input.dueOn };
      return this.move(tx, InquiryAction.ASK_AGAIN, held, eventOf('inquiry.asked_again', held, data));
    });
  }

  /** Nothing more is to be said, whether it was answered or not. */
  close(actor: Actor, input: CloseInquiryInput) {
    return this.unitOfWork.run(actor, { command: 'closeInquiry', input }, async (tx) => {
      const held = await this.open(tx, InquiryAction.CLOSE, input);
      return this.end(tx, held, false);
    });
  }

  /** The assignment is over: nobody has to explain what was taken back. What is done may still be asked about. */
  async lapse(assignment: Assignment, tx: Transaction): Promise<void> {
    if (!isWithdrawn(assignment)) return;
    for (const id of await this.queries.open(tx, assignment.id)) {
      await this.end(tx, { assignment, inquiry: (await tx.hold(Inquiry, id))! }, true);
    }
  }

  /** What may be done to it: what one may not see does not exist; that somebody was faster is told before what follows of it. */
  private async open(tx: Transaction, action: InquiryAction, { id, expectedVersion }: Target): Promise<Held> {
    const assignmentId = (await this.queries.assignmentOf(tx, id)) ?? refuse(new NotFound());
    const assignment = await this.steps.held(tx, assignmentId);
    const inquiry = (await tx.hold(Inquiry, id))!;
    const { unitId, holderUnitId, delegateId, monitorId } = assignment;
    const { askedById, askedForId } = inquiry;
    const subject = { unitId, holderUnitId, delegateId, monitorId, askedById, askedForId };
    if (!may(tx.actor, action, subject)) refuse(new Forbidden());
    if (inquiry.version !== expectedVersion) refuse(await tx.stale(inquiry));
    const standing = { state: inquiry.state, withdrawn: isWithdrawn(assignment) };
    if (!transition(action, standing)) refuse(new IllegalTransition(inquiry.state, whyNot(action, standing)));
    return { assignment, inquiry };
  }

  private end(tx: Transaction, held: Held, withdrawn: boolean) {
    const { inquiry } = held;
    inquiry.closedAt = tx.now;
    const data = { byLeader: !isOffice(tx.actor), answered: inquiry.answeredAt !== null, withdrawn };
    return this.move(tx, InquiryAction.CLOSE, held, eventOf('inquiry.closed', held, data));
  }

  private async move(tx: Transaction, action: InquiryAction, { assignment, inquiry }: Held, event: InquiryEvent) {
    const to = transition(action, { state: inquiry.state, withdrawn: isWithdrawn(assignment) });
    Object.assign(inquiry, { state: to, movedAt: tx.now });
    await tx.save(inquiry, event);
    return { id: inquiry.id };
  }

  private say(
    tx: Transaction,
    { id: inquiryId, version: ordinal }: Inquiry,
    words: string,
    fromUnit: boolean,
  ): Promise<InquiryMessage> {
    const text = cleanTyped(words).trim();
    return tx.append(InquiryMessage, {
      ...{ id: randomUUID(), inquiryId, ordinal, authorId: tx.actor.id, at: tx.now },
      ...{ text, fromUnit },
    });
  }

  private refusePast(tx: Transaction, dueOn: string): void {
    if (dueOn < this.deadlines.today(tx)) refuse(new InvalidInput('dueOn', 'Hạn giải trình không được trước hôm nay.'));
  }
}

const isWithdrawn = ({ status }: Assignment): boolean => status === AssignmentStatus.WITHDRAWN;

type DataOf<Type extends InquiryEvent['type']> = Omit<
  Extract<InquiryEvent, { type: Type }>['data'],
  'assignmentId' | 'unitId' | 'unitName'
>;

/** In the trails of the assignment and its document. */
function eventOf<Type extends InquiryEvent['type']>(
  type: Type,
  { assignment, inquiry }: Held,
  data: DataOf<Type>,
): InquiryEvent {
  const { id: assignmentId, documentId, unitId, unitName } = assignment;
  return {
    ...{ type, subjectId: inquiry.id, parentId: assignmentId, rootId: documentId },
    data: { assignmentId, unitId, unitName, ...data },
  } as unknown as InquiryEvent;
}
