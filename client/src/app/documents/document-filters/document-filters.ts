import { A11yModule } from '@angular/cdk/a11y';
import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { DocumentType } from '../../graphql/schema';
import { documentTypeWords } from '../../i18n/schema-words';
import { texts } from '../../i18n/text';
import { DayField } from '../../ui/day-field/day-field';
import { Labelled } from '../../ui/labelled/labelled';
import { type Option, TypeAhead } from '../../ui/type-ahead/type-ahead';
import type { ListAddress } from '../document-address';
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
  imports: [A11yModule, DayField, Labelled, MatButton, TypeAhead],
  templateUrl: './document-filters.html',
  styleUrl: './document-filters.scss',
})
export class DocumentFilters {
  readonly address = input.required<ListAddress>();
  readonly issuerName = input<string>();
  readonly fields = input<readonly { id: string; name: string }[]>([]);
  readonly findIssuers = input.required<OptionSearch>();
  readonly addressChange = output<ListAddress>();
  readonly done = output();

  protected readonly t = texts();
  protected readonly documentTypeWords = documentTypeWords;
  protected readonly types = computed(() => [...new Set([...usualTypes, ...this.address().type])]);
  protected readonly states = [
    { done: false, words: 'documents.filter.open' },
    { done: true, words: 'documents.filter.done' },
  ] as const;
  protected readonly issuer = computed((): readonly Option[] => {
    const { issuer } = this.address();
    return issuer ? [{ id: issuer, label: this.issuerName() ?? '…' }] : [];
  });

  protected change(change: Partial<ListAddress>) {
    this.addressChange.emit({ ...this.address(), ...change });
  }

  protected toggle(type: DocumentType) {
    const { type: chosen } = this.address();
    this.change({ type: chosen.includes(type) ? chosen.filter((one) => one !== type) : [...chosen, type] });
  }
}
