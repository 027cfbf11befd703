import { Injectable } from '@nestjs/common';
import { type Actor, system } from '@libs/auth';
import { type Target, type Transaction, UnitOfWork } from '@libs/changes';
import { Forbidden, IllegalTransition, NotFound, refuse } from '@libs/refusals';
import { Directive } from '../directives';
import { SettingsQueries } from '../settings';
import { Assignment } from './assignment.entity';
import type { AssignmentEventOf, EventData } from './assignment.events';
import {
  AssignmentAction,
  AssignmentStatus,
  eventNameOf,
  isOver,
  type Move,
  transition,
  whyNot,
} from './assignment.lifecycle';
import { type ExtensionRules, may, sees, type TimeAct, whyForbidden } from './assignment.policy';
import { courtOf, passed } from './court.lifecycle';
import { extensionRules } from './extension-settings';
import { SteppingQueries } from './stepping.queries';

/** Actions that are recorded; drafting is not. */
export type Act = Exclude<AssignmentAction, AssignmentAction.DRAFT_RESULT | AssignmentAction.DRAFT_EXTENSION>;

/** A command as it comes from a person: its name, its target, and the key against doing it twice. */
export type Command = Target & { idempotencyKey?: string | null };

/** Changes the held row, adds what belongs to it, and answers what the event tells. */
export type Work<A extends Act> = (assignment: Assignment, tx: Transaction) => Promise<EventData[A]> | EventData[A];

/** What is left to do when an assignment is over, and may change its row. */
export type LastWork = (assignment: Assignment, tx: Transaction) => Promise<void>;

/** Which row, and the version it was seen at; null for what overwrites nothing. */
type Opened = { id: string; expectedVersion: number | null };

/** For acts in which the settings have no say. */
const strictest: ExtensionRules = { cap: 0, monitorsDecide: false };

/** Every step of an assignment goes this way: hold, ask the policy, ask the lifecycle, change, save with its event (house.md §7). */
@Injectable()
export class AssignmentSteps {
  private readonly lastWorks: LastWork[] = [];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: SteppingQueries,
    private readonly settings: SettingsQueries,
  ) {}

  /** Called once by a module to the right that has something to close when an assignment is over: in the same unit of work. */
  whenOver(work: LastWork): void {
    this.lastWorks.push(work);
  }

  async take<A extends Act>(actor: Actor, command: string, action: A, input: Command, work: Work<A>) {
    const rules = await extensionRules(this.settings);
    return this.unitOfWork.run(actor, { command, input }, async (tx) => {
      const assignment = await this.open(tx, action, input, rules);
      return this.move(tx, action, assignment, work);
    });
  }

  /** As `take`, for a step that is one of several in somebody else's unit of work. */
  async takeWithin<A extends Exclude<Act, TimeAct>>(tx: Transaction, action: A, target: Target, work: Work<A>) {
    return this.move(tx, action, await this.open(tx, action, target), work);
  }

  /** As `take`, for steps that also touch the directive: it is held first (house.md §4). */
  takeWithDirective<A extends Exclude<Act, TimeAct>>(
    actor: Actor,
    command: string,
    action: A,
    input: Command,
    work: (assignment: Assignment, tx: Transaction, directive: Directive) => Promise<EventData[A]>,
  ) {
    return this.unitOfWork.run(actor, { command, input }, async (tx) => {
      const directiveId = (await this.queries.directiveOf(tx, input.id)) ?? refuse(new NotFound());
      const directive = (await tx.hold(Directive, directiveId))!;
      const assignment = await this.open(tx, action, input);
      return this.move(tx, action, assignment, (row, inside) => work(row, inside, directive));
    });
  }

  /**
   * The held row, if the actor may do this to it in the state it is in; without a version for what overwrites nothing.
   * What one may not see does not exist; that somebody was faster is told before anything that follows from it.
   */
  async open(tx: Transaction, action: Exclude<AssignmentAction, TimeAct>, target: Opened): Promise<Assignment>;
  async open(tx: Transaction, action: AssignmentAction, target: Opened, rules: ExtensionRules): Promise<Assignment>;
  async open(
    tx: Transaction,
    action: AssignmentAction,
    { id, expectedVersion }: Opened,
    rules: ExtensionRules = strictest,
  ): Promise<Assignment> {
    const assignment = await this.held(tx, id);
    if (!may(tx.actor, action, assignment, rules))
      refuse(new Forbidden(whyForbidden(tx.actor, action, assignment, rules)));
    if (expectedVersion !== null && assignment.version !== expectedVersion) refuse(await tx.stale(assignment));
    if (!transition(action, assignment)) refuse(new IllegalTransition(assignment.status, whyNot(action, assignment)));
    return assignment;
  }

  /** The row, held, if it exists for the actor; also for what hangs on it and is no step of it. */
  async held(tx: Transaction, id: string): Promise<Assignment> {
    const assignment = (await tx.hold(Assignment, id)) ?? refuse(new NotFound());
    return sees(tx.actor, assignment) ? assignment : refuse(new NotFound());
  }

  /** Ends a held one that cannot go on, whatever state it is in: because of what became of its unit, not of the work. */
  async giveUp(tx: Transaction, assignment: Assignment, reason: string, successorId: string): Promise<Assignment> {
    const court = courtOf(assignment);
    Object.assign(assignment, { status: AssignmentStatus.WITHDRAWN, withdrawReason: reason, successorId });
    for (const last of this.lastWorks) await last(assignment, tx);
    Object.assign(assignment, touched(tx), passed(assignment, court, tx.now));
    return tx.save(assignment, eventOf(AssignmentAction.WITHDRAW, assignment, assignment.unitName!, { reason }));
  }

  private async move<A extends Act>(tx: Transaction, action: A, assignment: Assignment, work: Work<A>) {
    const step = transition(action, assignment)!;
    const court = courtOf(assignment);
    const data = await work(assignment, tx);
    assignment.status = step.to;
    if (isOver(step.to)) for (const last of this.lastWorks) await last(assignment, tx);
    Object.assign(assignment, touched(tx), passed(assignment, court, tx.now));
    return tx.save(assignment, eventOf(action, assignment, assignment.unitName!, data));
  }
}

/** Who changes a row now. What happens by itself is nobody's change. */
export const touched = ({ now, actor }: Transaction): Pick<Assignment, 'updatedAt' | 'updatedById'> => ({
  updatedAt: now,
  updatedById: actor === system ? null : actor.id,
});

/** The Office's own business: never shown outside it. */
const internalMoves: readonly Move[] = [AssignmentAction.NOTE, AssignmentAction.PREPARE_EXTENSION];

/** The event of a move, in the trails of the assignment, its directive and its document. */
export function eventOf<M extends Move>(
  move: M,
  assignment: Assignment,
  unitName: string,
  data: EventData[M],
): AssignmentEventOf<M> {
  const { id, directiveId, documentId, unitId } = assignment;
  return {
    type: eventNameOf(move),
    subjectId: id,
    parentId: directiveId,
    rootId: documentId,
    internal: internalMoves.includes(move),
    data: { unitId, unitName, ...data },
  } as unknown as AssignmentEventOf<M>;
}
