import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Recurring duties: one obligation for each period (domain.md §2). */
export class Duties1796000000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('select');
  }
}
