import { fold } from './fold';
import { formsOf, type NameForms } from './name-forms';
import { fits, scoreOf } from './name-score';

/** Something that people call by several names. */
export interface Candidate {
  id: string;
  /** Its name, its short name and every other name it is written by. */
  names: readonly string[];
  /** Its identifying code, such as `H23.12`. */
  code?: string | null;
}

/** A candidate found, with the name it was found by. */
export interface NameMatch {
  id: string;
  score: number;
  name: string;
}

interface Entry {
  id: string;
  code: string | null;
  forms: NameForms[];
}

type CertainKeys = ReadonlyMap<string, NameMatch | null>;

/** Longer text is pasted prose, not the name of anything. */
const LONGEST_QUERY = 120;

/** Finds candidates by any of their names, code, initials or unaccented letters (`domain.md §9`). Build once, ask often. */
export class MatchIndex {
  private readonly entries: Entry[];
  /** What is certain by its diacritics, its letters, its code, its initials: the surest first. */
  private readonly certain: CertainKeys[];

  constructor(candidates: readonly Candidate[]) {
    this.entries = candidates.map(({ id, names, code }) => ({
      id,
      code: code ? fold(code) : null,
      forms: names.map(formsOf),
    }));
    this.certain = [
      this.uniqueKeys(fits.exact, ({ forms }) => forms.map((form) => [form.accented, form.name])),
      this.uniqueKeys(fits.exact, ({ forms }) => forms.map((form) => [form.compact, form.name])),
      this.uniqueKeys(fits.code, ({ code, forms }) => (code ? [[code, forms[0]?.name ?? code]] : [])),
      this.uniqueKeys(fits.initials, ({ forms }) => forms.flatMap(certainInitials)),
    ];
  }

  /** The best candidates for what has been typed so far; equal scores keep the order in which the candidates were given. */
  find(query: string, limit: number): NameMatch[] {
    const asked = formsOf(query.slice(0, LONGEST_QUERY));
    if (!asked.compact) return [];
    const code = fold(query);
    return this.entries
      .map((entry) => bestName(entry, asked, code))
      .filter((match) => match !== null)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  }

  /** The one candidate that is written exactly so (name, code or initials), or null when there is doubt: for pasted text. */
  bestMatch(words: string): NameMatch | null {
    const asked = formsOf(words.slice(0, LONGEST_QUERY));
    const keys = [asked.accented, asked.compact, fold(words), asked.compact];
    // The first kind of key that is known decides. Where several share it there is a doubt, and a weaker kind must not settle it,
    // except that diacritics may tell apart what is the same without them.
    for (const [kind, key] of keys.entries()) {
      const found = this.certain[kind]!.get(key);
      if (found !== undefined) return found;
    }
    return null;
  }

  /** Each key with its candidate, or with null when several candidates share it. */
  private uniqueKeys(score: number, keysOf: (entry: Entry) => [key: string, name: string][]): CertainKeys {
    const keys = new Map<string, NameMatch | null>();
    for (const entry of this.entries) {
      for (const [key, name] of keysOf(entry)) {
        const known = keys.get(key);
        if (known === undefined) keys.set(key, { id: entry.id, score, name });
        else if (known?.id !== entry.id) keys.set(key, null);
      }
    }
    keys.delete('');
    return keys;
  }
}

/** Two letters are the initials of too much. */
function certainInitials({ initials, name }: NameForms): [key: string, name: string][] {
  return initials.filter((letters) => letters.length > 2).map((letters) => [letters, name]);
}

/** `new MatchIndex(candidates).find(query, limit)`, for a list that is searched once. */
export function matchNames(query: string, candidates: readonly Candidate[], limit: number): NameMatch[] {
  return new MatchIndex(candidates).find(query, limit);
}

function bestName(entry: Entry, asked: NameForms, code: string): NameMatch | null {
  let best = codeMatch(entry, code);
  for (const forms of entry.forms) {
    const score = scoreOf(asked, forms);
    if (score > (best?.score ?? 0)) best = { id: entry.id, score, name: forms.name };
  }
  return best;
}

function codeMatch(entry: Entry, code: string): NameMatch | null {
  if (!entry.code?.startsWith(code)) return null;
  const score = entry.code === code ? fits.code : fits.prefix - Math.min(30, entry.code.length - code.length);
  return { id: entry.id, score, name: entry.forms[0]?.name ?? entry.code };
}
