import type { Routes, UrlMatcher, UrlSegment } from '@angular/router';
import { CloseUnitPage } from './close-unit-page/close-unit-page';
import { UnitsPage } from './units-page/units-page';

/** The tree stays where it is while one is opened beside it: the list and one of it are one page. */
const treeAndOne: UrlMatcher = (segments) => {
  if (segments.length > 1) return null;
  const posParams: Record<string, UrlSegment> = segments[0] ? { id: segments[0] } : {};
  return { consumed: segments, posParams };
};

/** Below `/quan-tri/don-vi`. */
export default [
  { path: ':id/ket-thuc', title: 'people.closing.title', component: CloseUnitPage },
  { matcher: treeAndOne, component: UnitsPage },
] satisfies Routes;
