import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres, keepRunning } from '@libs/embedded';
import { SmtpSink } from '@libs/testing/smtp-sink';
import { Proxy } from './proxy';
import { SmtpWeather } from './smtp-weather';

/** A durable server, looked after as `npm start` does, with an unreliable way to it and to a mail server. */
export interface OwnServer {
  readonly postgres: EmbeddedPostgres;
  readonly dataDir: string;
  /** Between the product and PostgreSQL. */
  readonly line: Proxy;
  readonly weather: SmtpWeather;
  readonly sink: SmtpSink;
  /** What looking after the server said. */
  readonly said: string[];
  end(): Promise<void>;
}

/**
 * Starts what the faults need. It sets the settings of this process, and so comes before anything that reads them is imported.
 * @param megabytes the size of the disk that holds everything; undefined: the machine's own
 */
export async function ownServer(megabytes?: number): Promise<OwnServer> {
  const root = mkdtempSync(join(process.env.TEST_FOLDER ?? tmpdir(), 'chaos-'));
  const dataDir = join(root, 'data');
  mkdirSync(dataDir, { mode: 0o700 });
  if (megabytes) mount(dataDir, megabytes);
  const settings: Record<string, string> = megabytes ? { max_wal_size: '48MB', min_wal_size: '32MB' } : {};
  const postgres = new EmbeddedPostgres({ dataDir, settings });
  await postgres.start();
  // It keeps its port over a restart.
  const { port } = postgres;
  const line = await Proxy.to(port);
  const said: string[] = [];
  const forget = keepRunning(
    postgres,
    (words) => said.push(words),
    () => line.cut(),
  );
  const weather = new SmtpWeather();
  const sink = await SmtpSink.open((point, recipient) => weather.at(point, recipient));
  const url = new URL(postgres.url);
  url.port = String(line.port);
  Object.assign(process.env, {
    DATABASE_URL: url.href,
    DATA_DIR: dataDir,
    SMTP_URL: sink.url,
    ACCESS_TOKEN_MINUTES: '60',
    MIN_FREE_MB: '32',
  });
  const end = async () => {
    forget();
    line.mode = 'PASS';
    await postgres.stop();
    await Promise.all([line.close(), sink.close()]);
    if (megabytes) spawnSync('umount', ['-l', dataDir]);
    rmSync(root, { recursive: true, force: true });
  };
  return { postgres, dataDir, line, weather, sink, said, end };
}

/** Whether a disk of one's own can be made here: it takes root, and a system that lets root. */
export function canMount(): boolean {
  if (process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(join(tmpdir(), 'chaos-mount-'));
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0;
  if (made) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
  return made;
}

function mount(folder: string, megabytes: number): void {
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'tmpfs', folder]);
  if (status !== 0) throw new Error(`mount: ${stderr}`);
}
