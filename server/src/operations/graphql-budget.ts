/** What asking for anything costs at least: many small questions are work too. */
const leastPoints = 20;
const MINUTE = 60_000;
const MOST_KEPT = 10_000;

/**
 * What each person may ask of this process within a minute, in the points of `costOf` (reliability.md A.5, S-33): a vessel
 * that empties evenly. Counted by person, not by address, session or name of an operation, all of which one can have many of.
 */
export class Budget {
  private readonly used = new Map<string, { points: number; at: number }>();

  /** @param perMinute more than the dearest single operation costs, or that would never be answered */
  constructor(private readonly perMinute: number) {}

  /** Takes the points and answers 0; or takes nothing, and answers in how many seconds there will be enough. */
  secondsToWait(person: string, asked: number, now = performance.now()): number {
    const points = Math.max(asked, leastPoints);
    const used = this.left(this.used.get(person), now) + points;
    if (used > this.perMinute) return Math.ceil(((used - this.perMinute) / this.perMinute) * (MINUTE / 1_000));
    if (this.used.size >= MOST_KEPT) this.forget(now);
    this.used.set(person, { points: used, at: now });
    return 0;
  }

  private left(used: { points: number; at: number } | undefined, now: number): number {
    return used ? Math.max(0, used.points - ((now - used.at) / MINUTE) * this.perMinute) : 0;
  }

  private forget(now: number): void {
    for (const [person, used] of this.used) if (this.left(used, now) === 0) this.used.delete(person);
  }
}
