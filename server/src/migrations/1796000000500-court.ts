import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose turn it was, and for how long. */
export class Court1796000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('select');
  }
}
