import { deadlineInFull, deadlineInShort } from './deadline-words';

const now = new Date('2026-11-22T05:00:00Z');
const day = (on: string | null, time: string | null = null, words = '') => ({ on, time, words });

describe('a deadline in words', () => {
  it.each([
    ['this year', day('2026-11-25'), 'T4 25/11'],
    ['with an hour', day('2026-12-05', '14:00'), '14:00 T7 05/12'],
    ['of another year', day('2025-12-31'), '31/12/2025'],
    ['without a day', day(null, null, 'thường xuyên'), 'thường xuyên'],
    ['without anything', day(null), ''],
  ])('in short: %s', (_what, deadline, words) => expect(deadlineInShort(deadline, 'vi', now)).toBe(words));

  it('in full', () => {
    expect(deadlineInFull(day('2026-12-05', '14:00'), 'vi')).toBe('14:00 T7 05/12/2026');
    expect(deadlineInFull(day('2026-11-25'), 'en')).toBe('Wed 25/11/2026');
  });
});
