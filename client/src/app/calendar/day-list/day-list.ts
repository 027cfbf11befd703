import { Component, inject, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords } from '../../ui/dates';
import type { CalendarDayFragment } from '../calendar.generated';
import { kindIcons, kindWords } from '../day-kinds';

/** The days of a year that are not what their weekday says, in order, each with the document that announced it. */
@Component({
  selector: 'app-day-list',
  imports: [MatIcon, MatIconButton],
  templateUrl: './day-list.html',
  styleUrl: './day-list.scss',
})
export class DayList {
  readonly days = input.required<readonly CalendarDayFragment[]>();
  readonly opened = output<CalendarDayFragment>();
  readonly removed = output<CalendarDayFragment>();
  readonly pointed = output<string>();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly words = kindWords;
  protected readonly icons = kindIcons;
  protected readonly short = (on: string) => dayInWords(on, 'short', this.language.code());
}
