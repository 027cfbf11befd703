import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '@libs/auth';
import { clock } from '@libs/changes';
import { config } from '@libs/config';
import { InvalidField, InvalidInput, refuse } from '@libs/refusals';
import { Attachment } from './attachment.entity';
import { BlobStore, type Received, TooLarge } from './blob-store';
import { claimedKind, inspect } from './file-content';
import { cleanFileName } from './file-name';
import { allowedTypes } from './file-types';
import { type AttachmentRow, toRow } from './files';
import { Infected } from './infected';
import { Scanner } from './scanner';

/** One file as it comes in. */
export interface Incoming {
  readonly name: string | undefined;
  readonly bytes: Readable;
}

/** At most this many in one request. */
export const mostFilesAtOnce = 10;
/** A person's uploads of the last day that hang on nothing: more is a mistake or an attack on the disk. */
const mostUnattached = 200;
/** What one person sends in a day at most, whatever it hangs on: eighty files of the largest size (ASVS 5.2.4). */
const mostBytesADay = 80 * config.MAX_UPLOAD_MB * 1024 ** 2;

interface Taken {
  readonly received: Received;
  readonly name: string;
  readonly mediaType: string;
  readonly scan: Attachment['scan'];
}

/** Takes in files: to disk, looked at, and only then a row (so there is never a row without its bytes). All of a request or none. */
@Injectable()
export class Uploads {
  constructor(
    private readonly dataSource: DataSource,
    private readonly blobs: BlobStore,
    private readonly scanner: Scanner,
    private readonly infected: Infected,
  ) {}

  async take(actor: Actor, files: AsyncIterable<Incoming> | Iterable<Incoming>): Promise<AttachmentRow[]> {
    const taken: Taken[] = [];
    const problems: InvalidField[] = [];
    try {
      // To the end even when one is wrong: the sender hears of all of them at once.
      for await (const file of files) {
        const result = await this.takeOne(actor, file);
        if ('problem' in result) problems.push(new InvalidField('file', result.problem));
        else taken.push(result);
      }
      if (!problems.length && !taken.length) problems.push(new InvalidField('file', 'Chưa chọn tệp.'));
      if (problems.length) refuse(new InvalidInput(problems));
      return await this.dataSource.transaction((manager) => this.keep(manager, actor, taken));
    } finally {
      await Promise.all(taken.map(({ received }) => this.blobs.drop(received)));
    }
  }

  private async takeOne(actor: Actor, { name: sent, bytes }: Incoming): Promise<Taken | { problem: string }> {
    const name = cleanFileName(sent);
    if (!claimedKind(name)) {
      for await (const _ of bytes);
      return { problem: `${name}: loại tệp này không được nhận. Được nhận: ${allowedTypes}.` };
    }
    let received: Received;
    try {
      received = await this.blobs.receive(bytes, config.MAX_UPLOAD_MB * 1024 ** 2);
    } catch (error) {
      if (error instanceof TooLarge) return { problem: `${name}: tệp lớn quá ${config.MAX_UPLOAD_MB} MB.` };
      throw error;
    }
    return this.lookedAt(actor, received, name);
  }

  private async lookedAt(actor: Actor, received: Received, name: string): Promise<Taken | { problem: string }> {
    try {
      const looked = await inspect(received.path, received.size, name);
      // What is refused anyway is not worth the scanner's time.
      const verdict = 'mediaType' in looked ? await this.scanner.scan(received.path) : null;
      if (verdict?.found) await this.infected.refused(actor, name, verdict.found);
      if ('mediaType' in looked && !verdict?.found)
        return { received, name, mediaType: looked.mediaType, scan: verdict && verdict.scan };
      await this.blobs.drop(received);
      return { problem: `${name}: ${'problem' in looked ? looked.problem : 'tệp có mã độc nên không được nhận.'}` };
    } catch (error) {
      await this.blobs.drop(received);
      throw error;
    }
  }

  private async keep(manager: EntityManager, actor: Actor, taken: readonly Taken[]): Promise<AttachmentRow[]> {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`upload ${actor.id}`]);
    const [{ waiting }] = await manager.query(
      `select count(*)::int as waiting from attachment
       where uploaded_by = $1 and holder_id is null and uploaded_at > now() - interval '1 day'`,
      [actor.id],
    );
    if (waiting + taken.length > mostUnattached) {
      refuse(
        new InvalidInput(
          'file',
          `Có quá ${mostUnattached} tệp đã tải lên mà chưa đính kèm vào đâu. Gửi nội dung đang nhập, hoặc chờ đến mai.`,
        ),
      );
    }
    const [{ bytes }] = await manager.query(
      `select coalesce(sum(size), 0)::float as bytes from attachment
       where uploaded_by = $1 and uploaded_at > now() - interval '1 day'`,
      [actor.id],
    );
    if (bytes + taken.reduce((sum, { received }) => sum + received.size, 0) > mostBytesADay) {
      refuse(
        new InvalidInput('file', 'Hôm nay bạn đã tải lên quá nhiều dữ liệu. Chờ đến mai, hoặc báo quản trị hệ thống.'),
      );
    }
    // In the order of the hashes: the sweep holds the same locks.
    for (const { received } of [...taken].sort((a, b) => (a.received.sha256 < b.received.sha256 ? -1 : 1))) {
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [received.sha256]);
      await this.blobs.keep(received);
    }
    const rows: AttachmentRow[] = [];
    for (const each of taken) rows.push(await insert(manager, actor, each));
    return rows;
  }
}

async function insert(
  manager: EntityManager,
  actor: Actor,
  { received, name, mediaType, scan }: Taken,
): Promise<AttachmentRow> {
  const [{ at }] = await manager.query('select coalesce($1::timestamptz, now()) as at', [clock.plays]);
  const row: Attachment = Object.assign(new Attachment(), {
    id: randomUUID(),
    sha256: received.sha256,
    size: received.size,
    name,
    mediaType,
    uploadedBy: actor.id,
    uploadedByName: actor.displayName,
    uploadedAt: at,
    holderKind: null,
    holderId: null,
    ordinal: 0,
    removedAt: null,
    scan,
  });
  await manager.insert(Attachment, row);
  return toRow(row);
}
