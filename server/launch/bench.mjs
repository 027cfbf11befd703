// npm run bench: measures the product beside a hand-written server, on a scratch database of its own.
import { ready } from './ready.mjs';

await ready();
const { untilStopped } = await import('./until-stopped.mjs');
const { buildServer } = await import('./build.mjs');
const { runOnce } = await import('./child.mjs');
const { at } = await import('./paths.mjs');
const { noDatabase } = await import('./settings.mjs');
await untilStopped(async (life) => {
  await buildServer(life.signal);
  const env = { ...process.env, DATABASE_URL: noDatabase };
  await runOnce(at('dist/server/server/bench/main.bench.js'), env, {
    signal: life.signal,
    parameters: process.argv.slice(2),
  });
  life.end();
});
