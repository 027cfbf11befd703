import { computed, type Signal } from '@angular/core';
import { query } from '../graphql/query';
import { texts } from '../i18n/text';
import type { ScopeAddress } from './statistics-address';
import { StatisticsNamesDocument } from './statistics.generated';

/** The names of what an address holds as ids; “…” while they are being asked for. */
export type ScopeNames = (id: string) => string;

/** Stands for an id where there is none: the schema wants one even for what it then leaves out. */
const nothing = '0';

/** The names of what an address counts by, asked for together. */
export function scopeNames(address: () => ScopeAddress & { parent?: string }): Signal<ScopeNames> {
  const t = texts();
  const things = query(
    StatisticsNamesDocument,
    () => {
      const { units, parent, issuer, leader, monitor, delegate, document, field } = address();
      const allUnits = [...units, parent, issuer].filter((id) => id !== undefined);
      const people = [leader, monitor, delegate].filter((id) => id !== undefined);
      if (!allUnits.length && !people.length && !document && !field) return undefined;
      return {
        units: allUnits,
        hasUnits: allUnits.length > 0,
        people,
        hasPeople: people.length > 0,
        document: document ?? nothing,
        hasDocument: !!document,
        hasField: !!field,
      };
    },
    { keepPrevious: true },
  );
  return computed(() => {
    const found = things.value();
    const names = new Map<string, string>();
    for (const { id, shortName } of found?.units?.nodes ?? []) names.set(id, shortName);
    for (const { id, displayName } of found?.accounts?.nodes ?? []) names.set(id, displayName);
    for (const { id, name } of found?.fields ?? []) names.set(id, name);
    if (found?.document) names.set(found.document.id, found.document.numberSymbol);
    const waiting = !found || things.isLoading();
    return (id) => names.get(id) ?? (waiting ? '…' : t('statistics.filter.unknownName'));
  });
}
