import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@libs/auth';
import { clock } from '@libs/changes';
import { type Page, type PageArgs, pageOf, readCursor } from '@libs/paging';
import { beyondOwnRows, Parameters, Reads } from '@libs/sql';
import { type AssignmentPart, type AssignmentStatus, openStatuses } from '../assignments';
import { CalendarQueries } from '../calendar';
import { administersUnits, isOpen, type UnitRow, UnitsQueries } from '../units';

/** What hangs on a unit. */
export interface ClosingRow {
  id: string;
  unit: UnitRow;
  open: number;
  handedDown: number;
  duties: number;
  people: number;
  parts: UnitRow[];
}

/** An open assignment, without what it says: whoever sets up units sees no assignments (domain.md §7). */
export interface ClosingAssignmentRow {
  id: string;
  numberSymbol: string;
  ordinal: number;
  part: AssignmentPart;
  status: AssignmentStatus;
  dueOn: string | null;
  alsoWith: string[];
}

/** Whoever sets up the system sees no assignments, and counts and moves those of a unit that ends. */
export const whyBeyond = 'whoever administers units sees no assignments';

interface Within {
  readonly manager: EntityManager;
}

const OPEN = `a.status = any($2)`;
const COUNTS = `select
    (select count(*) from assignment a where a.unit_id = $1 and ${OPEN})::int as open,
    (select count(*) from assignment a where a.holder_unit_id = $1 and a.unit_id <> $1 and ${OPEN})::int as "handedDown",
    (select count(*) from duty y where y.unit_id = $1 and y.ended_at is null)::int as duties,
    (select count(distinct g.account_id) from role_grant g where g.unit_id = $1)::int as people`;

/** What hangs on units that are about to change; for those who set up units, to others there is nothing. */
@Injectable()
export class ClosingQueries {
  constructor(
    private readonly reads: Reads,
    private readonly units: UnitsQueries,
    private readonly calendar: CalendarQueries,
  ) {}

  async closing(actor: Actor, id: string): Promise<ClosingRow | null> {
    const unit = administersUnits(actor) ? await this.units.byId(id) : null;
    if (!unit) return null;
    const counts = await beyondOwnRows(whyBeyond, () =>
      this.reads.row<Pick<ClosingRow, 'open' | 'handedDown' | 'duties' | 'people'>>(COUNTS, {
        values: [id, openStatuses],
      }),
    );
    const { nodes } = await this.units.find(
      actor,
      { within: id, openOn: this.calendar.today(clock.now()) },
      { first: 1000 },
    );
    return { id, unit, ...counts!, parts: nodes.filter(({ parentId }) => parentId === id) };
  }

  /** Its open assignments, in the order in which they were given. */
  assignments(actor: Actor, unitId: string, page: PageArgs): Promise<Page<ClosingAssignmentRow>> {
    return beyondOwnRows(whyBeyond, () => this.pageOf(actor, unitId, page));
  }

  private async pageOf(actor: Actor, unitId: string, { first, after }: PageArgs) {
    const parameters = new Parameters();
    const { bind } = parameters;
    const from = `from assignment a join directive r on r.id = a.directive_id join directive_document d on d.id = a.document_id
      where ${administersUnits(actor)} and a.unit_id = ${bind(unitId)} and a.status = any(${bind(openStatuses)})`;
    const values = [...parameters.values];
    const cursor = readCursor(after, 2);
    const next = cursor ? `and (a.issued_at, a.id) > (${bind(cursor[0])}::timestamptz, ${bind(cursor[1])}::uuid)` : '';
    const rows = await this.reads.rows<ClosingAssignmentRow & { at: string }>(
      `select a.id, d.number_symbol as "numberSymbol", r.ordinal, a.part, a.status, a.due_on::text as "dueOn", a.issued_at::text as at,
         coalesce((select json_agg(o.unit_id) from assignment o where o.directive_id = a.directive_id and o.id <> a.id and o.status <> 'WITHDRAWN'), '[]') as "alsoWith"
       ${from} ${next} order by a.issued_at, a.id limit ${bind(first + 1)}`,
      parameters,
    );
    return pageOf(
      rows,
      first,
      ({ at, id }) => [at, id],
      // Counted when it is asked for, which is later.
      () => beyondOwnRows(whyBeyond, () => this.count(`select count(*)::int as n ${from}`, values)),
      ({ at: _, ...row }) => row,
    );
  }

  private async count(text: string, values: readonly unknown[]): Promise<number> {
    return (await this.reads.row<{ n: number }>(text, { values: [...values] }))!.n;
  }

  /** The open assignments of a unit, as the transaction sees them, in the order in which everybody holds rows. */
  async open({ manager }: Within, unitId: string): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select a.id from assignment a where a.unit_id = $1 and ${OPEN} order by a.document_id, a.directive_id, a.id`,
      [unitId, openStatuses],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Open work of others that is in the hands of `unitId` or (`below`) a part of it; what is given within the unit itself, or
   * by one of `except`, is none of it.
   */
  async inHandsOf(
    { manager }: Within,
    unitId: string,
    { below, except }: { below: boolean; except: readonly string[] },
  ) {
    const rows: { id: string }[] = await manager.query(
      `select a.id from assignment a join unit h on h.id = a.holder_unit_id join unit w on w.id = a.unit_id
       where ${OPEN} and a.holder_unit_id <> a.unit_id and ${below ? 'h.path @> array[$1::uuid]' : 'h.id = $1'}
         and not w.path @> array[$1::uuid] and a.unit_id <> all($3::uuid[]) order by a.document_id, a.directive_id, a.id`,
      [unitId, openStatuses, except],
    );
    return rows.map(({ id }) => id);
  }

  /** The parts of a unit that exist on that day. */
  async parts(tx: Within, unitId: string, today: string): Promise<UnitRow[]> {
    return (await this.units.brothers(tx, unitId)).filter((part) => isOpen(part, today));
  }

  /** Whoever has a role in the unit, and all that they hold. */
  async people({ manager }: Within, unitId: string) {
    return manager.query(
      `select g.account_id as id, json_agg(json_build_object('role', g.role, 'unitId', g.unit_id)) as held
       from role_grant g where g.account_id in (select account_id from role_grant where unit_id = $1) group by 1 order by 1`,
      [unitId],
    );
  }
}
