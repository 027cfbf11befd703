import type { Routes } from '@angular/router';
import { PeopleSessionsPage } from './people-sessions-page/people-sessions-page';
import { PeopleTokensPage } from './people-tokens-page/people-tokens-page';

/** Sessions and access tokens of the people one looks after, below `/quan-tri/phien`. */
export default [
  { path: '', component: PeopleSessionsPage },
  { path: 'ma-truy-cap', title: 'sessions.admin.tokens', component: PeopleTokensPage },
] satisfies Routes;
