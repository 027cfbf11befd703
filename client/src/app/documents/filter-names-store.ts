import { computed, type Signal } from '@angular/core';
import { query } from '../graphql/query';
import { texts } from '../i18n/text';
import type { ListAddress } from './document-address';
import { DocumentFieldsDocument, type DocumentFieldsQuery, DocumentFilterNamesDocument } from './documents.generated';
import type { FilterNames } from './filter-words';

/** Stands for an id where there is none: the schema wants one even for what it then leaves out. */
const nothing = '0';

/** The fields of work there are, and the names of what an address filters by. */
export function filterNames(address: () => ListAddress): {
  fields: Signal<DocumentFieldsQuery['fields']>;
  names: Signal<FilterNames>;
} {
  const t = texts();
  const fieldList = query(DocumentFieldsDocument, () => ({}));
  const things = query(DocumentFilterNamesDocument, () => {
    const { issuer, leader } = address();
    if (!issuer && !leader) return undefined;
    return {
      issuer: issuer ?? nothing,
      hasIssuer: !!issuer,
      leaders: leader ? [leader] : [],
      hasLeader: !!leader,
    };
  });
  const fields = computed(() => fieldList.value()?.fields ?? []);
  const names = computed((): FilterNames => {
    const found = things.value();
    const unknown = t('documents.filter.unknownName');
    return {
      issuer: found && (found.unit?.shortName ?? unknown),
      leader: found && (found.accounts?.nodes[0]?.displayName ?? unknown),
      field: fields().find(({ id }) => id === address().field)?.name,
    };
  });
  return { fields, names };
}
