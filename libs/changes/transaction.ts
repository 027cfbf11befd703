import { randomUUID } from 'node:crypto';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Actor } from '@libs/auth';
import { NotFound, refuse, StaleVersion } from '@libs/refusals';
import type { Changes, DomainEvent } from './domain-event';
import { liveChannel, type Notice } from './notice';

/** What a person is changing, and the version of it they were looking at. */
export interface Target {
  id: string;
  expectedVersion: number;
}

type Versioned = { id: string; version: number };

/** Everything that happens between the first lock and the commit. */
export class Transaction {
  private readonly asLoaded = new WeakMap<object, ObjectLiteral>();
  private readonly happened: object[] = [];

  constructor(
    /** For a module's queries that must read inside the transaction; never for writing. */
    readonly manager: EntityManager,
    readonly actor: Actor,
    /** The database's clock, read once: every decision and record of one unit of work agrees. */
    readonly now: Date,
    private readonly causeId: string | null,
  ) {}

  /** Loads a row and holds it until commit. Refuses if it is gone or has moved on since the person last saw it. */
  async lock<Row extends Versioned>(entity: EntityTarget<Row>, { id, expectedVersion }: Target): Promise<Row> {
    const row = (await this.hold(entity, id)) ?? refuse(new NotFound());
    if (row.version !== expectedVersion) refuse(await this.stale(row));
    return row;
  }

  /** As `lock`, for callers who looked at no version: reactions, and commands that hold a parent. Null if it is gone. */
  async hold<Row extends Versioned>(entity: EntityTarget<Row>, id: string): Promise<Row | null> {
    const row = await this.manager.findOne(entity, { where: { id } as never, lock: { mode: 'pessimistic_write' } });
    if (row) this.asLoaded.set(row, { ...row });
    return row;
  }

  /** The refusal that says who was faster. Call it before showing a row: the caller must be allowed to see it. */
  async stale(row: Versioned): Promise<StaleVersion> {
    const [last] = await this.manager.query(
      `select concat_ws(' thay ', actor_name, on_behalf_of_name) as name, at from recorded_event where subject_id = $1 order by seq desc limit 1`,
      [row.id],
    );
    return new StaleVersion(row.version, last?.name ?? null, last?.at ?? null);
  }

  /** Saves a row together with what happened to it. There is no way to save without saying why. */
  async save<Row extends Versioned>(row: Row, event: DomainEvent): Promise<Row> {
    const before = this.asLoaded.get(row);
    const changes = before ? await this.update(row, before) : await this.insert(row);
    this.asLoaded.set(row, { ...row });
    this.note(event, changes);
    return row;
  }

  /** Inserts many new rows of one kind, few statements for all of them, each with what happened to it. */
  async saveAll<Row extends Versioned>(
    rows: readonly Row[],
    eventOf: (row: Row) => DomainEvent,
  ): Promise<readonly Row[]> {
    if (!rows.length) return rows;
    for (const row of rows) row.version ??= 1;
    // PostgreSQL takes 65,535 parameters a statement.
    for (let i = 0; i < rows.length; i += 500) {
      await this.manager.insert(rows[0].constructor as EntityTarget<Row>, rows.slice(i, i + 500) as never);
    }
    for (const row of rows) {
      this.asLoaded.set(row, { ...row });
      this.note(eventOf(row));
    }
    return rows;
  }

  /**
   * Saves a working copy that is not a record yet, with the same guard against overwriting but without an event: a draft
   * saves itself every few seconds and nothing of it counts until it is issued. Everything else goes through `save`.
   */
  async keep<Row extends Versioned>(row: Row): Promise<Row> {
    const before = this.asLoaded.get(row);
    await (before ? this.update(row, before) : this.insert(row));
    this.asLoaded.set(row, { ...row });
    return row;
  }

  /**
   * Writes columns that are never selected and only follow from recorded ones (the words a row is found by), for rows whose
   * record is not what changed: no version, no event.
   */
  async derive<Row extends Versioned>(entity: EntityTarget<Row>, id: string, values: Partial<Row>): Promise<void> {
    const hidden = this.hiddenIn(entity);
    if (!Object.keys(values).every((key) => hidden.has(key)))
      throw new Error('Only columns that are never selected can be derived');
    await this.manager.update(entity, { id } as never, values as never);
  }

  /** Adds a row that is never changed again (a report, a delegation) without an event of its own: the saved row's event tells it. */
  async append<Row extends ObjectLiteral>(entity: EntityTarget<Row>, row: Row): Promise<Row> {
    await this.manager.insert(entity, row as never);
    return row;
  }

