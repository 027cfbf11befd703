import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Gia hạn: requests, decisions and grants (domain.md §4), and the settings they follow. */
export class Extensions1796000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- since when a request for more time waits for a decision; null while none does
alter table assignment add column extension_requested_at timestamptz;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table assignment drop column extension_requested_at');
  }
}
