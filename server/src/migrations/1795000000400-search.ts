import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A document is found by the beginning of its number, whatever the database's collation. */
export class Search1795000000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index directive_document_number on directive_document (number_key text_pattern_ops)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index directive_document_number');
  }
}
