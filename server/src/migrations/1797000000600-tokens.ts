import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Personal read-only tokens for the API. */
export class Tokens1797000000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }
}
