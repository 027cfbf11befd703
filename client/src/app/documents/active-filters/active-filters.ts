import { Component, computed, inject, input, output } from '@angular/core';
import { Language } from '../../i18n/language';
import { documentTypeWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { dayInWords } from '../../ui/dates';
import { type FilterChip, FilterChips } from '../../ui/filter-chips/filter-chips';
import type { ListAddress } from '../document-address';

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
  readonly names = input<{ issuer?: string; field?: string }>({});
  readonly addressChange = output<ListAddress>();
  readonly clear = output();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly chips = computed(() => {
    const at = this.address();
    const chips: FilterChip<ListAddress>[] = [];
    const chip = (words: string, change: Partial<ListAddress>) => chips.push({ words, without: { ...at, ...change } });
    const day = (on: string) => dayInWords(on, 'plain', this.language.code());
    if (at.text) chip(this.t('documents.filter.words', { text: at.text }), { text: '' });
    for (const type of at.type) chip(this.t(documentTypeWords[type]), { type: at.type.filter((one) => one !== type) });
    if (at.issuer) chip(this.names().issuer ?? '…', { issuer: undefined });
    if (at.field) chip(this.names().field ?? '…', { field: undefined });
    if (at.from) chip(this.t('documents.filter.from', { day: day(at.from) }), { from: undefined });
    if (at.to) chip(this.t('documents.filter.to', { day: day(at.to) }), { to: undefined });
    if (at.done !== undefined)
      chip(this.t(at.done ? 'documents.filter.done' : 'documents.filter.open'), { done: undefined });
    return chips;
  });
}
