import { Component, computed, input, output } from '@angular/core';
import { texts } from '../../i18n/text';
import { FilterChips } from '../../ui/filter-chips/filter-chips';
import type { ListAddress } from '../document-address';
import { type FilterNames, filterWords } from '../filter-words';

/** What the list is filtered by, each with its ×. `names` are those of the ids in the address. */
@Component({
  selector: 'app-active-filters',
  imports: [FilterChips],
  template: `<app-filter-chips
    [chips]="chips()"
    [label]="t('documents.filter.active')"
    [clearWords]="t('documents.filter.clear')"
    (without)="addressChange.emit($event)"
    (clear)="clear.emit()"
  />`,
})
export class ActiveFilters {
  readonly address = input.required<ListAddress>();
  readonly names = input<FilterNames>({});
  readonly addressChange = output<ListAddress>();
  readonly clear = output();

  protected readonly t = texts();
  protected readonly chips = computed(() => filterWords(this.address(), this.names(), this.t));
}
