/**
 * What an assignment may become (domain.md §3). Pure: no Nest, no TypeORM, no clock.
 *
 *   DRAFT ─issue→ ASSIGNED ─acknowledge, report→ IN_PROGRESS ─submit→ SUBMITTED ─confirm→ COMPLETED
 *                  │    ↑ └────────submit (at once)────────────────────↑  │                  │
 *               decline insist             ↑                              │                  │
 *                  ↓    │                  └──────── recall, return ──────┘                  │
 *                 DECLINED                 └──────────────────── reopen ─────────────────────┘
 *                  └─reassign→ WITHDRAWN ←─withdraw─ ASSIGNED, IN_PROGRESS, DECLINED
 *
 * Extensions of the deadline (§4) leave the status as it is; whether one waits is a state beside it.
 */
export enum AssignmentStatus {
  DRAFT = 'DRAFT',
  ASSIGNED = 'ASSIGNED',
  IN_PROGRESS = 'IN_PROGRESS',
  SUBMITTED = 'SUBMITTED',
  COMPLETED = 'COMPLETED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}

/** What a person can do to one assignment. */
export enum AssignmentAction {
  ACKNOWLEDGE = 'ACKNOWLEDGE',
  DECLINE = 'DECLINE',
  REASSIGN = 'REASSIGN',
  INSIST = 'INSIST',
  DELEGATE = 'DELEGATE',
  REPORT = 'REPORT',
  DRAFT_RESULT = 'DRAFT_RESULT',
  SUBMIT = 'SUBMIT',
  RECALL = 'RECALL',
  OPEN_REVIEW = 'OPEN_REVIEW',
  CONFIRM = 'CONFIRM',
  RETURN = 'RETURN',
  REOPEN = 'REOPEN',
  WITHDRAW = 'WITHDRAW',
  AMEND = 'AMEND',
  NOTE = 'NOTE',
  STAR = 'STAR',
  REMIND = 'REMIND',
  DRAFT_EXTENSION = 'DRAFT_EXTENSION',
  REQUEST_EXTENSION = 'REQUEST_EXTENSION',
  WITHDRAW_EXTENSION = 'WITHDRAW_EXTENSION',
  PREPARE_EXTENSION = 'PREPARE_EXTENSION',
  DECIDE_EXTENSION = 'DECIDE_EXTENSION',
  GRANT_EXTENSION = 'GRANT_EXTENSION',
}

/** Whether a unit answers for the directive or helps (domain.md §2). */
export enum AssignmentPart {
  LEAD = 'LEAD',
  COOPERATING = 'COOPERATING',
}

/** The Office's verdict on a result that was sent. */
export enum SubmissionOutcome {
  WAITING = 'WAITING',
  RECALLED = 'RECALLED',
  RETURNED = 'RETURNED',
  CONFIRMED = 'CONFIRMED',
}

/**
 * What moves an assignment: a person's action, or the issuing of its document; `STAR` is undone by `UNSTAR`. `RECOUNT` is done
 * from the calendar, to the deadlines that it would move (domain.md §2). `INHERIT` is done when a unit is closed, to what it
 * still owes (domain.md §1).
 */
export type Move = AssignmentAction | 'ISSUE' | 'UNSTAR' | 'RECOUNT' | 'INHERIT';

const { DRAFT, ASSIGNED, IN_PROGRESS, SUBMITTED, COMPLETED, DECLINED, WITHDRAWN } = AssignmentStatus;

/** Not done and not given up: what is in term or overdue. */
export const openStatuses: readonly AssignmentStatus[] = [ASSIGNED, IN_PROGRESS, SUBMITTED, DECLINED];
const followed = [...openStatuses, COMPLETED];
const issued = [...followed, WITHDRAWN];
const withTheUnit = [ASSIGNED, IN_PROGRESS];

/** `to: null` leaves the status as it is. `says` is what the action is called in a refusal. */
interface Edge {
  readonly from: readonly AssignmentStatus[];
  readonly to: AssignmentStatus | null;
  /** Null: a working copy is kept, and nothing has happened yet. */
  readonly event: `assignment.${string}` | null;
  readonly says: string;
}

const edges = {
  ISSUE: { from: [DRAFT], to: ASSIGNED, event: 'assignment.issued', says: 'phát hành' },
  ACKNOWLEDGE: { from: [ASSIGNED], to: IN_PROGRESS, event: 'assignment.acknowledged', says: 'tiếp nhận' },
  DECLINE: { from: [ASSIGNED], to: DECLINED, event: 'assignment.declined', says: 'từ chối tiếp nhận' },
  REASSIGN: { from: [DECLINED], to: WITHDRAWN, event: 'assignment.reassigned', says: 'chuyển đơn vị khác' },
  INSIST: { from: [DECLINED], to: ASSIGNED, event: 'assignment.insisted', says: 'yêu cầu thực hiện' },
  DELEGATE: { from: withTheUnit, to: null, event: 'assignment.delegated', says: 'giao việc' },
  REPORT: { from: withTheUnit, to: IN_PROGRESS, event: 'assignment.reported', says: 'cập nhật tiến độ' },
  DRAFT_RESULT: { from: withTheUnit, to: null, event: null, says: 'soạn kết quả' },
  SUBMIT: { from: withTheUnit, to: SUBMITTED, event: 'assignment.submitted', says: 'gửi kết quả' },
  RECALL: { from: [SUBMITTED], to: IN_PROGRESS, event: 'assignment.recalled', says: 'rút lại kết quả' },
  OPEN_REVIEW: { from: [SUBMITTED], to: null, event: 'assignment.review_opened', says: 'xem xét kết quả' },
  CONFIRM: { from: [SUBMITTED], to: COMPLETED, event: 'assignment.confirmed', says: 'xác nhận hoàn thành' },
  RETURN: { from: [SUBMITTED], to: IN_PROGRESS, event: 'assignment.returned', says: 'chuyển trả' },
  REOPEN: { from: [COMPLETED], to: IN_PROGRESS, event: 'assignment.reopened', says: 'mở lại' },
  WITHDRAW: {
    from: [ASSIGNED, IN_PROGRESS, DECLINED],
    to: WITHDRAWN,
    event: 'assignment.withdrawn',
    says: 'thu hồi',
  },
  AMEND: { from: openStatuses, to: null, event: 'assignment.amended', says: 'điều chỉnh' },
  RECOUNT: { from: openStatuses, to: null, event: 'assignment.recounted', says: 'tính lại thời hạn' },
  INHERIT: { from: openStatuses, to: null, event: 'assignment.inherited', says: 'chuyển cho đơn vị kế thừa' },
  NOTE: { from: issued, to: null, event: 'assignment.noted', says: 'ghi chú' },
  STAR: { from: followed, to: null, event: 'assignment.starred', says: 'gắn sao' },
  UNSTAR: { from: followed, to: null, event: 'assignment.unstarred', says: 'bỏ sao' },
  REMIND: { from: withTheUnit, to: null, event: 'assignment.reminded', says: 'đôn đốc' },
  DRAFT_EXTENSION: { from: withTheUnit, to: null, event: null, says: 'soạn đề nghị gia hạn' },
  REQUEST_EXTENSION: {
    from: withTheUnit,
    to: null,
    event: 'assignment.extension_requested',
    says: 'đề nghị gia hạn',
  },
  WITHDRAW_EXTENSION: {
    from: openStatuses,
    to: null,
    event: 'assignment.extension_withdrawn',
    says: 'rút đề nghị gia hạn',
  },
  PREPARE_EXTENSION: {
    from: openStatuses,
    to: null,
    event: 'assignment.extension_prepared',
    says: 'cho ý kiến về gia hạn',
  },
  DECIDE_EXTENSION: {
    from: openStatuses,
    to: null,
    event: 'assignment.extension_decided',
    says: 'quyết định gia hạn',
  },
  GRANT_EXTENSION: {
    from: [ASSIGNED, IN_PROGRESS, SUBMITTED],
    to: null,
    event: 'assignment.extension_granted',
    says: 'gia hạn',
  },
} as const satisfies Record<Move, Edge>;

/** The name of the event that a move is recorded as. */
export type EventOf<M extends Move> = (typeof edges)[M]['event'];

/** The event's name, whatever state the move starts from; null for what is not recorded. */
export const eventNameOf = <M extends Move>(move: M): EventOf<M> => edges[move].event as EventOf<M>;

/** What the lifecycle has to know of an assignment. */
export interface Standing {
  readonly status: AssignmentStatus;
  readonly reviewOpenedAt: unknown;
  /** Its effective deadline; null if it has none. */
  readonly dueOn: unknown;
  /** Since when a request for more time waits; null while none does. */
  readonly extensionRequestedAt: unknown;
}

export interface Transition<M extends Move = Move> {
  readonly to: AssignmentStatus;
  readonly event: EventOf<M>;
}

/** The transition `move` makes from where the assignment stands, or null if there is none (domain.md §3). */
export function transition<M extends Move>(move: M, standing: Standing): Transition<M> | null {
  const { from, to, event }: Edge = edges[move];
  const { status } = standing;
  return from.includes(status) && !hindrance(move, standing) ? { to: to ?? status, event: event as EventOf<M> } : null;
}

/** Whether it is over: nothing of it can wait for a decision any more. */
export const isOver = (status: AssignmentStatus): boolean => status === COMPLETED || status === WITHDRAWN;

const { DRAFT_EXTENSION, REQUEST_EXTENSION, GRANT_EXTENSION } = AssignmentAction;
const giveTime: readonly Move[] = [DRAFT_EXTENSION, REQUEST_EXTENSION, GRANT_EXTENSION];
const { WITHDRAW_EXTENSION, PREPARE_EXTENSION, DECIDE_EXTENSION } = AssignmentAction;
const onWaitingRequest: readonly Move[] = [WITHDRAW_EXTENSION, PREPARE_EXTENSION, DECIDE_EXTENSION];

/** What is in the way besides the status, in words for the person who tried; null if nothing is. */
function hindrance(move: Move, { reviewOpenedAt, dueOn, extensionRequestedAt }: Standing): string | null {
  // A result can be recalled only until the Office has opened it, and it is opened once.
  if (reviewOpenedAt && move === 'RECALL') return 'Văn phòng đã mở xem xét kết quả này, không rút lại được nữa.';
  if (reviewOpenedAt && move === 'OPEN_REVIEW') return 'Kết quả này đã được mở xem xét.';
  // One open request at a time (domain.md §4), and only on a deadline.
  if (giveTime.includes(move)) {
    if (extensionRequestedAt) return 'Nhiệm vụ đang có một đề nghị gia hạn chờ quyết định.';
    if (!dueOn) return 'Nhiệm vụ không có thời hạn nên không có gì để gia hạn.';
  }
  if (onWaitingRequest.includes(move) && !extensionRequestedAt)
    return 'Nhiệm vụ không có đề nghị gia hạn nào đang chờ.';
  return null;
}

/** The words of console.md. */
const words: Record<AssignmentStatus, string> = {
  DRAFT: 'Dự thảo',
  ASSIGNED: 'Chờ tiếp nhận',
  IN_PROGRESS: 'Đang thực hiện',
  SUBMITTED: 'Chờ xác nhận',
  COMPLETED: 'Hoàn thành',
  DECLINED: 'Từ chối tiếp nhận',
  WITHDRAWN: 'Đã thu hồi',
};

/** A status as people read it. */
export const statusName = (status: AssignmentStatus): string => words[status];

/** Why `move` cannot happen now, in words for the person who tried. */
export function whyNot(move: Move, standing: Standing): string {
  const { status } = standing;
  const from: readonly AssignmentStatus[] = edges[move].from;
  const because = from.includes(status) ? hindrance(move, standing) : null;
  if (because) return because;
  return `Nhiệm vụ đang ở trạng thái “${words[status]}”, không ${edges[move].says} được.`;
}
