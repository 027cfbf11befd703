import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, isOffice, type Role } from '@libs/auth';
import { type DeadlineReading, readDeadline, type WorkCalendar } from '@libs/calendar';
import { type Page, type PageArgs, pageOf, readCursor } from '@libs/paging';
import { personJson, type PersonRow } from '../accounts';
import { CalendarQueries } from '../calendar';
import { UnitsQueries } from '../units';
import type { DraftContent } from './draft-content';
import { type Known, type KnownUnit, whatIsMissing } from './draft-faults';
import { DuplicatesQueries } from './duplicates.queries';
import { type DraftRecord, type DraftView, viewOf } from './draft-view';

/** What the words of one draft are read against. */
interface Office {
  calendar: WorkCalendar;
  today: string;
}

const person = (id: string) => `(select ${personJson('p')} from account p where p.id = ${id})`;

const DRAFT = `select d.id, d.version, d.content, d.number_key as "numberKey", d.created_at as "createdAt",
  d.updated_at as "updatedAt", d.updated_at::text as key,
  ${person('d.created_by_id')} as "createdBy", ${person('d.updated_by_id')} as "updatedBy" from draft d`;

/** Reads of drafts. They are the Office's alone, all of them for each of its people (domain.md §7). */
@Injectable()
export class DraftsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly calendar: CalendarQueries,
    private readonly units: UnitsQueries,
    private readonly duplicates: DuplicatesQueries,
  ) {}

  /** Open drafts, the one saved last first. */
  async list(actor: Actor, { first, after }: PageArgs): Promise<Page<DraftView>> {
    const allowed = isOffice(actor);
    const cursor = readCursor(after, 2);
    const rows: DraftRecord[] = await this.dataSource.query(
      `${DRAFT} where $1 and d.closed_at is null ${cursor ? 'and (d.updated_at, d.id) < ($3::timestamptz, $4::uuid)' : ''}
       order by d.updated_at desc, d.id desc limit $2`,
      [allowed, first + 1, ...(cursor ?? [])],
    );
    const views = new Map((await this.views(rows)).map((view) => [view.id, view]));
    const count = async () =>
      (await this.dataSource.query('select count(*)::int as n from draft where $1 and closed_at is null', [allowed]))[0]
        .n;
    return pageOf(
      rows,
      first,
      ({ key, id }) => [key, id],
      count,
      ({ id }) => views.get(id)!,
    );
  }

  /** One draft that is still open, or null. */
  async open(actor: Actor, id: string): Promise<DraftView | null> {
    return this.one(actor, `${DRAFT} where d.id = $1 and d.closed_at is null`, id);
  }

  /** One draft, closed or not: what a command answers when it is asked again. */
  async any(actor: Actor, id: string): Promise<DraftView | null> {
    return this.one(actor, `${DRAFT} where d.id = $1`, id);
  }

  /** Asked before a unit of work opens: within it, a second connection might have to wait for those that wait for this one. */
  workCalendar(): Promise<WorkCalendar> {
    return this.calendar.workCalendar();
  }

  /** What is known of everything a draft names, as its unit of work sees it. */
  async known(manager: EntityManager, content: DraftContent, now: Date, calendar: WorkCalendar): Promise<Known> {
    const units: KnownUnit[] = await manager.query(
      `select u.id, u.name, u.valid_from::text as "validFrom", u.valid_to::text as "validTo", s.name as "successorName"
       from unit u left join unit s on s.id = u.successor_id where u.id = any($1)`,
      [unitIdsIn([content])],
    );
    return this.knownTo(
      manager,
      content,
      { calendar, today: this.calendar.today(now) },
      new Map(units.map((unit) => [unit.id, unit])),
    );
  }

  async nameOf(manager: EntityManager, accountId: string): Promise<string | null> {
    const [row] = await manager.query('select display_name as name from account where id = $1', [accountId]);
    return row?.name ?? null;
  }

  private async one(actor: Actor, sql: string, id: string): Promise<DraftView | null> {
    if (!isOffice(actor) || !uuid.test(id)) return null;
    const [view] = await this.views(await this.dataSource.query(sql, [id]));
    return view ?? null;
  }

  private async views(rows: readonly DraftRecord[]): Promise<DraftView[]> {
    if (!rows.length) return [];
    const office = { calendar: await this.calendar.workCalendar(), today: this.calendar.today() };
    const contents = rows.map(({ content }) => content);
    const [units, people] = await Promise.all([this.units.byIds(unitIdsIn(contents)), this.monitors(contents)]);
    const successors = await this.units.byIds(unique([...units.values()].map(({ successorId }) => successorId)));
    const known = new Map(
      [...units].map(([id, unit]) => [
        id,
        { ...unit, successorName: (unit.successorId && successors.get(unit.successorId)?.name) || null },
      ]),
    );
    return rows.map((row) =>
      viewOf(row, {
        units,
        people,
        read: readerOf(row.content, office),
        missing: async () =>
          whatIsMissing(row.content, await this.knownTo(this.dataSource.manager, row.content, office, known)),
        duplicate: () => this.duplicates.ofDraft(row.id, row.numberKey, row.content.issuerId, row.content.issuedOn),
      }),
    );
  }

  private async knownTo(
    manager: EntityManager,
    content: DraftContent,
    office: Office,
    units: ReadonlyMap<string, KnownUnit>,
  ): Promise<Known> {
    const named = [content, ...content.rows];
    const peopleIds = [...named.map(({ leaderId }) => leaderId), ...content.rows.map(({ monitorId }) => monitorId)];
    const roles: { id: string; roles: Role[] }[] = await manager.query(
      `select g.account_id as id, array_agg(g.role) as roles from role_grant g join account a on a.id = g.account_id
       where g.account_id = any($1) and a.disabled_at is null group by g.account_id`,
      [unique(peopleIds)],
    );
    const fields: { id: string }[] = await manager.query('select id from field where id = any($1)', [
      unique(named.map(({ fieldId }) => fieldId)),
    ]);
    return {
      today: office.today,
      units,
      fieldIds: new Set(fields.map(({ id }) => id)),
      roles: new Map(roles.map(({ id, roles: held }) => [id, held])),
      read: readerOf(content, office),
    };
  }

  private async monitors(contents: readonly DraftContent[]): Promise<Map<string, PersonRow>> {
    const ids = unique(contents.flatMap(({ rows }) => rows.map(({ monitorId }) => monitorId)));
    if (!ids.length) return new Map();
    const rows: { person: PersonRow }[] = await this.dataSource.query(
      `select ${personJson('a')} as person from account a where a.id = any($1)`,
      [ids],
    );
    return new Map(rows.map(({ person: found }) => [found.id, found]));
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

const unitIdsIn = (contents: readonly DraftContent[]): string[] =>
  unique(
    contents.flatMap(({ issuerId, rows }) => [
      issuerId,
      ...rows.flatMap(({ leads, cooperating }) => [...leads, ...cooperating].map(({ unitId }) => unitId)),
    ]),
  );

/** Reads deadlines against the draft's own date; the same words are read once. */
function readerOf({ issuedOn }: DraftContent, { calendar, today }: Office): (words: string) => DeadlineReading {
  const readings = new Map<string, DeadlineReading>();
  return (words) => {
    let reading = readings.get(words);
    if (!reading) {
      reading = readDeadline(words, { today, issuedOn: issuedOn ?? today, calendar });
      readings.set(words, reading);
    }
    return reading;
  };
}
