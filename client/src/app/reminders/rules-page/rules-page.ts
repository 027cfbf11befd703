import { Component, computed, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import { ReminderRulesDocument, type RuleFragment, SaveReminderRuleDocument } from '../reminders.generated';
import { stepWords, whenWords } from '../rule-words';

/** The rules of reminding as sentences; each can be edited, switched off and on. */
@Component({
  selector: 'app-rules-page',
  imports: [LoadFailed, MatIcon, MatIconButton, MatSlideToggle, SkeletonRows, When],
  templateUrl: './rules-page.html',
  styleUrl: './rules-page.scss',
})
export class RulesPage {
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly save = mutation(SaveReminderRuleDocument);

  protected readonly t = texts();
  protected readonly answer = query(ReminderRulesDocument, () => ({}));
  protected readonly rules = computed(() =>
    (this.answer.value()?.reminderRules ?? []).map((rule) => ({
      rule,
      when: whenWords(rule, this.t),
      steps: stepWords(rule, this.t),
    })),
  );

  /** Done at once; the other way round undoes it. */
  protected async toggle(id: string, enabled: boolean): Promise<void> {
    const rule = this.answer.value()?.reminderRules.find((one) => one.id === id);
    if (!rule || rule.enabled === enabled) return;
    const { version, name, days, every, steps, text } = rule;
    const plain = steps.map(({ who, from, channel }) => ({ who, from, channel }));
    const outcome = await this.save({
      input: { id, expectedVersion: version, enabled, days, every, steps: plain, text },
    });
    if (!outcome.ok) {
      this.notice.say(outcome.refusal.message);
      return this.answer.refresh();
    }
    const words = this.t(enabled ? 'reminders.rules.switchedOn' : 'reminders.rules.switchedOff', { name });
    this.notice.undoable(words, () => this.toggle(id, !enabled));
  }

  protected async edit(rule: RuleFragment) {
    const { RuleDialog } = await import('../rule-dialog/rule-dialog');
    const data = { rule, placeholders: this.answer.value()?.reminderPlaceholders ?? [] };
    this.dialogs.open(RuleDialog, {
      data,
      width: '960px',
      maxWidth: '96vw',
      maxHeight: '94dvh',
      panelClass: 'form-panel',
    });
  }
}
