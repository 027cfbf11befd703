import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FigureKey } from '../../graphql/schema';
import { type TextKey, texts } from '../../i18n/text';
import { countOf, numberText } from '../figures';
import { type ScopeAddress, writeCounted } from '../statistics-address';
import type { FigureRowFragment, StatisticsInquiriesQuery } from '../statistics.generated';

type Watched = Extract<
  FigureKey,
  'DUE_SOON' | 'UNACKNOWLEDGED' | 'WAITING' | 'STARRED' | 'CARRIED_OVER' | 'RETURNED' | 'EXTENDED'
>;
/** In the order in which they want somebody. */
const watched: Record<Watched, TextKey> = {
  DUE_SOON: 'dashboards.attention.DUE_SOON',
  UNACKNOWLEDGED: 'dashboards.attention.UNACKNOWLEDGED',
  WAITING: 'dashboards.attention.WAITING',
  STARRED: 'dashboards.attention.STARRED',
  CARRIED_OVER: 'dashboards.attention.CARRIED_OVER',
  RETURNED: 'dashboards.attention.RETURNED',
  EXTENDED: 'dashboards.attention.EXTENDED',
};

/** What wants a look besides what is late: each number leads to its list; explanations still owed to theirs. */
@Component({
  selector: 'app-attention-line',
  imports: [RouterLink],
  templateUrl: './attention-line.html',
  styleUrl: './attention-line.scss',
})
export class AttentionLine {
  readonly total = input.required<FigureRowFragment>();
  readonly scope = input.required<ScopeAddress>();
  readonly inquiries = input<StatisticsInquiriesQuery['inquiryCounts']>();

  protected readonly t = texts();
  protected readonly number = numberText;
  protected readonly lines = computed(() =>
    Object.entries(watched).map(([key, words]) => {
      const figure = key as Watched;
      const count = countOf(this.total().figures, figure);
      return { figure, words: this.t(words), count, params: writeCounted({ ...this.scope(), figure }) };
    }),
  );
}
