import { Component, computed, inject, type Signal, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { texts } from '../../i18n/text';
import { Segments } from '../../ui/segments/segments';
import { WordsField } from '../../ui/words-field/words-field';
import { ActFrame } from '../act-frame/act-frame';
import { assignmentAct } from '../act-store';
import type { AssignmentDetailFragment } from '../assignments.generated';
import { gainedInWords } from '../extension-day';
import { ExtensionFacts } from '../extension-facts/extension-facts';
import { dayOfVerdict, proposedVerdict, type Verdict, verdicts } from '../extension-verdict';
import { waitingOf } from '../extension-words';
import { PrepareExtensionDocument } from '../extensions.generated';
import { NewDayField } from '../new-day-field/new-day-field';
import { newDays } from '../new-day-store';
import { longest, needed } from '../word-limits';

/** The monitor says what they think of a request and what should be decided; the Office alone sees it (domain.md §4). */
@Component({
  selector: 'app-extension-prepare-dialog',
  imports: [ActFrame, ExtensionFacts, NewDayField, Segments, WordsField],
  template: `
    <app-act-frame act="PREPARE_EXTENSION" verb="extensions.prepare.save" [sending]="sending">
      @if (request(); as one) {
        <app-extension-facts [extension]="one" [deadline]="assignment().deadline" [added]="added()" />
      }
      <app-segments
        [label]="t('extensions.prepare.proposal')"
        [options]="verdicts"
        [value]="proposal.verdict().value()"
        (valueChange)="choose($event)"
      />
      @if (proposal.verdict().value() === 'other') {
        <app-new-day-field
          [label]="t('extensions.decide.on')"
          [words]="proposal.day().value()"
          [reading]="reading()"
          [fromToday]="newDays.fromToday()"
          [problem]="proposal.day().touched() ? (proposal.day().errors()[0]?.message ?? '') : ''"
          (wordsChange)="proposal.day().value.set($event)"
        />
      }
      <app-words-field
        first
        [rows]="4"
        [field]="proposal.opinion"
        [label]="t('extensions.prepare.opinion')"
        [hint]="t('extensions.prepare.hint')"
      />
    </app-act-frame>
  `,
})
export class ExtensionPrepareDialog {
  private readonly begun = waitingOf(inject<AssignmentDetailFragment>(MAT_DIALOG_DATA));
  protected readonly newDays = newDays(() => this.assignment().deadline.on);

  protected readonly t = texts();
  protected readonly verdicts = verdicts(this.t);
  protected readonly proposal = form(
    signal({ ...proposedVerdict(this.begun), opinion: this.begun?.preparedOpinion ?? '' }),
    (path) => {
      dayOfVerdict(path, this.newDays, this.t);
      needed(path.opinion, longest.note, 'extensions.prepare.opinionMissing', this.t);
    },
  );
  protected readonly sending = assignmentAct({
    act: 'PREPARE_EXTENSION',
    document: PrepareExtensionDocument,
    form: this.proposal,
    fields: { on: 'day' },
    // What the unit can't see must not move what it sees: the request has a version of its own.
    target: ({ id }) => ({ id }),
    input: () => {
      const { verdict, opinion } = this.proposal().value();
      const read = this.reading();
      return {
        requestVersion: this.request()?.version ?? 0,
        opinion: opinion.trim(),
        approve: verdict !== 'rejected',
        on: verdict === 'other' && read?.ok ? read.on : undefined,
      };
    },
  });
  protected readonly assignment: Signal<AssignmentDetailFragment> = this.sending.assignment;
  protected readonly request = computed(() => waitingOf(this.assignment()));
  protected readonly reading = computed(() => this.newDays.read(this.proposal.day().value()));
  protected readonly added = computed(() => {
    const [due, on] = [this.assignment().deadline.on, this.request()?.proposedOn];
    return due && on && on > due ? gainedInWords(due, on, this.newDays.calendar(), this.t) : '';
  });

  protected choose(verdict: string) {
    this.proposal.verdict().value.set(verdict as Verdict);
  }
}
