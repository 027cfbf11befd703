import { Component, computed, inject, input, output } from '@angular/core';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { FilterChips } from '../../ui/filter-chips/filter-chips';
import type { ListAddress } from '../assignment-address';
import { filterWords } from '../filter-words';
import type { FilterNames } from '../filter-names-store';

/** What the list is filtered by, each with its ×. `addressChange` gives the address without it. */
@Component({
  selector: 'app-active-filters',
  imports: [FilterChips],
  template: `<app-filter-chips
    [chips]="chips()"
    [label]="t('assignments.list.active')"
    [clearWords]="t('assignments.list.clear')"
    (without)="addressChange.emit($event)"
    (clear)="clear.emit()"
  />`,
})
export class ActiveFilters {
  readonly address = input.required<ListAddress>();
  readonly names = input.required<FilterNames>();
  readonly addressChange = output<ListAddress>();
  readonly clear = output();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly chips = computed(() => filterWords(this.address(), this.names(), this.t, this.language.code()));
}
