import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildClient, buildServer } from './build.mjs';
import { KeptChild, runOnce } from './child.mjs';
import { prepareDataFolder } from './data-folder.mjs';
import { openDatabase } from './database.mjs';
import { ProcessList } from './left-over.mjs';
import { tryLock } from './lock.mjs';
import { main } from './paths.mjs';
import { askLocally, checkPort, localAddress } from './port.mjs';
import { say, Stop } from './say.mjs';
import { childEnvironment, readStartSettings } from './settings.mjs';

/** Starts that fall over this often before the first answer are given up. */
const hopeless = 4;

/** Everything `npm start` does, in order; what takes long and does not depend on each other runs side by side. */
export async function startProduct(life) {
  const began = Date.now();
  const start = readStartSettings();
  const { settings } = start;
  prepareDataFolder(settings.DATA_DIR);
  const letGo = await tryLock('start', settings.DATA_DIR);
  if (!letGo)
    throw new Stop(
      `Hệ thống đang chạy với thư mục dữ liệu ${settings.DATA_DIR}. Để chạy thêm bản nữa, đặt DATA_DIR và PORT khác.`,
    );
  life.atEnd(letGo);
  const processes = new ProcessList(settings.DATA_DIR);
  await processes.endLeftOvers();
  await checkPort(settings);

  const kept = [];
  const state = { url: '' };
  const environment = () => childEnvironment(start, state.url);
  const once = (name, options) =>
    runOnce(main(name), environment(), { ...options, signal: life.signal, onStart: (pid) => processes.add(pid) });

  const client = buildClient(life.signal);
  client.catch(() => undefined);
  const [database] = await both(openOrForget(start, life, state, kept), buildServer(life.signal));
  state.url = database.url;
  await once('migrate', { label: '', failure: 'Không nâng cấp được cơ sở dữ liệu.' });
  if (settings.DEMO) await loadDemo(start, once);
  await client;

  life.signal.throwIfAborted();
  let answered = false;
  const keep = (label) => {
    const onFall = (falls, code) => {
      if (KeptChild.isHopeless(code)) life.fail(new Stop('Cài đặt sai; xem dòng ở trên.'));
      else if (!answered && falls >= hopeless)
        life.fail(new Stop(`Tiến trình ${label} không chạy được; xem các dòng ở trên.`));
    };
    const child = new KeptChild({
      label,
      script: main(label),
      env: environment,
      onStart: (pid) => processes.add(pid),
      onFall,
    });
    kept.push(child);
    child.start();
  };
  life.atEnd(() => {
    say('Đang dừng…');
    return Promise.all(kept.map((child) => child.stop()));
  });
  keep('api');
  await untilReady(settings, life.signal);
  answered = true;
  // Nobody waits for the worker, and beside the API's start it would only slow it down.
  if (settings.WORKERS === 'inline') keep('worker');
  tell(settings, Math.round((Date.now() - began) / 1000));
}

/** The embedded server keeps its port over a restart; if it lost it to somebody, the processes are told by a restart. */
async function openOrForget(start, life, state, kept) {
  const moved = (url) => {
    state.url = url;
    for (const child of kept) void child.restart();
  };
  const database = await openDatabase(start, { signal: life.signal, moved });
  life.atEnd(() => database.close());
  return database;
}

/** Waits for both even when one fails, so that nothing is still starting while everything is being ended. */
async function both(...works) {
  const results = await Promise.allSettled(works);
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  return results.map(({ value }) => value);
}

/** The demo is made once; a note beside the embedded database (and going away with it) saves later starts the asking. */
async function loadDemo({ settings, embedded }, once) {
  const note = join(settings.DATA_DIR, 'postgres', 'demo-loaded');
  const accounts = join(settings.DATA_DIR, 'demo-accounts.json');
  if (!existsSync(main('demo')) || (embedded && existsSync(note) && existsSync(accounts))) return;
  await once('demo', { label: '', failure: 'Không tạo được dữ liệu dùng thử.' });
  if (embedded) writeFileSync(note, '');
}

async function untilReady(settings, signal) {
  const address = `${localAddress(settings)}/readyz`;
  let missing = '';
  for (let said = Date.now(); ; await pause(100, undefined, { signal })) {
    try {
      const { ok, text } = await askLocally(address, signal);
      missing = text;
      if (ok) return;
    } catch {
      signal.throwIfAborted();
    }
    if (Date.now() - said > 20_000) {
      said = Date.now();
      say(`Chưa sẵn sàng${missing ? `: ${missing.slice(0, 300)}` : ''}`);
    }
  }
}

function tell(settings, seconds) {
  const accounts = join(settings.DATA_DIR, 'demo-accounts.json');
  say();
  say(`Sẵn sàng sau ${seconds} giây: ${settings.PUBLIC_URL}`);
  if (settings.DEMO && existsSync(accounts)) say(`Tài khoản dùng thử: ${realpathSync(accounts)}`);
  if (settings.WORKERS === 'none') say('Xử lý nền chưa chạy: mở cửa sổ khác và chạy "npm run worker".');
  say('Dừng: Ctrl-C');
}
