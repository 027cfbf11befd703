import { Component, computed, input } from '@angular/core';
import type { FigureKey, StatisticsBy } from '../../graphql/schema';
import { type TextKey, texts } from '../../i18n/text';
import { noKey } from '../counted-names';
import { FigureLink } from '../figure-link/figure-link';
import { countOf, percentOf, percentText, sortedRows } from '../figures';
import type { ScopeAddress } from '../statistics-address';
import type { FigureRowFragment } from '../statistics.generated';

const columns: readonly { key: FigureKey; words: TextKey }[] = [
  { key: 'OPEN', words: 'dashboards.people.open' },
  { key: 'OPEN_OVERDUE', words: 'dashboards.people.overdue' },
  { key: 'DUE_SOON', words: 'dashboards.people.soon' },
  { key: 'WAITING', words: 'dashboards.people.waiting' },
];

/** How much each person has: monitors of the Office, or the specialists of a unit. Whoever has most open comes first. */
@Component({
  selector: 'app-people-table',
  imports: [FigureLink],
  templateUrl: './people-table.html',
  styleUrl: './people-table.scss',
})
export class PeopleTable {
  readonly rows = input.required<readonly FigureRowFragment[]>();
  readonly by = input.required<Extract<StatisticsBy, 'MONITOR' | 'SPECIALIST'>>();
  readonly scope = input.required<ScopeAddress>();
  readonly heading = input.required<string>();

  protected readonly t = texts();
  protected readonly columns = columns;
  protected readonly people = computed(() => {
    const by = this.by();
    const sorted = sortedRows(this.rows(), { by: 'OPEN', descending: true, rate: 'UPDATED_OF_OPEN' });
    // What nobody has stands below those who have something.
    const people = [...sorted.filter(({ key }) => key !== noKey), ...sorted.filter(({ key }) => key === noKey)];
    return people.map((row) => ({
      key: row.key,
      name: row.label,
      counts: columns.map(({ key }) => countOf(row.figures, key)),
      updated: percentText(percentOf(row.rates, 'UPDATED_OF_OPEN'), 0),
      of: { ...this.scope(), by, key: row.key },
    }));
  });
}
