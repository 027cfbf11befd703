import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What open screens need to keep up: word of each commit, and who is where. */
export class Live1795000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- As before, and once a transaction it says how far the trail now goes. The word is only a hint: what happened is read from the trail.
create or replace function record_events(happened jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head trail_head;
  e recorded_event;
begin
  select * into head from trail_head for update;
  for e in select * from jsonb_populate_recordset(null::recorded_event, happened) loop
    head.seq := head.seq + 1;
    e.seq := head.seq;
    e.prev_hash := head.hash;
    e.hash := trail_hash(head.hash, e);
    head.hash := e.hash;
    insert into recorded_event select e.*;
    insert into outbox (event_id, seq) values (e.id, e.seq);
  end loop;
  update trail_head set seq = head.seq, hash = head.hash;
  if jsonb_array_length(happened) > 0 then
    perform pg_notify('ttdh_live', json_build_object('t', 'event', 'seq', head.seq)::text);
  end if;
end $$;

-- Who is at a thing now, each tab by itself. Worth seconds: it need not survive a crash, and nothing of it is recorded.
create unlogged table presence (
  kind text not null,
  subject_id uuid not null,
  account_id uuid not null references account,
  tab text not null,
  doing text not null,
  since timestamptz not null,
  seen_at timestamptz not null,
  primary key (kind, subject_id, account_id, tab)
);
create index on presence (account_id);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table presence;
create or replace function record_events(happened jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head trail_head;
  e recorded_event;
begin
  select * into head from trail_head for update;
  for e in select * from jsonb_populate_recordset(null::recorded_event, happened) loop
    head.seq := head.seq + 1;
    e.seq := head.seq;
    e.prev_hash := head.hash;
    e.hash := trail_hash(head.hash, e);
    head.hash := e.hash;
    insert into recorded_event select e.*;
    insert into outbox (event_id, seq) values (e.id, e.seq);
  end loop;
  update trail_head set seq = head.seq, hash = head.hash;
end $$;
`);
  }
}
