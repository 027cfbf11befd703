import { typedDay } from './typed-day';

describe('typedDay', () => {
  const today = '2026-11-22';

  it.each([
    ['15/8', '2026-08-15'],
    ['15/8/2025', '2025-08-15'],
    ['15-08-25', '2025-08-15'],
    ['1.2.2026', '2026-02-01'],
    [' 5 12 ', '2026-12-05'],
    ['t', today],
    ['Hôm nay', today],
  ])('reads %s', (typed, day) => expect(typedDay(typed, today)).toBe(day));

  it.each(['', '31/2', '32/1', '15/8/202', 'mai', '2026', '15//8'])('finds no day in “%s”', (typed) =>
    expect(typedDay(typed, today)).toBeUndefined(),
  );
});
