import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happens by itself: what waits for which reaction, and the mails on their way. */
export class Clockwork1796000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('select');
  }
}
