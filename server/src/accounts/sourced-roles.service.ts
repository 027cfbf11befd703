import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Role } from '@libs/auth';
import type { Transaction } from '@libs/changes';
import type { RoleGranted, RoleRevoked } from './account.events';
import { RoleGrant } from './role-grant.entity';

/** A role that a directory or a provider says somebody has, by the code of the unit. */
export interface SourcedRole {
  readonly role: Role;
  readonly unitCode: string;
}

/** Roles that are not granted here: a directory has groups, and groups mean roles. */
@Injectable()
export class SourcedRoles {
  /**
   * Gives the person the roles that the source names now, and takes away those it named before and no longer does. What a
   * person granted stays. Codes of units that there are none of give nothing.
   */
  async set(
    tx: Transaction,
    person: { id: string; displayName: string },
    source: string,
    named: readonly SourcedRole[],
  ) {
    const rows: { id: string; role: Role; unitId: string; unitName: string; source: string | null }[] =
      await tx.manager.query(
        `select g.id, g.role, g.unit_id as "unitId", u.name as "unitName", g.source
         from role_grant g join unit u on u.id = g.unit_id where g.account_id = $1 order by g.id for update of g`,
        [person.id],
      );
    const wanted = await this.resolved(tx, named);
    const { id: accountId, displayName } = person;
    for (const held of rows.filter((row) => row.source === source)) {
      const { id, role, unitId, unitName } = held;
      if (wanted.some((each) => each.role === role && each.unitId === unitId)) continue;
      await tx.takeAway(RoleGrant, { id });
      const data = { displayName, role, unitId, unitName };
      tx.note({ type: 'account.role-revoked', subjectId: accountId, data } satisfies RoleRevoked);
    }
    for (const { role, unitId, unitName } of wanted) {
      if (rows.some((row) => row.role === role && row.unitId === unitId)) continue;
      await tx.append(RoleGrant, { id: randomUUID(), accountId, role, unitId, source });
      const data = { displayName, role, unitId, unitName };
      tx.note({ type: 'account.role-granted', subjectId: accountId, data } satisfies RoleGranted);
    }
  }

  /** The roles in units that there are, each once. */
  async resolved(tx: Transaction, named: readonly SourcedRole[]) {
    const codes = named.map(({ unitCode }) => unitCode);
    const units: { id: string; code: string; name: string }[] = await tx.manager.query(
      'select id, code, name from unit where code = any($1)',
      [codes],
    );
    const found = named.flatMap(({ role, unitCode }) => {
      const unit = units.find(({ code }) => code === unitCode);
      return unit ? [{ role, unitId: unit.id, unitName: unit.name }] : [];
    });
    return [...new Map(found.map((each) => [`${each.role} ${each.unitId}`, each])).values()];
  }
}
