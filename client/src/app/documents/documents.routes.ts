import type { Routes, UrlMatcher, UrlSegment } from '@angular/router';
import { DocumentListPage } from './document-list-page/document-list-page';

/** `/van-ban` and `/van-ban/<id>` are one page: the list stays where it is while one is opened beside it. */
const listAndOne: UrlMatcher = (segments) => {
  if (segments.length > 1) return null;
  const posParams: Record<string, UrlSegment> = segments[0] ? { id: segments[0] } : {};
  return { consumed: segments, posParams };
};

export default [{ matcher: listAndOne, component: DocumentListPage }] satisfies Routes;
