import type { Rows } from '../row';

const reason = 'Theo thông báo nghỉ lễ.';

/** Each case needs a day that no other has taken. */
let days = 0;
const freshDay = () => new Date(Date.UTC(2080, 0, 1 + days++)).toISOString().slice(0, 10);

export const rows: Rows = {
  mutations: {
    saveCalendarDay: {
      input: () => ({ expectedVersion: 0, on: freshDay(), kind: 'HOLIDAY', name: 'Ngày thử' }),
      may: ['officeHead', 'systemAdmin'],
    },
    // Who may not is refused before anything is looked for: the calendar is no secret.
    removeCalendarDay: {
      input: ({ calendarDay }) => ({ id: calendarDay, expectedVersion: 1 }),
      may: ['officeHead', 'systemAdmin'],
    },
    recountDeadlines: {
      input: ({ assignment, today }) => ({ targets: [{ id: assignment, expectedVersion: 1, on: today }], reason }),
      may: ['officeHead'],
    },
  },
  queries: {
    // C has a term in working days that the calendar reads differently
    deadlineRecounts: {
      ask: () => 'deadlineRecounts(first: 1) { nodes { from assignment { id } } }',
      shows: ({ nodes }: { nodes: unknown[] }) => nodes.length > 0,
      sees: ['officeHead'],
    },
  },
  fields: {},
};
