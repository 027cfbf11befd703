import {
  AssignmentAction,
  AssignmentStatus,
  isOver,
  type Move,
  type Standing,
  transition,
  whyNot,
} from './assignment.lifecycle';

const { ASSIGNED, IN_PROGRESS, SUBMITTED, COMPLETED, DECLINED, WITHDRAWN } = AssignmentStatus;
const ____ = null;

/** domain.md §3, turned over: every move × every status. A new one of either fails until somebody decides. */
const table: Record<Move, (AssignmentStatus | null)[]> = {
  //            DRAFT     ASSIGNED     IN_PROGRESS  SUBMITTED    COMPLETED    DECLINED   WITHDRAWN
  ISSUE: [ASSIGNED, ____, ____, ____, ____, ____, ____],
  ACKNOWLEDGE: [____, IN_PROGRESS, ____, ____, ____, ____, ____],
  DECLINE: [____, DECLINED, ____, ____, ____, ____, ____],
  REASSIGN: [____, ____, ____, ____, ____, WITHDRAWN, ____],
  INSIST: [____, ____, ____, ____, ____, ASSIGNED, ____],
  DELEGATE: [____, ASSIGNED, IN_PROGRESS, ____, ____, ____, ____],
  REPORT: [____, IN_PROGRESS, IN_PROGRESS, ____, ____, ____, ____],
  DRAFT_RESULT: [____, ASSIGNED, IN_PROGRESS, ____, ____, ____, ____],
  SUBMIT: [____, SUBMITTED, SUBMITTED, ____, ____, ____, ____],
  RECALL: [____, ____, ____, IN_PROGRESS, ____, ____, ____],
  OPEN_REVIEW: [____, ____, ____, SUBMITTED, ____, ____, ____],
  CONFIRM: [____, ____, ____, COMPLETED, ____, ____, ____],
  RETURN: [____, ____, ____, IN_PROGRESS, ____, ____, ____],
  REOPEN: [____, ____, ____, ____, IN_PROGRESS, ____, ____],
  WITHDRAW: [____, WITHDRAWN, WITHDRAWN, ____, ____, WITHDRAWN, ____],
  AMEND: [____, ASSIGNED, IN_PROGRESS, SUBMITTED, ____, DECLINED, ____],
  RECOUNT: [____, ASSIGNED, IN_PROGRESS, SUBMITTED, ____, DECLINED, ____],
  INHERIT: [____, ASSIGNED, IN_PROGRESS, SUBMITTED, ____, DECLINED, ____],
  NOTE: [____, ASSIGNED, IN_PROGRESS, SUBMITTED, COMPLETED, DECLINED, WITHDRAWN],
  STAR: [____, ASSIGNED, IN_PROGRESS, SUBMITTED, COMPLETED, DECLINED, ____],
  UNSTAR: [____, ASSIGNED, IN_PROGRESS, SUBMITTED, COMPLETED, DECLINED, ____],
  REMIND: [____, ASSIGNED, IN_PROGRESS, ____, ____, ____, ____],
  DRAFT_EXTENSION: [____, ASSIGNED, IN_PROGRESS, ____, ____, ____, ____],
  REQUEST_EXTENSION: [____, ASSIGNED, IN_PROGRESS, ____, ____, ____, ____],
  WITHDRAW_EXTENSION: [____, ____, ____, ____, ____, ____, ____],
  PREPARE_EXTENSION: [____, ____, ____, ____, ____, ____, ____],
  DECIDE_EXTENSION: [____, ____, ____, ____, ____, ____, ____],
  GRANT_EXTENSION: [____, ASSIGNED, IN_PROGRESS, SUBMITTED, ____, ____, ____],
};

/** domain.md §4: the same, while a request for more time waits. What is not named is as above. */
const whileOneWaits: Partial<typeof table> = {
  DRAFT_EXTENSION: [____, ____, ____, ____, ____, ____, ____],
  REQUEST_EXTENSION: [____, ____, ____, ____, ____, ____, ____],
  GRANT_EXTENSION: [____, ____, ____, ____, ____, ____, ____],
  WITHDRAW_EXTENSION: [____, ASSIGNED, IN_PROGRESS, SUBMITTED, ____, DECLINED, ____],
  PREPARE_EXTENSION: [____, ASSIGNED, IN_PROGRESS, SUBMITTED, ____, DECLINED, ____],
  DECIDE_EXTENSION: [____, ASSIGNED, IN_PROGRESS, SUBMITTED, ____, DECLINED, ____],
};
const needDeadline: readonly Move[] = [
  AssignmentAction.DRAFT_EXTENSION,
  AssignmentAction.REQUEST_EXTENSION,
  AssignmentAction.GRANT_EXTENSION,
];

