import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { texts } from '../../i18n/text';
import type { FigureKey } from '../../graphql/schema';
import { figureWords } from '../figure-words';
import { numberText } from '../figures';
import { type CountedAddress, writeCounted } from '../statistics-address';

/**
 * A number that leads to exactly what it counts: `count`, `of` (the address it is of; undefined: it leads nowhere),
 * `figure`, `name` of its row, for those who hear only the link. `frozen`: it is of that closed period.
 */
@Component({
  selector: 'app-figure-link',
  imports: [RouterLink],
  template: `
    @if (count() && params(); as params) {
      <a [routerLink]="path()" [queryParams]="params" [attr.aria-label]="said()">{{ words() }}</a>
    } @else {
      <span [class.nothing]="!count()">{{ words() }}</span>
    }
  `,
  styles: `
    a {
      display: inline-block;
      min-width: 24px;
      color: inherit;
      line-height: 24px;
      text-decoration: none;
    }
    a:hover,
    a:focus-visible {
      text-decoration: underline;
    }
    .nothing {
      color: var(--ink-faint);
    }
  `,
})
export class FigureLink {
  readonly count = input.required<number>();
  readonly figure = input.required<FigureKey>();
  readonly of = input<Omit<CountedAddress, 'figure'>>();
  readonly name = input('');
  readonly frozen = input<string>();

  private readonly t = texts();
  protected readonly words = computed(() => numberText(this.count()));
  protected readonly path = computed(() =>
    this.frozen() ? ['/ky-so-lieu', this.frozen(), 'danh-sach'] : ['/thong-ke/danh-sach'],
  );
  protected readonly params = computed(() => {
    const of = this.of();
    return of && writeCounted({ ...of, figure: this.figure() });
  });
  protected readonly said = computed(() =>
    this.t('statistics.table.list', {
      figure: this.t(figureWords[this.figure()]),
      name: this.name(),
      count: this.words(),
    }),
  );
}
