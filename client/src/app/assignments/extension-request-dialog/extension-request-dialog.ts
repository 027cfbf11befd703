import { Component, computed, inject, signal, untracked } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef, MatDialogState } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { query } from '../../graphql/query';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { Conflict } from '../../ui/conflict/conflict';
import { officeTime } from '../../ui/dates';
import { FileDrop } from '../../ui/file-drop/file-drop';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { SaveStatus } from '../../ui/save-status/save-status';
import { WordsField } from '../../ui/words-field/words-field';
import { ActFrame } from '../act-frame/act-frame';
import { assignmentAct } from '../act-store';
import type { AssignmentDetailFragment } from '../assignments.generated';
import { deadlineInFull } from '../deadline-words';
import { extensionDraft, type RequestContent, requestInput, requestOf } from '../extension-draft-store';
import { termsWarnings } from '../extension-words';
import {
  type AssignmentExtensionDraftFragment,
  ExtensionReasonsDocument,
  RequestExtensionDocument,
} from '../extensions.generated';
import { NewDayField } from '../new-day-field/new-day-field';
import { newDays } from '../new-day-store';
import { longest, needed } from '../word-limits';
import { requestClashes } from './request-clashes';

/** The unit asks for more time: a draft that keeps itself on the server until its head sends it (domain.md §4). */
@Component({
  selector: 'app-extension-request-dialog',
  imports: [
    ActFrame,
    Conflict,
    FileDrop,
    FormField,
    MatButton,
    MatFormFieldModule,
    MatIcon,
    MatInput,
    NewDayField,
    RefusalBanner,
    SaveStatus,
    WordsField,
  ],
  templateUrl: './extension-request-dialog.html',
  styleUrl: './extension-request-dialog.scss',
})
export class ExtensionRequestDialog {
  private readonly dialog = inject(MatDialogRef);
  private readonly language = inject(Language);
  private readonly known = query(ExtensionReasonsDocument, () => ({}));

  protected readonly assignment = inject<AssignmentDetailFragment>(MAT_DIALOG_DATA);
  protected readonly t = texts();
  protected readonly uploading = signal(false);
  protected readonly maySend = this.assignment.viewerActions.includes('REQUEST_EXTENSION');
  protected readonly days = newDays(() => this.assignment.deadline.on);
  protected readonly request = form(signal<RequestContent>(begun(this.assignment)), (path) => {
    required(path.reason, { message: () => this.t('extensions.request.reasonMissing') });
    needed(path.text, longest.reason, 'extensions.request.textMissing', this.t);
    required(path.day, { message: () => this.t('extensions.day.missing') });
    validate(path.day, ({ value }) => {
      const read = this.days.read(value());
      return read && !read.ok ? { kind: 'unread', message: read.problem } : undefined;
    });
  });
  protected readonly reading = computed(() => this.days.read(this.request.day().value()));
  /** One that has been switched off since stays chosen. */
  protected readonly reasons = computed(() => {
    const all = this.known.value()?.extensionReasons ?? [];
    const mine = this.assignment.extensionDraft?.reason;
    return mine && !all.some(({ id }) => id === mine.id) ? [...all, mine] : all;
  });
  protected readonly draft = extensionDraft(this.assignment, () => this.request().value(), this.days);
  private readonly submission = assignmentAct({
    act: this.maySend ? 'REQUEST_EXTENSION' : 'DRAFT_EXTENSION',
    document: RequestExtensionDocument,
    form: this.request,
    fields: { reasonId: 'reason', proposedOn: 'day', proposedTime: 'day', fileIds: 'files' },
    input: () => {
      const { reasonId, proposedOn, ...input } = requestInput(this.request().value(), this.days);
      return { ...input, reasonId: reasonId!, proposedOn: proposedOn! };
    },
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
  protected readonly text = computed(() => {
    const day = deadlineInFull(this.assignment.deadline, this.language.code());
    const current = this.t('extensions.request.current', { day });
    return this.maySend ? current : `${current}. ${this.t('extensions.request.draftOnly')}`;
  });
  protected readonly warnings = computed(() =>
    termsWarnings(this.submission.assignment(), this.t, this.language.code()),
  );
  protected readonly time = officeTime;
  protected readonly close = () => this.draft.flush();

  /** Field by field, mine beside what a colleague has saved. */
  protected readonly clashes = computed(() => {
    const theirs = this.draft.theirs();
    const name = (of: string) => this.reasons().find(({ id }) => id === of)?.name ?? '';
    if (!theirs) return [];
    return untracked(() => requestClashes(this.request().value, requestOf(theirs), this.t, name));
  });

  protected nameOf = ({ updatedBy }: AssignmentExtensionDraftFragment) =>
    updatedBy?.displayName ?? this.t('extensions.request.somebody');
}

/** Where the writing goes on: at the draft, else at what was asked last and withdrawn. Its files stay with it. */
function begun({ extensionDraft: draft, extensions }: AssignmentDetailFragment): RequestContent {
  if (draft) return requestOf(draft);
  const last = extensions.reduce<(typeof extensions)[number] | undefined>(
    (latest, one) => (latest && latest.ordinal > one.ordinal ? latest : one),
    undefined,
  );
  if (last?.state === 'WITHDRAWN') return requestOf({ ...last, files: [] });
  return { reason: '', text: '', day: '', files: [] };
}
