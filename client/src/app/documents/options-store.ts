import { resource, type Signal, computed } from '@angular/core';
import type { AccountFilter } from '../graphql/schema';
import { ask } from '../graphql/query';
import { officeDay } from '../ui/dates';
import type { Option } from '../ui/type-ahead/type-ahead';
import {
  DocumentPeopleOptionsDocument,
  DocumentReadDeadlinesDocument,
  type DocumentReadDeadlinesQuery,
  DocumentUnitOptionsDocument,
} from './documents.generated';

/** What a type-ahead asks for what was typed. */
export type OptionSearch = (text: string) => Promise<readonly Option[]>;

/** Units by any of their names, codes or unaccented letters: those of today, or of the day given; without those named. */
export function unitSearch(
  openOn: () => string | undefined = () => officeDay(new Date()),
  without: readonly string[] = [],
): OptionSearch {
  const find = ask(DocumentUnitOptionsDocument);
  return async (text) => {
    const { units } = await find({ filter: { text: text || undefined, openOn: openOn() } });
    return units.nodes
      .filter(({ id }) => !without.includes(id))
      .map(({ id, name, shortName, code }) => ({ id, label: name, short: shortName, hint: code }));
  };
}

/** People in certain roles, by their names. */
export function peopleSearch(roles: AccountFilter['roles']): OptionSearch {
  const find = ask(DocumentPeopleOptionsDocument);
  return async (text) => {
    const { accounts } = await find({ filter: { roles, text: text || undefined } });
    return accounts.nodes.map(({ id, displayName, title }) => ({ id, label: displayName, hint: title }));
  };
}

/** How long typing must rest before the server is asked. */
const restMs = 250;

/** The words of a deadline read back by the server as they are typed; undefined while there are none. */
export function deadlineReading(
  words: () => string,
  issuedOn: string,
): Signal<DocumentReadDeadlinesQuery['readDeadlines'][number] | undefined> {
  const read = ask(DocumentReadDeadlinesDocument);
  const reading = resource({
    params: () => words().trim() || undefined,
    loader: async ({ params, abortSignal }) => {
      await new Promise((resolve) => setTimeout(resolve, restMs));
      return abortSignal.aborted ? undefined : (await read({ words: [params], issuedOn })).readDeadlines[0];
    },
  });
  // Without an answer nothing is said: the server reads the words again when they are sent.
  return computed(() => (words().trim() && reading.hasValue() ? reading.value() : undefined));
}
