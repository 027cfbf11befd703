import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A lock that the kernel holds for this process and lets go of when it dies, however it dies: the name of a Unix socket that
 * lives in no folder. Nothing is left behind to be cleaned up or mistaken for a living owner.
 * @param {string} kind what is locked
 * @param {string} folder the folder it is locked for
 * @returns {Promise<(() => void) | undefined>} lets go; undefined when somebody else holds it
 */
export function tryLock(kind, folder) {
  const { dev, ino } = statSync(folder);
  // Node versions differ in how they pad a short name: a name of full length is the same for all.
  const name = `\0${`ttdh-${kind}-${dev}-${ino}-`.padEnd(107, '.')}`;
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen(name, () => resolve(() => server.close()));
    server.unref();
  });
}

/** Does the work while nobody else does the same for the folder; waits for its turn. */
export async function inTurn(kind, folder, work) {
  let letGo = await tryLock(kind, folder);
  while (!letGo) {
    await pause(250);
    letGo = await tryLock(kind, folder);
  }
  try {
    return await work();
  } finally {
    letGo();
  }
}
