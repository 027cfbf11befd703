import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { type Recorded, ReactsTo, type Transaction, UnitOfWork } from '@libs/changes';
import { MadeFiles } from '@libs/files';
import { NotFound, refuse } from '@libs/refusals';
import { OwnDataExport, OwnDataState } from './own-data-export.entity';
import { ownDataParts } from './own-data-parts';
import type { RequestOwnDataInput } from './own-data.graphql';
import { OwnDataQueries } from './own-data.queries';
import type { OwnDataPrepared, OwnDataRequested, OwnDataTaken } from './retention.events';

/** A file larger than this is not made by itself: whoever has so much asks an administrator. */
const mostBytes = 256 * 2 ** 20;

/** An export, open to be sent on. */
export interface OpenedExport {
  readonly name: string;
  readonly size: number;
  readonly handle: FileHandle;
}

/** All that is kept about a person, for that person alone (domain-facts 6.4: to know, to view, to have it). */
@Injectable()
export class OwnData {
  private readonly log = new Logger(OwnData.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: OwnDataQueries,
    private readonly files: MadeFiles,
  ) {}

  /** Writes down that it is wanted; the worker makes it. One waits at most: asked again, it is that one. */
  request(actor: Actor, input: RequestOwnDataInput) {
    return this.unitOfWork.run(actor, { command: 'requestOwnData', input }, async (tx) => {
      const waiting = await this.queries.waiting(tx, actor.id);
      if (waiting) return { id: waiting };
      const id = randomUUID();
      const row = { id, accountId: actor.id, requestedAt: tx.now, state: OwnDataState.WAITING };
      const event: OwnDataRequested = { type: 'ownData.requested', subjectId: actor.id, data: { exportId: id } };
      await tx.save(Object.assign(new OwnDataExport(), { ...row, finishedAt: null, size: null, sha256: null }), event);
      return { id };
    });
  }

  @ReactsTo('ownData.requested' satisfies OwnDataRequested['type'])
  async prepare({ subjectId: accountId, actorName, data }: Recorded<OwnDataRequested>, tx: Transaction): Promise<void> {
    const wanted = await tx.hold(OwnDataExport, data.exportId);
    if (wanted?.state !== OwnDataState.WAITING) return;
    const received = await this.files.receive(Readable.from(this.bytes(tx, accountId)), mostBytes);
    try {
      const made = {
        name: `${fileName(tx.now)}.json`,
        mediaType: 'application/json',
        by: { id: accountId, displayName: actorName },
      };
      await this.files.keep(tx, received, made, { kind: 'own-data', id: wanted.id });
    } catch (error) {
      await this.files.drop(received);
      throw error;
    }
    Object.assign(wanted, {
      state: OwnDataState.READY,
      finishedAt: tx.now,
      size: received.size,
      sha256: received.sha256,
    });
    const told = { exportId: wanted.id, size: received.size };
    await tx.save(wanted, { type: 'ownData.prepared', subjectId: accountId, data: told } satisfies OwnDataPrepared);
  }

  /** The file, for its person; that they took it is on record. */
  async open(actor: Actor, id: string): Promise<OpenedExport | null> {
    const shown = await this.queries.one(actor, id);
    if (!shown?.url) return null;
    let taken: OwnDataExport | null = null;
    await this.unitOfWork.run(actor, { command: 'takeOwnData', input: {} }, async (tx) => {
      taken = (await tx.hold(OwnDataExport, id)) ?? refuse(new NotFound());
      if (taken.accountId !== actor.id) refuse(new NotFound());
      tx.note({ type: 'ownData.taken', subjectId: actor.id, data: { exportId: id } } satisfies OwnDataTaken);
      return { id };
    });
    const { sha256, size, requestedAt } = taken! as OwnDataExport;
    const handle = await this.files.open(sha256!).catch((error: Error) => {
      this.log.error(`The own data ${id} cannot be read: ${error.message}`);
      throw error;
    });
    return { name: `${fileName(requestedAt)}.json`, size: size!, handle };
  }

  private async *bytes(tx: Transaction, accountId: string) {
    for await (const words of this.text(tx, accountId)) yield Buffer.from(words);
  }

  /** One JSON object, a part after the other: no more than one part is in memory. */
  private async *text(tx: Transaction, accountId: string) {
    yield `{\n  "lapLuc": ${JSON.stringify(tx.now.toISOString())}`;
    for (const { name, sql } of ownDataParts) {
      const rows: object[] = await tx.manager.query(sql, [accountId]);
      yield `,\n  ${JSON.stringify(name)}: [${rows.map((row) => `\n    ${JSON.stringify(row)}`).join(',')}\n  ]`;
    }
    yield '\n}\n';
  }
}

const fileName = (at: Date) => `du-lieu-cua-toi-${at.toISOString().slice(0, 10)}`;
