import { type Actor, has, isOffice, Role } from '../../../libs/auth/actor';
import { isMonitor } from '../directives/directive.policy';
import { headedUnits, isDelegate, type Placed, seesAssignment } from '../directives/visibility.policy';
import { AssignmentAction, type Standing, transition } from './assignment.lifecycle';

/** What the rules look at. */
export interface Subject extends Placed {
  readonly monitorId: string | null;
}

type Rule = (actor: Actor, assignment: Subject) => boolean;

const unitHead: Rule = (actor, { unitId }) => headedUnits(actor).includes(unitId);
const holderHead: Rule = (actor, { holderUnitId }) => headedUnits(actor).includes(holderUnitId);
const officeHead: Rule = (actor) => has(actor, Role.OFFICE_HEAD);
const leader: Rule = (actor) => has(actor, Role.PROVINCIAL_LEADER);

const anyOf =
  (...rules: Rule[]): Rule =>
  (actor, assignment) =>
    rules.some((rule) => rule(actor, assignment));

/** Who does the unit's work: its head, the head of the sub-unit that holds it, the specialist it was delegated to. */
const unitAtWork = anyOf(unitHead, holderHead, isDelegate);
const unitInCharge = anyOf(unitHead, holderHead);
const officeInCharge = anyOf(officeHead, isMonitor);
const urging = anyOf(officeInCharge, leader);

/** Who may do what (domain.md §3, §7). A new action does not compile until it has a rule. */
const rules: Record<AssignmentAction, Rule> = {
  ACKNOWLEDGE: unitAtWork,
  DECLINE: unitHead,
  REASSIGN: officeInCharge,
  INSIST: officeInCharge,
  DELEGATE: unitInCharge,
  REPORT: unitAtWork,
  DRAFT_RESULT: unitAtWork,
  SUBMIT: unitHead,
  RECALL: unitHead,
  OPEN_REVIEW: officeInCharge,
  CONFIRM: officeInCharge,
  RETURN: officeInCharge,
  REOPEN: officeHead,
  WITHDRAW: officeHead,
  AMEND: officeInCharge,
  NOTE: isOffice,
  STAR: urging,
  REMIND: urging,
};

/** What an actor may not see does not exist for them (domain.md §7). */
export const sees = (actor: Actor, assignment: Subject): boolean => seesAssignment(actor, assignment);

export const may = (actor: Actor, action: AssignmentAction, assignment: Subject): boolean =>
  rules[action](actor, assignment);

/** Whether deadlines may be moved to where a changed calendar says: the head of the Office, for all at once. */
export const mayRecount = (actor: Actor): boolean => has(actor, Role.OFFICE_HEAD);

/** The buttons this actor should see: allowed by the rules, and possible as the assignment stands. */
export const actionsFor = (actor: Actor, assignment: Subject & Standing): AssignmentAction[] =>
  Object.values(AssignmentAction).filter((action) => transition(action, assignment) && may(actor, action, assignment));
