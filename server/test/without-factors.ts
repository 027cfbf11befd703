import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** Administrators sign in with a password alone: for specs that are about something else. */
export const withoutFactors = (db: DataSource): Promise<unknown> =>
  db.query(
    `insert into setting (id, version, name, value, changed_by_id, changed_at)
     select $1, 1, 'signIn.secondFactor.administrators', 'false', a.id, now() from account a order by a.id limit 1`,
    [randomUUID()],
  );
