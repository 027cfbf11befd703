import type { Actor } from '../../../libs/auth/actor';
import { AssignmentAction, type Standing, transition, whyNot } from '../assignments/assignment.lifecycle';
import { type Extending, type ExtensionRules, may, type Subject, whyForbidden } from '../assignments/assignment.policy';
import { DirectiveAction, mayToDirective } from '../directives/directive.policy';
import { isAfter } from '../extensions/extension.lifecycle';

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
  REQUEST_EXTENSION = 'REQUEST_EXTENSION',
  DECIDE_EXTENSION = 'DECIDE_EXTENSION',
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
export interface BulkRow extends Subject, Extending, Standing {
  readonly version: number;
  readonly directiveVersion: number;
  readonly enteredById: string;
  readonly dueOn: string | null;
  readonly dueTime: string | null;
}

/** A deadline that all rows are to have. */
export interface NewDeadline {
  readonly on: string;
  readonly time: string | null;
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
  REQUEST_EXTENSION: AssignmentAction.REQUEST_EXTENSION,
  DECIDE_EXTENSION: AssignmentAction.DECIDE_EXTENSION,
};

/** They overwrite nothing, so it does not matter what changed meanwhile. */
const overwritesNothing: readonly BulkAct[] = [BulkAct.STAR, BulkAct.UNSTAR, BulkAct.REMIND];

/** Whether the actor may do this to the assignment, whatever state it is in. */
export const mayInBulk = (actor: Actor, act: BulkAct, row: BulkRow, rules: ExtensionRules): boolean =>
  act === BulkAct.SET_MONITOR
    ? mayToDirective(actor, DirectiveAction.SET_MONITOR, row)
    : may(actor, actions[act], row, rules);

/** The version that the act is based on: as ticked, or as of now; of the directive, if that is what changes; or none. */
export function versionFor(act: BulkAct, row: BulkRow, ticked: number | null): number | null {
  if (overwritesNothing.includes(act)) return null;
  return act === BulkAct.SET_MONITOR ? row.directiveVersion : (ticked ?? row.version);
}

/** Why it cannot be done to the assignment as it stands: not theirs to do, changed since it was ticked, or not in this state. */
export type Hindrance = { kind: 'FORBIDDEN'; says?: string } | { kind: 'STALE' } | { kind: 'STATE'; says: string };

/** The first thing in the way, in the order in which the command itself would say so; null if it can be done. */
export function hindranceTo(
  actor: Actor,
  act: BulkAct,
  row: BulkRow,
  ticked: number | null,
  { rules, deadline }: { rules: ExtensionRules; deadline: NewDeadline | null },
): Hindrance | null {
  if (act === BulkAct.SET_MONITOR) return mayInBulk(actor, act, row, rules) ? null : { kind: 'FORBIDDEN' };
  if (!mayInBulk(actor, act, row, rules))
    return { kind: 'FORBIDDEN', says: whyForbidden(actor, actions[act], row, rules) };
  const version = versionFor(act, row, ticked);
  if (version !== null && version !== row.version) return { kind: 'STALE' };
  const action = actions[act];
  if (!transition(action, row)) return { kind: 'STATE', says: whyNot(action, row) };
  return deadline && row.dueOn && !isAfter(deadline, { on: row.dueOn, time: row.dueTime })
    ? { kind: 'STATE', says: 'Hạn mới phải sau thời hạn hiện nay của nhiệm vụ.' }
    : null;
}
