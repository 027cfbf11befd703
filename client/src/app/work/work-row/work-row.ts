import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WorkQueueKey } from '../../graphql/schema';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords } from '../../ui/dates';
import { TimeChip } from '../../ui/time-chip/time-chip';
import { timeFacts, timeInWords } from '../../ui/time-chip/time-words';
import type { WorkRowFragment } from '../work.generated';

/** One thing to do, in two lines. It opens in the list of its queue, so that the next one is beside it. */
@Component({
  selector: 'app-work-row',
  imports: [RouterLink, TimeChip],
  templateUrl: './work-row.html',
  styleUrl: './work-row.scss',
})
export class WorkRow {
  readonly row = input.required<WorkRowFragment>();
  readonly queue = input.required<WorkQueueKey>();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly day = computed(() => {
    const { on, words } = this.row().deadline;
    if (on) return dayInWords(on, 'short', this.language.code());
    // The chip may have said it already.
    return words.toLowerCase() === timeInWords(this.time(), this.t).toLowerCase() ? '' : words;
  });
  protected readonly time = computed(() => timeFacts(this.row().timeliness, this.row().deadline, new Date()));
  protected readonly about = computed(() => {
    const { directive, unit, delegate } = this.row();
    return [this.day(), directive.document.numberSymbol, unit.shortName, delegate?.displayName]
      .filter(Boolean)
      .join(' · ');
  });
}
