import { Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatIcon } from '@angular/material/icon';
import { Acting } from '../../auth/acting';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { Live } from '../../live/live';
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

  constructor() {
    // So the server tells whoever may see other things from now on: perhaps the deputyship was called off.
    inject(Live)
      .resets.pipe(takeUntilDestroyed())
      .subscribe(() => this.ask());
  }

  protected async leave() {
    this.leaving.set(true);
    try {
      const problem = await this.acting.choose({});
      if (problem) this.notice.say(problem);
    } finally {
      this.leaving.set(false);
    }
  }

  private ask(): void {
    if (this.acting.whom() && !this.acting.over()) void this.acting.load().catch(() => undefined);
  }
}
