import { nfc } from './clean';
import { fold } from './fold';

/** Words that people leave out when they shorten a name; some write the `v` of `và` all the same. */
const littleWords = new Set(['va', 'cua', 'cho']);

/** `Sở Thông tin và Truyền thông` → `stttt`; a part that is short already stays whole: `Sở TT&TT` → `stttt`. */
export function initials(name: string): string {
  return shortOf(wordsOf(name).filter(isNotLittle));
}

/** The initials people may type: with and without the little words, with and without the first word (`tttt`, `khdt`). */
export function initialVariants(name: string): string[] {
  const words = wordsOf(name);
  const [first, ...rest] = words;
  if (!first) return [];
  const main = rest.filter(isNotLittle);
  const variants = [[first, ...main], words, main, rest].map(shortOf);
  return [...new Set(variants)].filter((variant) => variant.length > 1);
}

interface Word {
  folded: string;
  short: string;
}

function wordsOf(name: string): Word[] {
  const composed = nfc(name);
  const allCapitals = composed === composed.toUpperCase();
  const words = composed.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => {
    const folded = fold(word);
    // `TT`, `UBND`, `KH` are initials already; the words of a name in capitals throughout are not.
    const isAbbreviation = !allCapitals && word.length > 1 && word === word.toUpperCase();
    return { folded, short: isAbbreviation ? folded : folded.slice(0, 1) };
  });
}

function isNotLittle(word: Word): boolean {
  return !littleWords.has(word.folded);
}

function shortOf(words: Word[]): string {
  return words.map((word) => word.short).join('');
}
