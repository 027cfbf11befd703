import { Injectable } from '@nestjs/common';
import { Parameters, type Snapshot } from '@libs/sql';
import { workingDaysBetween } from '../calendar';
import { CountedRows, type Question } from '../statistics';
import {
  averageOf,
  bandsOf,
  type Ranked,
  rankedOf,
  ruleWords,
  type Scored,
  ScoredState,
  type ScoreTerms,
} from './score-rule';

/** The points of units. */
export interface Ranking {
  readonly of: (key: string) => Ranked & { readonly sample: number };
  readonly sample: number;
  readonly words: readonly string[];
}

/** Scores every assignment that the figures count, and adds the points up by unit (domain-facts.md 1.4). */
@Injectable()
export class RankingRowsQueries {
  /** @param keys the units that have a row; what a part of one did is the unit's */
  async read(at: Snapshot, question: Question, terms: ScoreTerms, keys: readonly string[]): Promise<Ranking> {
    const parameters = new Parameters();
    const { bind } = parameters;
    const counted = new CountedRows(question, bind);
    const rows = await at.rows<Scored & { key: string }>(
      `select key, count(*)::int as sample, sum(points)::float8 as points, sum(weight)::float8 as weight,
         sum(points * weight)::float8 as weighted
       from (select ${rowOf(bind(keys))} as key, ${pointsOf(counted, terms)} as points,
           case when v.starred then ${bind(terms.starredWeight)}::numeric else 1 end as weight
         ${counted.from()} and ${counted.inPeriod}) t
       where points is not null and key is not null group by key`,
      parameters,
    );
    const units = new Map<string, Scored>(rows.map(({ key, ...scored }) => [key, scored]));
    const ranked = rankedOf(units, terms);
    return {
      of: (key) => ({ ...(ranked.get(key) ?? nothing), sample: units.get(key)?.sample ?? 0 }),
      sample: rows.reduce((sum, { sample }) => sum + sample, 0),
      words: ruleWords(terms, averageOf(units.values())),
    };
  }
}

const nothing: Ranked = { points: null, weightedPoints: null, rank: null };

/** SQL: of the units that have a row, the nearest above the assignment's, or itself. */
const rowOf = (keys: string): string =>
  `(select p.id from unit o cross join unnest(o.path) with ordinality p(id, n)
    where o.id = v.unit_id and p.id = any(${keys}::uuid[]) order by p.n desc limit 1)`;

/** SQL: the points of `v`; null for what is not scored. Lateness is in working days, as the rule has it. */
function pointsOf(counted: CountedRows, terms: ScoreTerms): string {
  const { cells, basis } = counted;
  const due = cells.dueOn(basis);
  const late = workingDaysBetween(due, `${due} + ${cells.daysLate(basis)}`);
  const banded = (state: ScoredState) => {
    const bands = bandsOf(terms, state);
    const last = bands.find(({ upTo }) => upTo === null)!;
    const limited = bands.filter(({ upTo }) => upTo !== null);
    if (!limited.length) return `${Number(last.points)}`;
    return `case ${limited.map(({ upTo, points }) => `when ${late} <= ${Number(upTo)} then ${Number(points)}`).join(' ')} else ${Number(last.points)} end`;
  };
  const inTerm = terms.inTermPoints === null ? 'null' : `${Number(terms.inTermPoints)}`;
  return `case ${counted.cell} when 'DONE_ON_TIME' then ${Number(terms.onTimePoints)} when 'DONE_LATE' then ${banded(ScoredState.DONE)}
    when 'OPEN_OVERDUE' then ${banded(ScoredState.OVERDUE)} when 'OPEN_IN_TERM' then ${inTerm} end`;
}
