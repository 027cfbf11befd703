import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { seesRules } from './report.policy';
import { SaveScoreRuleInput, SaveScoreRuleResult, ScoreRuleType } from './score-rule.graphql';
import { ScoreRulesQueries } from './score-rules.queries';
import { ScoreRulesService } from './score-rules.service';

@Resolver(() => ScoreRuleType)
export class ScoreRulesResolver {
  constructor(
    private readonly queries: ScoreRulesQueries,
    private readonly service: ScoreRulesService,
  ) {}

  @Query(() => [ScoreRuleType], {
    description: 'How lateness has become points since when, newest first; for those whose scope is the province.',
  })
  scoreRules(@CurrentActor() actor: Actor) {
    return seesRules(actor) ? this.queries.all() : [];
  }

  @Mutation(() => SaveScoreRuleResult, {
    description: 'Sets how lateness becomes points from a day on, today or later; for heads of the Office.',
  })
  async saveScoreRule(@CurrentActor() actor: Actor, @Args('input') input: SaveScoreRuleInput) {
    return this.queries.one((await this.service.save(actor, input)).id);
  }
}
