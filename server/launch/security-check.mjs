// npm run security-check: each duty of information security as met or not, with what to do; changes nothing.
import { ready } from './ready.mjs';

await ready();
const { untilStopped } = await import('./until-stopped.mjs');
const { onDatabase } = await import('./one-program.mjs');
await untilStopped(onDatabase('security-check'));
