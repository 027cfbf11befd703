import { timeFacts } from './time-words';

const now = new Date('2026-11-22T20:00:00Z');
const standing = { state: 'NO_DEADLINE' } as const;

describe('timeFacts', () => {
  it.each([
    ['thường xuyên', true],
    ['2025 và những năm tiếp theo', true],
    ['Không thời hạn', false],
    [' ', false],
  ])('“%s” without a last day is ongoing: %s', (words, ongoing) => {
    expect(timeFacts(standing, { on: null, words }, now).ongoing).toBe(ongoing);
  });

  it('knows the last day by the calendar of the office', () => {
    const soon = { state: 'DUE_SOON', workingDaysLeft: 0 } as const;
    expect(timeFacts(soon, { on: '2026-11-23', words: '' }, now).dueToday).toBe(true);
    expect(timeFacts(soon, { on: '2026-11-24', words: '' }, now).dueToday).toBe(false);
  });
});
