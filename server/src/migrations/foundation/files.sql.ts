/** Attachments: what was uploaded, and what it hangs on. The bytes are in DATA_DIR/files under their SHA-256. */
export const files = `
create table attachment (
  id uuid primary key,
  sha256 text not null,
  name text not null,
  size bigint not null,
  media_type text not null,
  uploaded_by uuid not null references account,
  uploaded_by_name text not null,
  uploaded_at timestamptz not null default now(),
  -- what it hangs on: 'document', 'report', 'submission', 'result-draft', 'draft'; null until it is attached
  holder_kind text,
  holder_id uuid,
  -- the place in the holder's list
  ordinal int not null default 0,
  removed_at timestamptz
);
create index on attachment (holder_id) where removed_at is null;
create index on attachment (uploaded_at) where holder_id is null;
`;
