import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { addDays } from '@libs/calendar';
import { periodInWords, ruleInWords } from '../../i18n/duty-words';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import type { Clash } from '../../ui/conflict/conflict';
import { dayInWords, officeDay } from '../../ui/dates';
import { DayField } from '../../ui/day-field/day-field';
import { Labelled } from '../../ui/labelled/labelled';
import { WordsField } from '../../ui/words-field/words-field';
import { ActFrame } from '../act-frame/act-frame';
import { assignmentAct } from '../act-store';
import { type AssignmentDetailFragment, ChangeDutyDocument } from '../assignments.generated';
import { DeadlineField } from '../deadline-field/deadline-field';
import { deadlineReading } from '../deadline-reading-store';
import { longest, needed } from '../word-limits';

/** Another rule or another end for the periods to come; it says which periods stay as they are (`domain.md §2`). */
@Component({
  selector: 'app-change-duty-dialog',
  imports: [ActFrame, DayField, DeadlineField, Labelled, WordsField],
  template: `
    <app-act-frame act="CHANGE_DUTY" [sending]="sending" [text]="text()">
      <app-deadline-field
        [label]="t('duties.change.words', { rule: rule })"
        [words]="change.deadlineWords().value()"
        [reading]="reading"
        [problem]="change.deadlineWords().touched() ? (change.deadlineWords().errors()[0]?.message ?? '') : ''"
        (wordsChange)="say($event)"
      />
      <app-labelled
        #until="labelled"
        [label]="t('duties.change.until')"
        [hint]="t('duties.change.untilHint')"
        [problem]="change.untilOn().touched() ? change.untilOn().errors()[0]?.message : ''"
      >
        <app-day-field
          [labelledBy]="until.id"
          [value]="change.untilOn().value()"
          [invalid]="change.untilOn().touched() && change.untilOn().invalid()"
          (valueChange)="change.untilOn().value.set($event)"
        />
      </app-labelled>
      <app-words-field [field]="change.reason" [label]="t('assignments.dialog.reason')" />
    </app-act-frame>
  `,
})
export class ChangeDutyDialog {
  private readonly assignment = inject<AssignmentDetailFragment>(MAT_DIALOG_DATA);
  private readonly duty = this.assignment.duty!;
  private readonly language = inject(Language);
  /** The end it has, as far as is known: a colleague may change it meanwhile. */
  private readonly untilOn = signal(this.duty.untilOn ?? '');

  protected readonly t = texts();
  /** The first day on which another rule can fall: behind the periods that are given, and not before today. */
  private readonly from = this.firstDay();
  protected readonly rule = ruleInWords(this.duty.rule, this.language.code());
  protected readonly change = form(signal({ deadlineWords: '', untilOn: this.untilOn(), reason: '' }), (path) => {
    needed(path.reason, longest.reason, 'assignments.dialog.reasonMissing', this.t);
    validate(path.deadlineWords, ({ value, valueOf }) =>
      value().trim() || valueOf(path.untilOn) !== this.untilOn()
        ? undefined
        : { kind: 'nothing', message: this.t('duties.change.nothing') },
    );
  });
  protected readonly reading = deadlineReading(
    () => this.change.deadlineWords().value(),
    () => this.from,
  );
  protected readonly sending = assignmentAct({
    act: 'CHANGE_DUTY',
    document: ChangeDutyDocument,
    form: this.change,
    input: () => {
      const { deadlineWords, untilOn, reason } = this.change().value();
      return {
        reason: reason.trim(),
        deadlineWords: deadlineWords.trim() || undefined,
        // Left alone it is what the words say, or stays.
        untilOn: untilOn === this.untilOn() ? undefined : untilOn || null,
      };
    },
    target: ({ duty }) => ({ id: duty!.id, expectedVersion: duty!.version }),
    clashes: (_, now) => this.untilClash(now.duty?.untilOn ?? ''),
  });
  protected readonly text = computed(() => {
    const given = this.duty.obligations.nodes
      .filter(({ status }) => status !== 'COMPLETED' && status !== 'WITHDRAWN')
      .map((period) => periodInWords({ ...period, duty: this.duty }, this.language.code()))
      .reverse();
    return [
      this.t('duties.change.text'),
      given.length ? this.t('duties.change.keeps', { periods: given.join(', ') }) : '',
    ].join(' ');
  });

  constructor() {
    // An end that the words name is shown where ends are, unless another was chosen there.
    effect(() => {
      const until = this.reading.value()?.until;
      untracked(() => {
        const field = this.change.untilOn().value;
        if (until && field() === this.untilOn()) field.set(until);
      });
    });
  }

  protected say(words: string) {
    this.change.deadlineWords().value.set(words);
  }

  private firstDay(): string {
    const today = officeDay(new Date());
    const last = this.duty.obligations.nodes[0]?.periodOn;
    return last && last >= today ? addDays(last, 1) : today;
  }

  /** Left alone it follows the colleague's; set here, the person decides. */
  private untilClash(theirs: string): readonly Clash[] {
    const [before, mine] = [this.untilOn(), this.change.untilOn().value()];
    this.untilOn.set(theirs);
    if (mine === before) this.change.untilOn().value.set(theirs);
    if (mine === before || mine === theirs || before === theirs) return [];
    const said = (day: string) => (day ? dayInWords(day, 'full', this.language.code()) : this.t('duties.byHand'));
    const take: Clash['take'] = (side) => this.change.untilOn().value.set(side === 'mine' ? mine : theirs);
    return [{ label: this.t('duties.change.untilLabel'), mine: said(mine), theirs: said(theirs), take }];
  }
}
