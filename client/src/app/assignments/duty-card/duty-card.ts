import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { aheadInWords, periodInWords, ruleInWords } from '../../i18n/duty-words';
import { Language } from '../../i18n/language';
import { statusWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { dayInWords } from '../../ui/dates';
import { TimeChip } from '../../ui/time-chip/time-chip';
import { timeFacts } from '../../ui/time-chip/time-words';
import { actsOf } from '../assignment-acts';
import { actWords, type DutyAct, statusIcons } from '../assignment-labels';
import type { AssignmentDetailFragment, AssignmentDutyFragment } from '../assignments.generated';

/** The duty of which an assignment is one period: its rule, what is to come, every period, and what the Office can do to it. */
@Component({
  selector: 'app-duty-card',
  imports: [MatButton, MatIcon, RouterLink, TimeChip],
  templateUrl: './duty-card.html',
  styleUrl: './duty-card.scss',
})
export class DutyCard {
  readonly assignment = input.required<AssignmentDetailFragment & { duty: AssignmentDutyFragment }>();
  readonly act = output<DutyAct>();
  readonly more = output();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly actWords = actWords;
  protected readonly icons = statusIcons;
  protected readonly acts = computed(() =>
    (['CHANGE_DUTY', 'END_DUTY'] as const).filter((act) => actsOf(this.assignment()).includes(act)),
  );
  /** Of the period that runs now, whichever is looked at: `kỳ này đến 30/09/2026 · kỳ sau 31/12/2026 · đến hết năm 2027` */
  protected readonly line = computed(() => {
    const { duty } = this.assignment();
    const latest = duty.obligations.nodes[0]?.deadline.on;
    return [
      latest && this.t('duties.thisUntil', { day: dayInWords(latest, 'plain') }),
      ...aheadInWords(duty, this.t),
    ].filter(Boolean);
  });
  protected readonly rule = computed(() => ruleInWords(this.assignment().duty.rule, this.language.code()));
  /** Where the periods to come are another unit's. */
  protected readonly unit = computed(() => {
    const { duty, unit } = this.assignment();
    return duty.unit.id === unit.id ? '' : this.t('duties.unit', { unit: duty.unit.name });
  });
  protected readonly periods = computed(() => {
    const { duty, id } = this.assignment();
    return duty.obligations.nodes.map((period) => ({
      ...period,
      name: periodInWords({ ...period, duty }, this.language.code()),
      words: this.t(statusWords[period.status]),
      time: timeFacts(period.timeliness, period.deadline, new Date()),
      due: period.deadline.on ? dayInWords(period.deadline.on, 'plain') : '',
      here: period.id === id,
    }));
  });
}
