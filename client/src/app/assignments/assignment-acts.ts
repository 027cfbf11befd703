import type { AssignmentStatus } from '../graphql/schema';
import type { Act } from './assignment-labels';
import type { AssignmentDetailFragment } from './assignments.generated';

/** What can be done now, in its order: the main thing, what stands beside it, and the rest behind ⋯. */
export interface ArrangedActs {
  main?: Act;
  beside: readonly Act[];
  more: readonly Act[];
}

/** What comes first while an assignment is in a state; what isn't named stands behind ⋯. */
const first: Record<AssignmentStatus, readonly Act[]> = {
  DRAFT: [],
  ASSIGNED: ['ACKNOWLEDGE', 'DELEGATE', 'DECLINE', 'REMIND', 'NOTE', 'AMEND'],
  IN_PROGRESS: ['REPORT', 'SUBMIT', 'DRAFT_RESULT', 'DELEGATE', 'REMIND', 'NOTE', 'AMEND'],
  SUBMITTED: ['CONFIRM', 'RETURN', 'RECALL', 'OPEN_REVIEW'],
  COMPLETED: ['REOPEN', 'NOTE'],
  DECLINED: ['REASSIGN', 'INSIST'],
  WITHDRAWN: ['NOTE'],
};

/** Never the main thing: what one does on the side, and what goes back. */
const quiet: readonly Act[] = ['SET_MONITOR', 'REMIND', 'NOTE', 'AMEND', 'RECALL', 'REOPEN'];

/** The order behind ⋯; what can't easily be taken back comes last. */
const order: readonly Act[] = [
  'REPORT',
  'SUBMIT',
  'DRAFT_RESULT',
  'DELEGATE',
  'OPEN_REVIEW',
  'REMIND',
  'SET_MONITOR',
  'NOTE',
  'AMEND',
  'RECALL',
  'DECLINE',
  'REASSIGN',
  'INSIST',
  'REOPEN',
  'WITHDRAW',
];

/** How many buttons stand in a row: a phone's thumb reaches three. */
const inARow = 3;

const dutyActs = { CHANGE: 'CHANGE_DUTY', END: 'END_DUTY' } as const;

/** Everything the server lets this person do here: `viewerActions` of the assignment, of its directive and of its duty. */
export function actsOf(
  assignment: Pick<AssignmentDetailFragment, 'viewerActions' | 'directive' | 'duty'>,
): readonly Act[] {
  const own: readonly Act[] = assignment.viewerActions;
  const ofDuty = assignment.duty?.viewerActions.map((action) => dutyActs[action]) ?? [];
  return [
    ...own,
    ...(assignment.directive.viewerActions.includes('SET_MONITOR') ? (['SET_MONITOR'] as const) : []),
    ...ofDuty,
  ];
}

/** Sorts what can be done by what people come to do most (`console.md`, principle 6). */
export function arrange(
  assignment: Pick<AssignmentDetailFragment, 'status' | 'viewerActions' | 'directive' | 'duty' | 'resultDraft'>,
): ArrangedActs {
  const acts = actsOf(assignment);
  // Who may send edits the same draft in the same place.
  const able = new Set(acts.includes('SUBMIT') ? acts.filter((act) => act !== 'DRAFT_RESULT') : acts);
  // The star has its own place, at the head; what is done to the duty stands beside it.
  for (const act of ['STAR', 'CHANGE_DUTY', 'END_DUTY'] as const) able.delete(act);
  // A result that a specialist has drafted waits for the head: sending it is then the main thing.
  const drafted = assignment.status === 'IN_PROGRESS' && assignment.resultDraft && able.has('SUBMIT');
  const unmonitored = assignment.status !== 'COMPLETED' && !assignment.directive.monitor;
  const wanted = new Set<Act>([
    ...(drafted ? (['SUBMIT'] as const) : []),
    ...(unmonitored ? (['SET_MONITOR'] as const) : []),
    ...first[assignment.status],
  ]);
  const row = [...wanted].filter((act) => able.has(act)).slice(0, inARow);
  const main = row.find((act) => !quiet.includes(act));
  return {
    main,
    beside: row.filter((act) => act !== main),
    more: [...new Set([...order, ...able])].filter((act) => able.has(act) && !row.includes(act)),
  };
}

/**
 * The keys of `console.md`, and by their Vietnamese words: t tiếp nhận, p phân công, d đôn đốc, u ưu tiên. Of several
 * acts the first that can be done.
 */
export const actsByKey: Readonly<Record<string, readonly Act[]>> = {
  e: ['REPORT'],
  s: ['SUBMIT', 'DRAFT_RESULT'],
  c: ['CONFIRM'],
  r: ['RETURN'],
  m: ['SET_MONITOR'],
  t: ['ACKNOWLEDGE'],
  p: ['DELEGATE'],
  d: ['REMIND'],
  u: ['STAR'],
};

/** The key of an act, where it has one. */
export const keyOf = (act: Act): string | undefined =>
  Object.keys(actsByKey).find((key) => actsByKey[key].includes(act));
