import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, has, Role } from '@libs/auth';
import { Parameters, Reads } from '@libs/sql';
import { personJson, type PersonRow } from '../accounts';
import { headedUnits } from '../directives';
import { unitJson } from '../units';
import { HandoverKind } from './handover.entity';

/** A person with open work that the actor may hand over. */
export interface HolderRow {
  person: PersonRow;
  /** Whether they may not sign in any more: their work waits for nobody. */
  disabled: boolean;
  delegated: number;
  monitored: number;
  drafts: number;
}

/** One piece of open work. */
export interface HandoverItemRow {
  kind: HandoverKind;
  id: string;
  version: number;
  title: string;
  number: string | null;
  documentId: string | null;
  unit: unknown;
  dueOn: string | null;
}

/** A handover as its author sees it again. */
export interface HandoverRow {
  id: string;
  version: number;
  from: PersonRow;
  note: string;
  at: Date;
  undoneAt: Date | null;
  items: number;
}

const mostHolders = 200;
/** More than a person has in hand; what is left comes up again once these are gone. */
const mostItems = 500;

const person = (id: string) => `(select ${personJson('x')} from account x where x.id = ${id})`;

/**
 * SQL, one for each kind: the open work of whoever (`holder_id`) that the actor may hand over, with the columns of an item.
 * A unit's work is handed on by whoever may delegate it; what hangs on the Office by its head (domain.md §3, §7).
 */
function openWork(actor: Actor, bind: Parameters['bind']): Partial<Record<HandoverKind, string>> {
  const units = `any(${bind(headedUnits(actor))}::uuid[])`;
  const office = has(actor, Role.OFFICE_HEAD);
  return {
    DELEGATED: `select a.delegate_id as holder_id, a.id, a.version, r.text as title, d.number_symbol as number, d.id as "documentId",
        a.unit_id, a.due_on from assignment a join directive r on r.id = a.directive_id join directive_document d on d.id = a.document_id
      where a.delegate_id is not null and a.status in ('ASSIGNED', 'IN_PROGRESS') and (a.unit_id = ${units} or a.holder_unit_id = ${units})`,
    ...(office && {
      MONITORED: `select r.monitor_id as holder_id, r.id, r.version, r.text as title, d.number_symbol as number, d.id as "documentId",
          null::uuid as unit_id, (select min(a.due_on) from assignment a where a.directive_id = r.id and a.status not in ('COMPLETED', 'WITHDRAWN')) as due_on
        from directive r join directive_document d on d.id = r.document_id
        where r.monitor_id is not null and r.completed_at is null`,
      DRAFT: `select f.created_by_id as holder_id, f.id, f.version, coalesce(nullif(f.content ->> 'abstract', ''), nullif(f.content ->> 'numberSymbol', ''), '') as title,
          f.content ->> 'numberSymbol' as number, null::uuid as "documentId", null::uuid as unit_id, null::date as due_on
        from draft f where f.closed_at is null`,
    }),
  };
}

/** Open work, and to whom it went. */
@Injectable()
export class HandoverQueries {
  constructor(private readonly reads: Reads) {}

  /** People with open work that the actor may hand over: those who cannot sign in any more first. */
  async holders(actor: Actor, text: string | null): Promise<HolderRow[]> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const arms = Object.entries(openWork(actor, bind)).map(
      ([kind, sql]) => `select w.holder_id, '${kind}' as kind from (${sql}) w`,
    );
    const count = (kind: HandoverKind) => `count(*) filter (where w.kind = '${kind}')::int`;
    const called = text?.trim() ? `and strpos(fold(h.display_name), fold(${bind(text.trim())})) > 0` : '';
    return this.reads.rows<HolderRow>(
      `select ${personJson('h')} as person, h.disabled_at is not null as disabled, ${count(HandoverKind.DELEGATED)} as delegated,
         ${count(HandoverKind.MONITORED)} as monitored, ${count(HandoverKind.DRAFT)} as drafts
       from (${arms.join(' union all ')}) w join account h on h.id = w.holder_id ${called}
       group by h.id order by h.disabled_at is null, regexp_replace(h.display_name, '^.*\\s', '') collate "vi-x-icu", h.id limit ${mostHolders}`,
      parameters,
    );
  }

  /** The open work of one person that the actor may hand over, kind by kind, what is due first first. */
  async items(actor: Actor, fromId: string): Promise<HandoverItemRow[]> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const from = bind(fromId);
    const arms = Object.entries(openWork(actor, bind)).map(
      ([kind, sql], n) =>
        `select ${n} as rank, '${kind}' as kind, w.* from (${sql}) w where w.holder_id = ${from}::uuid`,
    );
    return this.reads.rows<HandoverItemRow>(
      `select w.kind, w.id, w.version, w.title, w.number, w."documentId", w.due_on::text as "dueOn",
         (select ${unitJson('u')} from unit u where u.id = w.unit_id) as unit
       from (${arms.join(' union all ')}) w order by w.rank, w.due_on nulls last, w.id limit ${mostItems}`,
      parameters,
    );
  }

  /** What the actor handed over lately, the latest first. */
  lately(actor: Actor): Promise<HandoverRow[]> {
    return this.reads.rows(`${HANDOVER} where h.by_id = $1 order by h.at desc, h.id limit 20`, { values: [actor.id] });
  }

  one(actor: Actor, id: string): Promise<HandoverRow | null> {
    return this.reads.row(`${HANDOVER} where h.id = $2 and h.by_id = $1`, { values: [actor.id, id] });
  }

  /** Inside the transaction: what was before of these, by which it can be put back. */
  async itemsOf({ manager }: Within, handoverId: string): Promise<ItemRow[]> {
    return manager.query(
      `select kind, subject_id as "subjectId", to_id as "toId", version from handover_item where handover_id = $1 order by kind, subject_id`,
      [handoverId],
    );
  }

  /** Inside the transaction: the name of an account. */
  async nameOf({ manager }: Within, id: string): Promise<string | null> {
    const [found] = await manager.query('select display_name as name from account where id = $1', [id]);
    return found?.name ?? null;
  }

  /** Inside the transaction: which of these pieces the actor may hand over from that person now. */
  async mayHandOver(actor: Actor, { manager }: Within, fromId: string): Promise<Set<string>> {
    const parameters = new Parameters();
    const { bind, values } = parameters;
    const from = bind(fromId);
    const arms = Object.entries(openWork(actor, bind)).map(
      ([kind, sql]) => `select '${kind}' || w.id as key from (${sql}) w where w.holder_id = ${from}::uuid`,
    );
    const rows: { key: string }[] = await manager.query(arms.join(' union all '), values);
    return new Set(rows.map(({ key }) => key));
  }
}

interface Within {
  readonly manager: EntityManager;
}

interface ItemRow {
  kind: HandoverKind;
  subjectId: string;
  toId: string;
  version: number;
}

const HANDOVER = `select h.id, h.version, ${person('h.from_id')} as from, h.note, h.at, h.undone_at as "undoneAt",
  (select count(*)::int from handover_item i where i.handover_id = h.id) as items from handover h`;
