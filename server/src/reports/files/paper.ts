import type { Column } from '../table';

/** A4 and its margins in millimetres (Decree 30/2020, annex I, I.2). */
export const margins = { top: 20, bottom: 20, left: 30, right: 15 } as const;

export const pageOf = (landscape: boolean) => (landscape ? { width: 297, height: 210 } : { width: 210, height: 297 });

/** How many millimetres there are between the margins. */
export const textWidth = (landscape: boolean): number => pageOf(landscape).width - margins.left - margins.right;

/** The columns' shares of that, as their widths in characters are to each other. */
export function widthsOf(columns: readonly Column[], landscape: boolean): number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => (width / all) * textWidth(landscape));
}

/** Points of the table's letters: those of the text where there is room, as the forms of the Office have it. */
export const tableSize = (columns: readonly Column[]): number =>
  columns.length <= 6 ? 13 : columns.length <= 9 ? 12 : 11;

/** Words about as long as a line is to be drawn under them, in points: bold capitals and others. */
export const lengthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (letter === ' ' ? 0.25 : letter === letter.toUpperCase() ? 0.7 : 0.5), 0) *
  size;