const usual = { reviewOpenedAt: null, dueOn: '2026-12-05', extensionRequestedAt: null };
const statuses = Object.values(AssignmentStatus);
const reachedBy = (move: Move, standing: Omit<Standing, 'status'>) =>
  statuses.map((status) => transition(move, { ...standing, status })?.to ?? null);
const moves = Object.keys(table) as Move[];

describe('assignment lifecycle (S-06, S-11)', () => {
  test('the table names every move and every status', () => {
    expect(moves.toSorted()).toEqual(
      ['ISSUE', 'UNSTAR', 'RECOUNT', 'INHERIT', ...Object.values(AssignmentAction)].toSorted(),
    );
    for (const row of Object.values(table)) expect(row).toHaveLength(Object.values(AssignmentStatus).length);
  });

  test.each(moves)('%s', (move) => {
    expect(reachedBy(move, usual)).toEqual(table[move]);
  });

  describe('while a request for more time waits', () => {
    test.each(moves)('%s', (move) => {
      expect(reachedBy(move, { ...usual, extensionRequestedAt: new Date() })).toEqual(
        whileOneWaits[move] ?? table[move],
      );
    });
  });

  describe('without a deadline', () => {
    test.each(moves)('%s', (move) => {
      const expected = needDeadline.includes(move) ? statuses.map(() => null) : table[move];
      expect(reachedBy(move, { ...usual, dueOn: null })).toEqual(expected);
    });
  });

  test('a request can wait only for what is not over', () => {
    expect(statuses.filter(isOver)).toEqual([COMPLETED, WITHDRAWN]);
    for (const move of Object.keys(whileOneWaits) as Move[])
      expect(statuses.filter((_, n) => whileOneWaits[move]![n]).some(isOver)).toBe(false);
  });

  test('what is in the way of more time is said', () => {
    const standing = { ...usual, status: IN_PROGRESS };
    const waiting = { ...standing, extensionRequestedAt: new Date() };
    const { REQUEST_EXTENSION, DECIDE_EXTENSION, GRANT_EXTENSION } = AssignmentAction;
    expect(whyNot(REQUEST_EXTENSION, waiting)).toBe('Nhiệm vụ đang có một đề nghị gia hạn chờ quyết định.');
    expect(whyNot(GRANT_EXTENSION, waiting)).toBe('Nhiệm vụ đang có một đề nghị gia hạn chờ quyết định.');
    expect(whyNot(REQUEST_EXTENSION, { ...standing, dueOn: null })).toBe(
      'Nhiệm vụ không có thời hạn nên không có gì để gia hạn.',
    );
    expect(whyNot(DECIDE_EXTENSION, standing)).toBe('Nhiệm vụ không có đề nghị gia hạn nào đang chờ.');
    expect(whyNot(REQUEST_EXTENSION, { ...standing, status: SUBMITTED })).toBe(
      'Nhiệm vụ đang ở trạng thái “Chờ xác nhận”, không đề nghị gia hạn được.',
    );
  });

  test('each move is an event of its own; drafting is none yet', () => {
    const events = moves.map((move) => {
      const waiting = !table[move].some(Boolean);
      const status = statuses[(waiting ? whileOneWaits[move]! : table[move]).findIndex(Boolean)];
      return transition(move, { ...usual, status, extensionRequestedAt: waiting || null })!.event;
    });
    const recorded = events.filter(Boolean);
    expect(new Set(recorded).size).toBe(recorded.length);
    expect(moves.filter((_, index) => !events[index])).toEqual(['DRAFT_RESULT', 'DRAFT_EXTENSION']);
  });

  describe('once the Office has opened the review', () => {
    const opened = { ...usual, status: SUBMITTED, reviewOpenedAt: new Date() };

    test.each(moves)('%s', (move) => {
      const expected = move === 'RECALL' || move === 'OPEN_REVIEW' ? null : table[move][3];
      expect(transition(move, opened)?.to ?? null).toBe(expected);
    });

    test('the refusals say so', () => {
      expect(whyNot(AssignmentAction.RECALL, opened)).toBe(
        'Văn phòng đã mở xem xét kết quả này, không rút lại được nữa.',
      );
      expect(whyNot(AssignmentAction.OPEN_REVIEW, opened)).toBe('Kết quả này đã được mở xem xét.');
    });
  });

  test('a refusal names the status and the act', () => {
    expect(whyNot(AssignmentAction.SUBMIT, { ...usual, status: COMPLETED })).toBe(
      'Nhiệm vụ đang ở trạng thái “Hoàn thành”, không gửi kết quả được.',
    );
  });
});
