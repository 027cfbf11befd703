import { buildServer } from './build.mjs';
import { runOnce } from './child.mjs';
import { prepareDataFolder } from './data-folder.mjs';
import { openDatabase, runningDatabase } from './database.mjs';
import { tryLock } from './lock.mjs';
import { main } from './paths.mjs';
import { Stop } from './say.mjs';
import { childEnvironment, readStartSettings } from './settings.mjs';

/** The database of the running system; without one, the embedded PostgreSQL is started for the length of the command. */
async function databaseFor(start, life) {
  const { DATA_DIR } = start.settings;
  const running = runningDatabase(start);
  if (running) return running;
  prepareDataFolder(DATA_DIR);
  const letGo = await tryLock('start', DATA_DIR);
  if (!letGo) throw new Stop(`Hệ thống với thư mục dữ liệu ${DATA_DIR} đang khởi động; chờ nó sẵn sàng rồi chạy lại.`);
  life.atEnd(letGo);
  const database = await openDatabase(start, { signal: life.signal });
  life.atEnd(() => database.close());
  return database.url;
}

/** Runs one program of the server on the product's database, with the parameters this command was given, to its end. */
export function onDatabase(name) {
  return async (life) => {
    const start = readStartSettings();
    await buildServer(life.signal);
    const url = await databaseFor(start, life);
    await runOnce(main(name), childEnvironment(start, url), { signal: life.signal, parameters: process.argv.slice(2) });
    life.end();
  };
}
