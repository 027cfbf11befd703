import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What counted of each assignment, as it was at any past moment (domain.md §5). */
export class History1797000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }
}
