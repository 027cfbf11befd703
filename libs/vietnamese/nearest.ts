/** Of the names known, the one that differs least from what was written, if it is near at all: for “did you mean …?”. */
export function nearest(name: string, known: readonly string[]): string | null {
  const by = known
    .map((each) => ({ each, away: each.startsWith(name) && name.length > 2 ? 1 : distance(name, each) }))
    .sort((a, b) => a.away - b.away)[0];
  return by && by.away <= Math.max(2, Math.floor(name.length / 2)) ? by.each : null;
}

/** Letters to change, add or take away to make one of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    before = row;
  }
  return before[b.length];
}
