import { Component, computed, inject, signal } from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { onlyThis } from '../../i18n/duty-words';
import { Language } from '../../i18n/language';
import { partWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { ActFrame } from '../act-frame/act-frame';
import { assignmentAct } from '../act-store';
import { AmendAssignmentDocument, type AssignmentDetailFragment } from '../assignments.generated';
import { deadlineClash } from '../deadline-clash';
import { DeadlineField } from '../deadline-field/deadline-field';
import { deadlineReading } from '../deadline-reading-store';
import type { Clash } from '../../ui/conflict/conflict';
import { WordsField } from '../../ui/words-field/words-field';
import { longest, needed } from '../word-limits';

/** Another deadline or another part for the unit: an amendment, with its reason (`domain.md §2`). */
@Component({
  selector: 'app-amend-dialog',
  imports: [ActFrame, DeadlineField, MatButtonToggleModule, WordsField],
  templateUrl: './amend-dialog.html',
  styles: `
    .choice {
      display: flex;
      align-items: center;
      gap: 12px;
    }
  `,
})
export class AmendDialog {
  private readonly assignment = inject<AssignmentDetailFragment>(MAT_DIALOG_DATA);

  private readonly language = inject(Language);
  /** The part it has, as far as is known: a colleague may change it meanwhile. */
  private readonly part = signal(this.assignment.part);

  protected readonly t = texts();
  protected readonly text = computed(() =>
    [this.t('assignments.amend.text'), onlyThis(this.assignment, this.t, this.language.code())].join(' ').trim(),
  );
  protected readonly partWords = partWords;
  protected readonly parts = ['LEAD', 'COOPERATING'] as const;
  protected readonly change = form(signal({ deadlineWords: '', part: this.assignment.part, reason: '' }), (path) => {
    needed(path.reason, longest.reason, 'assignments.dialog.reasonMissing', this.t);
    validate(path.deadlineWords, ({ value, valueOf }) =>
      value().trim() || valueOf(path.part) !== this.part()
        ? undefined
        : { kind: 'nothing', message: this.t('assignments.amend.nothing') },
    );
  });
  protected readonly reading = deadlineReading(
    () => this.change.deadlineWords().value(),
    () => this.assignment.directive.document.issuedOn,
  );
  protected readonly sending = assignmentAct({
    act: 'AMEND',
    document: AmendAssignmentDocument,
    form: this.change,
    input: () => {
      const { deadlineWords, part, reason } = this.change().value();
      return {
        reason: reason.trim(),
        deadlineWords: deadlineWords.trim() || undefined,
        part: part === this.part() ? undefined : part,
      };
    },
    clashes: (before, now) => [
      ...deadlineClash(before, now, this.change.deadlineWords().value, this.t, this.language.code()),
      ...this.partClash(now.part),
    ],
  });

  /** Left alone it follows the colleague's; chosen here, the person decides. */
  private partClash(theirs: AssignmentDetailFragment['part']): readonly Clash[] {
    const [before, mine] = [this.part(), this.change.part().value()];
    this.part.set(theirs);
    if (mine === before) this.change.part().value.set(theirs);
    if (mine === before || mine === theirs) return [];
    const say = (part: typeof mine) => this.t(partWords[part]);
    const take: Clash['take'] = (side) => this.change.part().value.set(side === 'mine' ? mine : theirs);
    return [{ label: this.t('assignments.amend.part'), mine: say(mine), theirs: say(theirs), take }];
  }
}
