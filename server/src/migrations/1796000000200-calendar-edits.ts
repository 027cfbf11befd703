import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The calendar as the Office edits it. */
export class CalendarEdits1796000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('select');
  }
}
