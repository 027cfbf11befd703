import { type Candidate, MatchIndex } from '@libs/vietnamese';
import type { Option } from '../ui/type-ahead/type-ahead';

export interface KnownPerson {
  id: string;
  displayName: string;
  title: string;
}

/** So many are found for what was typed, and offered before anything is. */
const shown = 12;
export const offered = 8;

/** Finds by any name, the likely (who come first in `all`) before the others where both match alike. */
export function indexOf<Of extends { id: string }>(all: readonly Of[], candidate: (one: Of) => Candidate) {
  const byId = new Map(all.map((one) => [one.id, one]));
  const index = new MatchIndex(all.map(candidate));
  return {
    all,
    find: (text: string): readonly Of[] => index.find(text, shown).map(({ id }) => byId.get(id)!),
    certain: (words: string): string | null => index.bestMatch(words)?.id ?? null,
  };
}

export const personCandidate = ({ id, displayName }: KnownPerson): Candidate => ({ id, names: [displayName] });

export function likelyFirst<Of extends { id: string }>(
  all: readonly Of[],
  likely: readonly { id: string }[],
): readonly Of[] {
  const order = [...new Set(likely.map(({ id }) => id))];
  const known = new Map(all.map((one) => [one.id, one]));
  const first = order.flatMap((id) => known.get(id) ?? []);
  const ids = new Set(first.map(({ id }) => id));
  return [...first, ...all.filter(({ id }) => !ids.has(id))];
}

export const personOption = ({ id, displayName, title }: KnownPerson): Option => ({
  id,
  label: displayName,
  hint: title,
});
