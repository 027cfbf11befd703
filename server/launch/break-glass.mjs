// npm run break-glass -- [user name]: a local account that administers the system, when nobody else gets in.
import { ready } from './ready.mjs';

await ready();
const { untilStopped } = await import('./until-stopped.mjs');
const { onDatabase } = await import('./one-program.mjs');
await untilStopped(onDatabase('break-glass'));
