import type { MigrationInterface, QueryRunner } from 'typeorm';
import { accounts, appRole, changes, directives, extensions, files, intake, units } from './foundation';

/** The tables of the first release, module by module; the SQL itself is in `foundation/`. */
export class Foundation1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [extensions, changes, units, accounts, files, directives, intake, appRole])
      await runner.query(sql);
  }

  /** There is no way back from the first release but an empty database. */
  async down(): Promise<void> {
    throw new Error('The first migration cannot be undone: restore a backup or start with an empty database.');
  }
}
