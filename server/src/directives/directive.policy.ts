import { type Actor, has, isOffice, Role } from '../../../libs/auth/actor';
import { personOf } from './visibility.policy';

/** What a person can do to a directive. */
export enum DirectiveAction {
  AMEND = 'AMEND',
  SET_MONITOR = 'SET_MONITOR',
  ASSIGN_UNIT = 'ASSIGN_UNIT',
}

/** What a person can do to a document. */
export enum DocumentAction {
  AMEND = 'AMEND',
}

export interface Entered {
  readonly enteredById: string;
}
export interface Monitored extends Entered {
  readonly monitorId: string | null;
}

type Rule<Subject> = (actor: Actor, subject: Subject) => boolean;

const officeHead = (actor: Actor) => has(actor, Role.OFFICE_HEAD);
const entered: Rule<Entered> = (actor, { enteredById }) => isOffice(actor) && enteredById === personOf(actor);
/** The Office specialist who follows a directive; no longer once they have left the Office (brief.md, "Words"). */
export const isMonitor: Rule<Pick<Monitored, 'monitorId'>> = (actor, { monitorId }) =>
  isOffice(actor) && monitorId === personOf(actor);

/** Who answers for a directive in the Office: its head, who entered it, who follows it. */
const answerable: Rule<Monitored> = (actor, directive) =>
  officeHead(actor) || entered(actor, directive) || isMonitor(actor, directive);

/** Who may do what (domain.md §2: named by an entitled person). A new action does not compile until it has a rule. */
const directiveRules: Record<DirectiveAction, Rule<Monitored>> = {
  AMEND: answerable,
  SET_MONITOR: answerable,
  ASSIGN_UNIT: answerable,
};

const documentRules: Record<DocumentAction, Rule<Entered>> = {
  AMEND: (actor, document) => officeHead(actor) || entered(actor, document),
};

export const mayToDirective = (actor: Actor, action: DirectiveAction, directive: Monitored): boolean =>
  directiveRules[action](actor, directive);

export const mayToDocument = (actor: Actor, action: DocumentAction, document: Entered): boolean =>
  documentRules[action](actor, document);

/** The buttons this actor should see on a directive. */
export const directiveActionsFor = (actor: Actor, directive: Monitored): DirectiveAction[] =>
  Object.values(DirectiveAction).filter((action) => mayToDirective(actor, action, directive));

/** The buttons this actor should see on a document. */
export const documentActionsFor = (actor: Actor, document: Entered): DocumentAction[] =>
  Object.values(DocumentAction).filter((action) => mayToDocument(actor, action, document));
