import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports as data, and the templates that dress them. */
export class Reports1797000000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }
}
