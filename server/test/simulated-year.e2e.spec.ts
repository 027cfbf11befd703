import { judge } from './year/judgement';
import { SimulatedYear } from './year/simulated-year';

/** A few weeks over Tết, with an outage; `npm run bench -- year` lives a whole year. */
const plan = {
  from: '2026-01-26',
  workingDays: 24,
  assignments: 140,
  seed: 20_261_127,
  outageAfter: 14,
  cuts: 0.5,
} as const;

let year: SimulatedYear;

beforeAll(async () => {
  year = await SimulatedYear.begin(plan);
}, 60_000);
afterAll(() => year?.end());

test(`weeks of work: no reminder missing, doubled, too late or on a holiday; every mail arrives or is shown as failed (seed ${plan.seed})`, async () => {
  await year.live();
  const { problems, figures } = await judge(year);
  expect(problems).toEqual([]);
  expect(figures.reminders).toBeGreaterThan(100);
  expect(figures.digests).toBeGreaterThan(20);
  expect(year.totals.cut).toBeGreaterThan(0);

  // The judge would have seen it: what is missing, and what came after the end.
  const { rows } = await year.db.query(
    `delete from notification where id = (select n.id from notification n join account a on a.id = n.account_id
     where n.rule_code = 'AFTER_DUE' and a.username = 'financehead' limit 1) returning assignment_id`,
  );
  await year.db.query(
    `update assignment set status = 'COMPLETED', submitted_at = '2026-01-01', completed_at = '2026-01-01' where id = $1`,
    [rows[0].assignment_id],
  );
  expect((await judge(year)).problems.map((problem) => problem.split(':')[0])).toContain('missing');
}, 300_000);
