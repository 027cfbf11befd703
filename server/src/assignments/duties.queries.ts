import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@libs/auth';
import type { Asked } from '@libs/loading';
import { Parameters, Reads } from '@libs/sql';
import { dutiesVisibleTo, dutyJson, type DutyRow } from './duty-json';
import type { Ahead } from './duty.lifecycle';

/** The unit of work whose eyes are used. */
interface Within {
  readonly manager: EntityManager;
}

/** Where a duty hangs; never changes. */
export interface DutyPlace {
  readonly id: string;
  readonly directiveId: string;
  readonly documentId: string;
}

/** Of which the clock has something to do. */
export interface DueDuty extends DutyPlace {
  readonly opensOn: string;
}

/** Who has the last obligation of a duty, and who handed it down. */
export interface LastObligation {
  readonly periodOn: string;
  readonly unitId: string;
  readonly holderUnitId: string;
  readonly delegateId: string | null;
  readonly delegatedById: string | null;
}

/** The unit that answers in a unit's place on a day. */
export interface Heir {
  readonly id: string;
  readonly name: string;
  readonly validTo: string | null;
  readonly isOpen: boolean;
}

const PLACE = 'select id, directive_id as "directiveId", document_id as "documentId" from duty where id = $1';

/** Reads of duties: for people, beginning with what the actor may see; for commands and the clock, inside their unit of work. */
@Injectable()
export class DutiesQueries {
  constructor(private readonly reads: Reads) {}

  async one(actor: Actor, id: string, asked: Asked | null = null): Promise<DutyRow | null> {
    return (await this.rows(actor, 'id', [id], asked))[0] ?? null;
  }

  /** Of each directive, the duties that the actor may see: those that go on first, leads first. */
  async ofDirectives(actor: Actor, ids: readonly string[], asked: Asked | null): Promise<Map<string, DutyRow[]>> {
    const found = new Map<string, DutyRow[]>(ids.map((id) => [id, []]));
    for (const row of await this.rows(actor, 'directive_id', ids, asked)) found.get(row.directiveId)!.push(row);
    return found;
  }

  /** What the clock has to do by `today`, in order, a page of it. */
  due(today: string, after: DueDuty | null, limit: number): Promise<DueDuty[]> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const beyond = after ? `and (y.opens_on, y.id) > (${bind(after.opensOn)}::date, ${bind(after.id)}::uuid)` : '';
    return this.reads.rows<DueDuty>(
      `select y.id, y.directive_id as "directiveId", y.document_id as "documentId", y.opens_on::text as "opensOn"
       from duty y where y.ended_at is null and y.opens_on <= ${bind(today)} ${beyond} order by y.opens_on, y.id limit ${bind(limit)}`,
      parameters,
    );
  }

  placeNow(id: string): Promise<DutyPlace | null> {
    return this.reads.row<DutyPlace>(PLACE, { values: [id] });
  }

  async place({ manager }: Within, id: string): Promise<DutyPlace | null> {
    return (await manager.query(PLACE, [id]))[0] ?? null;
  }

  async sees({ manager }: Within, actor: Actor, id: string): Promise<boolean> {
    const parameters = new Parameters();
    const { bind, values } = parameters;
    const sql = `select from duty y where y.id = ${bind(id)} and ${dutiesVisibleTo(actor, 'y', bind)}`;
    return (await manager.query(sql, values)).length > 0;
  }

  /** What is to come of a duty that is held. */
  async ahead({ manager }: Within, id: string): Promise<Ahead> {
    const [found] = await manager.query(
      'select next_on::text as "nextOn", opens_on::text as "opensOn" from duty where id = $1',
      [id],
    );
    return found;
  }

  /** The last day for which there is an obligation, withdrawn or not. */
  async lastPeriod({ manager }: Within, id: string): Promise<string> {
    const [{ on }] = await manager.query('select max(period_on)::text as on from assignment where duty_id = $1', [id]);
    return on;
  }

  /** The unit's last obligation of a duty that was not withdrawn. */
  async lastObligation({ manager }: Within, id: string, unitId: string): Promise<LastObligation | null> {
    const [found] = await manager.query(
      `select a.period_on::text as "periodOn", a.unit_id as "unitId", a.holder_unit_id as "holderUnitId", a.delegate_id as "delegateId",
         (select l.by_id from delegation l where l.assignment_id = a.id order by l.at desc, l.id desc limit 1) as "delegatedById"
       from assignment a where a.duty_id = $1 and a.unit_id = $2 and a.status <> 'WITHDRAWN' order by a.period_on desc limit 1`,
      [id, unitId],
    );
    return found ?? null;
  }

  /** Who answers for a unit on a day: itself, or the last of those that came after it. */
  async heir({ manager }: Within, unitId: string, on: string): Promise<Heir> {
    const [found] = await manager.query(
      `with recursive heir (id, name, valid_to, successor_id, step) as (
         select u.id, u.name, u.valid_to, u.successor_id, 0 from unit u where u.id = $1
         union all select u.id, u.name, u.valid_to, u.successor_id, h.step + 1
           from heir h join unit u on u.id = h.successor_id where h.valid_to < $2 and h.step < 20)
       select id, name, valid_to::text as "validTo", valid_to is null or valid_to >= $2 as "isOpen" from heir order by step desc limit 1`,
      [unitId, on],
    );
    return found;
  }

  /** Whether a unit has the directive already, by another duty that goes on. */
  async hasDuty({ manager }: Within, directiveId: string, unitId: string): Promise<boolean> {
    const sql = 'select from duty where directive_id = $1 and unit_id = $2 and ended_at is null';
    return (await manager.query(sql, [directiveId, unitId])).length > 0;
  }

  private async rows(
    actor: Actor,
    column: 'id' | 'directive_id',
    ids: readonly string[],
    asked: Asked | null,
  ): Promise<DutyRow[]> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const rows = await this.reads.rows<{ row: DutyRow }>(
      `select ${dutyJson('y', asked)} as row from duty y join unit w on w.id = y.unit_id
       where y.${column} = any(${bind(ids)}::uuid[]) and ${dutiesVisibleTo(actor, 'y', bind)}
       order by y.ended_at is not null, y.part = 'COOPERATING', w.sort_order, w.name, y.starts_on, y.id`,
      parameters,
    );
    return rows.map(({ row }) => row);
  }
}
