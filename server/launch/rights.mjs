// node server/launch/rights.mjs: server/docs/rights.md out of the policies. The formatter has the last word on its tables.
import { ready } from './ready.mjs';

await ready();
const { untilStopped } = await import('./until-stopped.mjs');
const { generateRights } = await import('./generate.mjs');
const { during } = await import('./say.mjs');
await untilStopped(async (life) => {
  await during('Sinh server/docs/rights.md', () => generateRights(life.signal));
  life.end();
});
