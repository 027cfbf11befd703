import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole product. Everything the launcher does, it does from there. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** A place inside the product's folder. */
export const at = (...parts) => join(root, ...parts);

/** Where a compiled program of the server lies: `main('api')`. */
export const main = (name) => at('dist/server/server/src', `main.${name}.js`);
