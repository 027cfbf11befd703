import { formatVi, type LocalDate } from '@libs/calendar';
import { textOf } from './cell-text';
import { ReportFieldKind } from './definition';

/** Of what a band of lateness is. */
export enum ScoredState {
  /** Done, but late. */
  DONE = 'DONE',
  /** Past the deadline and not done. */
  OVERDUE = 'OVERDUE',
}

/** So many points for what is up to so many working days late; without `upTo` for all that is later than any other band. */
export interface ScoreBand {
  readonly state: ScoredState;
  readonly upTo: number | null;
  readonly points: number;
}

/** How lateness becomes points, since which day (domain-facts.md 1.4: nothing uniform, so it is the Office's to set). */
export interface ScoreTerms {
  readonly validFrom: LocalDate;
  readonly bands: readonly ScoreBand[];
  readonly onTimePoints: number;
  /** Of what is open and in term; null: it is not scored yet. */
  readonly inTermPoints: number | null;
  /** How much more a starred assignment counts. */
  readonly starredWeight: number;
  /** Below so many scored assignments a unit has points but no rank. */
  readonly minimumSample: number;
  /** As if every unit had so many assignments more, of the province's average: few say little. */
  readonly priorSample: number;
}

/** Bands of a state in the order in which they are looked through. */
export const bandsOf = ({ bands }: ScoreTerms, state: ScoredState): ScoreBand[] =>
  bands.filter((band) => band.state === state).sort((a, b) => (a.upTo ?? Infinity) - (b.upTo ?? Infinity));

/** What one unit's assignments add up to. */
export interface Scored {
  readonly sample: number;
  /** The sum of points, and of points and weights by weight. */
  readonly points: number;
  readonly weight: number;
  readonly weighted: number;
}

export interface Ranked {
  readonly points: number | null;
  readonly weightedPoints: number | null;
  readonly rank: number | null;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** The province's average by weight, to which the points of few assignments are drawn. */
export function averageOf(all: Iterable<Scored>): number {
  let [weighted, weight] = [0, 0];
  for (const scored of all) [weighted, weight] = [weighted + scored.weighted, weight + scored.weight];
  return weight ? weighted / weight : 0;
}

/** Points and ranks of units; equal points share a rank, and what has too few assignments has none. */
export function rankedOf(units: ReadonlyMap<string, Scored>, terms: ScoreTerms): Map<string, Ranked> {
  const average = averageOf(units.values());
  const scores = [...units].map(([key, { sample, points, weight, weighted }]) => ({
    ...{ key, sample, points: sample ? rounded(points / sample) : null },
    weightedPoints: sample ? rounded((weighted + terms.priorSample * average) / (weight + terms.priorSample)) : null,
  }));
  const ranking = scores
    .filter(({ sample }) => sample > 0 && sample >= terms.minimumSample)
    .map(({ weightedPoints }) => weightedPoints!)
    .sort((a, b) => b - a);
  return new Map(
    scores.map(({ key, sample, points, weightedPoints }) => {
      const ranks = sample > 0 && sample >= terms.minimumSample;
      return [key, { points, weightedPoints, rank: ranks ? ranking.indexOf(weightedPoints!) + 1 : null }];
    }),
  );
}

/** What stands under a ranking: by which rule, in words. */
export function ruleWords(terms: ScoreTerms, average: number): string[] {
  const number = (value: number) => textOf(ReportFieldKind.NUMBER, value);
  const bands = (state: ScoredState) =>
    bandsOf(terms, state)
      .map(({ upTo, points }) => `${upTo === null ? 'lâu hơn' : `đến ${upTo} ngày làm việc`}: ${number(points)}`)
      .join(', ');
  const inTerm = terms.inTermPoints === null ? '' : `; đang thực hiện trong hạn: ${number(terms.inTermPoints)}`;
  return [
    `Bảng điểm áp dụng từ ${formatVi(terms.validFrom)}: hoàn thành đúng hạn: ${number(terms.onTimePoints)}${inTerm}; hoàn thành quá hạn ${bands(ScoredState.DONE)}; quá hạn chưa xong ${bands(ScoredState.OVERDUE)}. Nhiệm vụ không thời hạn không chấm.`,
    `Điểm theo khối lượng = (tổng điểm + ${terms.priorSample} × điểm bình quân chung ${number(rounded(average))}) / (số nhiệm vụ + ${terms.priorSample})${terms.starredWeight === 1 ? '' : `; nhiệm vụ trọng tâm tính hệ số ${number(terms.starredWeight)}`}.`,
    `Đơn vị có dưới ${terms.minimumSample} nhiệm vụ chấm điểm không xếp hạng.`,
  ];
}
