import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RowSecurity1798000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }
}
