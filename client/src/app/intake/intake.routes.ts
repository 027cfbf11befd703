import type { CanDeactivateFn, Routes } from '@angular/router';
import { DraftsPage } from './drafts-page/drafts-page';
import { EntryPage } from './entry-page/entry-page';

const saved: CanDeactivateFn<EntryPage> = (page, _route, _from, to) => page.mayLeave(to.url);

export default [
  { path: '', component: DraftsPage },
  // `/nhap/moi` too: it becomes `/nhap/<id>` with the first thing typed, and stays the same page.
  { path: ':draftId', component: EntryPage, canDeactivate: [saved] },
] satisfies Routes;
