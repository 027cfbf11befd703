import { type Actor, has, isOffice, Role } from '../../../libs/auth/actor';
import { isMonitor } from '../directives/directive.policy';
import { headedUnits, isDelegate, personOf, type Placed, seesAssignment } from '../directives/visibility.policy';
import { AssignmentAction, type Standing, transition } from './assignment.lifecycle';

/** What the rules look at. */
export interface Subject extends Placed {
  readonly monitorId: string | null;
}

/** What the rules on more time look at besides. */
export interface Extending {
  /** How often the deadline was extended so far. */
  readonly extensionCount: number;
  /** Who asked for the extension that waits, and for whom if it was a deputy; nobody while none waits. */
  readonly extensionAskedBy: readonly string[] | null;
}

/** What the Office has set about extensions (domain.md §4). */
export interface ExtensionRules {
  /** So many extensions an assignment may have; past it only a head of the Office gives more time. */
  readonly cap: number;
  /** Whether monitors decide too. */
  readonly monitorsDecide: boolean;
}

type Rule = (actor: Actor, assignment: Subject) => boolean;
type TimeRule = (actor: Actor, assignment: Subject & Extending, rules: ExtensionRules) => boolean;

/** Acts in which the Office's settings have a say. */
export type TimeAct = AssignmentAction.DECIDE_EXTENSION | AssignmentAction.GRANT_EXTENSION;

const unitHead: Rule = (actor, { unitId }) => headedUnits(actor).includes(unitId);
const holderHead: Rule = (actor, { holderUnitId }) => headedUnits(actor).includes(holderUnitId);
const officeHead: Rule = (actor) => has(actor, Role.OFFICE_HEAD);
const leader: Rule = (actor) => has(actor, Role.PROVINCIAL_LEADER);

/** What somebody is to an assignment. Every right to act on one rests on one of these. */
export enum Ground {
  UNIT_HEAD = 'UNIT_HEAD',
  HOLDER_HEAD = 'HOLDER_HEAD',
  DELEGATE = 'DELEGATE',
  MONITOR = 'MONITOR',
  OFFICE_HEAD = 'OFFICE_HEAD',
  OFFICE = 'OFFICE',
  LEADER = 'LEADER',
}
const { UNIT_HEAD, HOLDER_HEAD, DELEGATE, MONITOR, OFFICE_HEAD, OFFICE, LEADER } = Ground;

const isSo: Record<Ground, Rule> = {
  UNIT_HEAD: unitHead,
  HOLDER_HEAD: holderHead,
  DELEGATE: isDelegate,
  MONITOR: isMonitor,
  OFFICE_HEAD: officeHead,
  OFFICE: isOffice,
  LEADER: leader,
};

/** Who does the unit's work: its head, the head of the sub-unit that holds it, the specialist it was delegated to. */
const unitAtWork = [UNIT_HEAD, HOLDER_HEAD, DELEGATE];
const unitInCharge = [UNIT_HEAD, HOLDER_HEAD];
const officeInCharge = [OFFICE_HEAD, MONITOR];
const urging = [...officeInCharge, LEADER];

/** What the actor is to the assignment. */
export const groundsOf = (actor: Actor, assignment: Subject): Ground[] =>
  Object.values(Ground).filter((ground) => isSo[ground](actor, assignment));
const isAnyOf = (grounds: readonly Ground[], actor: Actor, assignment: Subject): boolean =>
  grounds.some((ground) => isSo[ground](actor, assignment));

/** Who gives more time: a head of the Office; up to the cap, if it is set so, the monitor too (domain.md §4). */
const givesTime: TimeRule = (actor, assignment, rules) =>
  officeHead(actor, assignment) ||
  (rules.monitorsDecide && !isPastCap(assignment, rules) && isMonitor(actor, assignment));

/** Whether one more extension is one more than the Office wants to give. */
export const isPastCap = (
  { extensionCount }: Pick<Extending, 'extensionCount'>,
  { cap }: Pick<ExtensionRules, 'cap'>,
) => extensionCount >= cap;

/** Whether they themselves asked, or the person they stand in for did, or had it asked for them. */
const askedThemselves = (actor: Actor, { extensionAskedBy }: Extending): boolean =>
  [actor.id, personOf(actor)].some((id) => extensionAskedBy?.includes(id));

