import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Actor } from '@libs/auth';
import type { Transaction } from '@libs/changes';
import { Forbidden, InvalidField, InvalidInput, refuse } from '@libs/refusals';
import { Attachment } from './attachment.entity';

/** What files hang on: a kind that a module has registered, and the row's id. */
export interface Holder {
  readonly kind: string;
  readonly id: string;
}

/** An attachment as the API shows it. */
export interface AttachmentRow {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
  readonly uploadedByName: string;
  readonly uploadedAt: Date;
  readonly url: string;
  readonly quarantined: boolean;
}

type MayRead = (actor: Actor, holderId: string) => Promise<boolean>;

const mostPerHolder = 50;

const quarantine = {
  WAITING: 'Tệp đang chờ quét mã độc. Thử lại sau ít phút.',
  INFECTED: 'Tệp có mã độc nên đã bị cách ly. Báo quản trị hệ thống.',
};

/**
 * Which files hang on what, and who may read them: whoever may see the holder. These rows have no event of their own;
 * the holder's event tells it, so the methods here answer with the files concerned.
 */
@Injectable()
export class Files {
  private readonly kinds = new Map<string, MayRead>();

  constructor(private readonly dataSource: DataSource) {}

  /** Called once by the module that owns the kind. */
  register(kind: string, mayRead: MayRead): void {
    if (this.kinds.has(kind)) throw new Error(`Files: "${kind}" is registered twice`);
    this.kinds.set(kind, mayRead);
  }

  /**
   * The file, if `actor` may download it: what it hangs on decides; what hangs on nothing is its sender's alone. Refuses what is
   * in quarantine.
   */
  async readable(actor: Actor, id: string): Promise<Attachment | null> {
    const file = uuid.test(id) ? await this.dataSource.manager.findOneBy(Attachment, { id }) : null;
    if (!file || file.removedAt || !(await this.mayRead(actor, file))) return null;
    if (isQuarantined(file)) refuse(new Forbidden(quarantine[file.scan as keyof typeof quarantine]));
    return file;
  }

  private async mayRead(actor: Actor, { holderKind, holderId, uploadedBy }: Attachment): Promise<boolean> {
    if (!holderKind || !holderId) return uploadedBy === actor.id;
    return (await this.kinds.get(holderKind)?.(actor, holderId)) ?? false;
  }

  /** Hangs files behind those already there. They must be the actor's own uploads that hang on nothing yet. */
  async attach(tx: Transaction, fileIds: readonly string[], holder: Holder): Promise<AttachmentRow[]> {
    if (!fileIds.length) return [];
    const [{ last }] = await tx.manager.query(
      'select coalesce(max(ordinal) + 1, 0)::int as last from attachment where holder_kind = $1 and holder_id = $2 and removed_at is null',
      [holder.kind, holder.id],
    );
    return this.hang(tx, fileIds, holder, last);
  }

  /** Makes this the holder's whole list, in this order. What is left out is put aside and may come back by its id. */
  async replace(
    tx: Transaction,
    fileIds: readonly string[],
    holder: Holder,
  ): Promise<{ added: AttachmentRow[]; removed: AttachmentRow[]; changed: boolean }> {
    const before = await current(tx.manager, holder);
    const ids = before.map(({ id }) => id);
    if (ids.join() === fileIds.join()) return { added: [], removed: [], changed: false };
    const after = await this.hang(tx, fileIds, holder, 0);
    const removed = before.filter(({ id }) => !fileIds.includes(id));
    await putAside(tx, removed);
    return { added: after.filter(({ id }) => !ids.includes(id)), removed: removed.map(toRow), changed: true };
  }

  /** Takes files off. The rows and the bytes stay: the trail speaks of them. */
  async remove(tx: Transaction, fileIds: readonly string[], holder: Holder): Promise<AttachmentRow[]> {
    if (!fileIds.length) return [];
    const rows = (await current(tx.manager, holder)).filter(({ id }) => fileIds.includes(id));
    if (rows.length !== new Set(fileIds).size)
      refuse(new InvalidInput('removeFileIds', 'Tệp muốn gỡ không còn ở đây.'));
    await putAside(tx, rows);
    return rows.map(toRow);
  }

