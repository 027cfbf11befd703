import { Component, computed, input, output } from '@angular/core';
import type { DocumentType } from '../../graphql/schema';
import { documentTypeWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { toggled } from '../../ui/address';
import { type Choice, Choices } from '../../ui/choices/choices';
import { DayField } from '../../ui/day-field/day-field';
import { Labelled } from '../../ui/labelled/labelled';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import type { ListAddress } from '../document-address';
import type { FilterNames } from '../filter-words';
import type { OptionSearch } from '../options-store';

/** The kinds that steer; the others are found by what they say. */
const usualTypes: readonly DocumentType[] = [
  'CONG_VAN',
  'QUYET_DINH',
  'THONG_BAO',
  'CHI_THI',
  'KE_HOACH',
  'NGHI_QUYET',
  'CONG_DIEN',
  'CHUONG_TRINH',
  'Y_KIEN_CUOC_HOP',
];

/** What a list of documents can be narrowed by. Every change is in the address at once. */
@Component({
  selector: 'app-document-filters',
  imports: [Choices, DayField, Labelled, TypeAhead],
  templateUrl: './document-filters.html',
  styleUrl: './document-filters.scss',
})
export class DocumentFilters {
  readonly address = input.required<ListAddress>();
  readonly names = input<FilterNames>({});
  readonly fields = input<readonly { id: string; name: string }[]>([]);
  readonly findIssuers = input.required<OptionSearch>();
  /** Where leaders may be looked up. */
  readonly findLeaders = input<OptionSearch>();
  readonly addressChange = output<ListAddress>();

  protected readonly t = texts();
  protected readonly types = computed((): readonly Choice[] =>
    [...new Set([...usualTypes, ...this.address().type])].map((id) => ({ id, words: this.t(documentTypeWords[id]) })),
  );
  protected readonly fieldChoices = computed((): readonly Choice[] =>
    this.fields().map(({ id, name }) => ({ id, words: name })),
  );
  protected readonly states = computed((): readonly Choice[] => [
    { id: '0', words: this.t('documents.filter.open') },
    { id: '1', words: this.t('documents.filter.done') },
  ]);
  protected readonly state = computed(() => {
    const { done } = this.address();
    return done === undefined ? [] : [done ? '1' : '0'];
  });
  protected readonly issuer = computed(() => this.chosen('issuer'));
  protected readonly leader = computed(() => this.chosen('leader'));

  protected change(change: Partial<ListAddress>) {
    this.addressChange.emit({ ...this.address(), ...change });
  }

  protected toggleType(id: string) {
    this.change({ type: toggled(this.address().type, id as DocumentType) });
  }

  protected toggleField(id: string) {
    this.change({ field: this.address().field === id ? undefined : id });
  }

  protected toggleState(id: string) {
    this.change({ done: this.state()[0] === id ? undefined : id === '1' });
  }

  private chosen(name: 'issuer' | 'leader'): readonly Option[] {
    const id = this.address()[name];
    return id ? [{ id, label: this.names()[name] ?? '…' }] : [];
  }
}
