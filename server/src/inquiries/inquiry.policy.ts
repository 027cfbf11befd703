import { type Actor, has, Role } from '../../../libs/auth/actor';
import { AssignmentAction } from '../assignments/assignment.lifecycle';
import { may as mayDo, type Subject } from '../assignments/assignment.policy';
import { personOf } from '../directives/visibility.policy';
import { InquiryAction } from './inquiry.lifecycle';

/** What the rules look at: whose assignment it is about, and who asked. */
export interface Inquired extends Subject {
  readonly askedById: string;
  /** The person behind a deputy. */
  readonly askedForId: string | null;
}

/**
 * Who may ask: a leader of the province and a head of the Office. A monitor urges (đôn đốc) instead: how often a unit had to
 * explain itself is counted against it, so asking is for those who answer for that (domain.md §7 leaves it open).
 */
export const mayAsk = (actor: Actor): boolean => has(actor, Role.PROVINCIAL_LEADER, Role.OFFICE_HEAD);

/** Whether they asked, themselves or through whoever stood in for them. */
const asked = (actor: Actor, { askedById, askedForId }: Inquired): boolean =>
  [actor.id, personOf(actor)].some((id) => id === askedById || id === askedForId);

/** Whose question it is: who asked; a head of the Office in their stead, who could have left since. */
const owns = (actor: Actor, inquiry: Inquired): boolean =>
  mayAsk(actor) && (asked(actor, inquiry) || has(actor, Role.OFFICE_HEAD));

/** Whoever does the work explains it: who may report of it. A new action does not compile until it has a rule. */
const rules: Record<InquiryAction, (actor: Actor, inquiry: Inquired) => boolean> = {
  ANSWER: (actor, inquiry) => mayDo(actor, AssignmentAction.REPORT, inquiry),
  ASK_AGAIN: owns,
  CLOSE: owns,
};

/** Whether the rules allow it, whatever state it is in. */
export const may = (actor: Actor, action: InquiryAction, inquiry: Inquired): boolean => rules[action](actor, inquiry);
