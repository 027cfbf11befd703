// npm run restore -- [--to <moment>] [--from <folder>] [--key <file>] [--base <id>]: puts everything back as it was at a moment.
import { ready } from './ready.mjs';

await ready();
const { untilStopped } = await import('./until-stopped.mjs');
const { buildServer } = await import('./build.mjs');
const { runOnce } = await import('./child.mjs');
const { prepareDataFolder } = await import('./data-folder.mjs');
const { openDatabase, runningDatabase } = await import('./database.mjs');
const { tryLock } = await import('./lock.mjs');
const { main } = await import('./paths.mjs');
const { say, Stop } = await import('./say.mjs');
const { childEnvironment, noDatabase, readStartSettings } = await import('./settings.mjs');

await untilStopped(async (life) => {
  const start = readStartSettings();
  const { DATA_DIR } = start.settings;
  prepareDataFolder(DATA_DIR);
  const letGo = await tryLock('start', DATA_DIR);
  if (!letGo || (start.embedded && runningDatabase(start)))
    throw new Stop(`Hệ thống đang chạy với thư mục dữ liệu ${DATA_DIR}: dừng nó rồi khôi phục.`);
  life.atEnd(letGo);
  await buildServer(life.signal);
  const parameters = process.argv.slice(2);
  const run = (name, url, options) =>
    runOnce(main(name), childEnvironment(start, url), { signal: life.signal, ...options });
  await run('restore', start.embedded ? noDatabase : start.settings.DATABASE_URL, { parameters });
  const database = await openDatabase(start, { signal: life.signal });
  life.atEnd(() => database.close());
  // A copy of an older release is brought up to this one, as every start does.
  await run('migrate', database.url);
  const to = parameters[parameters.indexOf('--to') + 1];
  await run('restored', database.url, { parameters: parameters.includes('--to') ? [to] : [] });
  say('Xong. Chạy npm start, rồi npm run backup: từ đây có một dòng thời gian mới.');
  life.end();
});
