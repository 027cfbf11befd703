import { inject } from '@angular/core';
import { Apollo } from 'apollo-angular';
import type { Role } from '../graphql/schema';
import type { Option } from '../ui/type-ahead/type-ahead';
import { StaffingPeopleDocument } from './deputies.generated';

/** Finds people by name whom the viewer may look up, with one of the roles if any are given. */
export function peopleSearch(roles: () => Role[] | undefined): (text: string) => Promise<readonly Option[]> {
  const apollo = inject(Apollo);
  return async (text) => {
    const { data } = await apollo.client.query({
      query: StaffingPeopleDocument,
      variables: { filter: { text, roles: roles() }, first: 20 },
      fetchPolicy: 'network-only',
    });
    return (data?.accounts.nodes ?? []).map(({ id, displayName, title, roles: held }) => {
      const units = [...new Set(held.map(({ unit }) => unit.shortName || unit.name))];
      return { id, label: displayName, hint: [title, ...units].filter(Boolean).join(' · ') };
    });
  };
}
