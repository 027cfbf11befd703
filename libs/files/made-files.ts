import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@libs/changes';
import { Attachment } from './attachment.entity';
import { BlobStore, type Received } from './blob-store';
import { cleanFileName } from './file-name';
import type { Holder } from './files';

/** What a file that the product has made is called and what it is. */
export interface Made {
  readonly name: string;
  readonly mediaType: string;
  /** In whose name it was made. */
  readonly by: { readonly id: string; readonly displayName: string };
}

/** Files that the product makes itself: kept beside those that people send, under the same roof. */
@Injectable()
export class MadeFiles {
  constructor(private readonly blobs: BlobStore) {}

  /** Takes the bytes to disk. What is not kept afterwards has to be dropped. Fails as the source fails, or past `limit` bytes. */
  receive(source: Readable, limit: number): Promise<Received> {
    return this.blobs.receive(source, limit);
  }

  /** Keeps it for good, hung on what it was made for; the bytes are in their place before the row can be seen. */
  async keep(tx: Transaction, received: Received, { name, mediaType, by }: Made, holder: Holder): Promise<Attachment> {
    const { sha256, size } = received;
    // The same lock as an upload's and the sweep's: nobody takes these bytes for orphans now.
    await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [sha256]);
    await this.blobs.keep(received);
    const of = { holderKind: holder.kind, holderId: holder.id, ordinal: 0, removedAt: null, scan: null };
    const sent = { uploadedBy: by.id, uploadedByName: by.displayName, uploadedAt: tx.now };
    const row = { id: randomUUID(), sha256, size, name: cleanFileName(name), mediaType, ...sent, ...of };
    return tx.append(Attachment, Object.assign(new Attachment(), row));
  }

  drop(received: Received): Promise<void> {
    return this.blobs.drop(received);
  }

  /** The bytes, to be sent on; fails where they are missing. Whoever calls has asked whether the person may have them. */
  open(sha256: string): Promise<FileHandle> {
    return this.blobs.open(sha256);
  }
}