  /** As `append`, for many rows of one kind: as many as a statement has parameters for. */
  async appendAll<Row extends ObjectLiteral>(entity: EntityTarget<Row>, rows: readonly Row[]): Promise<void> {
    if (rows.length) await this.manager.insert(entity, rows as never);
  }

  /** Takes away a row that `append` added and that was never a record itself (a star): the event noted with it tells it. */
  async takeAway<Row extends ObjectLiteral>(entity: EntityTarget<Row>, row: Partial<Row>): Promise<void> {
    this.refuseVersioned(entity);
    await this.manager.delete(entity, row as never);
  }

  /**
   * Writes a mark that is one person's own and nobody else's business (when they last looked at something, how far what they
   * started is), over the one before: no version, no event. What has a version is a record, and goes through `save`.
   */
  async mark<Row extends ObjectLiteral>(entity: EntityTarget<Row>, row: Row): Promise<void> {
    const { primaryColumns } = this.refuseVersioned(entity);
    const keys = primaryColumns.map(({ propertyName }) => propertyName);
    await this.manager.upsert(entity, row as never, keys);
  }

  /** Records what changed no row here: a sign-in, an export, a download. */
  note(event: DomainEvent, changes: Changes = {}): void {
    const { id: actorId, displayName, onBehalfOf, sessionId, ip } = this.actor;
    this.happened.push({
      id: randomUUID(),
      at: this.now,
      type: event.type,
      subject_id: event.subjectId,
      parent_id: event.parentId ?? null,
      root_id: event.rootId ?? null,
      internal: event.internal ?? false,
      actor_id: actorId,
      actor_name: displayName,
      on_behalf_of_id: onBehalfOf?.id ?? null,
      on_behalf_of_name: onBehalfOf?.displayName ?? null,
      session_id: sessionId,
      ip,
      cause_id: this.causeId,
      data: event.data,
      changes,
    });
  }

  /**
   * Tells every API process, when this commits, what open screens want to know at once and no event says. A hint of a few
   * fields (PostgreSQL takes 8,000 bytes): nobody may depend on having heard it.
   */
  async announce(notice: Notice): Promise<void> {
    await this.manager.query('select pg_notify($1, $2)', [liveChannel, JSON.stringify(notice)]);
  }

  /**
   * Writes the trail and the outbox, and the answer beside its key: last and at once, so that the chain's one lock is held only
   * until the commit that follows.
   */
  async record(kept: { key: string; answer: { id: string } } | null = null): Promise<void> {
    const happened = JSON.stringify(this.happened);
    if (kept) {
      await this.manager.query(
        `with kept as (update idempotency set answer = $3 where actor_id = $1 and key = $2)
         select record_events($4::jsonb)`,
        [this.actor.id, kept.key, kept.answer, happened],
      );
    } else if (this.happened.length) await this.manager.query('select record_events($1::jsonb)', [happened]);
  }

  private refuseVersioned(entity: EntityTarget<ObjectLiteral>) {
    const metadata = this.manager.connection.getMetadata(entity);
    if (metadata.findColumnWithPropertyName('version')) throw new Error(`${metadata.name} goes through save`);
    return metadata;
  }

  private async insert<Row extends Versioned>(row: Row): Promise<Changes> {
    row.version ??= 1;
    await this.manager.insert(row.constructor as EntityTarget<Row>, row as never);
    return {};
  }

  private async update<Row extends Versioned>(row: Row, before: ObjectLiteral): Promise<Changes> {
    const changed = Object.keys(row).filter((key) => !same(before[key], (row as ObjectLiteral)[key]));
    row.version = before.version + 1;
    const values = Object.fromEntries([...changed, 'version'].map((key) => [key, (row as ObjectLiteral)[key]]));
    const { affected } = await this.manager.update(
      row.constructor as EntityTarget<Row>,
      { id: row.id, version: before.version } as never,
      values as never,
    );
    if (affected !== 1) refuse(await this.stale(row));
    const hidden = this.hiddenIn(row.constructor as EntityTarget<Row>);
    const told = changed.filter((key) => !hidden.has(key));
    return Object.fromEntries(told.map((key) => [key, [before[key], (row as ObjectLiteral)[key]]]));
  }

  /** Columns declared `select: false`: words to search, secrets. Nobody reads them, so the trail does not either. */
  private hiddenIn(entity: EntityTarget<ObjectLiteral>): Set<string> {
    const { columns } = this.manager.connection.getMetadata(entity);
    return new Set(columns.filter(({ isSelect }) => !isSelect).map(({ propertyName }) => propertyName));
  }
}

const same = (a: unknown, b: unknown) =>
  a === b ||
  (a instanceof Date && b instanceof Date
    ? +a === +b
    : typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
