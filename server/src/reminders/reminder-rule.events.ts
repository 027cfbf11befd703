import type { DomainEvent } from '@libs/changes';

/** A rule of reminding was changed: its numbers, recipients, words, or whether it is on. */
export type ReminderRuleSaved = DomainEvent<'reminder_rule.saved', { code: string; name: string; enabled: boolean }>;
/** It is as delivered again. */
export type ReminderRuleReset = DomainEvent<'reminder_rule.reset', { code: string; name: string }>;

/** What this module announces. What people are told is told by their inbox; reading it is nobody else's business. */
export type ReminderRuleEvent = ReminderRuleSaved | ReminderRuleReset;
