import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { clock, Every } from '../changes';
import { config } from '../config';
import { ourStore, shipNow } from './backups';

/** A base that is later than this is made at the next look, whatever the hour. */
const latestMs = 25 * 3_600_000;

/** Makes backups by itself where the operator has said where to: a base a day, what was written since every minute. */
@Injectable()
export class BackupClock {
  private readonly log = new Logger(BackupClock.name);

  @Every('* * * * *', 'backups.keep')
  async keep(): Promise<void> {
    if (!config.BACKUP_DIR) return;
    if (await this.isDue()) await this.base();
    else await shipNow();
  }

  /** At the office's hour, and whenever there is none of the last day: after a night without power, after a restore. */
  private async isDue(): Promise<boolean> {
    const last = (await ourStore().bases()).at(-1);
    const age = last ? +clock.now() - +new Date(last.endedAt) : Infinity;
    const time = new Intl.DateTimeFormat('en-GB', { timeZone: config.TZ_OFFICE, hour: '2-digit', minute: '2-digit' });
    return age > latestMs || (age > 3_600_000 && time.format(clock.now()) === config.BACKUP_AT);
  }

  /** In a process of its own: it reads and encrypts everything, and nobody should wait for that. */
  private async base(): Promise<void> {
    const child = fork(join(require.main!.path, 'main.backup.js'), [], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    let said = '';
    child.stderr!.setEncoding('utf8').on('data', (words: string) => (said = (said + words).slice(-1_000)));
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) this.log.error(`The backup failed: ${said.trim()}`);
  }
}
