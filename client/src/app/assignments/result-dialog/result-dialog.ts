import { Component, computed, inject, signal, untracked } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef, MatDialogState } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { texts } from '../../i18n/text';
import { DayField } from '../../ui/day-field/day-field';
import { Language } from '../../i18n/language';
import { Conflict } from '../../ui/conflict/conflict';
import { dayInWords, officeTime } from '../../ui/dates';
import { FileDrop } from '../../ui/file-drop/file-drop';
import { Labelled } from '../../ui/labelled/labelled';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { SaveStatus } from '../../ui/save-status/save-status';
import { ActFrame } from '../act-frame/act-frame';
import { assignmentAct } from '../act-store';
import { type AssignmentDetailFragment, SubmitResultDocument } from '../assignments.generated';
import { contentOf, inputOf, type ResultContent, resultDraft } from '../result-draft-store';
import { resultClashes } from './result-clashes';
import { WordsField } from '../../ui/words-field/words-field';
import { limited, longest, needed } from '../word-limits';

/** The unit's result: a draft that keeps itself on the server, seen by the unit alone, until its head sends it. */
@Component({
  selector: 'app-result-dialog',
  imports: [
    ActFrame,
    Conflict,
    DayField,
    FileDrop,
    FormField,
    Labelled,
    MatButton,
    MatFormFieldModule,
    MatInput,
    RefusalBanner,
    SaveStatus,
    WordsField,
  ],
  templateUrl: './result-dialog.html',
  styleUrl: './result-dialog.scss',
})
export class ResultDialog {
  private readonly dialog = inject(MatDialogRef);
  private readonly language = inject(Language);

  protected readonly assignment = inject<AssignmentDetailFragment>(MAT_DIALOG_DATA);
  protected readonly t = texts();
  protected readonly uploading = signal(false);
  protected readonly maySend = this.assignment.viewerActions.includes('SUBMIT');
  protected readonly result = form(signal<ResultContent>(begun(this.assignment)), (path) => {
    needed(path.text, longest.result, 'assignments.result.textMissing', this.t);
    limited(path.documentNumber, longest.documentNumber, this.t);
  });
  protected readonly draft = resultDraft(this.assignment, () => this.result().value());
  private readonly submission = assignmentAct({
    act: this.maySend ? 'SUBMIT' : 'DRAFT_RESULT',
    document: SubmitResultDocument,
    form: this.result,
    fields: { fileIds: 'files' },
    input: () => inputOf(this.result().value()),
  });
  protected readonly sending = {
    ...this.submission,
    send: async () => {
      if (!this.maySend) return;
      await this.draft.stop();
      await this.submission.send();
      if (this.dialog.getState() === MatDialogState.OPEN) this.draft.resume();
    },
  };
  protected readonly wait = computed(() => (this.uploading() ? this.t('assignments.dialog.filesBusy') : ''));
  protected readonly time = officeTime;

  protected readonly close = () => this.draft.flush();

  /** Field by field, mine beside what a colleague has saved. */
  protected readonly clashes = computed(() => {
    const theirs = this.draft.theirs();
    if (!theirs) return [];
    const day = (on: string) => on && dayInWords(on, 'plain', this.language.code());
    return untracked(() => resultClashes(this.result().value, contentOf(theirs), this.t, day));
  });
}

/** Where the writing goes on: at the draft, else at what was sent last and came back. Its files stay with it. */
function begun({ resultDraft: draft, submissions: [last] }: AssignmentDetailFragment): ResultContent {
  if (draft) return contentOf(draft);
  return contentOf(last ? { ...last, files: [] } : { text: '', documentNumber: null, documentOn: null });
}
