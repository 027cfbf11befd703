import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Staffing1798000000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }
}
