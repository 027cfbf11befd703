import type { SealVerdict } from './seals.queries';

/** What was found of all closed periods, as an operator reads it: one line, and one for each that is not intact. */
export function sealsInWords(verdicts: readonly SealVerdict[]): string {
  if (!verdicts.length) return 'Chưa có kỳ số liệu nào được chốt.';
  const broken = verdicts.filter(({ problem }) => problem !== null);
  const intact = verdicts.length - broken.length;
  return [
    ...broken.map(({ name, problem }) => `HỎNG kỳ đã chốt ${name}: ${problem}.`),
    `Kỳ đã chốt: ${intact}/${verdicts.length} kỳ nguyên vẹn.`,
  ].join('\n');
}
