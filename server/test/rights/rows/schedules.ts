import { everybody, office, type Player, wholeProvince } from '../cast';
import type { Rows, Stage } from '../row';

/** Whom the report of what is overdue is for: the Office, and the roles that it names. */
const usesReport: Player[] = [...wholeProvince, 'headOfA', 'headOfA1', 'headOfA2', 'headOfB'];
/** The rendering and the schedule are the monitor's. */
const inCharge: Player[] = ['monitor', 'officeHead'];

const there = (answer: unknown) => answer !== null;
const target = ({ reportSchedule }: Stage) => ({ id: reportSchedule, expectedVersion: 1 });
const order = ({ overdueReport }: Stage) => ({ reportId: overdueReport, format: 'CSV' });
const schedule = (stage: Stage) => ({
  ...{ ...order(stage), name: 'Giao ban', recurrence: { kind: 'WEEKLY', weekdays: [1] }, time: '07:00' },
  ...{ recipients: [], attach: true },
});
type Listed = { nodes: { id: string }[] };

export const rows: Rows = {
  mutations: {
    runReport: { input: order, may: usesReport, sees: usesReport },
    cancelReportRun: { input: ({ reportRun }) => ({ id: reportRun }), may: inCharge, sees: wholeProvince },
    retryReportRun: { input: ({ reportRun }) => ({ id: reportRun }), may: inCharge, sees: wholeProvince },
    createReportSchedule: { input: schedule, may: usesReport, sees: usesReport },
    changeReportSchedule: {
      input: (stage) => ({ ...schedule(stage), ...target(stage) }),
      may: inCharge,
      sees: office,
    },
    switchReportSchedule: { input: (stage) => ({ ...target(stage), enabled: false }), may: inCharge, sees: office },
    removeReportSchedule: { input: target, may: inCharge, sees: office },
    restoreReportSchedule: { input: target, may: inCharge, sees: office },
  },
  queries: {
    reportRuns: {
      ask: () => 'reportRuns(first: 100) { nodes { id } }',
      shows: ({ nodes }: Listed, { reportRun }) => nodes.some(({ id }) => id === reportRun),
      sees: wholeProvince,
    },
    reportRun: { ask: ({ reportRun }) => `reportRun(id: "${reportRun}") { id }`, shows: there, sees: wholeProvince },
    reportSchedules: {
      ask: () => 'reportSchedules { id }',
      shows: (answer: { id: string }[], { reportSchedule }) => answer.some(({ id }) => id === reportSchedule),
      sees: office,
    },
    reportSchedule: {
      ask: ({ reportSchedule }) => `reportSchedule(id: "${reportSchedule}") { id }`,
      shows: there,
      sees: office,
    },
    schedulePreview: {
      ask: () => 'schedulePreview(recurrence: { kind: PERIOD_END, period: QUARTER }, time: "17:00")',
      shows: (answer: unknown[]) => answer.length === 5,
      sees: everybody,
    },
  },
  fields: {
    'Report.lastRun': {
      ask: ({ overdueReport }) => `report(id: "${overdueReport}") { lastRun { id } }`,
      shows: (answer: { lastRun: object | null } | null) => Boolean(answer?.lastRun),
      sees: wholeProvince,
    },
  },
};
