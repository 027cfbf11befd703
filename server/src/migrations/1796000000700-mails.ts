import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What leaves as mail, its words, and how each person wants it. */
export class Mails1796000000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('select');
  }
}
