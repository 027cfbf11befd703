import { computed, type Signal } from '@angular/core';
import { query } from '../graphql/query';
import { texts } from '../i18n/text';
import type { FilterNames } from './active-filters/active-filters';
import type { ListAddress } from './assignment-address';
import {
  AssignmentFilterNamesDocument,
  AssignmentPeopleOptionsDocument,
  type AssignmentPeopleOptionsQueryVariables,
} from './assignments.generated';

/** Stands for an id where there is none: the schema wants one even for what it then leaves out. */
const nothing = '0';
/** As many people as one answer may hold; no Office has more monitors. */
const everybody = 100;

/**
 * The names of what an address filters by; a name that can't be seen is said to be so. People can't be asked for by
 * id: a monitor is looked up among those of the Office, somebody with a delegation among all.
 */
export function filterNames(address: () => ListAddress): Signal<FilterNames> {
  const t = texts();
  const things = query(AssignmentFilterNamesDocument, () => {
    const { unit, document, directive } = address();
    if (!unit && !document && !directive) return undefined;
    return {
      unit: unit ?? nothing,
      hasUnit: !!unit,
      document: document ?? nothing,
      hasDocument: !!document,
      directive: directive ?? nothing,
      hasDirective: !!directive,
    };
  });
  const people = query(AssignmentPeopleOptionsDocument, (): AssignmentPeopleOptionsQueryVariables | undefined => {
    const { monitor, delegate } = address();
    if (!monitor && !delegate) return undefined;
    return { first: everybody, filter: delegate ? {} : { roles: ['OFFICE_SPECIALIST', 'OFFICE_HEAD'] } };
  });
  const person = (id: string | undefined) =>
    people.value() && (people.value()!.accounts.nodes.find((one) => one.id === id)?.displayName ?? unknown());
  const unknown = () => t('assignments.filter.unknownName');
  return computed(() => {
    const { monitor, delegate } = address();
    const found = things.value();
    return {
      unit: found && (found.unit?.shortName ?? unknown()),
      document: found && (found.document?.numberSymbol ?? unknown()),
      directive: found && (found.directive?.text ?? unknown()),
      monitor: monitor && person(monitor),
      delegate: delegate && person(delegate),
    };
  });
}
