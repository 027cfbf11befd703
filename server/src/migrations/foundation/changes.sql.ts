/** The trail, its chain, the outbox and the keys against doing a thing twice (domain.md §8, reliability.md A.6, B.2). */
export const changes = `
create table recorded_event (
  seq bigint primary key,
  id uuid not null unique,
  at timestamptz not null,
  type text not null,
  subject_id uuid not null,
  parent_id uuid,
  root_id uuid,
  internal boolean not null,
  actor_id uuid not null,
  actor_name text not null,
  on_behalf_of_id uuid,
  on_behalf_of_name text,
  session_id uuid,
  ip text,
  cause_id uuid,
  data jsonb not null,
  changes jsonb not null,
  prev_hash bytea not null,
  hash bytea not null
);
create index on recorded_event (subject_id, seq);
create index on recorded_event (parent_id, seq) where parent_id is not null;
create index on recorded_event (root_id, seq) where root_id is not null;

-- One row: the last link. Locked by whoever is about to commit, so numbers have no gaps.
create table trail_head (
  only_row boolean primary key default true check (only_row),
  seq bigint not null,
  hash bytea not null
);
insert into trail_head (seq, hash) values (0, '\\x00');

create table outbox (
  event_id uuid primary key,
  seq bigint not null
);
create index on outbox (seq);

create table handled_event (
  event_id uuid not null,
  reaction text not null,
  at timestamptz not null default now(),
  primary key (event_id, reaction)
);

create table idempotency (
  actor_id uuid not null,
  key text not null,
  request_hash text not null,
  answer jsonb,
  at timestamptz not null default now(),
  primary key (actor_id, key)
);
create index on idempotency (at);

-- What a link's hash covers: every column but the hashes, as one JSON array whose text has a single form.
create function trail_hash(prev bytea, e recorded_event) returns bytea language sql stable parallel safe as $$
  select sha256(prev || convert_to(jsonb_build_array(
    e.seq, e.id, extract(epoch from e.at), e.type, e.subject_id, e.parent_id, e.root_id, e.internal,
    e.actor_id, e.actor_name, e.on_behalf_of_id, e.on_behalf_of_name, e.session_id, e.ip, e.cause_id, e.data, e.changes
  )::text, 'UTF8'))
$$;

-- The only way a row gets into the trail. Runs as the owner: the application's role may not insert by itself.
create function record_events(happened jsonb) returns void
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

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'recorded_event is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete on recorded_event for each row execute function refuse_change();
create trigger append_only_whole before truncate on recorded_event execute function refuse_change();
`;
