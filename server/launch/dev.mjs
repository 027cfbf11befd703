// npm run dev: the product from its sources, followed as they change. Console with live reload at http://localhost:4200.
import { ready } from './ready.mjs';

await ready();
const { untilStopped } = await import('./until-stopped.mjs');
const { develop } = await import('./develop.mjs');
await untilStopped(develop);
