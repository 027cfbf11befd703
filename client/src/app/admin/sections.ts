import type { TextKey } from '../i18n/text';

/** A part of the administration; its screen is a child route of `/quan-tri` in `app.routes.ts`. */
export interface Section {
  path: string;
  words: TextKey;
}

/** In the order of the tabs. */
export const sections: readonly Section[] = [
  { path: 'lich', words: 'admin.calendar' },
  { path: 'gia-han', words: 'admin.extensions' },
  { path: 'nhac-viec', words: 'admin.reminders' },
  { path: 'thu', words: 'admin.mails' },
];
