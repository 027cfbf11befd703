import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people prove who they are. Old code goes on working on it: what is new is nullable or has a default. */
export class Credentials1798000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table session add confirmed_at timestamptz;
-- Who was invited has no password yet.
alter table account alter column password_hash drop not null;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table account alter column password_hash set not null;
alter table session drop confirmed_at;
`);
  }
}
