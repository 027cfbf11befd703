import { Component, computed, inject, input } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords, officeDay } from '../../ui/dates';
import type { MyWeekQuery } from '../work.generated';

/** Today and the six days after it: what is due when. Each day leads to the list of just that; `scope`: whose. */
@Component({
  selector: 'app-week-strip',
  imports: [RouterLink],
  templateUrl: './week-strip.html',
  styleUrl: './week-strip.scss',
})
export class WeekStrip {
  readonly days = input.required<MyWeekQuery['myWeek']>();
  readonly scope = input<Params>({});
  /** Whether they are of many units, which are then named. */
  readonly units = input(false);

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly columns = computed(() => {
    const today = officeDay(new Date());
    return this.days().map((day) => ({
      ...day,
      words: dayInWords(day.on, 'short', this.language.code()),
      today: day.on === today,
      off: day.dayName ?? (day.isWorkingDay ? '' : this.t('work.week.off')),
      list: { ...this.scope(), from: day.on, to: day.on },
    }));
  });
}
