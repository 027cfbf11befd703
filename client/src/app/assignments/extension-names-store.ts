import { computed, type Signal } from '@angular/core';
import { query } from '../graphql/query';
import { texts } from '../i18n/text';
import type { ExtensionAddress } from './extension-address';
import {
  type ExtensionReasonsQuery,
  ExtensionFilterNamesDocument,
  ExtensionReasonsDocument,
} from './extensions.generated';
import type { FilterNames } from './filter-names-store';

/** Every reason there is or was, and the names of what an address filters by. */
export function extensionNames(address: () => ExtensionAddress): {
  reasons: Signal<ExtensionReasonsQuery['extensionReasons']>;
  names: Signal<FilterNames>;
} {
  const t = texts();
  const known = query(ExtensionReasonsDocument, () => (address().tab === 'all' ? { withInactive: true } : undefined));
  const things = query(
    ExtensionFilterNamesDocument,
    () => {
      const { units, monitor } = address();
      if (!units.length && !monitor) return undefined;
      const people = monitor ? [monitor] : [];
      return { units: [...units], hasUnits: !!units.length, people, hasPeople: !!monitor };
    },
    { keepPrevious: true },
  );
  const reasons = computed(() => known.value()?.extensionReasons ?? []);
  return {
    reasons,
    names: computed(() => {
      const found = things.value();
      const names = new Map<string, string>();
      for (const { id, name } of reasons()) names.set(id, name);
      for (const { id, shortName } of found?.units?.nodes ?? []) names.set(id, shortName);
      for (const { id, displayName } of found?.accounts?.nodes ?? []) names.set(id, displayName);
      const waiting = !found || things.isLoading() || known.isLoading();
      return (id) => names.get(id) ?? (waiting ? '…' : t('assignments.filter.unknownName'));
    }),
  };
}
