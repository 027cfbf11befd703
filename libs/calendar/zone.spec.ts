import { instantOf, localDateIn, localTimeIn, steadyOffset } from './zone';

const office = 'Asia/Ho_Chi_Minh';

test.each([
  ['2026-11-18T16:59:59.999Z', '2026-11-18', '23:59'],
  ['2026-11-18T17:00:00.000Z', '2026-11-19', '00:00'],
  ['2026-12-31T17:30:00.000Z', '2027-01-01', '00:30'],
  ['2026-11-19T05:00:00.000Z', '2026-11-19', '12:00'],
])('at %s it is %s %s at the office', (moment, date, time) => {
  expect(localDateIn(office, new Date(moment))).toBe(date);
  expect(localTimeIn(office, new Date(moment))).toBe(time);
});

test('a deadline with a time ends at that moment', () => {
  expect(instantOf('2017-12-05', '14:00', office).toISOString()).toBe('2017-12-05T07:00:00.000Z');
});

test('a deadline without a time lasts the whole day', () => {
  expect(instantOf('2022-08-15', null, office).toISOString()).toBe('2022-08-15T16:59:59.999Z');
});

test('the last moment of a day is still that day, the next is not', () => {
  const end = instantOf('2026-11-19', null, office);
  expect(localDateIn(office, end)).toBe('2026-11-19');
  expect(localDateIn(office, new Date(end.getTime() + 1))).toBe('2026-11-20');
});

test.each([
  ['UTC', '2026-11-19T12:00:00.000Z'],
  ['America/New_York', '2026-11-19T17:00:00.000Z'],
  ['Asia/Kathmandu', '2026-11-19T06:15:00.000Z'],
])('in %s noon is %s', (zone, moment) => {
  expect(instantOf('2026-11-19', '12:00', zone).toISOString()).toBe(moment);
});

test('zones that change their clocks are right on both sides of the change', () => {
  // Berlin went from +1 to +2 at 01:00 UTC on 2026-03-29.
  expect(instantOf('2026-03-29', '01:30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T00:30:00.000Z');
  expect(instantOf('2026-03-29', '03:30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  expect(instantOf('2026-03-29', null, 'Europe/Berlin').toISOString()).toBe('2026-03-29T21:59:59.999Z');
});

test('where clocks never change, they are always as far ahead', () => {
  expect(steadyOffset('Asia/Ho_Chi_Minh')).toBe(7 * 3_600_000);
  expect(steadyOffset('Asia/Kathmandu')).toBe(5.75 * 3_600_000);
  expect(steadyOffset('Europe/Berlin')).toBeNull();
});

test('what is no date or time is refused', () => {
  expect(() => instantOf('2026-11-31x', null, office)).toThrow(RangeError);
  expect(() => instantOf('2026-11-19', '25:00', office)).toThrow(RangeError);
});
