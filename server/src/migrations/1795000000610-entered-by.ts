import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person entered last, from which is learned what they most likely type next. */
export class EnteredBy1795000000610 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index directive_document_entered_by on directive_document (entered_by_id, issued_at desc, id desc)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index directive_document_entered_by');
  }
}
