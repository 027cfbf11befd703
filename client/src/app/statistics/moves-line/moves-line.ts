import { Component, computed, inject, input } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import type { StatisticsMoveKey } from '../../graphql/schema';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords } from '../../ui/dates';
import { moveWords } from '../figure-words';
import { numberText } from '../figures';
import { type ScopeAddress, writeCounted } from '../statistics-address';
import type { StatisticsMovesQuery } from '../statistics.generated';

const order = Object.keys(moveWords) as StatisticsMoveKey[];

/** What has changed since a day, in one row of numbers; each leads to the list of exactly these. */
@Component({
  selector: 'app-moves-line',
  imports: [RouterLink],
  templateUrl: './moves-line.html',
  styleUrl: './moves-line.scss',
})
export class MovesLine {
  readonly moves = input.required<StatisticsMovesQuery['statisticsMoves']>();
  readonly scope = input.required<ScopeAddress>();
  readonly since = input.required<string>();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly title = computed(() =>
    this.t('dashboards.moves.title', { day: dayInWords(this.since(), 'short', this.language.code()) }),
  );
  protected readonly lines = computed(() =>
    order.map((key) => {
      const count = this.moves().find((move) => move.key === key)?.count ?? 0;
      return {
        key,
        words: this.t(moveWords[key]),
        count: numberText(count),
        link: count ? this.linkOf(key) : undefined,
      };
    }),
  );

  /** Where exactly these are listed. */
  private linkOf(move: StatisticsMoveKey): Params {
    return writeCounted({ ...this.scope(), figure: 'TOTAL', move, since: this.since() });
  }
}
