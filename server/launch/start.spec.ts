import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'ttdh-launch-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  code: number | null;
  lines: string[];
}

function run(
  parameters: string[],
  environment: Record<string, string> = {},
): { child: ChildProcess; said: () => string; ended: Promise<Ended> } {
  const env = { HOME: process.env.HOME, PATH: process.env.PATH, DATA_DIR: join(folder, 'data'), ...environment };
  const child = spawn(process.execPath, parameters, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
  const ended = once(child, 'close').then(([code]) => ({ code, lines: text.split('\n').filter(Boolean) }));
  return { child, said: () => text, ended };
}

const start = (environment: Record<string, string>) => run(['server/launch/start.mjs'], environment).ended;

/** Runs a few lines that use the launcher's own modules. */
function script(name: string, text: string, environment: Record<string, string> = {}) {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, text.replaceAll('launch/', `${process.cwd()}/server/launch/`));
  return run([file], environment);
}

async function until(condition: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !condition(); await new Promise((resolve) => setTimeout(resolve, 20))) {
    if (Date.now() > end) throw new Error('waited in vain');
  }
}

const lives = (pid: number) => {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

describe('npm start says in one line each', () => {
  it('which settings are wrong', async () => {
    expect(await start({ PORT: 'x', WORKERS: 'some' })).toEqual({
      code: 1,
      lines: [
        'Cài đặt sai: PORT: phải là số nguyên từ 1 đến 65535, đang là "x"',
        'Cài đặt sai: WORKERS: phải là một trong: inline, none; đang là "some"',
      ],
    });
  });

  it('that the port is taken', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await once(squatter, 'listening');
    const { port } = squatter.address() as AddressInfo;
    try {
      expect(await start({ PORT: String(port) })).toEqual({
        code: 1,
        lines: [`Cổng ${port} đang được dùng. Đặt PORT khác, ví dụ: PORT=${port + 1} npm start`],
      });
    } finally {
      squatter.close();
    }
  });

  it('that DATA_DIR is no folder', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(await start({ DATA_DIR: file })).toEqual({ code: 1, lines: [`DATA_DIR: ${file} không phải là thư mục.`] });
  });

  const asRoot = process.getuid?.() === 0 ? it : it.skip;
  asRoot('that the data folder is somebody else’s', async () => {
    const theirs = mkdtempSync(join(folder, 'theirs-'));
    chownSync(theirs, 65_534, 65_534);
    const line = `Thư mục dữ liệu ${theirs} là của tài khoản "nobody". Chạy bằng tài khoản đó hoặc đặt DATA_DIR khác.`;
    expect(await start({ DATA_DIR: theirs })).toEqual({ code: 1, lines: [line] });
  });

  asRoot('that the data folder cannot be written to', async () => {
    chmodSync(folder, 0o755);
    const theirs = mkdtempSync(join(folder, 'root-'));
    const ours = script(
      'as-nobody',
      `process.setgid(65534); process.setuid(65534);
       const { prepareDataFolder } = await import('launch/data-folder.mjs');
       try { prepareDataFolder(${JSON.stringify(theirs)}); } catch (error) { console.log(error.message); }`,
    );
    const line = `Không ghi được vào thư mục dữ liệu ${theirs} (của tài khoản "root"). Chạy bằng tài khoản đó hoặc đặt DATA_DIR khác.`;
    expect((await ours.ended).lines).toEqual([line]);
  });
});

describe('what the launcher is made of', () => {
  it('locks a folder for one process, and the lock ends with it, however it ends', async () => {
    const text = `const { tryLock } = await import('launch/lock.mjs');
      console.log((await tryLock('spec', ${JSON.stringify(folder)})) ? 'mine' : 'taken'); setInterval(() => {}, 1000);`;
    const first = script('lock', text);
    await until(() => first.said() === 'mine\n');
    const second = script('lock', text);
    await until(() => second.said() === 'taken\n');
    first.child.kill('SIGKILL');
    await first.ended;
    const third = script('lock', text);
    await until(() => third.said() === 'mine\n');
  });

  it('ends what it started in the opposite order, and a second Ctrl-C changes nothing', async () => {
    const { child, said, ended } = script(
      'order',
      `import { untilStopped } from 'launch/until-stopped.mjs';
       await untilStopped(async (life) => {
         life.atEnd(() => console.log('database'));
         life.atEnd(async () => { await new Promise((resolve) => setTimeout(resolve, 300)); console.log('children'); });
         console.log('up');
         setInterval(() => {}, 1000);
       });`,
    );
    await until(() => said() === 'up\n');
    child.kill('SIGINT');
    setTimeout(() => child.kill('SIGINT'), 100);
    expect(await ended).toEqual({ code: 0, lines: ['up', 'children', 'database'] });
  });

  it('ends what it started when a later step fails, and says why', async () => {
    const { ended } = script(
      'failing',
      `import { untilStopped } from 'launch/until-stopped.mjs';
       import { Stop } from 'launch/say.mjs';
       await untilStopped(async (life) => { life.atEnd(() => console.log('ended')); throw new Stop('Một dòng.'); });`,
    );
    const { code, lines } = await ended;
    expect(code).toBe(1);
    expect(lines.sort()).toEqual(['Một dòng.', 'ended'].sort());
  });

  const keeper = (program: string) =>
    `import { writeFileSync } from 'node:fs';
     import { KeptChild } from 'launch/child.mjs';
     import { untilStopped } from 'launch/until-stopped.mjs';
     writeFileSync(${JSON.stringify(join(folder, 'kept.mjs'))}, ${JSON.stringify(program)});
     await untilStopped(async (life) => {
       const child = new KeptChild({ label: 'kept', script: ${JSON.stringify(join(folder, 'kept.mjs'))}, env: () => process.env });
       life.atEnd(() => child.stop());
       child.start();
     });`;
  const pids = (said: string) => [...said.matchAll(/│ pid (\d+)/g)].map(([, pid]) => Number(pid));

  it('starts a process again that fell over, and ends it for good with itself', async () => {
    const { child, said, ended } = script(
      'keeper',
      keeper(`console.log('pid ' + process.pid); setInterval(() => {}, 1000);`),
    );
    await until(() => pids(said()).length === 1);
    process.kill(pids(said())[0], 'SIGKILL');
    await until(() => pids(said()).length === 2);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
    expect(pids(said()).filter(lives)).toEqual([]);
    expect(said()).toContain('Tiến trình kept đã dừng bất ngờ (SIGKILL); chạy lại sau 0.5 giây.');
  });

  it('leaves no process behind when it is killed itself', async () => {
    const { child, said, ended } = script(
      'killed',
      keeper(`console.log('pid ' + process.pid); setInterval(() => {}, 1000);`),
    );
    await until(() => pids(said()).length === 1);
    child.kill('SIGKILL');
    await ended;
    await until(() => pids(said()).filter(lives).length === 0);
  });
});
