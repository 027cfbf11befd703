import { randomInt } from 'node:crypto';
import { judge } from './judgement';
import { SimulatedYear } from './simulated-year';

/** 300 working days over 2,000 assignments, three days of them without any worker: `npm run bench -- year`. */
const plan = {
  from: '2025-06-02',
  workingDays: 300,
  assignments: 2_000,
  seed: randomInt(2 ** 31),
  outageAfter: 120,
  cuts: 0.3,
} as const;

let year: SimulatedYear;

beforeAll(async () => {
  year = await SimulatedYear.begin(plan);
}, 60_000);
afterAll(() => year?.end());

test('a year', async () => {
  const began = Date.now();
  await year.live();
  const { problems, figures } = await judge(year);
  const seconds = Math.round((Date.now() - began) / 1000);
  process.stdout.write(`\n${JSON.stringify({ seed: plan.seed, seconds, ...figures, problems }, null, 2)}\n`);
  expect(problems).toEqual([]);
}, 3_600_000);
