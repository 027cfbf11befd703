import type { Actor } from '../../../libs/auth/actor';
import { AssignmentAction, type Standing, transition, whyNot } from '../assignments/assignment.lifecycle';
import { may, type Subject } from '../assignments/assignment.policy';
import { DirectiveAction, mayToDirective } from '../directives/directive.policy';

/** What can be done to many assignments at once. */
export enum BulkAct {
  ACKNOWLEDGE = 'ACKNOWLEDGE',
  CONFIRM = 'CONFIRM',
  RETURN = 'RETURN',
  WITHDRAW = 'WITHDRAW',
  SET_MONITOR = 'SET_MONITOR',
  DELEGATE = 'DELEGATE',
  STAR = 'STAR',
  UNSTAR = 'UNSTAR',
  REMIND = 'REMIND',
}

/** Nobody ticks more by hand, and more at once is more than one press should answer for. */
export const mostInBulk = 1000;

/** What came of one row. */
export enum BulkOutcome {
  WAITING = 'WAITING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}

/** What the rules look at. */
export interface BulkRow extends Subject, Standing {
  readonly version: number;
  readonly directiveVersion: number;
  readonly enteredById: string;
}

/** What each act is to one assignment. Naming a monitor is an act on its directive, whatever state the assignment is in. */
const actions: Record<Exclude<BulkAct, 'SET_MONITOR'>, AssignmentAction> = {
  ACKNOWLEDGE: AssignmentAction.ACKNOWLEDGE,
  CONFIRM: AssignmentAction.CONFIRM,
  RETURN: AssignmentAction.RETURN,
  WITHDRAW: AssignmentAction.WITHDRAW,
  DELEGATE: AssignmentAction.DELEGATE,
  STAR: AssignmentAction.STAR,
  UNSTAR: AssignmentAction.STAR,
  REMIND: AssignmentAction.REMIND,
};

/** They overwrite nothing, so it does not matter what changed meanwhile. */
const overwritesNothing: readonly BulkAct[] = [BulkAct.STAR, BulkAct.UNSTAR, BulkAct.REMIND];

/** Whether the actor may do this to the assignment, whatever state it is in. */
export const mayInBulk = (actor: Actor, act: BulkAct, row: BulkRow): boolean =>
  act === BulkAct.SET_MONITOR ? mayToDirective(actor, DirectiveAction.SET_MONITOR, row) : may(actor, actions[act], row);

/** The version that the act is based on: as ticked, or as of now; of the directive, if that is what changes; or none. */
export function versionFor(act: BulkAct, row: BulkRow, ticked: number | null): number | null {
  if (overwritesNothing.includes(act)) return null;
  return act === BulkAct.SET_MONITOR ? row.directiveVersion : (ticked ?? row.version);
}

/** Why it cannot be done to the assignment as it stands: not theirs to do, changed since it was ticked, or not in this state. */
export type Hindrance = { kind: 'FORBIDDEN' | 'STALE' } | { kind: 'STATE'; says: string };

/** The first thing in the way, in the order in which the command itself would say so; null if it can be done. */
export function hindranceTo(actor: Actor, act: BulkAct, row: BulkRow, ticked: number | null): Hindrance | null {
  if (!mayInBulk(actor, act, row)) return { kind: 'FORBIDDEN' };
  if (act === BulkAct.SET_MONITOR) return null;
  const version = versionFor(act, row, ticked);
  if (version !== null && version !== row.version) return { kind: 'STALE' };
  const action = actions[act];
  return transition(action, row) ? null : { kind: 'STATE', says: whyNot(action, row) };
}
