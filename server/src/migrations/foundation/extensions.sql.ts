/** Search ignores accents (domain.md §9). `unaccent` is only STABLE; this wrapper may be used in an index. */
export const extensions = `
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create function fold(text) returns text language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent', normalize($1, NFC)));
`;
