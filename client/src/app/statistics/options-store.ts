import { computed, inject } from '@angular/core';
import { Session } from '../auth/session';
import { ask, query } from '../graphql/query';
import type { Role } from '../graphql/schema';
import type { Option } from '../ui/type-ahead/type-ahead';
import {
  StatisticsDocumentOptionsDocument,
  StatisticsFieldsDocument,
  StatisticsPeopleOptionsDocument,
  StatisticsUnitOptionsDocument,
} from './statistics.generated';

type Search = (text: string) => Promise<readonly Option[]>;

/** What finds units, people and documents to count by; undefined where this person may not look them up. */
export interface ScopeSearches {
  units: Search;
  documents: Search;
  leaders?: Search;
  monitors?: Search;
  /** Specialists are known to their own unit only (domain.md §7). */
  delegates?: Search;
}

/** The fields there are to count by. */
export function knownFields() {
  const known = query(StatisticsFieldsDocument, () => ({}));
  return computed(() => known.value()?.fields ?? []);
}

/** Figures of past years are asked for, too: also units that are closed by now are found. */
export function scopeSearches(): ScopeSearches {
  const session = inject(Session);
  const findUnits = ask(StatisticsUnitOptionsDocument);
  const findPeople = ask(StatisticsPeopleOptionsDocument);
  const findDocuments = ask(StatisticsDocumentOptionsDocument);
  const people =
    (...roles: Role[]): Search =>
    async (text) => {
      const { accounts } = await findPeople({ filter: { roles, text: text || undefined } });
      return accounts.nodes.map(({ id, displayName, title }) => ({ id, label: displayName, hint: title }));
    };
  return {
    units: async (text) => {
      const { units } = await findUnits({ filter: { text: text || undefined } });
      return units.nodes.map(({ id, name, shortName, code }) => ({ id, label: name, short: shortName, hint: code }));
    },
    documents: async (text) => {
      const { documents } = await findDocuments({ filter: { text: text || undefined } });
      return documents.nodes.map(({ id, numberSymbol, abstract }) => ({ id, label: numberSymbol, hint: abstract }));
    },
    leaders: session.overlooks() ? people('PROVINCIAL_LEADER') : undefined,
    monitors: session.overlooks() ? people('OFFICE_SPECIALIST', 'OFFICE_HEAD') : undefined,
    delegates: session.hasRole('UNIT_HEAD') ? people('UNIT_SPECIALIST') : undefined,
  };
}
