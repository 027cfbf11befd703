// npm run migrate: brings the database up to date, without starting the product.
import { ready } from './ready.mjs';

await ready();
const { untilStopped } = await import('./until-stopped.mjs');
const { onDatabase } = await import('./one-program.mjs');
await untilStopped(onDatabase('migrate'));
