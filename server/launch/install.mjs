import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { inTurn } from './lock.mjs';
import { at, root } from './paths.mjs';
import { during, Stop } from './say.mjs';

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether node_modules holds what package-lock.json says: npm keeps its own record of what it finished installing. */
export function isInstalled() {
  const record = at('node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(at('package-lock.json'))).every(([path, wanted]) => {
    if (path === '' || wanted.link) return true;
    const found = installed[path];
    return found ? found.version === wanted.version && found.integrity === wanted.integrity : wanted.optional;
  });
}

function runNpm(parameters) {
  // `npm run` tells which npm it is, so that the same one is used.
  const npm = process.env.npm_execpath;
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  // With NODE_ENV=production npm would leave out the compilers.
  const { NODE_ENV: _, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...first, ...parameters], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', () => reject(new Stop('Không chạy được npm: cài Node.js 20.20 trở lên cùng npm.')));
    child.once('close', (code) => {
      if (code === 0) return resolve();
      const full = /ENOSPC/.test(output) ? ' Ổ đĩa đã đầy.' : '';
      reject(new Stop(`${output.trim().split('\n').slice(-12).join('\n')}\nKhông cài được các gói (npm ci).${full}`));
    });
  });
}

/** Installs what is missing. Two starts in one folder do not install over each other. */
export async function install() {
  if (isInstalled()) return;
  await inTurn('install', root, async () => {
    if (isInstalled()) return;
    await during('Đang cài các gói (chỉ lần đầu hoặc khi phiên bản đổi)', () =>
      runNpm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']),
    );
  });
}
