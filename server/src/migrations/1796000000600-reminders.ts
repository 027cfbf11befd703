import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules of reminding, and what each person is told (domain.md §6). */
export class Reminders1796000000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('select');
  }
}
