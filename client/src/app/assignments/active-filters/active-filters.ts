import { Component, computed, inject, input, output } from '@angular/core';
import { Language } from '../../i18n/language';
import { partWords, statusWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { dayInWords } from '../../ui/dates';
import { type FilterChip, FilterChips } from '../../ui/filter-chips/filter-chips';
import { changed, isOpenOnly, type ListAddress } from '../assignment-address';
import { queueWords, timelinessWords } from '../assignment-labels';

/** The names of what an address holds as ids; undefined while they are being asked for. */
export interface FilterNames {
  unit?: string;
  monitor?: string;
  delegate?: string;
  document?: string;
  directive?: string;
}

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
  readonly names = input<FilterNames>({});
  readonly addressChange = output<ListAddress>();
  readonly clear = output();

  private readonly language = inject(Language);

  protected readonly t = texts();
  protected readonly chips = computed(() => {
    const at = this.address();
    const chips: FilterChip<ListAddress>[] = [];
    const chip = (words: string, change: Partial<ListAddress>) => chips.push({ words, without: changed(at, change) });
    if (at.queue)
      chip(this.t('assignments.filter.queue', { name: this.t(queueWords[at.queue]) }), { queue: undefined });
    if (at.text) chip(this.t('assignments.filter.words', { text: at.text }), { text: '' });
    if (at.unit) chip(this.unit(), { unit: undefined, subUnits: true });
    for (const time of at.time) chip(this.t(timelinessWords[time]), { time: at.time.filter((one) => one !== time) });
    if (isOpenOnly(at)) chip(this.t('assignments.filter.open'), { status: [] });
    for (const status of isOpenOnly(at) ? [] : at.status)
      chip(this.t(statusWords[status]), { status: at.status.filter((one) => one !== status) });
    if (at.part) chip(this.t(partWords[at.part]), { part: undefined });
    if (at.from) chip(this.t('assignments.filter.from', { day: this.day(at.from) }), { from: undefined });
    if (at.to) chip(this.t('assignments.filter.to', { day: this.day(at.to) }), { to: undefined });
    if (at.monitor) chip(this.named('monitoredBy', 'monitor'), { monitor: undefined });
    if (at.delegate) chip(this.named('delegatedTo', 'delegate'), { delegate: undefined });
    if (at.document) chip(this.named('document', 'document'), { document: undefined });
    if (at.directive) chip(this.named('directive', 'directive'), { directive: undefined });
    return chips;
  });

  private unit() {
    const name = this.names().unit ?? '…';
    return this.address().subUnits ? name : this.t('assignments.filter.noSubUnits', { name });
  }

  private named(words: 'monitoredBy' | 'delegatedTo' | 'document' | 'directive', of: keyof FilterNames) {
    return this.t(`assignments.filter.${words}`, { name: this.names()[of] ?? '…' });
  }

  private readonly day = (day: string) => dayInWords(day, 'full', this.language.code());
}
