import type { ComponentType } from '@angular/cdk/portal';
import { inject, type Signal, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { mutation } from '../graphql/mutation';
import { texts } from '../i18n/text';
import { confirmation } from '../ui/confirm-dialog/confirm-dialog';
import { Notice } from '../ui/notice';
import { actsOf } from './assignment-acts';
import { type Act, actWords } from './assignment-labels';
import {
  AcknowledgeAssignmentDocument,
  type AssignmentDetailFragment,
  OpenReviewDocument,
  RecallResultDocument,
} from './assignments.generated';

/** Done by one press; the others ask for something. */
type DirectAct = 'ACKNOWLEDGE' | 'RECALL' | 'OPEN_REVIEW';
type DialogAct = Exclude<Act, DirectAct>;

const words = () => import('./words-act-dialog/words-act-dialog').then((file) => file.WordsActDialog);
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
  SET_MONITOR: () => import('./monitor-dialog/monitor-dialog').then((file) => file.MonitorDialog),
};

/** What a page needs to let people act. */
export interface Acting {
  readonly busy: Signal<boolean>;
  /** Resolves to true when it was done. What the server doesn't let this person do now does nothing. */
  perform(act: Act, assignment: AssignmentDetailFragment): Promise<boolean>;
}

/** Performs an act: at once, after one question, or by its dialog; then says that it is done. `reread` the newest. */
export function acting(reread: () => void): Acting {
  const notice = inject(Notice);
  const dialog = inject(MatDialog);
  const confirmed = confirmation();
  const t = texts();
  const direct = {
    ACKNOWLEDGE: mutation(AcknowledgeAssignmentDocument),
    RECALL: mutation(RecallResultDocument),
    OPEN_REVIEW: mutation(OpenReviewDocument),
  };
  const busy = signal(false);

  async function press(act: DirectAct, { id, version }: AssignmentDetailFragment): Promise<boolean> {
    if (act === 'RECALL') {
      const [title, text] = [t('assignments.recall.title'), t('assignments.recall.text')];
      if (!(await confirmed({ title, text, verb: t(actWords.RECALL.full) }))) return false;
    }
    busy.set(true);
    const outcome = await direct[act]({ input: { id, expectedVersion: version } }).finally(() => busy.set(false));
    if (outcome.ok) return true;
    notice.say(outcome.refusal.message);
    reread();
    return false;
  }

  async function ask(act: DialogAct, assignment: AssignmentDetailFragment): Promise<boolean> {
    const component = await dialogs[act]();
    const data = { ...assignment, act };
    const width = act === 'SUBMIT' || act === 'DRAFT_RESULT' ? '760px' : '600px';
    const ref = dialog.open(component, { data, width, maxWidth: '96vw' });
    const done = (await firstValueFrom(ref.afterClosed())) as AssignmentDetailFragment | undefined;
    // The monitor belongs to the directive, and reassigning gives back the new unit's assignment: this one has changed, too.
    if (done && (act === 'SET_MONITOR' || done.id !== assignment.id)) reread();
    return !!done;
  }

  return {
    busy,
    perform: async (act, assignment) => {
      if (busy() || dialog.openDialogs.length || !actsOf(assignment).includes(act)) return false;
      const done = isDirect(act) ? await press(act, assignment) : await ask(act, assignment);
      if (done) notice.say(t(actWords[act].done));
      return done;
    },
  };
}

const isDirect = (act: Act): act is DirectAct => !(act in dialogs);
