import { Cell } from './cells.lifecycle';

/** Everything that is counted, in the order in which it is shown. */
export enum FigureKey {
  TOTAL = 'TOTAL',
  DONE = 'DONE',
  DONE_ON_TIME = 'DONE_ON_TIME',
  DONE_LATE = 'DONE_LATE',
  OPEN = 'OPEN',
  OPEN_IN_TERM = 'OPEN_IN_TERM',
  OPEN_OVERDUE = 'OPEN_OVERDUE',
  DONE_NO_DEADLINE = 'DONE_NO_DEADLINE',
  OPEN_NO_DEADLINE = 'OPEN_NO_DEADLINE',
  WITHDRAWN = 'WITHDRAWN',
  WAITING = 'WAITING',
  UNACKNOWLEDGED = 'UNACKNOWLEDGED',
  RETURNED = 'RETURNED',
  EXTENDED = 'EXTENDED',
  STARRED = 'STARRED',
  CARRIED_OVER = 'CARRIED_OVER',
  CARRIED_OVER_OVERDUE = 'CARRIED_OVER_OVERDUE',
  UPDATED = 'UPDATED',
  DUE_SOON = 'DUE_SOON',
}

/** What is so of an assignment beside its cell, each a bit of one number. `COUNTED`: it is one of the period's. */
export const marks = {
  COUNTED: 1,
  WAITING: 2,
  UNACKNOWLEDGED: 4,
  RETURNED: 8,
  EXTENDED: 16,
  STARRED: 32,
  CARRIED_OVER: 64,
  UPDATED: 128,
  DUE_SOON: 256,
} as const;

export type Mark = keyof typeof marks;

/** How many there are of one kind. */
export interface Tally {
  readonly cell: Cell | null;
  readonly marks: number;
  readonly count: number;
}

/** What an assignment must be to be counted: in one of these cells, and bearing all of these marks. */
export interface Membership {
  readonly cells: readonly Cell[];
  readonly marks: readonly Mark[];
}

const done = [Cell.DONE_ON_TIME, Cell.DONE_LATE, Cell.DONE_NO_DEADLINE];
const open = [Cell.OPEN_IN_TERM, Cell.OPEN_OVERDUE, Cell.OPEN_NO_DEADLINE];
/** The six that add up to the total. */
export const totalCells: readonly Cell[] = [...done, ...open];
const inPeriod = (cells: readonly Cell[], ...also: Mark[]): Membership => ({ cells, marks: ['COUNTED', ...also] });

/**
 * The one definition of each figure (domain.md §5). Those carried over from earlier years are a line of their own: what
 * remains open of them, whether or not the period takes it in.
 */
export const figures: Record<FigureKey, Membership> = {
  TOTAL: inPeriod(totalCells),
  DONE: inPeriod(done),
  DONE_ON_TIME: inPeriod([Cell.DONE_ON_TIME]),
  DONE_LATE: inPeriod([Cell.DONE_LATE]),
  OPEN: inPeriod(open),
  OPEN_IN_TERM: inPeriod([Cell.OPEN_IN_TERM]),
  OPEN_OVERDUE: inPeriod([Cell.OPEN_OVERDUE]),
  DONE_NO_DEADLINE: inPeriod([Cell.DONE_NO_DEADLINE]),
  OPEN_NO_DEADLINE: inPeriod([Cell.OPEN_NO_DEADLINE]),
  WITHDRAWN: inPeriod([Cell.WITHDRAWN]),
  WAITING: inPeriod(open, 'WAITING'),
  UNACKNOWLEDGED: inPeriod(open, 'UNACKNOWLEDGED'),
  RETURNED: inPeriod(totalCells, 'RETURNED'),
  EXTENDED: inPeriod(totalCells, 'EXTENDED'),
  STARRED: inPeriod(totalCells, 'STARRED'),
  CARRIED_OVER: { cells: open, marks: ['CARRIED_OVER'] },
  CARRIED_OVER_OVERDUE: { cells: [Cell.OPEN_OVERDUE], marks: ['CARRIED_OVER'] },
  UPDATED: inPeriod(open, 'UPDATED'),
  DUE_SOON: inPeriod([Cell.OPEN_IN_TERM], 'DUE_SOON'),
};

/** The cells as figures, in the order of the enum. */
export const cellFigures: readonly FigureKey[] = Object.values(FigureKey).filter((key) =>
  totalCells.includes(key as unknown as Cell),
);

export type Figures = Readonly<Record<FigureKey, number>>;

const bits = (of: readonly Mark[]) => of.reduce((sum, mark) => sum | marks[mark], 0);
const memberships = Object.values(FigureKey).map((key) => ({
  key,
  cells: new Set<Cell | null>(figures[key].cells),
  bits: bits(figures[key].marks),
}));

/** Adds tallies up to every figure. */
export function figuresOf(tallies: readonly Tally[]): Figures {
  const sums = Object.fromEntries(Object.values(FigureKey).map((key) => [key, 0])) as Record<FigureKey, number>;
  for (const tally of tallies)
    for (const each of memberships)
      if ((tally.marks & each.bits) === each.bits && each.cells.has(tally.cell)) sums[each.key] += tally.count;
  return sums;
}

/** Whether the cells account for all that is counted: `population` counts the period's rows without looking at any cell. */
export const closes = (sums: Figures, population: number): boolean =>
  totalCells.reduce((sum, cell) => sum + sums[cell as unknown as FigureKey], 0) === sums.TOTAL &&
  sums.DONE + sums.OPEN === sums.TOTAL &&
  sums.TOTAL + sums.WITHDRAWN === population;
