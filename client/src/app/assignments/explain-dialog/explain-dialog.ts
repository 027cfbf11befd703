import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { query } from '../../graphql/query';
import type { ExplanationStepKind } from '../../graphql/schema';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords } from '../../ui/dates';
import type { IconName } from '../../ui/icons';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { TimeChip } from '../../ui/time-chip/time-chip';
import { timeFacts } from '../../ui/time-chip/time-words';
import { ExplainAssignmentDocument } from '../explain.generated';
import { ExplainedDays } from '../explained-days/explained-days';

const icons: Record<ExplanationStepKind, IconName> = {
  RULE: 'rule',
  COUNT: 'calendar_month',
  MOVED: 'more_time',
  SENT: 'forward_to_inbox',
  RETURNED: 'reply',
  WAITING: 'hourglass_top',
  NOW: 'today',
};

/** Why an assignment stands to its deadline as it does, step by step, and what sending it today would come to. */
@Component({
  selector: 'app-explain-dialog',
  imports: [ExplainedDays, LoadFailed, MatButton, MatDialogModule, MatIcon, SkeletonRows, TimeChip],
  templateUrl: './explain-dialog.html',
  styleUrl: './explain-dialog.scss',
})
export class ExplainDialog {
  private readonly language = inject(Language);
  private readonly id = inject<string>(MAT_DIALOG_DATA);

  protected readonly t = texts();
  protected readonly icons = icons;
  protected readonly asked = query(ExplainAssignmentDocument, () => ({ id: this.id }));
  protected readonly assignment = computed(() => this.asked.value()?.assignment ?? undefined);
  protected readonly time = computed(() => {
    const { timeliness, deadline } = this.assignment()!;
    return timeFacts(timeliness, deadline, new Date());
  });
  /** What it comes to is said first; where its days are worth a look, they stand at their place in the order. */
  protected readonly now = computed(() => this.assignment()?.explanation.steps.find(({ kind }) => kind === 'NOW'));
  protected readonly steps = computed(() =>
    this.assignment()!.explanation.steps.filter((step) => step !== this.now() || step.days.length),
  );
  protected readonly day = (on: string) => dayInWords(on, 'full', this.language.code());
}
