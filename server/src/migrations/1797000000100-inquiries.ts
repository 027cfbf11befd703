import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for explanation and their threads. */
export class Inquiries1797000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }
}
