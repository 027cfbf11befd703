import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraries } from './libraries.mjs';

/** Remembers which processes a start has made, for the next start to look after if this one is killed. */
export class ProcessList {
  #file;
  #known = new Set();

  constructor(dataDir) {
    this.#file = join(dataDir, 'processes.json');
  }

  add(pid) {
    const { identityOf } = libraries();
    for (const identity of this.#known)
      if (identityOf(Number.parseInt(identity)) !== identity) this.#known.delete(identity);
    this.#known.add(identityOf(pid));
    writeFileSync(this.#file, JSON.stringify([...this.#known]), { mode: 0o600 });
  }

  /** Processes of a start that was killed end by themselves within seconds; one that hangs is ended. */
  async endLeftOvers() {
    const { identityOf, waitForEnd } = libraries();
    for (const identity of this.#read()) {
      const pid = Number.parseInt(identity);
      if (identityOf(pid) !== identity || (await waitForEnd(pid, 12_000))) continue;
      if (identityOf(pid) === identity) process.kill(pid, 'SIGKILL');
      await waitForEnd(pid, 5_000);
    }
  }

  #read() {
    try {
      const list = JSON.parse(readFileSync(this.#file, 'utf8'));
      return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
    } catch {
      return [];
    }
  }
}
