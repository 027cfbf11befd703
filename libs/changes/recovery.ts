/**
 * A worker that died is noticed after some 10 s (BullMQ's own 30 + 30 s would be more than the minute promised in
 * reliability.md B.6, F-02), and a job is never given up because workers died over it. One that was only slow runs twice
 * then, with one effect.
 */
export const recovery = { lockDuration: 5_000, stalledInterval: 2_500, maxStalledCount: 1_000 };
