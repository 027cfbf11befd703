import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words a person is found by, folded once and not for each of thousands at each key pressed. */
export class PeopleByName1795000000620 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table account add column found_by text
  generated always as (fold(' ' || display_name || ' ' || title || ' ' || username)) stored
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table account drop column found_by');
  }
}
