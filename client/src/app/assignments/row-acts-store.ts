import { inject } from '@angular/core';
import { Session } from '../auth/session';
import { texts } from '../i18n/text';
import type { MenuAct } from '../ui/point-menu/point-menu';
import type { AssignmentRowFragment } from './assignments.generated';
import { bulkActs, bulkOffers } from './bulk-acts';
import { Bulking } from './bulking';

/** What a row's menu can do with its assignment: the same as can be done with many, for one. */
export function rowActs(): (row: AssignmentRowFragment) => readonly MenuAct[] {
  const session = inject(Session);
  const bulk = inject(Bulking);
  const t = texts();
  return (row) => {
    const selection = { rows: [row], all: null };
    const offered = bulkActs(selection, (...roles) => session.hasRole(...roles));
    // An ellipsis: it asks before it does something.
    return offered.map((act) => ({
      words: act === 'STAR' || act === 'UNSTAR' ? t(`bulk.act.${act}`) : `${t(`bulk.act.${act}`)}…`,
      icon: bulkOffers[act].icon,
      run: () => bulk.begin(act, selection),
    }));
  };
}
