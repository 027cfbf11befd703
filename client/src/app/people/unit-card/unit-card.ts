import { Component, computed, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { texts } from '../../i18n/text';
import { LoadMore } from '../../ui/load-more/load-more';
import { Timeline } from '../../ui/timeline/timeline';
import { ViDate } from '../../ui/vi-date.pipe';
import type { PeopleHistoryFragment, UnitFactsFragment, UnitNodeFragment } from '../people.generated';
import { kindWords } from '../people-words';

/** One unit: what it is, what it was called, who came after it, and what happened to it. */
@Component({
  selector: 'app-unit-card',
  imports: [LoadMore, MatButton, MatIcon, MatIconButton, MatMenuModule, RouterLink, Timeline, ViDate],
  templateUrl: './unit-card.html',
  styleUrl: './unit-card.scss',
})
export class UnitCard {
  readonly unit = input.required<UnitFactsFragment>();
  readonly parts = input<readonly UnitNodeFragment[]>([]);
  readonly closed = input(false);
  readonly history = input<PeopleHistoryFragment | null>();
  readonly loadingMore = input(false);
  readonly shut = output();
  readonly edit = output();
  readonly move = output();
  readonly end = output();
  readonly reopen = output();
  readonly more = output();

  protected readonly t = texts();
  protected readonly kindWords = kindWords;
  protected readonly entries = computed(() => this.history()?.nodes ?? []);
}
