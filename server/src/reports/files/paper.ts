import { textOf } from '../cell-text';
import { ReportFieldKind as Kind } from '../definition';
import type { Column, Row } from '../table';

/** A4 and its margins in millimetres (Decree 30/2020, annex I, I.2). */
export const margins = { top: 20, bottom: 20, left: 30, right: 15 } as const;

export const pageOf = (landscape: boolean) => (landscape ? { width: 297, height: 210 } : { width: 210, height: 297 });

/** How many millimetres there are between the margins. */
export const textWidth = (landscape: boolean): number => pageOf(landscape).width - margins.left - margins.right;

/** Beside what a cell says: its padding and its line, in points. */
const beside = 8;
const inMm = (points: number) => (points * 25.4) / 72;

/**
 * The columns' shares of that, as their widths in characters are to each other; but none so narrow that a day, a number or a
 * word of its heading would be broken.
 */
export function widthsOf(columns: readonly Column[], landscape: boolean): number[] {
  const size = tableSize(columns);
  const least = columns.map((column) => leastWidth(column, size));
  const wanted = columns.map(({ width }) => width);
  const fixed = new Set<number>();
  for (;;) {
    const free = columns.map((_, n) => n).filter((n) => !fixed.has(n));
    const room = textWidth(landscape) - [...fixed].reduce((sum, n) => sum + least[n], 0);
    const all = free.reduce((sum, n) => sum + wanted[n], 0);
    const share = (n: number) => (wanted[n] / all) * room;
    const narrow = free.filter((n) => share(n) < least[n]);
    // Where not even what is least has room, all become narrower alike.
    if (narrow.length === free.length) return evenly(least, textWidth(landscape));
    if (!narrow.length) return columns.map((_, n) => (fixed.has(n) ? least[n] : share(n)));
    for (const n of narrow) fixed.add(n);
  }
}

const evenly = (widths: readonly number[], room: number): number[] => {
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => (width / all) * room);
};

const samples: Partial<Record<Kind, string>> = {
  [Kind.DATE]: '30/11/2026',
  [Kind.PERCENT]: '100,00',
  [Kind.NUMBER]: '9.999',
};

function leastWidth({ field, heading }: Column, size: number): number {
  const words = [...heading.split(/\s+/), samples[field.kind] ?? ''];
  return inMm(Math.max(...words.map((word) => lengthOf(word, size))) + beside);
}

/** Points of the table's letters: those of the text where there is room, as the forms of the Office have it. */
export const tableSize = (columns: readonly Column[]): number =>
  columns.length <= 6 ? 13 : columns.length <= 9 ? 12 : 11;

/** About how long words are, in points, in bold letters of Times New Roman. */
export const lengthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0) * size;

function widthOfLetter(letter: string): number {
  if (/[\s.,;:/|ilIjt'-]/.test(letter)) return 0.31;
  if (/[\d()%]/.test(letter)) return 0.52;
  return letter === letter.toLowerCase() ? 0.54 : 0.72;
}

/**
 * Whether a row, by a cautious guess, is so tall that it has to go over the end of a page: others are kept together, but pdfmake
 * loses what has no room on a page of its own.
 */
export function isTall({ cells }: Row, columns: readonly Column[], landscape: boolean): boolean {
  const size = tableSize(columns);
  const widths = widthsOf(columns, landscape);
  const room = (pageOf(landscape).height - margins.top - margins.bottom) / 2;
  return cells.some(({ kind, value }, at) => {
    const width = at === cells.length - 1 ? widths.slice(at).reduce((sum, mm) => sum + mm, 0) : widths[at];
    const lines = textOf(kind, value).split('\n');
    // A line ends with a word, so none is quite full.
    const count = lines.reduce((sum, line) => sum + Math.ceil((inMm(lengthOf(line, size)) * 1.15) / width) + 1, 0);
    return inMm(count * size * 1.2) > room;
  });
}
