import { Component, computed, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { periodInWords } from '../../i18n/duty-words';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { WordsField } from '../../ui/words-field/words-field';
import { ActFrame } from '../act-frame/act-frame';
import { assignmentAct } from '../act-store';
import { type AssignmentDetailFragment, EndDutyDocument } from '../assignments.generated';
import { longest, needed } from '../word-limits';

/** Ends what recurs: no more periods, and those not done are still to be (`domain.md §2`). */
@Component({
  selector: 'app-end-duty-dialog',
  imports: [ActFrame, WordsField],
  template: `
    <app-act-frame act="END_DUTY" [sending]="sending" [text]="text()">
      <app-words-field first [field]="words.reason" [label]="t('assignments.dialog.reason')" />
    </app-act-frame>
  `,
})
export class EndDutyDialog {
  private readonly duty = inject<AssignmentDetailFragment>(MAT_DIALOG_DATA).duty!;
  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly words = form(signal({ reason: '' }), (path) =>
    needed(path.reason, longest.reason, 'assignments.dialog.reasonMissing', this.t),
  );
  protected readonly sending = assignmentAct({
    act: 'END_DUTY',
    document: EndDutyDocument,
    form: this.words,
    input: () => ({ reason: this.words.reason().value().trim() }),
    target: ({ duty }) => ({ id: duty!.id, expectedVersion: duty!.version }),
  });
  protected readonly text = computed(() => {
    const open = this.duty.obligations.nodes
      .filter(({ status }) => status !== 'COMPLETED' && status !== 'WITHDRAWN')
      .map((period) => periodInWords({ ...period, duty: this.duty }, this.language.code()))
      .reverse();
    return [this.t('duties.end.text'), open.length ? this.t('duties.end.open', { periods: open.join(', ') }) : ''].join(
      ' ',
    );
  });
}
