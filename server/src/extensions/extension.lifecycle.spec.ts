import { holidays2022to2027, instantOf, localDateIn, WorkCalendar } from '@libs/calendar';
import { askBy, isAfter, isLate } from './extension.lifecycle';

const calendar = new WorkCalendar(holidays2022to2027);
const zone = 'Asia/Ho_Chi_Minh';

test.each<[string, string | null, string, string | null, boolean]>([
  ['2026-12-06', null, '2026-12-05', null, true],
  ['2026-12-05', null, '2026-12-05', null, false],
  ['2026-12-05', null, '2026-12-05', '14:00', true],
  ['2026-12-05', '14:00', '2026-12-05', null, false],
  ['2026-12-05', '15:00', '2026-12-05', '14:00', true],
  ['2026-12-04', null, '2026-12-05', '08:00', false],
])('%s %s after %s %s: %s', (on, time, dueOn, dueTime, expected) => {
  expect(isAfter({ on, time }, { on: dueOn, time: dueTime })).toBe(expected);
});

test.each([
  ['2026-12-04', 1, '2026-12-03'],
  // Monday: the Friday before.
  ['2026-12-07', 1, '2026-12-04'],
  // Sunday: the Friday before, too.
  ['2026-12-06', 1, '2026-12-04'],
  // Right after the days off of National Day 2026, which begin on a Monday.
  ['2026-09-03', 1, '2026-08-28'],
  ['2026-12-04', 0, '2026-12-04'],
  ['2026-12-04', 3, '2026-12-01'],
])('due %s, %d working days before: ask by %s', (on, notice, expected) => {
  expect(askBy({ on, time: null }, notice, calendar)).toBe(expected);
});

test.each<[string, string | null, number, string, string, boolean]>([
  ['2026-12-04', null, 1, '2026-12-03', '23:59', false],
  ['2026-12-04', null, 1, '2026-12-04', '00:00', true],
  ['2026-12-04', null, 0, '2026-12-04', '23:59', false],
  ['2026-12-04', null, 0, '2026-12-05', '00:00', true],
  ['2026-12-04', '14:00', 0, '2026-12-04', '14:01', true],
  ['2026-12-04', '14:00', 0, '2026-12-04', '13:59', false],
])('due %s %s, notice %d, asked %s %s: late %s', (on, time, notice, askedOn, askedAt, expected) => {
  const now = instantOf(askedOn, askedAt, zone);
  const asked = { now, today: localDateIn(zone, now), zone, calendar };
  expect(isLate({ on, time }, notice, asked)).toBe(expected);
});
