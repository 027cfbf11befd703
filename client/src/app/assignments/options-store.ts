import { inject } from '@angular/core';
import { Session } from '../auth/session';
import type { AccountFilter, UnitFilter } from '../graphql/schema';
import { ask } from '../graphql/query';
import { officeDay } from '../ui/dates';
import type { Option } from '../ui/type-ahead/type-ahead';
import {
  AssignmentDocumentOptionsDocument,
  AssignmentPeopleOptionsDocument,
  AssignmentUnitOptionsDocument,
} from './assignments.generated';

/** What a type-ahead asks for what was typed. */
export type OptionSearch = (text: string) => Promise<readonly Option[]>;

/** Units of today by any of their names, codes or unaccented letters; `within` a unit and its sub-units. */
export function unitSearch(more: () => Pick<UnitFilter, 'within'> & { without?: string } = () => ({})): OptionSearch {
  const find = ask(AssignmentUnitOptionsDocument);
  return async (text) => {
    const { within, without } = more();
    const filter = { text: text || undefined, within, openOn: officeDay(new Date()) };
    const { units } = await find({ filter });
    return units.nodes
      .filter((unit) => unit.id !== without)
      .map(({ id, name, shortName, code }) => ({ id, label: name, short: shortName, hint: code }));
  };
}

/** People by their names: of a unit, in certain roles. */
export function peopleSearch(more: () => Pick<AccountFilter, 'roles' | 'unitId'>): OptionSearch {
  const find = ask(AssignmentPeopleOptionsDocument);
  return async (text) => {
    const { accounts } = await find({ filter: { ...more(), text: text || undefined } });
    return accounts.nodes.map(({ id, displayName, title }) => ({ id, label: displayName, hint: title }));
  };
}

/** Documents by their number or what they are about. */
export function documentSearch(): OptionSearch {
  const find = ask(AssignmentDocumentOptionsDocument);
  return async (text) => {
    const { documents } = await find({ filter: { text: text || undefined } });
    return documents.nodes.map(({ id, numberSymbol, abstract }) => ({ id, label: numberSymbol, hint: abstract }));
  };
}

/** What finds people and things to filter by. */
export interface FilterSearches {
  units: OptionSearch;
  documents: OptionSearch;
  /** Specialists are known to their own unit only (domain.md §7). */
  delegates?: OptionSearch;
  monitors?: OptionSearch;
}

/** What this person may look up to filter by. */
export function filterSearches(): FilterSearches {
  const session = inject(Session);
  const people = (...roles: NonNullable<AccountFilter['roles']>) => peopleSearch(() => ({ roles }));
  return {
    units: unitSearch(),
    documents: documentSearch(),
    delegates: session.hasRole('UNIT_HEAD') ? people('UNIT_SPECIALIST') : undefined,
    monitors: session.overlooks() ? people('OFFICE_SPECIALIST', 'OFFICE_HEAD') : undefined,
  };
}
