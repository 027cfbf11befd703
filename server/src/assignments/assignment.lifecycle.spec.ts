import { AssignmentAction, AssignmentStatus, type Move, transition, whyNot } from './assignment.lifecycle';

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
  NOTE: [____, ASSIGNED, IN_PROGRESS, SUBMITTED, COMPLETED, DECLINED, WITHDRAWN],
  STAR: [____, ASSIGNED, IN_PROGRESS, SUBMITTED, COMPLETED, DECLINED, ____],
  UNSTAR: [____, ASSIGNED, IN_PROGRESS, SUBMITTED, COMPLETED, DECLINED, ____],
  REMIND: [____, ASSIGNED, IN_PROGRESS, ____, ____, ____, ____],
};
const moves = Object.keys(table) as Move[];

describe('assignment lifecycle', () => {
  test('the table names every move and every status', () => {
    expect(moves.toSorted()).toEqual(['ISSUE', 'UNSTAR', 'RECOUNT', ...Object.values(AssignmentAction)].toSorted());
    for (const row of Object.values(table)) expect(row).toHaveLength(Object.values(AssignmentStatus).length);
  });

  test.each(moves)('%s', (move) => {
    const reached = Object.values(AssignmentStatus).map(
      (status) => transition(move, { status, reviewOpenedAt: null })?.to ?? null,
    );
    expect(reached).toEqual(table[move]);
  });

  test('each move is an event of its own; drafting is none yet', () => {
    const events = moves.map((move) => {
      const status = Object.values(AssignmentStatus)[table[move].findIndex(Boolean)];
      return transition(move, { status, reviewOpenedAt: null })!.event;
    });
    expect(new Set(events).size).toBe(moves.length);
    expect(moves.filter((_, index) => !events[index])).toEqual(['DRAFT_RESULT']);
  });

  describe('once the Office has opened the review', () => {
    const opened = { status: SUBMITTED, reviewOpenedAt: new Date() };

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
    expect(whyNot(AssignmentAction.SUBMIT, { status: COMPLETED, reviewOpenedAt: null })).toBe(
      'Nhiệm vụ đang ở trạng thái “Hoàn thành”, không gửi kết quả được.',
    );
  });
});
