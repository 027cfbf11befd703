import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { compileServer } from './compile-server.mjs';
import { fingerprint } from './fingerprint.mjs';
import { inTurn } from './lock.mjs';
import { at, root } from './paths.mjs';
import { precompress } from './precompress.mjs';
import { during, Stop } from './say.mjs';
import { runTool } from './tool.mjs';

/** Runs a builder; what it says is shown only if it fails. */
async function quietly(title, parameters, signal) {
  const { ok, output } = await runTool(parameters, { signal });
  if (!ok) throw new Stop(`${output}\n${title}: không thành công.`);
}

/** What is built, out of what, and how. */
const parts = {
  server: {
    title: 'Biên dịch máy chủ',
    sources: ['server', 'libs', 'package-lock.json'],
    result: 'dist/server/server/src',
    build: () => compileServer(),
  },
  client: {
    title: 'Biên dịch giao diện',
    sources: ['client', 'libs', 'angular.json', 'package-lock.json', 'server/launch/precompress.mjs'],
    result: 'dist/client/index.html',
    build: async (signal) => {
      await quietly('Biên dịch giao diện', [at('node_modules/@angular/cli/bin/ng.js'), 'build'], signal);
      await precompress(at('dist/client'));
    },
  },
  graphiql: {
    title: 'Biên dịch trang thử API',
    sources: ['client/graphiql', 'client/public/icon.svg', 'package-lock.json', 'server/launch/precompress.mjs'],
    result: 'dist/graphiql/index.html',
    build: async (signal) => {
      await quietly('Biên dịch trang thử API', [at('client/graphiql/build.mjs')], signal);
      await precompress(at('dist/graphiql'));
    },
  },
};

async function buildIfStale(name, signal) {
  const { title, sources, result, build } = parts[name];
  const stamp = at('dist/.built', name);
  const now = fingerprint(sources);
  const fresh = () => existsSync(at(result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
  if (fresh()) return;
  await inTurn(`build-${name}`, root, async () => {
    if (fresh()) return;
    rmSync(stamp, { force: true });
    await during(title, () => build(signal));
    mkdirSync(at('dist/.built'), { recursive: true });
    writeFileSync(stamp, now);
  });
}

/** Builds what the sources have changed of since the last time. */
export const buildServer = (signal) => buildIfStale('server', signal);

/** The console and the playground, side by side. */
export async function buildClient(signal) {
  await Promise.all([buildIfStale('client', signal), buildIfStale('graphiql', signal)]);
}
