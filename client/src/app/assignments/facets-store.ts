import { computed, type Signal } from '@angular/core';
import { query } from '../graphql/query';
import { filterOf, type ListAddress } from './assignment-address';
import { AssignmentFacetsDocument, type AssignmentFacetsQuery } from './assignments.generated';

/** How many each choice of the filters would leave; undefined until that is known. */
export type Facets = AssignmentFacetsQuery['assignmentFacets'];

/** Asked only while somebody looks (`wanted`): counting everything costs the server more than a page of rows. */
export function facets(
  address: () => ListAddress,
  wanted: () => boolean,
  seesPeople: boolean,
): Signal<Facets | undefined> {
  const counts = query(
    AssignmentFacetsDocument,
    () => (wanted() ? { filter: filterOf(address()), people: seesPeople } : undefined),
    { keepPrevious: true },
  );
  return computed(() => counts.value()?.assignmentFacets);
}
