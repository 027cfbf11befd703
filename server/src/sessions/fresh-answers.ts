const MOST_KEPT = 10_000;

/**
 * Answers that are used again for a second: who sends ten requests at once is looked up once, and what was revoked
 * elsewhere ends here within that time (reliability.md A.5, S-46).
 */
export class FreshAnswers<T> {
  private readonly kept = new Map<string, { answer: Promise<T | null>; until: number }>();

  constructor(private readonly freshMs = 1_000) {}

  of(name: string, read: () => Promise<T | null>): Promise<T | null> {
    const now = performance.now();
    const kept = this.kept.get(name);
    if (kept && kept.until > now) return kept.answer;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    const answer = read();
    this.kept.set(name, { answer, until: now + this.freshMs });
    const forget = () => this.kept.delete(name);
    // What is not there is not worth remembering, and a failure must not be.
    answer.then((found) => found ?? forget(), forget);
    return answer;
  }

  /** Ends the use of kept answers. */
  forget(): void {
    this.kept.clear();
  }
}
