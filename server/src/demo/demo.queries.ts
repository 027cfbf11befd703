import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What the loader must know of what is there already. Reads everything: the demo runs as nobody in particular. */
@Injectable()
export class DemoQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Whether any unit is there: then this is no empty installation, and the demo's people are not entered. */
  async hasUnits(): Promise<boolean> {
    return (await this.dataSource.query('select exists (select from unit) as there'))[0].there;
  }

  /** Ids by code, username and field code. */
  async names(): Promise<{
    units: [string, string][];
    people: { username: string; id: string; name: string }[];
    fields: [string, string][];
  }> {
    const units = await this.dataSource.query('select code, id from unit');
    const people = await this.dataSource.query('select username, id, display_name as name from account');
    const fields = await this.dataSource.query('select code, id from field');
    const pairs = (rows: { code: string; id: string }[]) => rows.map(({ code, id }): [string, string] => [code, id]);
    return { units: pairs(units), people, fields: pairs(fields) };
  }

  /** The number/symbols entered already: a start that was interrupted goes on where it stopped. */
  async enteredNumbers(): Promise<Set<string>> {
    const rows = await this.dataSource.query('select number_symbol from directive_document');
    return new Set(rows.map((row: { number_symbol: string }) => row.number_symbol));
  }

  /** The assignment of the `ordinal`-th directive to a unit, and its version now. */
  async assignment(documentId: string, ordinal: number, unitId: string): Promise<{ id: string; version: number }> {
    const [row] = await this.dataSource.query(
      `select a.id, a.version from assignment a join directive d on d.id = a.directive_id
       where d.document_id = $1 and d.ordinal = $2 and a.unit_id = $3
       order by a.status = 'WITHDRAWN', a.status = 'COMPLETED', a.period_on limit 1`,
      [documentId, ordinal, unitId],
    );
    return row;
  }

  /** One of the reasons for more time, by its name. */
  async extensionReason(name: string): Promise<string> {
    const [found] = await this.dataSource.query('select id from extension_reason where name = $1', [name]);
    if (!found) throw new Error(`The demo data name the reason ${name}, which is not there`);
    return found.id;
  }

  /** The version of the request that waits. */
  async requestVersion(assignmentId: string): Promise<number> {
    const sql = `select version from extension where assignment_id = $1 and state = 'REQUESTED'`;
    return (await this.dataSource.query(sql, [assignmentId]))[0].version;
  }

  /** What was asked last about an assignment. */
  async inquiry(assignmentId: string): Promise<{ id: string; expectedVersion: number }> {
    const sql =
      'select id, version as "expectedVersion" from inquiry where assignment_id = $1 order by asked_at desc limit 1';
    return (await this.dataSource.query(sql, [assignmentId]))[0];
  }

  /** Every assignment of a document that is still open. */
  async openAssignments(documentId: string): Promise<{ id: string; version: number }[]> {
    return this.dataSource.query(
      `select id, version from assignment where document_id = $1 and status in ('ASSIGNED', 'IN_PROGRESS', 'DECLINED')`,
      [documentId],
    );
  }
}
