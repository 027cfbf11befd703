// npm run bench: measures the product beside a hand-written server, on a scratch database of its own.
// npm run bench -- burst: only the burst of reminders.
// npm run bench -- figures: the figures at 200,000 assignments (BENCH_ASSIGNMENTS), beside SQL written by hand.
// npm run bench -- wall: the same questions with PostgreSQL's row-level security and without, at 200,000 assignments.
// npm run bench -- reports: reports of many rows as files: seconds and MB.
// npm run bench -- console: what Lighthouse says of the main screens.
// npm run bench -- year: a year of work, with cut connections and a moody mail server, judged day by day.
import { ready } from './ready.mjs';

await ready();
const { untilStopped } = await import('./until-stopped.mjs');
const { buildServer } = await import('./build.mjs');
const { runOnce } = await import('./child.mjs');
const { look } = await import('./look.mjs');
const { at } = await import('./paths.mjs');
const { noDatabase } = await import('./settings.mjs');

const measured = (bench) => () =>
  untilStopped(async (life) => {
    await buildServer(life.signal);
    const env = { ...process.env, DATABASE_URL: noDatabase };
    await runOnce(at(`dist/server/server/bench/${bench}.bench.js`), env, {
      signal: life.signal,
      parameters: process.argv.slice(2),
    });
    life.end();
  });

const looks = {
  figures: measured('figures'),
  reports: measured('reports'),
  wall: measured('wall'),
  console: () => look('lighthouse', 'Điểm trên 100; số đo theo máy này.'),
  year: () => look('year', 'Một năm làm việc đã được đối chiếu từng ngày.'),
};

await (looks[process.argv[2]] ?? measured('main'))();
