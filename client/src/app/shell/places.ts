import { computed, inject, type Signal } from '@angular/core';
import { sectionsOf } from '../admin/sections';
import { Session } from '../auth/session';
import type { TextKey } from '../i18n/text';
import type { IconName } from '../ui/icons';

/** A part of the console one can go to. */
export interface Place {
  path: string;
  icon: IconName;
  words: TextKey;
  /** Where there is little room. */
  short: TextKey;
  /** The keys that lead there. */
  keys?: string;
  /** Kept at hand where there is room for few: the bar of a phone. */
  near?: true;
}

/** So many fit side by side under a thumb, the button for the rest among them. */
const besideEachOther = 5;

const work: Place = {
  path: '/viec',
  icon: 'task_alt',
  words: 'shell.places.work',
  short: 'shell.places.workShort',
  keys: 'g v',
  near: true,
};
const lists: readonly Place[] = [
  {
    path: '/nhiem-vu',
    icon: 'assignment',
    words: 'shell.places.assignments',
    short: 'shell.places.assignments',
    keys: 'g n',
    near: true,
  },
  {
    path: '/van-ban',
    icon: 'description',
    words: 'shell.places.documents',
    short: 'shell.places.documents',
    keys: 'g d',
  },
];
const entry: Place = {
  path: '/nhap',
  icon: 'edit_note',
  words: 'shell.places.intake',
  short: 'shell.places.intakeShort',
  near: true,
};

const extensions: Place = {
  path: '/gia-han',
  icon: 'more_time',
  words: 'extensions.title',
  short: 'extensions.title',
  keys: 'g g',
};
const overview: Place = {
  path: '/tong-quan',
  icon: 'monitoring',
  words: 'dashboards.title',
  short: 'dashboards.short',
  keys: 'g t',
  near: true,
};
const figures: Place = {
  path: '/thong-ke',
  icon: 'bar_chart',
  words: 'statistics.title',
  short: 'statistics.title',
  keys: 'g k',
};
const inquiries: Place = {
  path: '/giai-trinh',
  icon: 'forum',
  words: 'inquiries.title',
  short: 'inquiries.title',
  keys: 'g i',
};
const reports: Place = {
  path: '/bao-cao',
  icon: 'summarize',
  words: 'reports.title',
  short: 'reports.title',
  keys: 'g b',
};
const administration: Place = {
  path: '/quan-tri',
  icon: 'settings',
  words: 'admin.title',
  short: 'admin.title',
};

/** The places this person has anything to do at. Administrators of accounts and of the system see no assignments. */
export function placesOfMine(): Signal<readonly Place[]> {
  const session = inject(Session);
  return computed(() => [
    ...firstPlaces(session),
    ...(session.seesAssignments() ? [...lists, extensions, inquiries, figures, reports] : []),
    ...(session.isOffice() ? [entry] : []),
    ...(sectionsOf(session).length ? [administration] : []),
  ]);
}

/** Whoever steers looks first at how things stand, everybody else at what they have to do. */
function firstPlaces(session: Session): readonly Place[] {
  if (!session.seesAssignments()) return [work];
  return session.hasRole('PROVINCIAL_LEADER') ? [overview, work] : [work, overview];
}

/** Those that stand in the bar of a phone: all that there are, or those most used and a button for the rest. */
export function placesAtHand(all: readonly Place[]): { beside: readonly Place[]; more: readonly Place[] } {
  if (all.length <= besideEachOther) return { beside: all, more: [] };
  const byUse = [...all.filter(({ near }) => near), ...all.filter(({ near }) => !near)];
  const chosen = new Set(byUse.slice(0, besideEachOther - 1));
  return { beside: all.filter((place) => chosen.has(place)), more: all.filter((place) => !chosen.has(place)) };
}
