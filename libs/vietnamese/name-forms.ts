import { fold } from './fold';
import { initialVariants } from './initials';
import { tonePlacement } from './tone-placement';

/** Everything about one written name that matching compares, computed once. */
export interface NameForms {
  /** As it is written. */
  name: string;
  /** Folded words: `ubnd huyen phong tho` in four parts. */
  words: string[];
  /** Folded, without anything between the words: `sotttt` for `Sở TT&TT`. The dots of a code stay: `h23.12`. */
  compact: string;
  /** With its diacritics, tones in one placement, no spaces: tells `Tân Lập` from `Tân Lạp`. */
  accented: string;
  initials: string[];
  /** A bit for each letter and digit in `compact`: a name that lacks a letter of the query needs no closer look. */
  letters: number;
}

export function formsOf(name: string): NameForms {
  const folded = sameY(fold(name));
  const compact = compactOf(folded);
  return {
    name,
    words: folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean),
    compact,
    accented: compactOf(tonePlacement(name).toLowerCase()),
    initials: initialVariants(name),
    letters: lettersOf(compact),
  };
}

/** `kỹ thuật` and `kĩ thuật`, `lý` and `lí` are the same words (`domain-facts.md §8.2`). */
function sameY(folded: string): string {
  return folded.replace(/(?<!\p{L})([bcdghklmnprstvx]{1,3})y(?!\p{L})/gu, '$1i');
}

function compactOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}.]/gu, '').replace(/\.(?!\p{N})|(?<!\p{N})\./gu, '');
}

/** Digits share the five bits that a–z leave. Other scripts set none, and so are never passed over. */
function lettersOf(compact: string): number {
  let bits = 0;
  for (let i = 0; i < compact.length; i++) {
    const code = compact.charCodeAt(i);
    if (code >= 97 && code <= 122) bits |= 1 << (code - 97);
    else if (code >= 48 && code <= 57) bits |= 1 << (26 + (code % 5));
  }
  return bits;
}
