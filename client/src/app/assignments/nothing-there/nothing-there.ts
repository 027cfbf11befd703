import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { texts } from '../../i18n/text';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { conditions, type ListAddress } from '../assignment-address';

/** A list without rows says why, and the way on: a queue that is done, filters that match nothing, or nothing at all. */
@Component({
  selector: 'app-nothing-there',
  imports: [EmptyState, MatButton],
  template: `
    @if (address().queue && filterCount() === 1) {
      <app-empty-state
        icon="task_alt"
        [title]="t('assignments.list.queueEmpty')"
        [text]="t('assignments.list.queueEmptyText')"
      >
        <button matButton="outlined" type="button" (click)="clear.emit()">{{ t('assignments.list.open') }}</button>
      </app-empty-state>
    } @else if (filterCount()) {
      <app-empty-state
        icon="search"
        [title]="t('assignments.list.noneMatches')"
        [text]="t('assignments.list.noneMatchesText')"
      >
        <button matButton="outlined" type="button" (click)="clear.emit()">{{ t('assignments.list.clear') }}</button>
      </app-empty-state>
    } @else {
      <app-empty-state icon="inbox" [title]="t('assignments.list.none')" [text]="t('assignments.list.noneYet')">
        <button matButton="outlined" type="button" (click)="all.emit()">{{ t('assignments.list.all') }}</button>
      </app-empty-state>
    }
  `,
})
export class NothingThere {
  readonly address = input.required<ListAddress>();
  readonly clear = output();
  /** Those that are done, too. */
  readonly all = output();

  protected readonly t = texts();
  protected readonly filterCount = computed(() => conditions(this.address()));
}
