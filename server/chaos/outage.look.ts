import { judge } from '../test/year/judgement';
import { SimulatedYear } from '../test/year/simulated-year';

/** F-10. All of it is down for three working days; then the mornings are as they have to be: one digest, nothing twice, nothing forgotten. */
const plan = { from: '2026-04-13', workingDays: 12, assignments: 120, seed: 430, outageAfter: 5, cuts: 0.5 } as const;

test('F-10 three days without any worker, over a week-end and a holiday', async () => {
  const year = await SimulatedYear.begin(plan);
  try {
    await year.live();
    const { problems, figures } = await judge(year);
    console.log(`F-10  seed ${plan.seed}: ${JSON.stringify(figures)}`);
    expect(problems).toEqual([]);
  } finally {
    await year.end();
  }
}, 900_000);
