import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Role, undeputizedRoles } from '@libs/auth';
import { Reads } from '@libs/sql';
import { holdsAt, personJson, type PersonRow, stoodInFor } from '../accounts';
import { unitJson } from '../units';

type Unit = { id: string };

/** In which roles somebody acts, and what else they may choose. */
export interface ActingRow {
  onBehalfOf: PersonRow | null;
  until: Date | null;
  unit: Unit | null;
  units: { unit: Unit; roles: Role[] }[];
  standingInFor: { id: string; person: PersonRow; until: Date; roles: Role[] }[];
}

/** In which roles people act. */
@Injectable()
export class ActingQueries {
  constructor(private readonly reads: Reads) {}

  /** By what the database says now: a session that was just changed is shown as it has become. */
  async of({ id, sessionId }: Actor): Promise<ActingRow> {
    const [now, units, standingInFor] = await Promise.all([
      this.reads.row<Pick<ActingRow, 'onBehalfOf' | 'until' | 'unit'>>(
        `select (select ${personJson('x')} from account x where x.id = p.id) as "onBehalfOf", p.ends_at as until,
           (select ${unitJson('u')} from unit u where u.id = s.acting_unit_id
             and exists (select from role_grant g where g.account_id = s.account_id and g.unit_id = u.id)) as unit
         from session s left join lateral ${stoodInFor('s.deputyship_id', 's.account_id')} p on true where s.id = $1`,
        { values: [sessionId] },
      ),
      this.reads.rows<ActingRow['units'][number]>(
        `select ${unitJson('u')} as unit, array_agg(g.role order by g.role) as roles
         from role_grant g join unit u on u.id = g.unit_id where g.account_id = $1 group by u.id order by u.path`,
        { values: [id] },
      ),
      this.standingInFor(id),
    ]);
    return { ...(now ?? { onBehalfOf: null, until: null, unit: null }), units, standingInFor };
  }

  /** The name of the unit if the person holds a role there; read in the transaction. */
  async ownUnit({ manager }: Within, accountId: string, unitId: string): Promise<string | null> {
    const [found] = await manager.query(
      'select u.name from unit u where u.id = $2 and exists (select from role_grant g where g.account_id = $1 and g.unit_id = u.id)',
      [accountId, unitId],
    );
    return found?.name ?? null;
  }

  /** For whom, if the deputyship is theirs and holds now; read in the transaction. */
  async standsInFor(
    { manager }: Within,
    accountId: string,
    deputyshipId: string,
  ): Promise<{ id: string; displayName: string } | null> {
    const [found] = await manager.query(
      `select p.id, p.display_name as "displayName" from ${stoodInFor('$2::uuid', '$1::uuid')} p`,
      [accountId, deputyshipId],
    );
    return found ?? null;
  }

  private standingInFor(accountId: string): Promise<ActingRow['standingInFor']> {
    return this.reads.rows(
      `select d.id, ${personJson('p')} as person, d.ends_at as until, coalesce((select array_agg(distinct g.role order by g.role)
           from role_grant g where g.account_id = p.id and g.role <> all('{${undeputizedRoles.join()}}')), '{}') as roles
       from deputyship d join account p on p.id = d.principal_id and p.disabled_at is null
       where d.deputy_id = $1 and ${holdsAt('d')} order by d.ends_at, d.id`,
      { values: [accountId] },
    );
  }
}

interface Within {
  readonly manager: EntityManager;
}
