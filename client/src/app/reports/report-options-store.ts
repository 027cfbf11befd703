import { computed, inject, type Signal } from '@angular/core';
import { Session } from '../auth/session';
import { ask, query } from '../graphql/query';
import type { AccountFilter } from '../graphql/schema';
import { officeDay } from '../ui/dates';
import type { Option } from '../ui/type-ahead/type-ahead';
import {
  ReportClosedPeriodsDocument,
  ReportDocumentOptionsDocument,
  ReportNamesDocument,
  ReportPeopleOptionsDocument,
  ReportSubjectFieldsDocument,
  ReportUnitOptionsDocument,
} from './reports.generated';

type OptionSearch = (text: string) => Promise<readonly Option[]>;

/** What finds the things that a report is narrowed to, for who may look them up. */
export interface ReportSearches {
  readonly units: OptionSearch;
  readonly documents: OptionSearch;
  /** Undefined for units: who works at the Office is found by the Office and the leaders (domain.md §7). */
  readonly monitors?: OptionSearch;
  readonly leaders: OptionSearch;
}

/** Call it where `inject` may be called. */
export function reportSearches(): ReportSearches {
  const units = ask(ReportUnitOptionsDocument);
  const documents = ask(ReportDocumentOptionsDocument);
  const accounts = ask(ReportPeopleOptionsDocument);
  const people =
    (...roles: NonNullable<AccountFilter['roles']>): OptionSearch =>
    async (text) => {
      const found = await accounts({ filter: { roles, text: text || undefined } });
      return found.accounts.nodes.map(({ id, displayName, title }) => ({ id, label: displayName, hint: title }));
    };
  return {
    units: async (text) => {
      const found = await units({ filter: { text: text || undefined, openOn: officeDay(new Date()) } });
      return found.units.nodes.map(({ id, name, shortName, code }) => ({
        id,
        label: name,
        short: shortName,
        hint: code,
      }));
    },
    documents: async (text) => {
      const found = await documents({ filter: { text: text || undefined } });
      return found.documents.nodes.map(({ id, numberSymbol, abstract }) => ({
        id,
        label: numberSymbol,
        hint: abstract,
      }));
    },
    monitors: inject(Session).overlooks() ? people('OFFICE_SPECIALIST', 'OFFICE_HEAD') : undefined,
    leaders: people('PROVINCIAL_LEADER'),
  };
}

/** A period whose figures were frozen. */
export interface ClosedChoice {
  readonly id: string;
  readonly words: string;
}

/** The ids whose names a screen shows. */
export interface NamedThings {
  readonly units?: readonly string[];
  readonly people?: readonly string[];
  readonly document?: string;
}

/** Stands for an id where there is none: the schema wants one even for what it then leaves out. */
const nothing = '0';

/** The name of each id; “…” while it is asked for, and where it can't be seen. */
export function reportNames(things: () => NamedThings): Signal<(id: string) => string> {
  const found = query(
    ReportNamesDocument,
    () => {
      const { units = [], people = [], document } = things();
      if (!units.length && !people.length && !document) return undefined;
      return {
        ...{ units: [...units], hasUnits: units.length > 0 },
        ...{ people: [...people], hasPeople: people.length > 0 },
        ...{ document: document ?? nothing, hasDocument: !!document },
      };
    },
    { keepPrevious: true },
  );
  return computed(() => {
    const { units, accounts, document } = found.value() ?? {};
    const names = new Map<string, string>();
    for (const { id, shortName } of units?.nodes ?? []) names.set(id, shortName);
    for (const { id, displayName } of accounts?.nodes ?? []) names.set(id, displayName);
    if (document) names.set(document.id, document.numberSymbol);
    return (id) => names.get(id) ?? '…';
  });
}

/** Lĩnh vực, to choose from. */
export function subjectFields(): Signal<readonly { id: string; name: string }[]> {
  const list = query(ReportSubjectFieldsDocument, () => ({}));
  return computed(() => list.value()?.fields ?? []);
}

/** Periods whose figures are frozen, for a report that counts; none while `wanted` says no. */
export function closedPeriods(wanted: () => boolean): Signal<readonly ClosedChoice[]> {
  const list = query(ReportClosedPeriodsDocument, () => (wanted() ? {} : undefined));
  return computed(() => list.value()?.closedPeriods.nodes.map(({ id, name }) => ({ id, words: name })) ?? []);
}
