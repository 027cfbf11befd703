// npm start: the whole product, in the foreground, until Ctrl-C.
import { ready } from './ready.mjs';

await ready();
const { untilStopped } = await import('./until-stopped.mjs');
const { startProduct } = await import('./product.mjs');
await untilStopped(startProduct);
