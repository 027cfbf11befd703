import type { BulkAct, Role } from '../graphql/schema';
import type { IconName } from '../ui/icons';
import type { Selection } from './selection';

interface Offered {
  /** Whose work it is. Of rows that aren't shown nothing more is known; the preview says for which it can be done. */
  roles: readonly Role[];
  icon: IconName;
  key?: string;
  /** It asks for somebody: the cursor goes there first. */
  asksWhom?: boolean;
}

const office: readonly Role[] = ['OFFICE_SPECIALIST', 'OFFICE_HEAD'];
const urging: readonly Role[] = [...office, 'PROVINCIAL_LEADER'];

/**
 * What can be done to many, in the order of the bar: the first is the main thing. The keys are those of one assignment:
 * c, r, m as everywhere; t tiếp nhận, p phân công, d đôn đốc, u ưu tiên, h gia hạn.
 */
export const bulkOffers: Record<BulkAct, Offered> = {
  DECIDE_EXTENSION: { roles: office, icon: 'gavel', key: 'h' },
  CONFIRM: { roles: office, icon: 'verified', key: 'c' },
  RETURN: { roles: office, icon: 'reply', key: 'r' },
  ACKNOWLEDGE: { roles: ['UNIT_HEAD', 'UNIT_SPECIALIST'], icon: 'check', key: 't' },
  DELEGATE: { roles: ['UNIT_HEAD'], icon: 'person_add', key: 'p', asksWhom: true },
  REQUEST_EXTENSION: { roles: ['UNIT_HEAD'], icon: 'more_time', key: 'h' },
  REMIND: { roles: urging, icon: 'campaign', key: 'd' },
  SET_MONITOR: { roles: office, icon: 'person_search', key: 'm', asksWhom: true },
  STAR: { roles: urging, icon: 'star', key: 'u' },
  UNSTAR: { roles: urging, icon: 'star_filled', key: 'u' },
  WITHDRAW: { roles: ['OFFICE_HEAD'], icon: 'cancel' },
};

/** Done at once, with a way back: they ask for nothing. */
export type StarAct = Extract<BulkAct, 'STAR' | 'UNSTAR'>;
export const isStarAct = (act: BulkAct): act is StarAct => act === 'STAR' || act === 'UNSTAR';

/** What the bar offers for what is ticked: what the server lets this person do to any of it. */
export function bulkActs({ rows, all }: Selection, has: (...roles: Role[]) => boolean): readonly BulkAct[] {
  const allStarred = rows.every(({ starred }) => starred);
  return (Object.keys(bulkOffers) as BulkAct[]).filter((act) => {
    if (!has(...bulkOffers[act].roles)) return false;
    if (act === 'STAR' && allStarred && !all) return false;
    if (act === 'UNSTAR' && !allStarred && !all) return false;
    // The monitor is the directive's: its rows don't tell.
    if (all || act === 'SET_MONITOR') return true;
    const action = act === 'UNSTAR' ? 'STAR' : act;
    return rows.some(({ viewerActions }) => viewerActions.includes(action));
  });
}

/** The server takes no more at once. */
export const mostInBulk = 1000;

/** How many are chosen. */
export const chosen = ({ rows, all }: Selection): number => all?.count ?? rows.length;

/** The same, as the server is told: rows as they were seen, or all that match. */
export const targetsOf = ({ rows, all }: Selection) =>
  all ? { filter: all.filter } : { targets: rows.map(({ id, version }) => ({ id, expectedVersion: version })) };
