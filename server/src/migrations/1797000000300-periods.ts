import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Closed periods: frozen figures and the list behind them (domain.md §5). */
export class Periods1797000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }
}
