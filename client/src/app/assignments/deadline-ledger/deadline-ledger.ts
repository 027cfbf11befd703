import { Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { momentInWords } from '../../ui/dates';
import { changeWords, dayAndTime } from '../extension-words';
import type { AssignmentDeadlineChangeFragment } from '../extensions.generated';

/** Every deadline an assignment ever had, the newest first: the day, what made it so, how much it gave, who, why, by which document. */
@Component({
  selector: 'app-deadline-ledger',
  imports: [MatIcon],
  templateUrl: './deadline-ledger.html',
  styleUrl: './deadline-ledger.scss',
})
export class DeadlineLedger {
  readonly changes = input.required<readonly AssignmentDeadlineChangeFragment[]>();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly words = changeWords;
  protected readonly lines = computed(() =>
    [...this.changes()]
      .sort((a, b) => b.at.localeCompare(a.at))
      .map((change) => ({
        ...change,
        day: dayAndTime(change.on, change.time, this.language.code()) || this.t('extensions.ledger.noDay'),
        gained: this.gained(change.daysGained),
        moment: momentInWords(change.at, this.language.code()),
      })),
  );

  private gained(n: number | null): string {
    if (!n) return '';
    return n > 0 ? this.t('extensions.ledger.gained', { n }) : this.t('extensions.ledger.lost', { n: -n });
  }
}
