// npm run check: everything of npm test that needs no test runner, in under a minute.
import { ready } from './ready.mjs';

await ready();
const { untilStopped } = await import('./until-stopped.mjs');
const { runChecks } = await import('./checks.mjs');
const { say, Stop } = await import('./say.mjs');
await untilStopped(async (life) => {
  const { passed, failed } = await runChecks(life.signal);
  say(`${passed} passed, ${failed} failed`);
  if (failed) throw new Stop('');
  life.end();
});
