import type { Routes, UrlMatcher, UrlSegment } from '@angular/router';
import { AssignmentListPage } from './assignment-list-page/assignment-list-page';

/** `/nhiem-vu` and `/nhiem-vu/<id>` are one page: the list stays where it is while one is opened beside it. */
const listAndOne: UrlMatcher = (segments) => {
  if (segments.length > 1) return null;
  const posParams: Record<string, UrlSegment> = segments[0] ? { id: segments[0] } : {};
  return { consumed: segments, posParams };
};

export default [{ matcher: listAndOne, component: AssignmentListPage }] satisfies Routes;
