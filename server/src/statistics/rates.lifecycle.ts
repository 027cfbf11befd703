import { FigureKey, type Figures } from './figures.lifecycle';

/** Three denominators are in official use, so every rate names its own (domain.md §5, domain-facts.md 1.3). */
export enum RateFormula {
  COMPLETION_OF_ALL = 'COMPLETION_OF_ALL',
  COMPLETION_OF_DUE = 'COMPLETION_OF_DUE',
  ON_TIME_OF_ALL = 'ON_TIME_OF_ALL',
  ON_TIME_OF_DUE = 'ON_TIME_OF_DUE',
  ON_TIME_OF_DONE = 'ON_TIME_OF_DONE',
  OVERDUE_OF_ALL = 'OVERDUE_OF_ALL',
  OVERDUE_OF_OPEN = 'OVERDUE_OF_OPEN',
  UPDATED_OF_OPEN = 'UPDATED_OF_OPEN',
}

/** Grows whenever a figure or a rate comes to mean something else: what was reported says which it used. */
export const formulaVersion = 1;

interface Formula {
  readonly name: string;
  /** As printed under a table. */
  readonly words: string;
  readonly of: readonly FigureKey[];
  readonly in: readonly FigureKey[];
}

const { TOTAL, DONE, DONE_ON_TIME, DONE_LATE, OPEN, OPEN_OVERDUE, UPDATED } = FigureKey;
const due = [DONE_ON_TIME, DONE_LATE, OPEN_OVERDUE];
const dueWords = 'nhiệm vụ đến hạn (hoàn thành có thời hạn + quá hạn chưa hoàn thành)';

/** Sums of figures over sums of figures, so that a rate is always of counts that are themselves shown. */
export const formulas: Record<RateFormula, Formula> = {
  COMPLETION_OF_ALL: {
    name: 'Tỷ lệ hoàn thành / tổng số',
    words: 'Nhiệm vụ hoàn thành / tổng số nhiệm vụ được giao (không tính nhiệm vụ đã thu hồi)',
    of: [DONE],
    in: [TOTAL],
  },
  COMPLETION_OF_DUE: {
    name: 'Tỷ lệ hoàn thành / đến hạn',
    words: `Nhiệm vụ hoàn thành có thời hạn / ${dueWords}`,
    of: [DONE_ON_TIME, DONE_LATE],
    in: due,
  },
  ON_TIME_OF_ALL: {
    name: 'Tỷ lệ đúng hạn / tổng số',
    words: 'Nhiệm vụ hoàn thành đúng hạn / tổng số nhiệm vụ được giao (không tính nhiệm vụ đã thu hồi)',
    of: [DONE_ON_TIME],
    in: [TOTAL],
  },
  ON_TIME_OF_DUE: {
    name: 'Tỷ lệ đúng hạn / đến hạn',
    words: `Nhiệm vụ hoàn thành đúng hạn / ${dueWords}`,
    of: [DONE_ON_TIME],
    in: due,
  },
  ON_TIME_OF_DONE: {
    name: 'Tỷ lệ đúng hạn / hoàn thành',
    words: 'Nhiệm vụ hoàn thành đúng hạn / nhiệm vụ hoàn thành (kể cả không có thời hạn)',
    of: [DONE_ON_TIME],
    in: [DONE],
  },
  OVERDUE_OF_ALL: {
    name: 'Tỷ lệ quá hạn / tổng số',
    words: 'Nhiệm vụ quá hạn chưa hoàn thành / tổng số nhiệm vụ được giao (không tính nhiệm vụ đã thu hồi)',
    of: [OPEN_OVERDUE],
    in: [TOTAL],
  },
  OVERDUE_OF_OPEN: {
    name: 'Tỷ lệ quá hạn / chưa hoàn thành',
    words: 'Nhiệm vụ quá hạn chưa hoàn thành / nhiệm vụ chưa hoàn thành',
    of: [OPEN_OVERDUE],
    in: [OPEN],
  },
  UPDATED_OF_OPEN: {
    name: 'Tỷ lệ cập nhật tình hình',
    words: 'Nhiệm vụ chưa hoàn thành có cập nhật tiến độ trong 15 ngày gần nhất / nhiệm vụ chưa hoàn thành',
    of: [UPDATED],
    in: [OPEN],
  },
};

export interface RateValue {
  readonly formula: RateFormula;
  readonly numerator: number;
  readonly denominator: number;
  /** To two decimals, halves up; null when there is nothing to divide by. */
  readonly percent: number | null;
}

/** Every rate of these figures. */
export const ratesOf = (figures: Figures): RateValue[] =>
  Object.values(RateFormula).map((formula) => {
    const sum = (keys: readonly FigureKey[]) => keys.reduce((total, key) => total + figures[key], 0);
    const [numerator, denominator] = [sum(formulas[formula].of), sum(formulas[formula].in)];
    return { formula, numerator, denominator, percent: percentOf(numerator, denominator) };
  });

/** A share in percent, to two decimals. */
export const percentOf = (numerator: number, denominator: number): number | null =>
  denominator ? Math.round((numerator * 10_000) / denominator) / 100 : null;
