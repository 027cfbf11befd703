import { AssignmentStatus } from './assignment.lifecycle';
import { Court, courtFrom, courtOf, daysOf, passed, spansOf, standingAt } from './court.lifecycle';

const { ASSIGNED, IN_PROGRESS, SUBMITTED, COMPLETED, DECLINED, WITHDRAWN, DRAFT } = AssignmentStatus;
const at = (text: string) => new Date(`${text}Z`);
const asked = at('2026-03-01T00:00:00');

test.each([
  [DRAFT, null, null],
  [ASSIGNED, null, 'WAITING'],
  [ASSIGNED, asked, 'OFFICE'],
  [IN_PROGRESS, null, 'UNIT'],
  [IN_PROGRESS, asked, 'OFFICE'],
  [SUBMITTED, null, 'OFFICE'],
  [DECLINED, null, 'OFFICE'],
  [COMPLETED, null, null],
  // A request that the end of the assignment overtook.
  [COMPLETED, asked, null],
  [WITHDRAWN, asked, null],
])('%s, more time asked for %s: %s', (status, extensionRequestedAt, court) => {
  expect(courtOf({ status, extensionRequestedAt })).toBe(court);
});

describe('the turn passes', () => {
  const row = { ...courtFrom(at('2026-03-02T08:00:00.900')), status: IN_PROGRESS, extensionRequestedAt: null };

  test('to somebody else: the one before is credited', () => {
    expect(passed(row, Court.WAITING, at('2026-03-03T08:00:01.100'))).toEqual({
      waitingSeconds: 86_401,
      courtSince: at('2026-03-03T08:00:01.100'),
    });
  });

  test('not by a step that leaves it where it is', () => {
    expect(passed(row, Court.UNIT, at('2026-03-03T08:00:00'))).toEqual({});
  });

  test('to nobody, and back: what was before counts on, the time between does not', () => {
    const done = { ...row, ...passed({ ...row, status: COMPLETED }, Court.OFFICE, at('2026-03-04T08:00:00')) };
    expect(done.officeSeconds).toBe(2 * 86_400);
    const reopened = { ...done, ...passed(done, null, at('2026-05-01T08:00:00')) };
    expect(standingAt(reopened, Court.UNIT, at('2026-05-02T20:00:00'))).toEqual({
      WAITING: 0,
      UNIT: 1.5 * 86_400,
      OFFICE: 2 * 86_400,
    });
  });

  test('never backwards', () => {
    expect(passed(row, Court.WAITING, at('2026-03-01T00:00:00')).waitingSeconds).toBe(0);
  });
});

test('days to one decimal', () =>
  expect([0, 4_000, 86_400, 129_600, 800_000].map(daysOf)).toEqual([0, 0, 1, 1.5, 9.3]));

test('a life in stretches: gaps where it is nobody’s, one stretch for two that touch', () => {
  const turns = [
    { at: '2026-03-01T00:00:00Z', status: ASSIGNED },
    { at: '2026-03-02T00:00:00Z', status: IN_PROGRESS },
    { at: '2026-03-03T00:00:00Z', extensionRequestedAt: '2026-03-03T00:00:00Z' },
    { at: '2026-03-04T00:00:00Z', extensionRequestedAt: null },
    { at: '2026-03-05T00:00:00Z', status: SUBMITTED },
    { at: '2026-03-06T00:00:00Z', status: COMPLETED },
    { at: '2026-03-08T00:00:00Z', status: IN_PROGRESS },
    { at: '2026-03-09T00:00:00Z', progressPercent: 5 },
  ];
  expect(
    spansOf(turns).map(({ court, from, to }) => `${court} ${from.getUTCDate()}–${to?.getUTCDate() ?? ''}`),
  ).toEqual(['WAITING 1–2', 'UNIT 2–3', 'OFFICE 3–4', 'UNIT 4–5', 'OFFICE 5–6', 'UNIT 8–']);
});
