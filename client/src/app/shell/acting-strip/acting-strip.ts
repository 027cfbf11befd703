import { Component, computed, inject, signal } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { Acting } from '../../auth/acting';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords, officeDay } from '../../ui/dates';
import { Notice } from '../../ui/notice';

/** Always in sight while somebody acts for another: for whom, until when, and the way back to oneself. */
@Component({
  selector: 'app-acting-strip',
  imports: [MatIcon],
  templateUrl: './acting-strip.html',
  styleUrl: './acting-strip.scss',
})
export class ActingStrip {
  private readonly notice = inject(Notice);
  private readonly language = inject(Language);

  protected readonly acting = inject(Acting);
  protected readonly t = texts();
  protected readonly leaving = signal(false);
  /** The last day whose end is the instant. */
  protected readonly lastDay = computed(() => {
    const until = this.acting.now()?.until;
    return until ? dayInWords(officeDay(new Date(Date.parse(until) - 1)), 'full', this.language.code()) : '';
  });

  protected async leave() {
    this.leaving.set(true);
    try {
      const problem = await this.acting.choose({});
      if (problem) this.notice.say(problem);
    } finally {
      this.leaving.set(false);
    }
  }
}
