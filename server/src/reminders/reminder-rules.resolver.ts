import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@libs/auth';
import { Asked, CurrentAsked } from '@libs/loading';
import { isDefault } from './default-rules.lifecycle';
import {
  ReminderPlaceholderType,
  ReminderPreviewInput,
  ReminderPreviewType,
  ReminderRuleType,
  ResetReminderRuleInput,
  ResetReminderRuleResult,
  SaveReminderRuleInput,
  SaveReminderRuleResult,
} from './reminder-rule.graphql';
import { mayEditRules } from './reminder-rule.policy';
import { ReminderRulesQueries } from './reminder-rules.queries';
import { ReminderRulesService } from './reminder-rules.service';
import { placeholders } from './template.lifecycle';

@Resolver(() => ReminderRuleType)
export class ReminderRulesResolver {
  constructor(
    private readonly queries: ReminderRulesQueries,
    private readonly rules: ReminderRulesService,
  ) {}

  @Query(() => [ReminderRuleType], { description: 'The rules of reminding, for those who edit them; else none.' })
  reminderRules(@CurrentActor() actor: Actor) {
    return this.queries.all(actor);
  }

  @Query(() => [ReminderPlaceholderType], { description: 'The words in braces that a sentence may have.' })
  reminderPlaceholders(@CurrentActor() actor: Actor): ReminderPlaceholderType[] {
    if (!mayEditRules(actor)) return [];
    return Object.entries(placeholders).map(([name, meaning]) => ({ name, meaning }));
  }

  @Query(() => ReminderPreviewType, {
    nullable: true,
    description: 'What a rule, as it is being edited, would tell today; null for whoever may not edit it.',
  })
  reminderPreview(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReminderPreviewInput,
    @CurrentAsked() asked: Asked,
  ) {
    return this.rules.preview(actor, input, asked);
  }

  @Mutation(() => SaveReminderRuleResult, { description: 'Changes a rule, or switches it on or off.' })
  async saveReminderRule(@CurrentActor() actor: Actor, @Args('input') input: SaveReminderRuleInput) {
    return this.queries.one(actor, (await this.rules.save(actor, input)).id);
  }

  @Mutation(() => ResetReminderRuleResult, { description: 'Makes a rule as it was delivered.' })
  async resetReminderRule(@CurrentActor() actor: Actor, @Args('input') input: ResetReminderRuleInput) {
    return this.queries.one(actor, (await this.rules.reset(actor, input)).id);
  }

  @ResolveField(() => Boolean, { description: 'Whether it is as delivered.' })
  isDefault(@Parent() rule: ReminderRuleType): boolean {
    return rule.enabled && isDefault(rule.trigger, rule);
  }
}
