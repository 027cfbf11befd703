import type { Routes, UrlMatcher, UrlSegment } from '@angular/router';
import { ImportPage } from './import-page/import-page';
import { PeoplePage } from './people-page/people-page';

/** The list stays where it is while somebody is opened beside it. */
const listAndOne: UrlMatcher = (segments) => {
  if (segments.length > 1) return null;
  const posParams: Record<string, UrlSegment> = segments[0] ? { id: segments[0] } : {};
  return { consumed: segments, posParams };
};

/** Below `/quan-tri/nguoi-dung`. */
export default [
  { path: 'nhap', title: 'people.import.title', component: ImportPage },
  { matcher: listAndOne, component: PeoplePage },
] satisfies Routes;
