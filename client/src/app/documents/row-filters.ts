import { documentTypeWords } from '../i18n/schema-words';
import type { Texts } from '../i18n/text';
import type { ListAddress } from './document-address';
import type { DocumentRowFragment } from './documents.generated';

/** A value of a row, by the name under which the table marks it, and what narrows the list to it. */
export interface RowFilter {
  value: string;
  words: string;
  change: Partial<ListAddress>;
}

/** What of a row the list can be narrowed to: the value that was pressed, or else what people look for most. */
export function rowFilters(
  { type, issuer, leader, field }: DocumentRowFragment,
  t: Texts,
  value: string | undefined,
): readonly RowFilter[] {
  const all: (RowFilter | undefined)[] = [
    { value: 'type', words: t(documentTypeWords[type]), change: { type: [type] } },
    { value: 'issuer', words: issuer.shortName, change: { issuer: issuer.id } },
    leader ? { value: 'leader', words: leader.displayName, change: { leader: leader.id } } : undefined,
    field ? { value: 'field', words: field.name, change: { field: field.id } } : undefined,
  ];
  return all
    .filter((one) => one !== undefined)
    .filter((one) => !value || one.value === value)
    .map((one) => ({ ...one, words: t('ui.list.onlyThis', { name: one.words }) }));
}
