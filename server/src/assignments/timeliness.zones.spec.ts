import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/**
 * The rules run in a process of another time zone: `TZ` counts when a process begins, and must never count here
 * (domain.md §2: 23:59:59 in Asia/Ho_Chi_Minh, whatever the server's time zone is).
 */
const script = `
  import { existsSync } from 'node:fs';
  import { registerHooks } from 'node:module';
  const root = ${JSON.stringify(pathToFileURL(`${process.cwd()}/`).href)};
  registerHooks({
    resolve: (specifier, context, next) => {
      if (!/^(\\.|@libs)/.test(specifier)) return next(specifier, context);
      const place = specifier.startsWith('@libs/') ? new URL(specifier.replace('@', ''), root) : new URL(specifier, context.parentURL);
      const file = [place.href + '.ts', place.href + '/index.ts'].find((each) => existsSync(new URL(each)));
      return { url: file, format: 'module-typescript', shortCircuit: true };
    },
  });
  const { timelinessOf, Today } = await import(root + 'server/src/assignments/timeliness.lifecycle.ts');
  const { holidays2022to2027, readDeadline, WorkCalendar } = await import(root + 'libs/calendar/index.ts');
  const calendar = new WorkCalendar(holidays2022to2027);
  const today = (now) => new Today(new Date(now), 'Asia/Ho_Chi_Minh', calendar);
  const state = (now, dueOn, dueTime = null, rest = {}) => {
    const { state, daysLate, workingDaysLeft } = timelinessOf({ status: 'IN_PROGRESS', dueOn, dueTime, submittedAt: null, ...rest }, today(now));
    return [state, daysLate, workingDaysLeft];
  };
  const sent = (at, dueOn, dueTime) => state('2026-12-30T05:00:00Z', dueOn, dueTime, { status: 'COMPLETED', submittedAt: at })[0];
  console.log(JSON.stringify({
    offset: new Date('2026-11-19T00:00:00Z').getTimezoneOffset() / 60,
    days: ['2026-11-19T16:59:59.999Z', '2026-11-19T17:00:00Z', '2026-12-31T17:00:00Z', '2024-02-28T17:00:00Z'].map((now) => today(now).on),
    lastSecond: state('2026-11-19T16:59:59Z', '2026-11-19'),
    lastMoment: state('2026-11-19T16:59:59.999Z', '2026-11-19'),
    midnight: state('2026-11-19T17:00:00Z', '2026-11-19'),
    atMidnight: [state('2026-11-18T17:00:00Z', '2026-11-19', '00:00')[0], state('2026-11-18T17:00:00.001Z', '2026-11-19', '00:00')[0]],
    untilMinute: [state('2026-11-19T16:59:00Z', '2026-11-19', '23:59')[0], state('2026-11-19T16:59:00.001Z', '2026-11-19', '23:59')[0]],
    overTet: state('2026-02-12T17:00:00Z', '2026-02-23'),
    sent: [sent('2026-11-19T16:59:59.999Z', '2026-11-19', null), sent('2026-11-19T17:00:00Z', '2026-11-19', null), sent('2026-11-18T17:00:00Z', '2026-11-19', '00:00')],
    read: ['+1', 'hôm nay', 'cuối tháng', '29/2/2028'].map((words) => readDeadline(words, { today: '2026-02-13', issuedOn: '2026-02-13', calendar }).on),
  }));`;

const inOffice = {
  days: ['2026-11-19', '2026-11-20', '2027-01-01', '2024-02-29'],
  lastSecond: ['DUE_SOON', null, 0],
  lastMoment: ['DUE_SOON', null, 0],
  midnight: ['OVERDUE', 1, null],
  atMidnight: ['DUE_SOON', 'OVERDUE'],
  untilMinute: ['DUE_SOON', 'OVERDUE'],
  overTet: ['DUE_SOON', null, 1],
  sent: ['DONE_ON_TIME', 'DONE_LATE', 'DONE_ON_TIME'],
  read: ['2026-02-23', '2026-02-13', '2026-02-28', '2028-02-29'],
};

test.each([
  ['UTC', 0],
  ['America/New_York', 5],
  ['Pacific/Auckland', -13],
  ['Asia/Ho_Chi_Minh', -7],
])('on a server in %s a deadline is over when it is over at the office', async (TZ, offset) => {
  const flags = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning', '--input-type=module'];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, '--eval', script], {
    env: { ...process.env, TZ, NODE_OPTIONS: '' },
  });
  expect(JSON.parse(stdout)).toEqual({ ...inOffice, offset });
});
