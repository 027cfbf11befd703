import { nfc } from './clean';
import { fold } from './fold';

/** Words that people leave out when they shorten a name; some write the `v` of `và` all the same. */
const skipped = new Set(['va', 'cua', 'cho']);

/** `Sở Thông tin và Truyền thông` → `stttt`; a part that is short already stays whole: `Sở TT&TT` → `stttt`. */
export function initials(name: string): string {
  return letters(name, skipped);
}

/** The initials people may type: with and without the little words, with and without the first word (`tttt`, `khdt`). */
export function initialVariants(name: string): string[] {
  const tail = name.trim().replace(/^\S+\s*/, '');
  const variants = [initials(name), letters(name, new Set()), initials(tail), letters(tail, new Set())];
  return [...new Set(variants)].filter((variant) => variant.length > 1);
}

function letters(name: string, left: ReadonlySet<string>): string {
  const composed = nfc(name);
  const shouted = composed === composed.toUpperCase();
  return composed
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !left.has(fold(word)))
    .map((word) => (isAbbreviation(word) && !shouted ? fold(word) : fold(word).slice(0, 1)))
    .join('');
}

/** `TT`, `UBND`, `KH`: but not the words of a name that is in capitals throughout. */
function isAbbreviation(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}
