// npm run verify-trail: recomputes the chain of the trail and names the first broken record.
import { ready } from './ready.mjs';

await ready();
const { untilStopped } = await import('./until-stopped.mjs');
const { onDatabase } = await import('./one-program.mjs');
await untilStopped(onDatabase('verify-trail'));
