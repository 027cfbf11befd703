import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addDays } from '@libs/calendar';
import { Parameters } from '@libs/sql';
import { asOf, CellsSql, countedColumns, DeadlineBasis, endOf, heldAt, versions } from '../statistics';
import type { Period } from './closed-period.lifecycle';

interface Within {
  readonly manager: EntityManager;
}

/** Writes the list of a period that is being closed. */
@Injectable()
export class FreezingQueries {
  /** Two who close periods come one after the other. */
  async alone({ manager }: Within): Promise<void> {
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('closing of periods', 0))`);
  }

  /** Whether it was closed before. */
  async isClosed({ manager }: Within, { kind, from }: Period): Promise<boolean> {
    return (await manager.query('select from closed_period where kind = $1 and from_on = $2', [kind, from])).length > 0;
  }

  /**
   * Keeps every assignment that a population of the period could take in (given in it, open when it began, due in it by
   * either deadline, or carried over from an earlier year), as it was at the end of its last day.
   * @returns how many there are
   */
  async freeze({ manager }: Within, id: string, { from, to }: Period, now: Date, zone: string): Promise<number> {
    // A year of a large province is more than an ordinary request may take.
    await manager.query(`set local statement_timeout = '5min'`);
    const moment = asOf(to, now, zone);
    const { bind, values } = new Parameters();
    const cells = new CellsSql('v', moment, bind);
    const [start, year] = [cells.startOf(from), cells.startOf(`${from.slice(0, 4)}-01-01`)];
    const due = (column: string) => `v.${column} between ${bind(from)}::date and ${bind(to)}::date`;
    const before = `${bind(endOf(addDays(from, -1), zone).toISOString())}::timestamptz`;
    const open = new CellsSql('b', moment, bind).open;
    await manager.query(
      `insert into closed_period_assignment (period_id, assignment_id, directive_id, document_id, number_symbol, type, issuer_id, issued_on,
         abstract, place, text, leader_id, field_id, unit_name, monitor_name, ${countedColumns.join(', ')}, open_before, cell, original_cell)
       select ${bind(id)}::uuid, v.id, v.directive_id, v.document_id, d.number_symbol, d.type, d.issuer_id, d.issued_on,
         d.abstract, r.place, r.text, r.leader_id, r.field_id, u.name, m.display_name, ${countedColumns.map((each) => `v.${each}`).join(', ')},
         o.id is not null, ${cells.cell(DeadlineBasis.EFFECTIVE)}, ${cells.cell(DeadlineBasis.ORIGINAL)}
       from ${versions} v join directive r on r.id = v.directive_id join directive_document d on d.id = v.document_id
         join unit u on u.id = v.unit_id left join account m on m.id = v.monitor_id
         left join (select b.id from ${versions} b where ${heldAt('b', before)} and ${open}) o on o.id = v.id
       where ${heldAt('v', cells.at)} and v.issued_at < ${cells.startOf(addDays(to, 1))} and (v.issued_at >= ${start} or o.id is not null
         or ${due('due_on')} or ${due('original_due_on')} or v.issued_at < ${year} and ${cells.open})`,
      values,
    );
    const [{ n }] = await manager.query(
      'select count(*)::int as n from closed_period_assignment where period_id = $1',
      [id],
    );
    return n;
  }
}
