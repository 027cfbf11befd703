const vietnamese = new Intl.Collator('vi');

/** Vietnamese alphabetical order, as PostgreSQL's `vi-x-icu` sorts (`domain.md §9`). */
export function compareVi(a: string, b: string): number {
  return vietnamese.compare(a, b);
}

/** People are looked up by their given name, the last word, and only then by the rest (`domain-facts.md §8.2`). */
export function compareByGivenName(a: string, b: string): number {
  return compareVi(givenName(a), givenName(b)) || compareVi(a, b);
}

/** `Nguyễn Thị Lan` → `Lan`. */
export function givenName(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? '';
}
