import { inject } from '@angular/core';
import type { CanMatchFn, RedirectFunction } from '@angular/router';
import { Session } from '../auth/session';
import type { Role } from '../graphql/schema';
import type { TextKey } from '../i18n/text';

/** A part of the administration, with an address of its own: a child route of `/quan-tri` in `app.routes.ts`. */
export interface Section {
  path: string;
  words: TextKey;
  /** Whose it is. */
  roles: readonly Role[];
}

/** Sections that belong together, under a heading. */
export interface SectionGroup {
  words: TextKey;
  sections: readonly Section[];
}

/** Sets up what holds for everybody. */
const rulers: readonly Role[] = ['OFFICE_HEAD', 'SYSTEM_ADMIN'];
/** Says which units there are. */
const ofSystem: readonly Role[] = ['SYSTEM_ADMIN'];
/** Looks after those who work in them. */
const ofPeople: readonly Role[] = ['UNIT_ADMIN', 'SYSTEM_ADMIN'];

/** In the order in which they are listed. */
const groups: readonly SectionGroup[] = [
  {
    words: 'admin.groups.people',
    sections: [
      { path: 'nguoi-dung', words: 'people.accounts.title', roles: ofPeople },
      { path: 'don-vi', words: 'people.units.title', roles: ofSystem },
      { path: 'ra-soat', words: 'staffing.review.title', roles: ofPeople },
    ],
  },
  {
    words: 'admin.groups.work',
    sections: [
      { path: 'lich', words: 'admin.calendar', roles: rulers },
      { path: 'gia-han', words: 'admin.extensions', roles: rulers },
      { path: 'nhac-viec', words: 'admin.reminders', roles: rulers },
    ],
  },
  {
    words: 'admin.groups.safety',
    sections: [
      { path: 'phien', words: 'sessions.admin.title', roles: ofPeople },
      { path: 'quyen', words: 'rights.title', roles: [...rulers, 'UNIT_ADMIN'] },
      { path: 'an-toan', words: 'security.title', roles: rulers },
    ],
  },
  {
    words: 'admin.groups.system',
    sections: [
      { path: 'thu', words: 'admin.mails', roles: rulers },
      { path: 'cai-dat', words: 'admin.settings.title', roles: rulers },
    ],
  },
];

/** The sections that are this person's, in their groups. */
export const groupsOf = (session: Session): readonly SectionGroup[] =>
  groups
    .map(({ words, sections }) => ({ words, sections: sections.filter(({ roles }) => session.hasRole(...roles)) }))
    .filter(({ sections }) => sections.length > 0);

/** The same in one row. */
export const sectionsOf = (session: Session): readonly Section[] =>
  groupsOf(session).flatMap(({ sections }) => sections);

/** Lets in whoever has a section; where it says no, the route that follows tells others what is here. */
export const isAdministering: CanMatchFn = async () => {
  const session = inject(Session);
  await session.ready();
  return sectionsOf(session).length > 0;
};

/** Each section is its people's; to the others it is a page that does not exist. */
export const isOwnSection: CanMatchFn = (_, [segment]) =>
  sectionsOf(inject(Session)).some(({ path }) => path === segment?.path);

/** The first section one has. */
export const toFirstSection: RedirectFunction = () => sectionsOf(inject(Session))[0]!.path;
