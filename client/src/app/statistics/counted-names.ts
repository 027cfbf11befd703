import { documentTypeWords, partWords } from '../i18n/schema-words';
import type { Texts } from '../i18n/text';
import { deadlineKindWords } from './figure-words';
import { monthText } from './month-words';
import type { ScopeNames } from './scope-names-store';
import type { CountedAddress, ScopeAddress } from './statistics-address';

/** The key of the row of what has none of that kind: no monitor, no field. */
export const noKey = '-';

/** The address whose names are wanted: those it narrows by, and that of the row a number stood in. */
export function namedBy(address: CountedAddress): ScopeAddress & { parent?: string } {
  const { by, key } = address;
  if (!key || key === noKey) return address;
  switch (by) {
    case 'UNIT':
    case 'ISSUER':
      return { ...address, parent: key };
    case 'LEADER':
      return { ...address, leader: key };
    case 'MONITOR':
      return { ...address, monitor: key };
    case 'SPECIALIST':
      return { ...address, delegate: key };
    case 'FIELD':
      return { ...address, field: key };
    case 'DOCUMENT':
      return { ...address, document: key };
    default:
      return address;
  }
}

/** What the row is called that a number stood in; undefined for the sum. */
export function rowName({ by, key }: CountedAddress, names: ScopeNames, t: Texts): string | undefined {
  if (!by || key === undefined) return undefined;
  if (key === noKey) return t('statistics.counted.noKey');
  switch (by) {
    case 'MONTH':
      return monthText(key);
    case 'DOCUMENT_TYPE':
      return key in documentTypeWords ? t(documentTypeWords[key as keyof typeof documentTypeWords]) : key;
    case 'PART':
      return key in partWords ? t(partWords[key as keyof typeof partWords]) : key;
    case 'DEADLINE_KIND':
      return key in deadlineKindWords ? t(deadlineKindWords[key as keyof typeof deadlineKindWords]) : key;
    default:
      return names(key);
  }
}