  /** Hands all files of one holder to another: a draft's to what it has become. */
  async move(tx: Transaction, from: Holder, to: Holder): Promise<AttachmentRow[]> {
    await tx.manager.query(
      'update attachment set holder_kind = $3, holder_id = $4 where holder_kind = $1 and holder_id = $2 and removed_at is null',
      [from.kind, from.id, to.kind, to.id],
    );
    return (await current(tx.manager, to)).map(toRow);
  }

  /** Files of many holders at once, in their order; for a dataloader. Who may see the holder may see this list. In a unit of work, give its `manager`. */
  async of(
    kind: string,
    holderIds: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Map<string, AttachmentRow[]>> {
    const rows = await manager
      .createQueryBuilder(Attachment, 'a')
      .where('a.holder_kind = :kind and a.holder_id = any(:holderIds) and a.removed_at is null', { kind, holderIds })
      .orderBy('a.ordinal')
      .addOrderBy('a.uploadedAt')
      .getMany();
    const found = new Map<string, AttachmentRow[]>(holderIds.map((id) => [id, []]));
    for (const row of rows) found.get(row.holderId!)?.push(toRow(row));
    return found;
  }

  private async hang(
    tx: Transaction,
    fileIds: readonly string[],
    holder: Holder,
    first: number,
  ): Promise<AttachmentRow[]> {
    if (!this.kinds.has(holder.kind)) throw new Error(`Files: nobody registered "${holder.kind}"`);
    const ids = [...new Set(fileIds)];
    if (first + ids.length > mostPerHolder)
      refuse(new InvalidInput('fileIds', `Đính kèm nhiều nhất ${mostPerHolder} tệp.`));
    const rows = await lockFiles(tx.manager, ids);
    const strange = ids.filter((id) => !mayHang(rows.get(id), tx.actor, holder));
    if (strange.length)
      refuse(new InvalidInput(strange.map((id) => new InvalidField('fileIds', notYours(rows.get(id), tx.actor)))));
    await tx.manager.query(
      `update attachment a set holder_kind = $2, holder_id = $3, ordinal = $4 + o.n - 1, removed_at = null
       from unnest($1::uuid[]) with ordinality o(id, n) where a.id = o.id`,
      [ids, holder.kind, holder.id, first],
    );
    return ids.map((id) => toRow(rows.get(id)!));
  }
}

const mayHang = (row: Attachment | undefined, actor: Actor, holder: Holder) =>
  row &&
  (row.holderId
    ? row.holderKind === holder.kind && row.holderId === holder.id
    : row.uploadedBy === actor.id && !row.removedAt);

/** Names only the actor's own file: of a stranger's not even the name is told. */
const notYours = (row: Attachment | undefined, actor: Actor) =>
  row?.uploadedBy === actor.id
    ? `Tệp "${row.name}" đã đính kèm ở nơi khác. Tải lên lại rồi đính kèm.`
    : 'Có tệp đính kèm không còn trên máy chủ, hoặc không phải do bạn tải lên. Tải lên lại.';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** In the order of their ids, so that two who hang the same files never wait for each other. */
async function lockFiles(manager: EntityManager, ids: readonly string[]): Promise<Map<string, Attachment>> {
  const rows = await manager.find(Attachment, {
    where: { id: In(ids.filter((id) => uuid.test(id))) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

function current(manager: EntityManager, { kind, id }: Holder): Promise<Attachment[]> {
  return manager
    .createQueryBuilder(Attachment, 'a')
    .where('a.holder_kind = :kind and a.holder_id = :id and a.removed_at is null', { kind, id })
    .orderBy('a.ordinal')
    .addOrderBy('a.uploadedAt')
    .getMany();
}

async function putAside(tx: Transaction, rows: readonly Attachment[]): Promise<void> {
  if (rows.length) {
    await tx.manager.query('update attachment set removed_at = $2 where id = any($1)', [
      rows.map(({ id }) => id),
      tx.now,
    ]);
  }
}

/** The row as callers see it. */
export const toRow = (row: Attachment): AttachmentRow => ({
  quarantined: isQuarantined(row),
  ...shown(row),
});

/** Closed until the scanner has said that it is clean; without a scanner nothing is. */
const isQuarantined = ({ scan }: Attachment): boolean => scan === 'WAITING' || scan === 'INFECTED';

const shown = ({ id, name, size, mediaType, uploadedByName, uploadedAt }: Attachment) => ({
  id,
  name,
  size,
  mediaType,
  uploadedByName,
  uploadedAt,
  url: `/files/${id}`,
});
