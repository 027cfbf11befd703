import type { Routes, UrlMatcher, UrlSegment } from '@angular/router';
import { InquiryListPage } from './inquiry-list-page/inquiry-list-page';

/** `/giai-trinh` and `/giai-trinh/<id>` are one page: the list stays where it is while one is opened beside it. */
const listAndOne: UrlMatcher = (segments) => {
  if (segments.length > 1) return null;
  const posParams: Record<string, UrlSegment> = segments[0] ? { id: segments[0] } : {};
  return { consumed: segments, posParams };
};

export default [{ matcher: listAndOne, component: InquiryListPage }] satisfies Routes;
