import { Component, computed, inject, input, output } from '@angular/core';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords } from '../../ui/dates';
import { kindWords } from '../day-kinds';
import type { DayCell, MonthOfDays } from '../year-of-days';

/**
 * One month: each day a button, of which only `cursor` is a stop of Tab. `opened`: a day was pressed; `pointed`: the mouse
 * is over the row of that day elsewhere.
 */
@Component({
  selector: 'app-month-table',
  templateUrl: './month-table.html',
  styleUrl: './month-table.scss',
})
export class MonthTable {
  readonly month = input.required<MonthOfDays>();
  readonly cursor = input.required<string>();
  readonly pointed = input('');
  readonly opened = output<DayCell>();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly weekdays = computed(() => this.t('calendar.weekdays').split(' '));

  /** As it is read out, and shown to the mouse: `T2 16/02/2026, Nghỉ lễ, Tết: Tết Nguyên đán`. */
  protected said({ on, day, weekend, today }: DayCell): string {
    const what = day
      ? `${this.t(kindWords[day.kind])}: ${day.name}`
      : this.t(weekend ? 'calendar.said.off' : 'calendar.said.working');
    return [dayInWords(on, 'full', this.language.code()), what, today && this.t('calendar.said.today')]
      .filter(Boolean)
      .join(', ');
  }
}
