import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { localDateIn } from '@libs/calendar';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { config } from '@libs/config';
import { Forbidden, InvalidField, InvalidInput, refuse, StaleVersion } from '@libs/refusals';
import { mayRank } from './report.policy';
import type { ScoreRuleSaved } from './report.events';
import { bandsOf, ScoredState } from './score-rule';
import { ScoreRule } from './score-rule.entity';
import type { SaveScoreRuleInput } from './score-rule.graphql';
import { ScoreRulesQueries } from './score-rules.queries';

/** Commands on the rules by which units are ranked. */
@Injectable()
export class ScoreRulesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: ScoreRulesQueries,
  ) {}

  /** Sets how lateness becomes points from a day on, today at the earliest: what was ranked before stays as it was. */
  save(actor: Actor, input: SaveScoreRuleInput) {
    return this.unitOfWork.run(actor, { command: 'saveScoreRule', input }, async (tx) => {
      if (!mayRank(actor)) refuse(new Forbidden());
      const problems = problemsOf(input, localDateIn(config.TZ_OFFICE, tx.now));
      if (problems.length) refuse(new InvalidInput(problems));
      const { validFrom, bands, onTimePoints, inTermPoints, starredWeight, minimumSample, priorSample } = input;
      const rule = Object.assign(await this.held(tx, input), {
        ...{ validFrom, onTimePoints, inTermPoints: inTermPoints ?? null, starredWeight, minimumSample, priorSample },
        bands: bands.map(({ state, upTo, points }) => ({ state, upTo: upTo ?? null, points })),
        ...{ changedById: actor.id, changedAt: tx.now },
      });
      return tx.save(rule, {
        type: 'score-rule.saved',
        subjectId: rule.id,
        data: { validFrom },
      } satisfies ScoreRuleSaved);
    });
  }

  private async held(tx: Transaction, { validFrom, expectedVersion }: SaveScoreRuleInput): Promise<ScoreRule> {
    const id = await this.queries.idOn(validFrom);
    if (!id)
      return expectedVersion ? refuse(new StaleVersion(0)) : Object.assign(new ScoreRule(), { id: randomUUID() });
    const rule = (await tx.hold(ScoreRule, id))!;
    return rule.version === expectedVersion ? rule : refuse(await tx.stale(rule));
  }
}

function problemsOf(input: SaveScoreRuleInput, today: string): InvalidField[] {
  const problems: InvalidField[] = [];
  const wrong = (path: string, message: string) => problems.push(new InvalidField(path, message));
  const within = (path: string, value: number, least: number, most: number) =>
    value >= least && value <= most ? 0 : wrong(path, `Nhập một số từ ${least} đến ${most}.`);
  if (input.validFrom < today) wrong('validFrom', 'Bảng điểm chỉ áp dụng từ hôm nay trở đi; kỳ đã xếp hạng không đổi.');
  within('onTimePoints', input.onTimePoints, 0, 100);
  if (input.inTermPoints !== null && input.inTermPoints !== undefined)
    within('inTermPoints', input.inTermPoints, 0, 100);
  within('starredWeight', input.starredWeight, 1, 10);
  within('minimumSample', input.minimumSample, 0, 1_000);
  within('priorSample', input.priorSample, 0, 1_000);
  if (input.bands.length > 20) wrong('bands', 'Nhiều nhất 20 mức.');
  input.bands.forEach(({ upTo, points }, n) => {
    within(`bands.${n}.points`, points, 0, 100);
    if (upTo !== null && upTo !== undefined) within(`bands.${n}.upTo`, upTo, 1, 1_000);
  });
  for (const state of Object.values(ScoredState)) {
    const limits = bandsOf(input as never, state).map(({ upTo }) => upTo ?? null);
    const what = state === ScoredState.DONE ? 'hoàn thành quá hạn' : 'quá hạn chưa xong';
    if (!limits.includes(null)) wrong('bands', `Mức cuối của “${what}” phải là “lâu hơn”, không có số ngày.`);
    if (new Set(limits).size !== limits.length) wrong('bands', `Hai mức của “${what}” có cùng số ngày.`);
  }
  return problems;
}
