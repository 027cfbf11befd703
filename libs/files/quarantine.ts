import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Every, UnitOfWork } from '@libs/changes';
import type { Attachment } from './attachment.entity';
import { BlobStore } from './blob-store';
import { Infected } from './infected';
import { Scanner } from './scanner';

/** Each minute; a scanner that was away for a day has caught up within the next hours. */
const MOST_AT_ONCE = 200;

type Waiting = Pick<Attachment, 'id' | 'sha256' | 'name' | 'uploadedByName'>;

/** Files that came while the scanner was away: let out, or kept for good, as soon as it has looked at them. */
@Injectable()
export class Quarantine {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly blobs: BlobStore,
    private readonly scanner: Scanner,
    private readonly infected: Infected,
  ) {}

  /** Answers how many were looked at. */
  @Every('* * * * *', 'files.scan')
  async look(): Promise<number> {
    const waiting: Waiting[] = await this.dataSource.query(
      `select id, sha256, name, uploaded_by_name as "uploadedByName" from attachment
       where scan = 'WAITING' order by uploaded_at limit $1`,
      [MOST_AT_ONCE],
    );
    let looked = 0;
    for (const file of waiting) {
      const verdict = await this.scanner.scan(this.blobs.pathOf(file.sha256));
      // Still away, or taken out of the settings: what waits goes on waiting.
      if (!verdict || verdict.scan === 'WAITING') break;
      await this.unitOfWork.byItself(async (tx) => {
        await tx.manager.query(`update attachment set scan = $2 where id = $1 and scan = 'WAITING'`, [
          file.id,
          verdict.scan,
        ]);
        const { name, uploadedByName } = file;
        if (verdict.found) this.infected.note(tx, file.id, { name, found: verdict.found, uploadedByName });
      });
      looked++;
    }
    return looked;
  }
}
