import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was rendered, when it is rendered by itself, and who may see it. */
export class ReportRuns1797000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }
}
