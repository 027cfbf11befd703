import { Component, computed, inject, input } from '@angular/core';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords, momentInWords, officeDay, officeTime, relative } from '../dates';
import { minuteClock } from './minute-clock';

/** A moment (`at`, an instant) as people say it, “2 giờ trước”; the exact one on hover. It goes on with the clock. */
@Component({
  selector: 'app-when',
  template: `<time [attr.datetime]="at()" [title]="exact()">{{ words() }}</time>`,
  styles: `
    time {
      white-space: nowrap;
    }
    /* On paper “two hours ago” would be wrong tomorrow. */
    @media print {
      time {
        font-size: 0;

        &::after {
          content: attr(title);
          font-size: 9pt;
        }
      }
    }
  `,
})
export class When {
  readonly at = input.required<string>();

  private readonly t = texts();
  private readonly language = inject(Language);
  private readonly now = inject(minuteClock);

  protected readonly exact = computed(() => momentInWords(this.at(), this.language.code()));
  protected readonly words = computed(() => {
    const said = relative(new Date(this.at()), this.now());
    const time = officeTime(this.at());
    switch (said.words) {
      case 'today':
        return time;
      case 'yesterday':
        return this.t('ui.when.yesterday', { time });
      case 'date':
        return dayInWords(officeDay(this.at()), 'plain');
      case 'justNow':
        return this.t('ui.when.justNow');
      default:
        return this.t(`ui.when.${said.words}`, { n: said.n });
    }
  });
}
