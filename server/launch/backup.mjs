// npm run backup: a whole backup of the running (or stopped) system; also: -- list, -- ship, -- verify.
import { ready } from './ready.mjs';

await ready();
const { untilStopped } = await import('./until-stopped.mjs');
const { onDatabase } = await import('./one-program.mjs');
await untilStopped(onDatabase('backup'));
