import { fold } from './fold';

/** A lexeme longer than this is cut; no Vietnamese word is. */
const LONGEST_LEXEME = 60;
/** Of all lexemes of a text together: PostgreSQL refuses a search vector over 1 MB. */
const LONGEST_VECTOR = 200_000;
/** Nobody types more words than this to find something; what follows narrows nothing. */
const MOST_QUERY_WORDS = 16;

/** A document number, folded: `231/qd-ubnd`, `2221 /ubnd-th`, `15/2018/cv-kntl`, `241-qd/tu`, `127- kl/tw`. */
const documentNumber =
  /(?<![\p{L}\p{N}])\p{Nd}{1,6}[a-z]?(?: ?\/ ?(?:\p{Nd}{4} ?\/ ?)?| ?- ?\p{L}{1,10} ?\/ ?)\p{L}[\p{L}\p{Nd}]*(?:[/-][\p{L}\p{Nd}]+){0,4}/gu;
/** The digits of a number whose symbol is missing, or stands elsewhere. */
const loneNumber = /(?<![\p{L}\p{N}])\p{Nd}{1,6}[a-z]?(?![\p{L}\p{N}])/u;
const syllable = /[\p{L}\p{N}]+/gu;

/** One piece of a text: a run of syllables, or a document number, which is found whole and by its parts. */
interface Piece {
  number: string | null;
  syllables: string[];
}

/**
 * The lexemes by which a text is found, for `array_to_tsvector`: folded syllables, pairs of neighbours joined by `_`
 * (Vietnamese syllables are few and common; pairs tell, `ecosystem.md C.3b`), and document numbers whole and in parts.
 */
export function searchTerms(text: string): string[] {
  const terms = new Set<string>();
  let length = 0;
  let before: string | null = null;
  const add = (term: string) => {
    if (terms.has(term) || length + term.length > LONGEST_VECTOR) return;
    length += term.length;
    terms.add(term);
  };
  for (const piece of piecesOf(text)) {
    if (piece.number) add(piece.number);
    for (const current of piece.syllables) {
      add(current);
      if (before) add(pair(before, current));
      before = current;
    }
  }
  return [...terms];
}

export interface SearchQueryOptions {
  /** The last word may be unfinished. By default it is, unless a space follows it. */
  typing?: boolean;
  /** Find the words anywhere in the text, and not only side by side. */
  anywhere?: boolean;
}

/**
 * What a person typed, as the text of a PostgreSQL `tsquery`: cast it (`$1::tsquery`; `to_tsquery` would take the lexemes
 * apart again). Safe for any input, since a lexeme holds letters, digits, `/`, `-` and `_` only. Null: nothing to search for.
 */
export function searchQuery(text: string, options: SearchQueryOptions = {}): string | null {
  const typing = options.typing ?? !/\s$/.test(text);
  const terms: string[] = [];
  let words = 0;
  for (const piece of piecesOf(text.slice(0, 1000))) {
    const syllables = piece.syllables.slice(0, MOST_QUERY_WORDS - words);
    words += syllables.length;
    if (syllables.length === 0) break;
    if (piece.number) terms.push(`'${piece.number}':*`);
    else if (options.anywhere || syllables.length === 1) terms.push(...syllables.map((word) => `'${word}'`));
    else terms.push(...syllables.slice(1).map((word, index) => `'${pair(syllables[index]!, word)}'`));
  }
  const last = terms.at(-1);
  if (!last) return null;
  if (typing && !last.endsWith(':*')) terms[terms.length - 1] = `${last}:*`;
  return [...new Set(terms)].join(' & ');
}

/**
 * The document number in what a person typed, as far as it goes, folded and without zeros before it: `số 0231 / QĐ` →
 * `231/qd`, `qđ-ubnd 231` → `231`. Null: there is none.
 */
export function typedNumber(text: string): string | null {
  const folded = fold(text.slice(0, 1000));
  const found = folded.match(documentNumber)?.[0] ?? folded.match(loneNumber)?.[0];
  return found ? wholeNumber(found) : null;
}

function piecesOf(text: string): Piece[] {
  const folded = fold(text);
  const pieces: Piece[] = [];
  let from = 0;
  const addRun = (until: number) => {
    const syllables = syllablesOf(folded.slice(from, until));
    if (syllables.length > 0) pieces.push({ number: null, syllables });
  };
  for (const found of folded.matchAll(documentNumber)) {
    addRun(found.index);
    pieces.push({ number: wholeNumber(found[0]), syllables: syllablesOf(found[0]) });
    from = found.index + found[0].length;
  }
  addRun(folded.length);
  return pieces;
}

function syllablesOf(folded: string): string[] {
  return (folded.match(syllable) ?? []).map((word) => cut(plainDigits(word)));
}

function wholeNumber(found: string): string {
  return cut(plainDigits(found.replace(/ /g, '')));
}

/** `03/CT-UBND` is also written `3/CT-UBND`, `02/4` also `2/4`. */
function plainDigits(word: string): string {
  return word.replace(/^0+(?=\p{N})/u, '');
}

function pair(first: string, second: string): string {
  return cut(`${first}_${second}`);
}

function cut(lexeme: string): string {
  // A surrogate whose other half was cut away is no character, and PostgreSQL would refuse it.
  return lexeme.slice(0, LONGEST_LEXEME).replace(/\p{Surrogate}$/u, '');
}
