/** A text reduced to what its letters say: without case, marks, spaces and signs; and where each letter stood in it. */
export interface Letters {
  text: string;
  at: readonly number[];
}

/** A part of a text: from a character up to another. */
export interface Passage {
  from: number;
  to: number;
}

/** Fewer letters are found anywhere. */
const least = 8;
/** Pieces of the words that are looked for where they are not all there as they stand. */
const [pieceLength, pieceStep] = [20, 10];
/** How far a piece may stand from where it would stand in the words: a page break, a footnote between them. */
const slack = 80;
const mostPlaces = 30;

export function lettersOf(source: string): Letters {
  const letters: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < source.length; i++) {
    for (const letter of letterOf(source[i]!)) {
      letters.push(letter);
      at.push(i);
    }
  }
  return { text: letters.join(''), at };
}

const folded = new Map<string, string>();

function letterOf(sign: string): string {
  const known = folded.get(sign);
  if (known !== undefined) return known;
  const plain = sign
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/[^\p{L}\p{N}]/gu, '');
  folded.set(sign, plain);
  return plain;
}

/**
 * Where the words stand in the source, ignoring marks and spaces. What somebody typed off a page is rarely letter for
 * letter the same: then it is where most pieces of it stand together.
 */
export function findPassage(source: Letters, words: string): Passage | undefined {
  const { text } = lettersOf(words);
  if (text.length < least) return undefined;
  const whole = source.text.indexOf(text);
  if (whole >= 0) return passage(source, whole, whole + text.length);
  return text.length < 2 * pieceLength ? undefined : byPieces(source, text);
}

function byPieces(source: Letters, text: string): Passage | undefined {
  const found: { shift: number; place: number }[] = [];
  let pieces = 0;
  const last = text.length - pieceLength;
  for (let next = 0; next < last + pieceStep; next += pieceStep, pieces++) {
    // The last piece ends where the words end.
    const start = Math.min(next, last);
    const piece = text.slice(start, start + pieceLength);
    let place = source.text.indexOf(piece);
    for (let n = 0; place >= 0 && n < mostPlaces; n++, place = source.text.indexOf(piece, place + 1))
      found.push({ shift: place - start, place });
  }
  const together = densest(found);
  if (together.length < Math.max(2, pieces * 0.3)) return undefined;
  const places = together.map(({ place }) => place);
  return passage(source, Math.min(...places), Math.max(...places) + pieceLength);
}

/** The most pieces that stand among each other as they do in the words. */
function densest(found: { shift: number; place: number }[]): readonly { place: number }[] {
  const sorted = found.toSorted((a, b) => a.shift - b.shift);
  let best: readonly { place: number }[] = [];
  let low = 0;
  sorted.forEach(({ shift }, high) => {
    while (shift - sorted[low]!.shift > slack) low++;
    if (high - low + 1 > best.length) best = sorted.slice(low, high + 1);
  });
  return best;
}

const passage = ({ at }: Letters, from: number, to: number): Passage => ({ from: at[from]!, to: at[to - 1]! + 1 });
