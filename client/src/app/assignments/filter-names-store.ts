import { computed, type Signal } from '@angular/core';
import { query } from '../graphql/query';
import { texts } from '../i18n/text';
import { type ListAddress, nobody } from './assignment-address';
import { AssignmentFilterNamesDocument } from './assignments.generated';

/** The names of what an address holds as ids; “…” while they are being asked for. */
export type FilterNames = (id: string) => string;

/** Stands for an id where there is none: the schema wants one even for what it then leaves out. */
const nothing = '0';

const peopleIn = ({ monitor, delegate, leader }: ListAddress) =>
  [monitor === nobody ? undefined : monitor, delegate, leader].filter((id) => id !== undefined);

/** The names of what an address filters by, asked for together; a name that can't be seen is said to be so. */
export function filterNames(address: () => ListAddress): Signal<FilterNames> {
  const t = texts();
  const things = query(
    AssignmentFilterNamesDocument,
    () => {
      const { units, document, directive, field } = address();
      const people = peopleIn(address());
      if (![...units, ...people, document, directive, field].some(Boolean)) return undefined;
      return {
        units: [...units],
        hasUnits: units.length > 0,
        people,
        hasPeople: people.length > 0,
        document: document ?? nothing,
        hasDocument: !!document,
        directive: directive ?? nothing,
        hasDirective: !!directive,
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
    if (found?.directive) names.set(found.directive.id, found.directive.text);
    const waiting = !found || things.isLoading();
    return (id) => names.get(id) ?? (waiting ? '…' : t('assignments.filter.unknownName'));
  });
}
