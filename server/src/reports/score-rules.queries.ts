import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@libs/calendar';
import { Reads } from '@libs/sql';
import { personJson, type PersonRow } from '../accounts';
import type { ScoreTerms } from './score-rule';

/** A rule as the Office sees it. */
export interface ScoreRuleRow extends ScoreTerms {
  readonly id: string;
  readonly version: number;
  readonly changedBy: PersonRow | null;
  readonly changedAt: string;
}

const columns = `s.id, s.version, s.valid_from::text as "validFrom", s.bands, s.on_time_points as "onTimePoints",
  s.in_term_points as "inTermPoints", s.starred_weight::float8 as "starredWeight", s.minimum_sample as "minimumSample",
  s.prior_sample as "priorSample", ${personJson('p')} as "changedBy", s.changed_at as "changedAt"
  from score_rule s left join account p on p.id = s.changed_by_id`;

/** Reads of the rules by which units are ranked. */
@Injectable()
export class ScoreRulesQueries {
  constructor(private readonly reads: Reads) {}

  /** Newest first. */
  all(): Promise<ScoreRuleRow[]> {
    return this.reads.rows(`select ${columns} order by s.valid_from desc`);
  }

  async one(id: string): Promise<ScoreRuleRow | null> {
    return (await this.all()).find((rule) => rule.id === id) ?? null;
  }

  /** The rule that holds on a day; before the first one, the first. */
  async on(day: LocalDate): Promise<ScoreTerms> {
    const row = await this.reads.row<ScoreRuleRow>(
      `select ${columns} order by s.valid_from > $1, case when s.valid_from > $1 then s.valid_from - date '0001-01-01' else date '0001-01-01' - s.valid_from end limit 1`,
      { values: [day] },
    );
    return row!;
  }

  async idOn(day: LocalDate): Promise<string | null> {
    const row = await this.reads.row<{ id: string }>('select id from score_rule where valid_from = $1', {
      values: [day],
    });
    return row?.id ?? null;
  }
}
