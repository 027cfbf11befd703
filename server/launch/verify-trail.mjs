// npm run verify-trail: recomputes the chain of the trail and the seals of closed periods, and names what is broken.
import { ready } from './ready.mjs';

await ready();
const { untilStopped } = await import('./until-stopped.mjs');
const { onDatabase } = await import('./one-program.mjs');
await untilStopped(onDatabase('verify-trail'));
