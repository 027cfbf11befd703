import type { OwnServer } from './own-server';
import type { Fault } from './faults';
import { wrongWith } from './invariants';
import { Stage } from './stage';

/** What the processes complained of last, for whoever looks for the reason. */
function said(stage: Stage): string[] {
  const errors = stage.outputs.flatMap((output) => output.split('\n').filter((line) => /"level":[56]0/.test(line)));
  const byWords = new Map(
    errors.map((line) => [/"err":\{.*?"message":"(.*?)"/.exec(line)?.[1] ?? line.slice(-80), line]),
  );
  return [...byWords.values()].map((line) => `  log: ${line.slice(0, 1_500)}`);
}

/** Puts a stage up, does these faults one after the other, looks at the invariants, and tells everything. */
export async function run(
  server: OwnServer,
  faults: readonly Fault[],
  { seed, long }: { seed: number; long: boolean },
): Promise<string[]> {
  const stage = await Stage.begin(server, seed);
  const lines: string[] = [];
  const problems: string[] = [];
  try {
    for (const fault of faults) {
      stage.note(`${fault.id} begins: ${fault.title}`);
      try {
        const figures = await fault.run(stage, long);
        lines.push(...Object.entries(figures).map(([name, value]) => `${fault.id}  ${name}: ${value}`));
      } catch (error) {
        problems.push(`${fault.id}: ${(error as Error).message}`, ...said(stage));
        stage.note(`${fault.id} failed: ${(error as Error).message}`);
      }
      await stage.connect();
      const wrong = await wrongWith(stage);
      problems.push(...wrong.map((words) => `after ${fault.id}: ${words}`));
      stage.note(`${fault.id} over, invariants ${wrong.length ? 'BROKEN' : 'hold'}`);
    }
    const { acked, refused, retried, turnedAway, slowestMs } = stage.journal;
    for (const [words, times] of stage.journal.turnedAwayWith) lines.push(`turned away ${times} times with: ${words}`);
    lines.push(
      `seed ${seed}: ${stage.journal.entries.length} writes, ${acked.length} acknowledged, ${refused.length} refused as stale, ${retried} cut off and asked again, ${turnedAway} turned away; slowest answer ${(slowestMs / 1000).toFixed(1)} s`,
    );
  } finally {
    await stage.end();
  }
  console.log([...stage.timeline, '', ...lines, '', ...problems].join('\n'));
  return problems;
}
