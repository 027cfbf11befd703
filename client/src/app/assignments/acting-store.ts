import type { ComponentType } from '@angular/cdk/portal';
import { inject, Injector, type Signal, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { mutation } from '../graphql/mutation';
import { type TextKey, texts } from '../i18n/text';
import { confirmation } from '../ui/confirm-dialog/confirm-dialog';
import { Notice } from '../ui/notice';
import { VisibleHeight } from '../ui/visible-height';
import { actsOf } from './assignment-acts';
import { type Act, actWords } from './assignment-labels';
import {
  AcknowledgeAssignmentDocument,
  type AssignmentDetailFragment,
  OpenReviewDocument,
  RecallResultDocument,
  SetMonitorDocument,
  StarAssignmentDocument,
} from './assignments.generated';
import { WithdrawExtensionDocument } from './extensions.generated';
import { type AssignmentInquiryFragment, CloseInquiryDocument } from './inquiries.generated';
import { inquiryOf } from './inquiry-words';

/** Done by one press; the others ask for something. */
type DirectAct = 'ACKNOWLEDGE' | 'RECALL' | 'OPEN_REVIEW' | 'WITHDRAW_EXTENSION' | 'STAR' | 'CLOSE_INQUIRY';
type DialogAct = Exclude<Act, DirectAct>;

const words = () => import('./words-act-dialog/words-act-dialog').then((file) => file.WordsActDialog);
const extension = () =>
  import('./extension-request-dialog/extension-request-dialog').then((file) => file.ExtensionRequestDialog);
const asking = () => import('./inquiry-ask-dialog/inquiry-ask-dialog').then((file) => file.InquiryAskDialog);
const result = () => import('./result-dialog/result-dialog').then((file) => file.ResultDialog);

/** Each dialog is fetched when it is first asked for. */
const dialogs: Record<DialogAct, () => Promise<ComponentType<unknown>>> = {
  DECLINE: () => import('./decline-dialog/decline-dialog').then((file) => file.DeclineDialog),
  REASSIGN: () => import('./reassign-dialog/reassign-dialog').then((file) => file.ReassignDialog),
  INSIST: words,
  DELEGATE: () => import('./delegate-dialog/delegate-dialog').then((file) => file.DelegateDialog),
  REPORT: () => import('./report-dialog/report-dialog').then((file) => file.ReportDialog),
  DRAFT_RESULT: result,
  SUBMIT: result,
  CONFIRM: words,
  RETURN: () => import('./return-dialog/return-dialog').then((file) => file.ReturnDialog),
  REOPEN: words,
  WITHDRAW: words,
  AMEND: () => import('./amend-dialog/amend-dialog').then((file) => file.AmendDialog),
  NOTE: words,
  CHANGE_DUTY: () => import('./change-duty-dialog/change-duty-dialog').then((file) => file.ChangeDutyDialog),
  END_DUTY: () => import('./end-duty-dialog/end-duty-dialog').then((file) => file.EndDutyDialog),
  SET_MONITOR: () => import('./monitor-dialog/monitor-dialog').then((file) => file.MonitorDialog),
  REMIND: words,
  REQUEST_EXTENSION: extension,
  DRAFT_EXTENSION: extension,
  PREPARE_EXTENSION: () =>
    import('./extension-prepare-dialog/extension-prepare-dialog').then((file) => file.ExtensionPrepareDialog),
  DECIDE_EXTENSION: () =>
    import('./extension-decide-dialog/extension-decide-dialog').then((file) => file.ExtensionDecideDialog),
  GRANT_EXTENSION: () =>
    import('./extension-grant-dialog/extension-grant-dialog').then((file) => file.ExtensionGrantDialog),
  ASK_EXPLANATION: asking,
  ASK_INQUIRY_AGAIN: asking,
  ANSWER_INQUIRY: () =>
    import('./inquiry-answer-dialog/inquiry-answer-dialog').then((file) => file.InquiryAnswerDialog),
};

/** What can't be taken back asks once. */
const asksFirst: Partial<Record<DirectAct, { title: TextKey; text: TextKey }>> = {
  RECALL: { title: 'assignments.recall.title', text: 'assignments.recall.text' },
  WITHDRAW_EXTENSION: { title: 'extensions.withdraw.title', text: 'extensions.withdraw.text' },
};

/** What a page needs to let people act. */
export interface Acting {
  readonly busy: Signal<boolean>;
  /** A dialog in which something is written is open. */
  readonly writing: Signal<boolean>;
  /** Resolves to true when it was done. What the server doesn't let this person do now does nothing. `inquiryId`: in which thread. */
  perform(act: Act, assignment: AssignmentDetailFragment, inquiryId?: string): Promise<boolean>;
}

/** Performs an act: at once, after one question, or by its dialog; then says that it is done. `reread` the newest. */
export function acting(reread: () => void): Acting {
  const notice = inject(Notice);
  const dialog = inject(MatDialog);
  // What the page follows, its dialogs find.
  const injector = inject(Injector);
  inject(VisibleHeight);
  const confirmed = confirmation();
  const t = texts();
  const direct = {
    ACKNOWLEDGE: mutation(AcknowledgeAssignmentDocument),
    RECALL: mutation(RecallResultDocument),
    OPEN_REVIEW: mutation(OpenReviewDocument),
    WITHDRAW_EXTENSION: mutation(WithdrawExtensionDocument),
  };
  const closeInquiry = mutation(CloseInquiryDocument);
  const star = mutation(StarAssignmentDocument);
  const setMonitor = mutation(SetMonitorDocument);
  const busy = signal(false);
  const writing = signal(false);

  /** Puts it on or takes it off; the way back is the same press. */
  async function toggleStar({ id, starred }: Pick<AssignmentDetailFragment, 'id' | 'starred'>): Promise<boolean> {
    const outcome = await star({ input: { id, starred: !starred } });
    const words = t(starred ? 'assignments.done.UNSTAR' : 'assignments.done.STAR');
    if (outcome.ok) notice.undoable(words, () => toggleStar({ id, starred: !starred }));
    else notice.say(outcome.refusal.message);
    return outcome.ok;
  }

  /** Asks only where nobody has answered yet. */
  async function endInquiry({ id, version, state }: AssignmentInquiryFragment): Promise<boolean> {
    const question = {
      ...{ title: t('inquiries.close.title'), text: t('inquiries.close.text') },
      verb: t('inquiries.act.CLOSE_INQUIRY'),
    };
    if (state === 'OPEN' && !(await confirmed(question))) return false;
    busy.set(true);
    const outcome = await closeInquiry({ input: { id, expectedVersion: version } }).finally(() => busy.set(false));
    if (!outcome.ok) notice.say(outcome.refusal.message);
    reread();
    return outcome.ok;
  }

  async function press(
    act: Exclude<DirectAct, 'STAR' | 'CLOSE_INQUIRY'>,
    { id, version }: AssignmentDetailFragment,
  ): Promise<boolean> {
    const question = asksFirst[act];
    if (question) {
      const [title, text] = [t(question.title), t(question.text)];
      if (!(await confirmed({ title, text, verb: t(actWords[act].full) }))) return false;
    }
    busy.set(true);
    const outcome = await direct[act]({ input: { id, expectedVersion: version } }).finally(() => busy.set(false));
    if (outcome.ok) return true;
    notice.say(outcome.refusal.message);
    reread();
    return false;
  }

  async function ask(act: DialogAct, assignment: AssignmentDetailFragment, inquiryId?: string): Promise<boolean> {
    const component = await dialogs[act]();
    const data = { ...assignment, act, inquiryId };
    const width = wide.includes(act) ? '760px' : '600px';
    const autoFocus = whom.includes(act) ? 'input[role=combobox]' : 'first-tabbable';
    const ref = dialog.open(component, { data, width, maxWidth: '96vw', panelClass: 'sheet', autoFocus, injector });
    writing.set(true);
    const done = (await firstValueFrom(ref.afterClosed())) as AssignmentDetailFragment | undefined;
    writing.set(false);
    // The monitor belongs to the directive, and reassigning gives back the new unit's assignment: this one has changed, too.
    if (done && (rereads.includes(act) || done.id !== assignment.id)) reread();
    if (done) say(act, assignment, done);
    return !!done;
  }

  /** Says that it is done, with the way back where the server has one. */
  function say(act: DialogAct, before: AssignmentDetailFragment, done: AssignmentDetailFragment): void {
    const words = t(actWords[act].done);
    const { monitor } = before.directive;
    if (act === 'SUBMIT' && done.viewerActions.includes('RECALL')) notice.undoable(words, () => recall(done));
    else if (act === 'SET_MONITOR' && monitor) notice.undoable(words, () => monitorAgain(done, monitor.id));
    else notice.say(words);
  }

  async function recall({ id, version }: AssignmentDetailFragment): Promise<void> {
    const outcome = await direct.RECALL({ input: { id, expectedVersion: version } });
    notice.say(outcome.ok ? t('assignments.done.RECALL_UNDONE') : outcome.refusal.message);
  }

  async function monitorAgain({ directive }: AssignmentDetailFragment, monitorId: string): Promise<void> {
    const outcome = await setMonitor({ input: { id: directive.id, expectedVersion: directive.version, monitorId } });
    notice.say(outcome.ok ? t('assignments.done.MONITOR_UNDONE') : outcome.refusal.message);
    reread();
  }

  return {
    busy,
    writing: writing.asReadonly(),
    perform: async (act, assignment, inquiryId) => {
      if (busy() || dialog.openDialogs.length || !actsOf(assignment).includes(act)) return false;
      if (act === 'STAR') return toggleStar(assignment);
      const inquiry = inquiryOf(assignment, act, inquiryId);
      if (!isDirect(act)) return ask(act, assignment, inquiry?.id);
      const done = await (act !== 'CLOSE_INQUIRY' ? press(act, assignment) : inquiry ? endInquiry(inquiry) : false);
      if (done) notice.say(t(actWords[act].done));
      return done;
    },
  };
}

/** They change what the assignment hangs on, or what hangs on it, and so its trail. */
const rereads: readonly Act[] = [
  ...(['SET_MONITOR', 'CHANGE_DUTY', 'END_DUTY'] as const),
  ...(['ASK_EXPLANATION', 'ASK_INQUIRY_AGAIN', 'ANSWER_INQUIRY'] as const),
];
/** Much is written, or read, in them. */
const wide: readonly Act[] = ['SUBMIT', 'DRAFT_RESULT', 'DECIDE_EXTENSION', 'PREPARE_EXTENSION'];

/** They ask for somebody: the cursor goes there first. */
const whom: readonly Act[] = ['DELEGATE', 'REASSIGN', 'SET_MONITOR'];

const isDirect = (act: Act): act is DirectAct => !(act in dialogs);
