import { WorkCalendar } from '@libs/calendar';
import { AssignmentStatus } from './assignment.lifecycle';
import { timelinessOf, Today } from './timeliness.lifecycle';

const { DRAFT, ASSIGNED, IN_PROGRESS, SUBMITTED, COMPLETED, DECLINED, WITHDRAWN } = AssignmentStatus;
const zone = 'Asia/Ho_Chi_Minh';
/** 24/11 is a holiday; Saturday 28/11 is worked. */
const calendar = new WorkCalendar([
  { on: '2026-11-24', kind: 'HOLIDAY', name: 'Ngày Văn hóa Việt Nam' },
  { on: '2026-11-28', kind: 'WORKED_SATURDAY', name: 'Làm bù' },
]);

/** Local times of the office; `12:00` Monday 23/11/2026 unless said otherwise. */
const at = (local: string) => new Date(`${local}+07:00`);
const monday = '2026-11-23T12:00:00';
const on = (now: string) => new Today(at(now), zone, calendar);

interface Case {
  status: AssignmentStatus;
  due: string | null;
  time?: string;
  sent?: string;
  now?: string;
  is: string;
}

const cases: Case[] = [
  // Open: by the clock of now.
  { status: ASSIGNED, due: '2026-12-31', is: 'IN_TERM left 28' },
  { status: IN_PROGRESS, due: '2026-11-28', is: 'IN_TERM left 4' },
  { status: IN_PROGRESS, due: '2026-11-27', is: 'DUE_SOON left 3' },
  { status: DECLINED, due: '2026-11-23', is: 'DUE_SOON left 0' },
  { status: DECLINED, due: '2026-11-22', is: 'OVERDUE late 1' },
  { status: ASSIGNED, due: '2026-10-23', is: 'OVERDUE late 31' },
  { status: DRAFT, due: '2026-12-31', is: 'IN_TERM left 28' },
  // The last day lasts until midnight at the office, whatever the server's zone.
  { status: ASSIGNED, due: '2026-11-22', now: '2026-11-22T23:59:59.999', is: 'DUE_SOON left 0' },
  { status: ASSIGNED, due: '2026-11-22', now: '2026-11-23T00:00:00', is: 'OVERDUE late 1' },
  // A deadline with an hour counts to that very second.
  { status: ASSIGNED, due: '2026-11-23', time: '14:00', now: '2026-11-23T14:00:00', is: 'DUE_SOON left 0' },
  { status: ASSIGNED, due: '2026-11-23', time: '14:00', now: '2026-11-23T14:00:00.001', is: 'OVERDUE late 0' },
  { status: ASSIGNED, due: '2026-11-23', time: '00:00', now: '2026-11-23T00:00:00', is: 'DUE_SOON left 0' },
  { status: ASSIGNED, due: '2026-11-23', time: '23:59', now: '2026-11-23T23:59:30', is: 'OVERDUE late 0' },
  // Sent: by the moment of sending. The Office's slowness never makes a unit late.
  { status: SUBMITTED, due: '2026-11-20', sent: '2026-11-20T23:59:59', is: 'IN_TERM' },
  { status: SUBMITTED, due: '2026-11-20', sent: '2026-11-21T00:00:00', is: 'OVERDUE late 1' },
  { status: SUBMITTED, due: '2026-11-20', sent: '2026-11-22T08:00:00', is: 'OVERDUE late 2' },
  { status: SUBMITTED, due: '2026-11-24', sent: '2026-11-23T08:00:00', is: 'IN_TERM' },
  { status: SUBMITTED, due: '2026-11-20', time: '14:00', sent: '2026-11-20T14:00:01', is: 'OVERDUE late 0' },
  // Done: by the sending of what was confirmed.
  { status: COMPLETED, due: '2026-11-20', sent: '2026-11-20T23:59:59.999', is: 'DONE_ON_TIME' },
  { status: COMPLETED, due: '2026-11-20', sent: '2026-11-21T00:00:00', is: 'DONE_LATE late 1' },
  { status: COMPLETED, due: '2026-10-20', sent: '2026-11-20T00:00:00', is: 'DONE_LATE late 31' },
  { status: COMPLETED, due: '2026-11-20', time: '14:00', sent: '2026-11-20T14:00:00', is: 'DONE_ON_TIME' },
  { status: COMPLETED, due: '2026-11-20', time: '14:00', sent: '2026-11-20T14:00:00.001', is: 'DONE_LATE late 0' },
  // A result taken or sent back stops no clock.
  { status: IN_PROGRESS, due: '2026-11-20', sent: '2026-11-19T08:00:00', is: 'OVERDUE late 3' },
  // Without a deadline, and out of every count.
  { status: ASSIGNED, due: null, is: 'NO_DEADLINE' },
  { status: SUBMITTED, due: null, sent: '2026-11-20T08:00:00', is: 'NO_DEADLINE' },
  { status: COMPLETED, due: null, sent: '2026-11-20T08:00:00', is: 'DONE_NO_DEADLINE' },
  { status: WITHDRAWN, due: '2026-11-20', is: 'WITHDRAWN' },
  { status: WITHDRAWN, due: null, is: 'WITHDRAWN' },
];

test.each(cases)(
  '$status, due $due $time, sent $sent, now $now: $is',
  ({ status, due, time = null, sent, now = monday, is }) => {
    const dated = { status, dueOn: due, dueTime: time, submittedAt: sent ? at(sent) : null };
    const { state, daysLate, workingDaysLeft } = timelinessOf(dated, on(now));
    const said = [
      state,
      daysLate !== null && `late ${daysLate}`,
      workingDaysLeft !== null && `left ${workingDaysLeft}`,
    ];
    expect(said.filter(Boolean).join(' ')).toBe(is);
  },
);

test('moments come as dates or as the text that PostgreSQL makes of them', () => {
  const dated = { status: COMPLETED, dueOn: '2026-11-20', dueTime: null, submittedAt: '2026-11-20T16:59:59.999+00:00' };
  expect(timelinessOf(dated, on(monday)).state).toBe('DONE_ON_TIME');
  expect(timelinessOf({ ...dated, submittedAt: '2026-11-20T17:00:00+00:00' }, on(monday)).state).toBe('DONE_LATE');
});

test('three working days reach over week-ends and holidays, and end with the last of them', () => {
  // Monday 23/11; Tuesday is a holiday: Wednesday, Thursday, Friday.
  expect(on(monday).soonUntil).toBe('2026-11-27');
  // Friday 20/11: Monday, (Tuesday off,) Wednesday, Thursday.
  expect(on('2026-11-20T08:00:00').soonUntil).toBe('2026-11-26');
  // Wednesday 25/11: Thursday, Friday, the worked Saturday, and the Sunday behind it.
  expect(on('2026-11-25T08:00:00').soonUntil).toBe('2026-11-29');
});
