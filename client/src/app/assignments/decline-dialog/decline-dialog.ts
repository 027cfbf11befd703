import { Component, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { texts } from '../../i18n/text';
import { Labelled } from '../../ui/labelled/labelled';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import { ActFrame } from '../act-frame/act-frame';
import { assignmentAct } from '../act-store';
import { DeclineAssignmentDocument } from '../assignments.generated';
import { unitSearch } from '../options-store';
import { WordsField } from '../../ui/words-field/words-field';
import { longest, needed } from '../word-limits';

/** The unit says that it isn't its task, why, and whose it is if it knows (`domain.md §3`). */
@Component({
  selector: 'app-decline-dialog',
  imports: [ActFrame, Labelled, TypeAhead, WordsField],
  template: `
    <app-act-frame act="DECLINE" [sending]="sending" [text]="t('assignments.decline.text')">
      <app-words-field first [field]="answer.reason" [label]="t('assignments.decline.reason')" />
      <app-labelled
        #unit="labelled"
        [label]="t('assignments.decline.proposed')"
        [problem]="answer.unit().errors()[0]?.message"
      >
        <app-type-ahead
          [search]="search"
          [labelledBy]="unit.id"
          [placeholder]="t('assignments.dialog.unitPlaceholder')"
          [value]="answer.unit().value()"
          (valueChange)="answer.unit().value.set($event)"
        />
      </app-labelled>
    </app-act-frame>
  `,
})
export class DeclineDialog {
  protected readonly t = texts();
  protected readonly search = unitSearch();
  protected readonly answer = form(signal({ reason: '', unit: [] as readonly Option[] }), (path) => {
    needed(path.reason, longest.reason, 'assignments.dialog.reasonMissing', this.t);
  });
  protected readonly sending = assignmentAct({
    act: 'DECLINE',
    document: DeclineAssignmentDocument,
    form: this.answer,
    fields: { proposedUnitId: 'unit' },
    input: () => ({ reason: this.answer.reason().value().trim(), proposedUnitId: this.answer.unit().value()[0]?.id }),
  });
}
