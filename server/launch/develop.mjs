import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { buildClient, buildServer } from './build.mjs';
import { KeptChild, runOnce } from './child.mjs';
import { prepareDataFolder } from './data-folder.mjs';
import { openDatabase } from './database.mjs';
import { generateClient, generateSchema } from './generate.mjs';
import { tryLock } from './lock.mjs';
import { at, main, root } from './paths.mjs';
import { checkPort } from './port.mjs';
import { say, sayWhy, Stop } from './say.mjs';
import { childEnvironment, readStartSettings } from './settings.mjs';

/** client/proxy.conf.json sends what is not the console's to this port. */
const proxied = 3000;

/** Calls back, not more often than once in a while and never twice at a time, when a file changes. */
function onChange(folders, wanted, signal, work) {
  let waiting;
  let turn = Promise.resolve();
  const watchers = folders.map((folder) =>
    watch(at(folder), { recursive: true }, (_, path) => {
      if (!path || !wanted.test(path)) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => (turn = turn.then(work).catch((error) => signal.aborted || sayWhy(error))), 200);
    }),
  );
  return () => watchers.forEach((watcher) => watcher.close());
}

/** Database, API and worker as `npm start` has them, but rebuilt and restarted as sources change, and Angular's own server. */
export async function develop(life) {
  const start = readStartSettings({ NODE_ENV: 'development' });
  const { settings } = start;
  if (settings.PORT !== proxied)
    say(`client/proxy.conf.json chuyển tới cổng ${proxied}: đổi ở đó nếu dùng PORT=${settings.PORT}.`);
  prepareDataFolder(settings.DATA_DIR);
  const letGo = await tryLock('start', settings.DATA_DIR);
  if (!letGo) throw new Stop(`Hệ thống đang chạy với thư mục dữ liệu ${settings.DATA_DIR}.`);
  life.atEnd(letGo);
  await checkPort(settings);

  const database = await openDatabase(start, { signal: life.signal });
  life.atEnd(() => database.close());
  // The API serves the built console and the playground too; they need to be there once.
  await Promise.all([buildServer(life.signal), buildClient(life.signal)]);
  const env = childEnvironment(start, database.url);
  await runOnce(main('migrate'), env, { signal: life.signal });
  if (settings.DEMO) await runOnce(main('demo'), env, { signal: life.signal });

  const kept = ['api', 'worker'].map((label) => new KeptChild({ label, script: main(label), env: () => env }));
  life.atEnd(() => Promise.all(kept.map((child) => child.stop())));
  for (const child of kept) child.start();
  life.atEnd(
    onChange(['server/src', 'libs'], /(?<!\.spec)\.(ts|json)$/, life.signal, async () => {
      await generateSchema(life.signal);
      await runOnce(main('migrate'), env, { signal: life.signal });
      await Promise.all(kept.map((child) => child.restart()));
    }),
  );
  life.atEnd(onChange(['client/src', 'server'], /\.graphql$/, life.signal, () => generateClient(life.signal)));

  const angular = spawn(process.execPath, [at('node_modules/@angular/cli/bin/ng.js'), 'serve'], {
    cwd: root,
    // Angular would take the API's PORT for its own.
    env: { ...process.env, PORT: '4200' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  life.atEnd(() => angular.kill());
  angular.once('exit', () => life.fail(new Stop('ng serve đã dừng.')));
}
