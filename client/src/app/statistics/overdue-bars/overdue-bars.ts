import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { texts } from '../../i18n/text';
import { countOf, mostOf, numberText } from '../figures';
import { type ScopeAddress, writeCounted } from '../statistics-address';
import type { FigureRowFragment } from '../statistics.generated';

/** Which units have most overdue: each bar leads to exactly those. `parent`: they are the parts of that unit. */
@Component({
  selector: 'app-overdue-bars',
  imports: [RouterLink],
  template: `
    @for (bar of bars(); track bar.key) {
      <a routerLink="/thong-ke/danh-sach" [queryParams]="bar.params" [title]="bar.title">
        <span class="name">{{ bar.name }}</span>
        <span class="track" aria-hidden="true"><i [style.width.%]="bar.width"></i></span>
        <b>{{ bar.overdue }}</b>
        <span class="of"
          >/{{ bar.open }}<span class="visually-hidden">. {{ bar.said }}</span></span
        >
      </a>
    } @empty {
      <p>{{ t('dashboards.overdue.none') }}</p>
    }
  `,
  styleUrl: './overdue-bars.scss',
})
export class OverdueBars {
  readonly rows = input.required<readonly FigureRowFragment[]>();
  readonly scope = input.required<ScopeAddress>();
  readonly parent = input<string>();
  readonly first = input(10);

  protected readonly t = texts();
  protected readonly bars = computed(() => {
    const rows = mostOf(this.rows(), 'OPEN_OVERDUE', this.first());
    const most = Math.max(1, ...rows.map(({ figures }) => countOf(figures, 'OPEN_OVERDUE')));
    return rows.map(({ key, label, unit, figures }) => {
      const overdue = countOf(figures, 'OPEN_OVERDUE');
      const open = countOf(figures, 'OPEN');
      const said = this.t('dashboards.overdue.ofOpen', { overdue: numberText(overdue), open: numberText(open) });
      return {
        key,
        name: unit?.shortName ?? label,
        title: `${unit?.name ?? label}: ${said}`,
        said,
        width: (overdue / most) * 100,
        overdue: numberText(overdue),
        open: numberText(open),
        params: writeCounted({ ...this.scope(), figure: 'OPEN_OVERDUE', by: 'UNIT', key, parent: this.parent() }),
      };
    });
  });
}
