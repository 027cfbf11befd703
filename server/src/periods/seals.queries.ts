import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { ClosedPeriod } from './closed-period.entity';

/**
 * The canonical text of a row `f` of the list: a JSON array of its columns in this order, moments as seconds since 1970.
 * PostgreSQL gives each value one form; its own functions are named in full, since whoever can change rows could put
 * another function of that name before them.
 */
const ROW = `pg_catalog.jsonb_build_array(
  f.assignment_id, f.directive_id, f.document_id, f.number_symbol, f.type, f.issuer_id, f.issued_on, f.abstract, f.place, f.text,
  f.leader_id, f.field_id, f.unit_id, f.unit_name, f.part, f.status, f.deadline_kind, f.due_on, f.due_time, f.original_due_on,
  f.original_due_time, extract(epoch from f.issued_at), extract(epoch from f.acknowledged_at), extract(epoch from f.last_reported_at),
  extract(epoch from f.submitted_at), extract(epoch from f.completed_at), f.monitor_id, f.monitor_name, f.delegate_id,
  f.holder_unit_id, f.return_count, f.extension_count, f.starred, f.open_before, f.cell, f.original_cell)::text`;

/** The canonical text of the period `p` itself. */
const HEAD = `pg_catalog.jsonb_build_array(
  p.id, p.kind, p.from_on, p.to_on, p.name, extract(epoch from p.closed_at), p.closed_by_id, p.closed_by_name, p.note,
  p.formula_version, p.population, p.zone, p.count, p.figures)::text`;

const digest = (text: string) => `pg_catalog.sha256(pg_catalog.convert_to(${text}, 'UTF8'))`;

/** The digest of the list of `p`: SHA-256 of the SHA-256 of each row's text, in the order of the assignments' ids. */
const LIST = `(select pg_catalog.encode(pg_catalog.sha256(coalesce(pg_catalog.string_agg(${digest(ROW)}, ''::bytea order by f.assignment_id), ''::bytea)), 'hex')
  from closed_period_assignment f where f.period_id = p.id)`;

const SIZE = '(select count(*)::int from closed_period_assignment f where f.period_id = p.id)';

/** What was found of one period: what is wrong with it, or null. */
export interface SealVerdict {
  readonly id: string;
  readonly name: string;
  readonly problem: string | null;
}

interface Sealed {
  id: string;
  name: string;
  head: string | null;
  list: string;
  hash: string | null;
  count: number;
  size: number;
  /** The seal as the trail has it. */
  recorded: string | null;
}

/**
 * The seal of a closed period: SHA-256 over the period's canonical text, a line feed, and the digest of its list in hex
 * (domain.md §5: never silently). It is kept with the period and in the trail; a period is intact if both are what its
 * rows say now.
 */
@Injectable()
export class SealsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The seal of a period about to be written, whose list is there. */
  async sealOf({ manager }: { manager: EntityManager }, period: Omit<ClosedPeriod, 'hash'>): Promise<string> {
    const { id, kind, name, note, population, zone, count, figures } = period;
    const row = {
      ...{ id, kind, name, note, population, zone, count, figures, from_on: period.fromOn, to_on: period.toOn },
      ...{ closed_at: period.closedAt, closed_by_id: period.closedById, closed_by_name: period.closedByName },
      ...{ formula_version: period.formulaVersion },
    };
    const [{ head, list }] = await manager.query(
      `select ${HEAD} as head, ${LIST} as list from jsonb_populate_record(null::closed_period, $1::jsonb) p`,
      [JSON.stringify(row)],
    );
    return seal(head, list);
  }

  /** What is wrong with a period, in words; null while it is what was closed. */
  async problemOf(id: string): Promise<string | null> {
    const [found] = await this.read('p.id = $1', [id]);
    return found ? problemOf(found) : null;
  }

  /** Every period there is, and every one that the trail says was closed, the earliest first. */
  async all(): Promise<SealVerdict[]> {
    const found = await this.read('true', []);
    return found.map((sealed) => ({ id: sealed.id, name: sealed.name, problem: problemOf(sealed) }));
  }

  private read(where: string, values: unknown[]): Promise<Sealed[]> {
    return this.dataSource.query(
      `select coalesce(p.id, e.subject_id) as id, coalesce(p.name, e.data ->> 'name') as name, p.hash, p.count,
         e.data ->> 'hash' as recorded, case when p.id is not null then ${HEAD} end as head, ${LIST} as list, ${SIZE} as size
       from closed_period p full join (select * from recorded_event where type = 'period.closed') e on e.subject_id = p.id
       where ${where} order by coalesce(p.to_on, (e.data ->> 'to')::date), coalesce(p.from_on, (e.data ->> 'from')::date) desc`,
      values,
    );
  }
}

const seal = (head: string, list: string): string => createHash('sha256').update(`${head}\n${list}`).digest('hex');

function problemOf({ head, list, hash, count, size, recorded }: Sealed): string | null {
  if (head === null) return 'kỳ đã chốt bị xóa';
  if (size !== count) return `danh sách có ${size} dòng, khi chốt có ${count} dòng`;
  if (seal(head, list) !== hash) return 'số liệu hoặc danh sách bị sửa sau khi chốt: không còn khớp mã băm';
  if (recorded === null) return 'nhật ký không ghi việc chốt kỳ này';
  return recorded === hash ? null : 'mã băm không khớp mã đã ghi trong nhật ký lúc chốt';
}
