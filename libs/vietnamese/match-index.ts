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

/** Longer text is pasted prose, not the name of anything. */
const LONGEST_QUERY = 120;

/** Finds candidates by any of their names, code, initials or unaccented letters (`domain.md §9`). Build once, ask often. */
export class MatchIndex {
  private readonly entries: Entry[];
  private readonly certain: ReadonlyMap<string, NameMatch | null>[];

  constructor(candidates: readonly Candidate[]) {
    this.entries = candidates.map(({ id, names, code }) => ({ id, code: code ? fold(code) : null, forms: names.map(formsOf) }));
    this.certain = [
      this.uniqueKeys(fits.exact + 50, (forms) => [forms.accented]),
      this.uniqueKeys(fits.exact, (forms) => [forms.compact]),
      this.uniqueKeys(fits.initials, (forms) => forms.initials.filter((initials) => initials.length > 2)),
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
    const coded = this.entries.find((entry) => entry.code && entry.code === fold(words));
    if (coded) return { id: coded.id, score: fits.code, name: coded.forms[0]?.name ?? coded.code! };
    const [accented, compact, initials] = this.certain;
    const exact = accented!.get(asked.accented) ?? compact!.get(asked.compact);
    // Two units that share a name are a doubt, and initials must not settle it.
    if (exact !== undefined || compact!.has(asked.compact)) return exact ?? null;
    return initials!.get(asked.compact) ?? null;
  }

  /** Each key with its candidate, or with null when several candidates share it. */
  private uniqueKeys(score: number, keysOf: (forms: NameForms) => string[]): ReadonlyMap<string, NameMatch | null> {
    const keys = new Map<string, NameMatch | null>();
    for (const { id, forms } of this.entries) {
      for (const form of forms) {
        for (const key of keysOf(form)) {
          if (!key) continue;
          const known = keys.get(key);
          if (known === undefined) keys.set(key, { id, score, name: form.name });
          else if (known?.id !== id) keys.set(key, null);
        }
      }
    }
    return keys;
  }
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
