import type { NameForms } from './name-forms';

/** How a query may fit a name, best first. A fit of one kind always ranks above any fit of the next. */
export const fits = {
  exact: 1000,
  code: 900,
  initials: 800,
  prefix: 700,
  words: 600,
  substring: 400,
  subsequence: 200,
} as const;

/** The score of a query against one written name, or 0. Among equal fits the same diacritics win, then what leaves less over. */
export function scoreOf(query: NameForms, name: NameForms): number {
  if ((query.letters & ~name.letters) !== 0) return 0;
  const fit = fitOf(query, name);
  if (fit === 0) return 0;
  const sameDiacritics = query.accented !== query.compact && name.accented.includes(query.accented) ? 20 : 0;
  return fit + sameDiacritics - Math.min(30, name.compact.length - query.compact.length);
}

function fitOf(query: NameForms, name: NameForms): number {
  const q = query.compact;
  if (name.compact === q) return fits.exact;
  if (name.initials.includes(q)) return fits.initials + (name.initials[0] === q ? 50 : 0);
  if (name.compact.startsWith(q)) return fits.prefix + 50;
  if (q.length > 1 && name.initials.some((initials) => initials.startsWith(q))) return fits.prefix;
  return wordsFit(query.words, name.words) || looseFit(q, name.compact);
}

/** `phong tho` in `UBND huyện Phong Thổ`, `so khdt` in `Sở Kế hoạch và Đầu tư`: words or runs of initials, in their order. */
function wordsFit(query: string[], words: string[]): number {
  for (let start = 0; start < words.length; start++) {
    if (sideBySide(query, words, start)) return fits.words + (start === 0 ? 60 : 30);
  }
  return inOrder(query, words) ? fits.words : 0;
}

function sideBySide(query: string[], words: string[], start: number): boolean {
  let at = start;
  for (const part of query) {
    let next = consume(part, words, at);
    if (next < 0 && at > start && words[at] === 'va') next = consume(part, words, at + 1);
    if (next < 0) return false;
    at = next;
  }
  return true;
}

function inOrder(query: string[], words: string[]): boolean {
  let at = 0;
  for (const part of query) {
    let next = consume(part, words, at);
    while (next < 0 && at < words.length) next = consume(part, words, ++at);
    if (next < 0) return false;
    at = next;
  }
  return true;
}

/** Where matching goes on after `part` was found at word `at`: it begins the word, or is the initials of several; −1 if neither. */
function consume(part: string, words: string[], at: number): number {
  if (at >= words.length) return -1;
  if (words[at]!.startsWith(part)) return at + 1;
  let letter = 0;
  let word = at;
  for (; word < words.length && letter < part.length; word++) {
    const current = words[word]!;
    // A name may hold its own abbreviation: the `tt` and `tt` of `Sở TT&TT`.
    if (part.startsWith(current, letter)) letter += current.length;
    else if (part[letter] === current[0]) letter++;
    else if (word === at || current !== 'va') return -1;
  }
  return letter === part.length ? word : -1;
}

function looseFit(query: string, compact: string): number {
  if (query.length < 2) return 0;
  if (compact.includes(query)) return fits.substring;
  return query.length > 2 && isSubsequence(query, compact) ? fits.subsequence : 0;
}

function isSubsequence(query: string, compact: string): boolean {
  let found = 0;
  for (let i = 0; i < compact.length && found < query.length; i++) {
    if (compact[i] === query[found]) found++;
  }
  return found === query.length;
}
