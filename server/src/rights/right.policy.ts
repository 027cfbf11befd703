import { type Actor, isOffice, seesProvince } from '../../../libs/auth/actor';
import { AssignmentAction, AssignmentStatus, type Standing, transition } from '../assignments/assignment.lifecycle';
import { actionsFor, type Extending, may, mayRecount, sees, type Subject } from '../assignments/assignment.policy';
import { mayEditCalendar } from '../calendar/calendar.policy';
import { DirectiveAction, DocumentAction, mayToDirective, mayToDocument } from '../directives/directive.policy';
import { InquiryAction } from '../inquiries/inquiry.lifecycle';
import { may as mayToInquiry, mayAsk } from '../inquiries/inquiry.policy';
import { looksAfterMails, mayEditWords } from '../mails/mail.policy';
import { mayClose, seesClosed } from '../periods/closed-period.policy';
import { mayEditRules } from '../reminders/reminder-rule.policy';
import { mayEditReports, mayRank } from '../reports/report.policy';
import { administers } from '../settings/setting.policy';

/** What the rights are to: the parts of the table, in its order. */
export enum RightGroup {
  ASSIGNMENT = 'ASSIGNMENT',
  EXTENSION = 'EXTENSION',
  INQUIRY = 'INQUIRY',
  DIRECTIVE = 'DIRECTIVE',
  PROVINCE = 'PROVINCE',
}

/** An assignment as the rules look at it, with what it hangs on. */
export interface Thing extends Subject, Extending, Standing {
  readonly enteredById: string;
  /** Who asked the unit to explain, and for whom if it was a deputy; nobody's where nobody has. */
  readonly askedById: string;
  readonly askedForId: string | null;
}

/** What can be done, and the functions of the policies that say by whom. */
export interface Right {
  readonly key: string;
  readonly group: RightGroup;
  /** Whether the rules allow it, whatever state the assignment is in. */
  may(actor: Actor, thing: Thing, monitorsDecide: boolean): boolean;
  /** Whether it can happen as the assignment stands; left out where that has no say. */
  can?(thing: Thing): boolean;
}

/** How often an assignment may be extended, where the table asks nothing about it. */
const cap = 1;

const timeActs: readonly AssignmentAction[] = Object.values(AssignmentAction).filter((action) =>
  action.endsWith('EXTENSION'),
);

const ofAssignment = Object.values(AssignmentAction).map((action): Right => ({
  key: action,
  group: timeActs.includes(action) ? RightGroup.EXTENSION : RightGroup.ASSIGNMENT,
  may: (actor, thing, monitorsDecide) => sees(actor, thing) && may(actor, action, thing, { cap, monitorsDecide }),
  can: (thing) => transition(action, thing) !== null,
}));

const ofProvince: Record<string, (actor: Actor) => boolean> = {
  SEE_PROVINCE: seesProvince,
  DRAFTS: isOffice,
  RECOUNT: mayRecount,
  EDIT_REPORTS: mayEditReports,
  RANK: mayRank,
  CLOSE_PERIODS: mayClose,
  SEE_CLOSED_PERIODS: seesClosed,
  SETTINGS: administers,
  CALENDAR: mayEditCalendar,
  REMINDER_RULES: mayEditRules,
  MAIL_WORDS: mayEditWords,
  SENT_MAILS: looksAfterMails,
};

/** Every right there is to an assignment and around it, in the order of the table. */
export const rights: readonly Right[] = [
  { key: 'SEE', group: RightGroup.ASSIGNMENT, may: (actor, thing) => sees(actor, thing) },
  ...ofAssignment,
  { key: 'ASK_EXPLANATION', group: RightGroup.INQUIRY, may: (actor, thing) => sees(actor, thing) && mayAsk(actor) },
  ...Object.values(InquiryAction).map((action): Right => ({
    key: `INQUIRY_${action}`,
    group: RightGroup.INQUIRY,
    may: (actor, thing) => sees(actor, thing) && mayToInquiry(actor, action, thing),
  })),
  ...Object.values(DirectiveAction).map((action): Right => ({
    key: `DIRECTIVE_${action}`,
    group: RightGroup.DIRECTIVE,
    may: (actor, thing) => sees(actor, thing) && mayToDirective(actor, action, thing),
  })),
  ...Object.values(DocumentAction).map((action): Right => ({
    key: `DOCUMENT_${action}`,
    group: RightGroup.DIRECTIVE,
    may: (actor, thing) => sees(actor, thing) && mayToDocument(actor, action, thing),
  })),
  ...Object.entries(ofProvince).map(([key, mayDo]): Right => ({
    key,
    group: RightGroup.PROVINCE,
    may: (actor) => mayDo(actor),
  })),
];

/** The states an assignment has once it is issued. */
export const statuses = Object.values(AssignmentStatus).filter((status) => status !== AssignmentStatus.DRAFT);

/** The ways an assignment can stand in that state, as far as the lifecycle looks: whether a request for more time waits. */
export const standings = (status: AssignmentStatus): Standing[] =>
  [null, true].map((extensionRequestedAt) => ({ status, reviewOpenedAt: null, dueOn: true, extensionRequestedAt }));

/** Whether the buttons of the service itself show the action: what the table says must be what they do. */
export const isOffered = (actor: Actor, action: AssignmentAction, thing: Thing, monitorsDecide: boolean): boolean =>
  sees(actor, thing) && actionsFor(actor, thing, { cap, monitorsDecide }).includes(action);
