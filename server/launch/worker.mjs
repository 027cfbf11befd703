// npm run worker: one more worker beside a running system, as many as wanted.
import { ready } from './ready.mjs';

await ready();
const { untilStopped } = await import('./until-stopped.mjs');
const { buildServer } = await import('./build.mjs');
const { KeptChild } = await import('./child.mjs');
const { runningDatabase } = await import('./database.mjs');
const { main } = await import('./paths.mjs');
const { say, Stop } = await import('./say.mjs');
const { childEnvironment, readStartSettings } = await import('./settings.mjs');
await untilStopped(async (life) => {
  const start = readStartSettings();
  let url = runningDatabase(start);
  if (!url) {
    throw new Stop(
      `Chưa có hệ thống nào chạy với thư mục dữ liệu ${start.settings.DATA_DIR}: chạy npm start trước, hoặc đặt DATABASE_URL.`,
    );
  }
  await buildServer(life.signal);
  // The embedded server may have come back at another port: asked anew at each start of the process.
  const env = () => childEnvironment(start, (url = runningDatabase(start) ?? url));
  const onFall = (falls, code) => KeptChild.isHopeless(code) && life.fail(new Stop('Cài đặt sai; xem dòng ở trên.'));
  const worker = new KeptChild({ label: 'worker', script: main('worker'), env, onFall });
  life.atEnd(() => worker.stop());
  worker.start();
  say('Tiến trình xử lý nền đang chạy. Dừng: Ctrl-C');
});
