import { readDays } from './rule-shape';
import { officeMoment, snoozeTimes } from './snooze-times';

describe('when something put off comes back', () => {
  const times = (now: string) => Object.fromEntries(snoozeTimes(new Date(now)).map(({ key, at }) => [key, at]));

  it('is told by the clock of the office, whatever that of the browser', () => {
    // 08:00 on Friday 27/11/2026 there.
    expect(times('2026-11-27T01:00:00Z')).toEqual({
      afternoon: officeMoment('2026-11-27', '13:30'),
      tomorrow: officeMoment('2026-11-28', '07:30'),
      monday: officeMoment('2026-11-30', '07:30'),
    });
    // 00:30 on Saturday there, still Friday in UTC.
    expect(times('2026-11-27T17:30:00Z')['tomorrow']).toBe(officeMoment('2026-11-29', '07:30'));
  });

  it('is not this afternoon when it is, and next Monday on a Monday is in a week', () => {
    expect(times('2026-11-30T07:00:00Z')).toEqual({
      tomorrow: officeMoment('2026-12-01', '07:30'),
      monday: officeMoment('2026-12-07', '07:30'),
    });
  });
});

it('days are read as people type them', () => {
  expect([readDays('5, 3,1'), readDays('7 2'), readDays('0'), readDays('hai'), readDays('')]).toEqual([
    [5, 3, 1],
    [7, 2],
    null,
    null,
    null,
  ]);
});
