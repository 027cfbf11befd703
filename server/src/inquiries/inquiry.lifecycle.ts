import type { LocalDate } from '../../../libs/calendar';

/**
 * What may become of a request for explanation (yêu cầu giải trình). Pure.
 *
 *            ┌────── ask again ──────┐
 *            ↓                       │
 *   ask → OPEN ──answer→ ANSWERED ───┤
 *            │            │  └ answer (adds to it)
 *            └── close ───┴→ CLOSED ─┘
 */
export enum InquiryState {
  /** The unit has to answer. */
  OPEN = 'OPEN',
  /** Whoever asked has to read it: they close it or ask again. */
  ANSWERED = 'ANSWERED',
  CLOSED = 'CLOSED',
}

/** What a person can do to one that is there. */
export enum InquiryAction {
  ANSWER = 'ANSWER',
  ASK_AGAIN = 'ASK_AGAIN',
  CLOSE = 'CLOSE',
}

const { OPEN, ANSWERED, CLOSED } = InquiryState;

const edges: Record<InquiryAction, { readonly from: readonly InquiryState[]; readonly to: InquiryState }> = {
  ANSWER: { from: [OPEN, ANSWERED], to: ANSWERED },
  ASK_AGAIN: { from: [ANSWERED, CLOSED], to: OPEN },
  CLOSE: { from: [OPEN, ANSWERED], to: CLOSED },
};

/** How it stands: its own state, and whether its assignment is still followed. */
export interface Standing {
  readonly state: InquiryState;
  /** Nobody has to explain what was taken back; what is open then is closed with it. */
  readonly withdrawn: boolean;
}

/** The state it comes to; null if that cannot happen now. */
export function transition(action: InquiryAction, { state, withdrawn }: Standing): InquiryState | null {
  const { from, to } = edges[action];
  return from.includes(state) && !(withdrawn && to === OPEN) ? to : null;
}

/** Why it cannot happen now, and what to do instead. */
export function whyNot(action: InquiryAction, { state, withdrawn }: Standing): string {
  if (action === InquiryAction.ASK_AGAIN && withdrawn) return 'Nhiệm vụ đã thu hồi, không yêu cầu giải trình được nữa.';
  if (state === CLOSED) return 'Yêu cầu giải trình này đã kết thúc.';
  return 'Yêu cầu này đang chờ đơn vị giải trình.';
}

/** Whether what was to be answered by the end of `dueOn` is answered too late on `on`; days are the office's. */
export const isLate = (dueOn: LocalDate, on: LocalDate): boolean => on > dueOn;