/** Nobody decides on their own request, nor gives their own unit the time it would have to ask for (domain.md §4). */
const timeRules: Record<TimeAct, TimeRule> = {
  DECIDE_EXTENSION: (actor, assignment, rules) =>
    givesTime(actor, assignment, rules) && !askedThemselves(actor, assignment),
  GRANT_EXTENSION: (actor, assignment, rules) =>
    givesTime(actor, assignment, rules) && !isAnyOf(unitAtWork, actor, assignment),
};

/** Who may do what (domain.md §3, §7). A new action does not compile until it has a rule. */
const rules: Record<Exclude<AssignmentAction, TimeAct>, readonly Ground[]> = {
  ACKNOWLEDGE: unitAtWork,
  DECLINE: [UNIT_HEAD],
  REASSIGN: officeInCharge,
  INSIST: officeInCharge,
  DELEGATE: unitInCharge,
  REPORT: unitAtWork,
  DRAFT_RESULT: unitAtWork,
  SUBMIT: [UNIT_HEAD],
  RECALL: [UNIT_HEAD],
  OPEN_REVIEW: officeInCharge,
  CONFIRM: officeInCharge,
  RETURN: officeInCharge,
  REOPEN: [OFFICE_HEAD],
  WITHDRAW: [OFFICE_HEAD],
  AMEND: officeInCharge,
  NOTE: [OFFICE],
  STAR: urging,
  REMIND: urging,
  DRAFT_EXTENSION: unitAtWork,
  REQUEST_EXTENSION: [UNIT_HEAD],
  WITHDRAW_EXTENSION: [UNIT_HEAD],
  PREPARE_EXTENSION: officeInCharge,
};

/** What an actor may not see does not exist for them (domain.md §7). */
export const sees = (actor: Actor, assignment: Subject): boolean => seesAssignment(actor, assignment);

const isTimeAct = (action: AssignmentAction): action is TimeAct => action in timeRules;

/** Whether the rules allow it, whatever state the assignment is in; of giving more time, as the Office has set it. */
export function may(actor: Actor, action: Exclude<AssignmentAction, TimeAct>, assignment: Subject): boolean;
export function may(
  actor: Actor,
  action: AssignmentAction,
  assignment: Subject & Extending,
  extensions: ExtensionRules,
): boolean;
export function may(
  actor: Actor,
  action: AssignmentAction,
  assignment: Subject & Partial<Extending>,
  extensions?: ExtensionRules,
): boolean {
  if (isTimeAct(action)) return timeRules[action](actor, assignment as Subject & Extending, extensions!);
  return isAnyOf(rules[action], actor, assignment);
}

/** What one must be to an assignment to do this to it: any of these. Of giving more time, as the Office has set it. */
export const groundsFor = (action: AssignmentAction, { monitorsDecide }: Pick<ExtensionRules, 'monitorsDecide'>) =>
  isTimeAct(action) ? [OFFICE_HEAD, ...(monitorsDecide ? [MONITOR] : [])] : rules[action];

/** Why somebody of the Office may not, where that is not to be guessed; undefined for the usual refusal. */
export function whyForbidden(
  actor: Actor,
  action: AssignmentAction,
  assignment: Subject & Extending,
  extensions: ExtensionRules,
): string | undefined {
  if (!isTimeAct(action)) return undefined;
  if (givesTime(actor, assignment, extensions)) {
    return action === AssignmentAction.DECIDE_EXTENSION
      ? 'Không ai tự quyết định đề nghị gia hạn của mình; để người khác của Văn phòng quyết định.'
      : 'Không ai tự gia hạn cho đơn vị của mình; gửi đề nghị để người khác của Văn phòng quyết định.';
  }
  const couldOtherwise = extensions.monitorsDecide && isMonitor(actor, assignment);
  return couldOtherwise
    ? `Nhiệm vụ đã được gia hạn ${assignment.extensionCount} lần; gia hạn thêm do lãnh đạo Văn phòng quyết định.`
    : undefined;
}

/** Whether deadlines may be moved to where a changed calendar says: the head of the Office, for all at once. */
export const mayRecount = (actor: Actor): boolean => has(actor, Role.OFFICE_HEAD);

/** The buttons this actor should see: allowed by the rules, and possible as the assignment stands. */
export const actionsFor = (
  actor: Actor,
  assignment: Subject & Extending & Standing,
  extensions: ExtensionRules,
): AssignmentAction[] =>
  Object.values(AssignmentAction).filter(
    (action) => transition(action, assignment) && may(actor, action, assignment, extensions),
  );
