/** Drafts: a document as it is being typed, unfinished words and all. It becomes rows of its own only when issued. */
export const intake = `
create table draft (
  id uuid primary key,
  version int not null,
  content jsonb not null,
  -- the same key as a document's, so that a second draft of it is noticed; null while incomplete
  number_key text,
  issuer_id uuid,
  issued_on date,
  created_by_id uuid not null references account,
  created_at timestamptz not null,
  updated_by_id uuid not null references account,
  updated_at timestamptz not null,
  closed_at timestamptz,
  document_id uuid references directive_document
);
create index on draft (updated_at desc, id desc) where closed_at is null;
create index on draft (number_key) where closed_at is null;
`;
