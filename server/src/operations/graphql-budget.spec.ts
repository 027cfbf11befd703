import { Budget } from './graphql-budget';

const SECOND = 1_000;

describe('what a person may ask within a minute (S-33)', () => {
  test('is theirs alone, is refused when it is used up, and comes back evenly', () => {
    const budget = new Budget(6_000);
    expect([0, 0, 0].map(() => budget.secondsToWait('lan', 2_000, 0))).toEqual([0, 0, 0]);
    expect(budget.secondsToWait('minh', 6_000, 0)).toBe(0);
    expect(budget.secondsToWait('lan', 2_000, 0)).toBe(20);
    // What was refused cost nothing.
    expect(budget.secondsToWait('lan', 2_000, 15 * SECOND)).toBe(5);
    expect(budget.secondsToWait('lan', 2_000, 20 * SECOND)).toBe(0);
    expect(budget.secondsToWait('lan', 6_000, 200 * SECOND)).toBe(0);
  });

  test('also for those who ask little, very often', () => {
    const budget = new Budget(6_000);
    for (let n = 0; n < 300; n++) expect(budget.secondsToWait('lan', 1, 0)).toBe(0);
    expect(budget.secondsToWait('lan', 1, 0)).toBe(1);
  });

  test('is kept for no more people than are asking', () => {
    const budget = new Budget(6_000);
    for (let n = 0; n < 25_000; n++) budget.secondsToWait(`person ${n}`, 20, n * 100);
    expect(budget['used'].size).toBeLessThanOrEqual(10_000);
  });
});
