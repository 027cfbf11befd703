import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Role } from '@libs/auth';
import { Reads } from '@libs/sql';
import type { OutsidePerson } from './outside-person';

type Tx = { manager: EntityManager };

/** Reads of who is known elsewhere. */
@Injectable()
export class OutsideIdentities {
  constructor(private readonly reads: Reads) {}

  /** What the source calls the person of the account; null if it is not linked. */
  async subjectOf(accountId: string, issuer: string): Promise<string | null> {
    const row = await this.reads.row<{ subject: string }>(
      'select subject from outside_identity where account_id = $1 and issuer = $2',
      { values: [accountId, issuer] },
    );
    return row?.subject ?? null;
  }

  /** Whose the identity is. Whoever else comes with it at the same moment waits. */
  async accountOf({ manager }: Tx, { issuer, subject }: OutsidePerson): Promise<string | null> {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`identity ${issuer} ${subject}`]);
    const [row] = await manager.query(
      'select account_id as id from outside_identity where issuer = $1 and subject = $2',
      [issuer, subject],
    );
    return row?.id ?? null;
  }

  /** The one enabled account of that user name, or of that address, that the source has not linked to anybody yet. */
  async candidate({ manager }: Tx, { issuer, username, email }: OutsidePerson, by: 'USERNAME' | 'EMAIL') {
    const value = (by === 'EMAIL' ? email : username)?.toLowerCase();
    if (!value) return null;
    const rows: { id: string; hasPassword: boolean; runsSystem: boolean }[] = await manager.query(
      `select a.id, a.password_hash is not null as "hasPassword",
         exists (select from role_grant g where g.account_id = a.id and g.role = $3) as "runsSystem"
       from account a where ${by === 'EMAIL' ? 'lower(a.email)' : 'a.username'} = $1 and a.disabled_at is null
         and not exists (select from outside_identity i where i.account_id = a.id and i.issuer = $2) limit 2`,
      [value, issuer, Role.SYSTEM_ADMIN],
    );
    // Two people with one address: nobody can tell which.
    return rows.length === 1 ? rows[0] : null;
  }

  /** Whether there is an account of that name, which is not theirs then. */
  async isTaken({ manager }: Tx, { username }: OutsidePerson): Promise<boolean> {
    const [{ taken }] = await manager.query('select exists (select from account where username = lower($1)) as taken', [
      username,
    ]);
    return taken;
  }
}
