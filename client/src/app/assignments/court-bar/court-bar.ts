import { Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { AssignmentStatus, Court } from '../../graphql/schema';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords, momentInWords, officeDay } from '../../ui/dates';
import { minuteClock } from '../../ui/when/minute-clock';
import { courtWords, daysInWords, sharesOf } from '../court-words';
import type { CourtFragment } from '../explain.generated';

/** A stretch of the bar; without a court it was nobody's. */
interface Stretch {
  court: Court | null;
  seconds: number;
  words: string;
}

const secondsBetween = (from: string, to: Date | string) => Math.max(1, (+new Date(to) - +new Date(from)) / 1000);

/** Whose turn it was, over the life of an assignment: `▓▓▓▓▓▓░░ đơn vị 9n · VP 2n`; its stretches as a table below. */
@Component({
  selector: 'app-court-bar',
  imports: [MatIcon],
  templateUrl: './court-bar.html',
  styleUrl: './court-bar.scss',
})
export class CourtBar {
  readonly court = input.required<CourtFragment>();
  readonly status = input.required<AssignmentStatus>();

  private readonly language = inject(Language);
  private readonly clock = inject(minuteClock);

  protected readonly t = texts();
  protected readonly words = courtWords;
  protected readonly shares = computed(() => sharesOf(this.court(), this.t));
  protected readonly said = computed(() =>
    this.shares()
      .map(({ words }) => words)
      .join(' · '),
  );
  protected readonly now = computed(() => {
    const { now, since } = this.court();
    return now ? this.t(`explain.court.now.${now}`, { day: dayInWords(officeDay(since), 'full', this.code()) }) : '';
  });
  /** Said where the Office has a result of the unit's, or its request: there it matters. */
  protected readonly innocent = computed(() => this.court().now === 'OFFICE' && this.status() !== 'DECLINED');
  protected readonly rows = computed(() =>
    this.court().spans.map(({ court, from, to }) => ({
      ...{ court, from },
      since: momentInWords(from, this.code()),
      until: to ? momentInWords(to, this.code()) : this.t('explain.court.goesOn'),
      days: daysInWords(secondsBetween(from, to ?? this.clock()) / 86_400, 1),
    })),
  );
  /** With the gaps between them: an assignment that was done is nobody's until it is opened again. */
  protected readonly stretches = computed(() => {
    const found: Stretch[] = [];
    let end: string | null | undefined;
    for (const { court, from, to } of this.court().spans) {
      if (end && end !== from) {
        found.push({ court: null, seconds: secondsBetween(end, from), words: this.t('explain.court.nobody') });
      }
      const seconds = secondsBetween(from, to ?? this.clock());
      found.push({ court, seconds, words: `${this.t(courtWords[court])}: ${daysInWords(seconds / 86_400)}` });
      end = to;
    }
    return found;
  });

  private readonly code = () => this.language.code();
}
