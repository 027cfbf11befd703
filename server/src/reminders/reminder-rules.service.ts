import { Injectable } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { InvalidField, InvalidInput, NotFound, refuse } from '@libs/refusals';
import type { Asked } from '@libs/loading';
import { oneLine } from '@libs/vietnamese';
import { defaultRules, problemsOf, type RuleWords } from './default-rules.lifecycle';
import type { ReminderRuleReset, ReminderRuleSaved } from './reminder-rule.events';
import { ReminderRule } from './reminder-rule.entity';
import type { ReminderPreviewInput, ResetReminderRuleInput, SaveReminderRuleInput } from './reminder-rule.graphql';
import { mayEditRules } from './reminder-rule.policy';
import { ReminderRulesQueries } from './reminder-rules.queries';
import { problemOf } from './template.lifecycle';
import type { ReminderTrigger } from './notification.lifecycle';

/** How many rows a preview shows. */
const previewed = 8;

/** Commands on the rules of reminding, and what an edited one would do. */
@Injectable()
export class ReminderRulesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: ReminderRulesQueries,
  ) {}

  save(actor: Actor, input: SaveReminderRuleInput) {
    return this.unitOfWork.run(actor, { command: 'saveReminderRule', input }, async (tx) => {
      const rule = await this.held(tx, input);
      Object.assign(rule, checked(rule.trigger, input), { enabled: input.enabled }, changed(tx));
      const { code, name, enabled } = rule;
      const event: ReminderRuleSaved = {
        type: 'reminder_rule.saved',
        subjectId: rule.id,
        data: { code, name, enabled },
      };
      return tx.save(rule, event);
    });
  }

  /** As delivered, and on. */
  reset(actor: Actor, input: ResetReminderRuleInput) {
    return this.unitOfWork.run(actor, { command: 'resetReminderRule', input }, async (tx) => {
      const rule = await this.held(tx, input);
      Object.assign(rule, defaultRules[rule.trigger], { enabled: true }, changed(tx));
      const { code, name } = rule;
      const event: ReminderRuleReset = { type: 'reminder_rule.reset', subjectId: rule.id, data: { code, name } };
      return tx.save(rule, event);
    });
  }

  async preview(actor: Actor, input: ReminderPreviewInput, asked: Asked) {
    const rule = (await this.queries.one(actor, input.id)) ?? refuse(new NotFound());
    return this.queries.preview(actor, { ...rule, ...checked(rule.trigger, input) }, previewed, asked);
  }

  private async held(tx: Transaction, target: { id: string; expectedVersion: number }): Promise<ReminderRule> {
    if (!mayEditRules(tx.actor)) refuse(new NotFound());
    return tx.lock(ReminderRule, target);
  }
}

function checked(trigger: ReminderTrigger, input: RuleWords): RuleWords {
  const text = oneLine(input.text);
  const words: RuleWords = {
    // Nearest last, as they come one after the other.
    days: [...input.days].sort((a, b) => b - a),
    every: input.every,
    steps: input.steps.map(({ who, from, channel }) => ({ who, from, channel })),
    text,
  };
  const problems = problemsOf(trigger, words, problemOf);
  if (problems.length) refuse(new InvalidInput(problems.map(({ path, message }) => new InvalidField(path, message))));
  return words;
}

const changed = ({ actor, now }: Transaction) => ({ changedById: actor.id, changedAt: now });
