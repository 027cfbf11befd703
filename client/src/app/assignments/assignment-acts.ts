import type { AssignmentStatus } from '../graphql/schema';
import type { Act, InquiryAct } from './assignment-labels';
import type { AssignmentDetailFragment } from './assignments.generated';
import type { AssignmentInquiryFragment } from './inquiries.generated';

/** What can be done now, in its order: the main thing, what stands beside it, and the rest behind ⋯. */
export interface ArrangedActs {
  main?: Act;
  beside: readonly Act[];
  more: readonly Act[];
}

/** What comes first while an assignment is in a state; what isn't named stands behind ⋯. */
const first: Record<AssignmentStatus, readonly Act[]> = {
  DRAFT: [],
  ASSIGNED: ['ACKNOWLEDGE', 'DELEGATE', 'DECLINE', 'REMIND', 'NOTE', 'AMEND', 'ASK_EXPLANATION'],
  IN_PROGRESS: [
    ...['REPORT', 'SUBMIT', 'DRAFT_RESULT', 'WITHDRAW_EXTENSION', 'DELEGATE'],
    ...['REMIND', 'NOTE', 'AMEND', 'ASK_EXPLANATION'],
  ] as Act[],
  SUBMITTED: ['CONFIRM', 'RETURN', 'RECALL', 'OPEN_REVIEW', 'ASK_EXPLANATION'],
  COMPLETED: ['REOPEN', 'NOTE', 'ASK_EXPLANATION'],
  DECLINED: ['REASSIGN', 'INSIST'],
  WITHDRAWN: ['NOTE'],
};

/** Never the main thing: what one does on the side, and what goes back. */
const quiet: readonly Act[] = [
  'SET_MONITOR',
  'REMIND',
  'NOTE',
  'AMEND',
  'GRANT_EXTENSION',
  'RECALL',
  'WITHDRAW_EXTENSION',
  'REOPEN',
  'REQUEST_EXTENSION',
  'DRAFT_EXTENSION',
  'WITHDRAW_EXTENSION',
  'ASK_EXPLANATION',
];

/** The order behind ⋯; what can't easily be taken back comes last. */
const order: readonly Act[] = [
  'REPORT',
  'SUBMIT',
  'DRAFT_RESULT',
  'REQUEST_EXTENSION',
  'DRAFT_EXTENSION',
  'DELEGATE',
  'DECIDE_EXTENSION',
  'PREPARE_EXTENSION',
  'OPEN_REVIEW',
  'REMIND',
  'ASK_EXPLANATION',
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

/** What is done in the thread of a question, by what the server calls it. */
const inquiryActs = { ANSWER: 'ANSWER_INQUIRY', ASK_AGAIN: 'ASK_INQUIRY_AGAIN', CLOSE: 'CLOSE_INQUIRY' } as const;

/** What can be done in the thread of one question. */
export const actsOfInquiry = ({
  viewerActions,
}: Pick<AssignmentInquiryFragment, 'viewerActions'>): readonly InquiryAct[] =>
  viewerActions.map((action) => inquiryActs[action]);

const dutyActs = { CHANGE: 'CHANGE_DUTY', END: 'END_DUTY' } as const;

/** Everything the server lets this person do here: of the assignment, its directive, its duty and the questions about it. */
export function actsOf(
  assignment: Pick<AssignmentDetailFragment, 'viewerActions' | 'directive' | 'duty' | 'viewerMayAsk' | 'inquiries'>,
): readonly Act[] {
  const own: readonly Act[] = assignment.viewerActions;
  const ofDuty = assignment.duty?.viewerActions.map((action) => dutyActs[action]) ?? [];
  return [
    ...own,
    ...(assignment.directive.viewerActions.includes('SET_MONITOR') ? (['SET_MONITOR'] as const) : []),
    ...ofDuty,
    ...(assignment.viewerMayAsk ? (['ASK_EXPLANATION'] as const) : []),
    ...new Set(assignment.inquiries.flatMap(actsOfInquiry)),
  ];
}

/** Sorts what can be done by what people come to do most (`console.md`, principle 6). */
export function arrange(assignment: Arranged): ArrangedActs {
  const acts = actsOf(assignment);
  const able = new Set(acts);
  // Who may send edits the same draft in the same place.
  if (acts.includes('SUBMIT')) able.delete('DRAFT_RESULT');
  if (acts.includes('REQUEST_EXTENSION')) able.delete('DRAFT_EXTENSION');
  // The star has its own place, at the head; what is done to the duty stands beside it, and in a thread under it.
  for (const act of ['STAR', 'CHANGE_DUTY', 'END_DUTY', 'ASK_INQUIRY_AGAIN', 'CLOSE_INQUIRY'] as const)
    able.delete(act);
  if (!assignment.inquiries.some(({ state }) => state === 'OPEN')) able.delete('ANSWER_INQUIRY');
  const wanted = new Set<Act>([...urgent(assignment, able), ...first[assignment.status]]);
  const row = [...wanted].filter((act) => able.has(act)).slice(0, inARow);
  const main = row.find((act) => !quiet.includes(act));
  return {
    main,
    beside: row.filter((act) => act !== main),
    more: [...new Set([...order, ...able])].filter((act) => able.has(act) && !row.includes(act)),
  };
}

type Arranged = Pick<
  AssignmentDetailFragment,
  | 'status'
  | 'viewerActions'
  | 'directive'
  | 'duty'
  | 'viewerMayAsk'
  | 'inquiries'
  | 'resultDraft'
  | 'extensionDraft'
  | 'delegate'
>;

/** What comes before everything that its state alone would put first. */
function urgent(assignment: Arranged, able: ReadonlySet<Act>): readonly Act[] {
  const { status, directive, resultDraft, extensionDraft, delegate } = assignment;
  const acts: Act[] = [];
  const isOpen = status === 'ASSIGNED' || status === 'IN_PROGRESS';
  // Who has been asked to explain is waited for by whoever asked.
  acts.push('ANSWER_INQUIRY');
  // The unit waits for the word of the Office.
  if (isOpen) acts.push(able.has('DECIDE_EXTENSION') ? 'DECIDE_EXTENSION' : 'PREPARE_EXTENSION');
  // What a specialist has drafted waits for the head: sending it is then the main thing.
  if (status === 'IN_PROGRESS' && resultDraft && able.has('SUBMIT')) acts.push('SUBMIT');
  if (status !== 'COMPLETED' && !directive.monitor) acts.push('SET_MONITOR');
  // Somebody is at it already, or more time is being asked for: that comes before handing it on.
  const handedOut = delegate || !able.has('DELEGATE');
  if (status === 'IN_PROGRESS' && (extensionDraft || handedOut))
    acts.push(...first.IN_PROGRESS.slice(0, 2), 'DRAFT_RESULT', 'REQUEST_EXTENSION', 'DRAFT_EXTENSION');
  return acts;
}

/**
 * The keys of `console.md`, and by their Vietnamese words: t tiếp nhận, p phân công, d đôn đốc, u ưu tiên, y yêu cầu giải trình, h gia hạn.
 * Of several acts the first that can be done.
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
  y: ['ANSWER_INQUIRY', 'ASK_EXPLANATION'],
  h: ['REQUEST_EXTENSION', 'DRAFT_EXTENSION', 'DECIDE_EXTENSION', 'PREPARE_EXTENSION'],
};

/** The key of an act, where it has one. */
export const keyOf = (act: Act): string | undefined =>
  Object.keys(actsByKey).find((key) => actsByKey[key].includes(act));
