import { formatDay, formatVi, weekdayName } from './format';

test('dates are written day first, on request with their weekday', () => {
  expect(formatVi('2026-11-19')).toBe('19/11/2026');
  expect(formatVi('2026-11-19', { weekday: true })).toBe('T5 19/11/2026');
  expect(formatVi('2026-11-22', { weekday: true })).toBe('CN 22/11/2026');
});

test('a day is shown with its time, and in English too', () => {
  expect(formatDay('2026-12-05', '14:00')).toBe('14:00 T7 05/12/2026');
  expect(formatDay('2026-12-05', null, 'en')).toBe('Sat 05/12/2026');
});

test('weekdays have their full names', () => {
  expect([1, 6, 7].map((day) => weekdayName(day))).toEqual(['thứ Hai', 'thứ Bảy', 'Chủ nhật']);
  expect(weekdayName(3, 'en')).toBe('Wednesday');
});
