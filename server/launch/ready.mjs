import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { install } from './install.mjs';
import { at, root } from './paths.mjs';
import { sayWhy, Stop } from './say.mjs';

const wanted = 24;
const major = (version) => Number(version.replace('v', '').split('.')[0]);

/** Goes on under the Node that was installed with the packages, and ends as it ends. Never returns. */
function continueUnder(node) {
  // The channel tells the other process when we are killed. It is not used for anything else.
  const child = spawn(node, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise(() => {
    child.once('error', (error) => {
      sayWhy(new Stop(`Không chạy được ${node}: ${error.message}`));
      process.exit(1);
    });
    child.once('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
  });
}

/**
 * What every command does first: packages are installed, and the rest runs on the Node version this product is made for.
 * Everything up to here must run on Node 20 and without packages.
 */
export async function ready() {
  process.chdir(root);
  try {
    const [, minor] = process.versions.node.split('.').map(Number);
    if (major(process.version) < 20 || (major(process.version) === 20 && minor < 20)) {
      throw new Stop(`Cần Node.js 20.20 trở lên để bắt đầu; đang là ${process.version}.`);
    }
    await install();
    if (major(process.version) === wanted) return;
    const ours = at('node_modules/.bin/node');
    if (existsSync(ours)) await continueUnder(ours);
    if (major(process.version) < wanted) {
      throw new Stop(
        `Không có Node ${wanted} cho ${process.platform}-${process.arch} trong kho gói: cài Node.js ${wanted}.`,
      );
    }
  } catch (error) {
    sayWhy(error);
    process.exit(1);
  }
}
