import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Up to when each person has read the news of their work; and what happened lately, found by its moment. */
export class News1795000000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table news_look (
  account_id uuid primary key references account,
  until timestamptz not null
);
create index recorded_event_news on recorded_event (at) where root_id is not null;
-- the few among them that concern every assignment below; asked for in exactly these words
create index recorded_event_amendments on recorded_event (at)
  where type in ('directive.amended', 'directive.monitor_set', 'document.amended');
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index recorded_event_news, recorded_event_amendments; drop table news_look');
  }
}
