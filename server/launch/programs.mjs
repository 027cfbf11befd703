import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether this machine has the program. `libs/testing/redis.ts` looks in the same places. */
export function hasProgram(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin');
  return folders.some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
