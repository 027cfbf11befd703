import { afterRenderEffect, Component, computed, input, output, viewChild } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatTooltip } from '@angular/material/tooltip';
import { ask, query } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { acting } from '../acting-store';
import { AssignmentActions } from '../assignment-actions/assignment-actions';
import { actsByKey, actsOf, arrange, type ArrangedActs } from '../assignment-acts';
import { AssignmentFacts } from '../assignment-facts/assignment-facts';
import { AssignmentHeader } from '../assignment-header/assignment-header';
import { type Act, actWords } from '../assignment-labels';
import { AssignmentLife } from '../assignment-life/assignment-life';
import { AssignmentNotices } from '../assignment-notices/assignment-notices';
import {
  AssignmentMoreReportsDocument,
  AssignmentMoreTimelineDocument,
  AssignmentPageDocument,
} from '../assignments.generated';

/**
 * One assignment: beside the list, or a page of its own on a phone. Its actions on top (on a phone at the bottom), its
 * life below. `readFrom` counts up when the cursor shall go to its beginning; `acted` tells that something was done.
 */
@Component({
  selector: 'app-assignment-page',
  imports: [
    AssignmentActions,
    AssignmentFacts,
    AssignmentHeader,
    AssignmentLife,
    AssignmentNotices,
    EmptyState,
    LoadFailed,
    MatIcon,
    MatIconButton,
    MatTooltip,
    SkeletonRows,
  ],
  templateUrl: './assignment-page.html',
  styleUrl: './assignment-page.scss',
})
export class AssignmentPage {
  readonly id = input.required<string>();
  readonly hasPrevious = input(false);
  readonly hasNext = input(false);
  readonly readFrom = input(0);
  readonly previous = output();
  readonly next = output();
  readonly closed = output();
  readonly acted = output();

  private readonly header = viewChild(AssignmentHeader);
  private readonly readMoreReports = ask(AssignmentMoreReportsDocument);
  private readonly readMoreTimeline = ask(AssignmentMoreTimelineDocument);
  private readSoFar = 0;

  protected readonly t = texts();
  protected readonly page = query(AssignmentPageDocument, () => ({ id: this.id() }));
  protected readonly acting = acting(() => this.page.reload());
  protected readonly assignment = computed(() => this.page.value()?.assignment ?? undefined);
  protected readonly acts = computed<ArrangedActs>(() => {
    const assignment = this.assignment();
    return assignment ? arrange(assignment) : { beside: [], more: [] };
  });

  constructor() {
    this.registerKeys();
    afterRenderEffect(() => {
      const [wanted, header] = [this.readFrom(), this.header()];
      if (!header || wanted === this.readSoFar) return;
      this.readSoFar = wanted;
      header.focus();
    });
  }

  protected async perform(act: Act) {
    const assignment = this.assignment();
    if (assignment && (await this.acting.perform(act, assignment))) this.acted.emit();
  }

  /** What the cache then holds is one list: the page redraws itself. */
  protected async olderReports() {
    await this.readMoreReports({ id: this.id(), after: this.assignment()?.reports.pageInfo.endCursor });
  }

  protected async olderTimeline() {
    await this.readMoreTimeline({ id: this.id(), after: this.assignment()?.timeline.pageInfo.endCursor });
  }

  private registerKeys() {
    const group = () => this.t('assignments.keys.one');
    for (const [key, acts] of Object.entries(actsByKey)) {
      shortcut(
        key,
        () => this.performIf(acts.find((act) => this.may(act))),
        () => ({ group: group(), words: this.t(actWords[acts[0]].full) }),
      );
    }
    shortcut(
      'Ctrl+Enter',
      () => this.performIf(this.acts().main),
      () => ({ group: group(), words: this.t('assignments.keys.main') }),
    );
    shortcut(
      'Escape',
      () => this.closed.emit(),
      () => ({ group: group(), words: this.t('assignments.keys.close') }),
    );
  }

  private may(act: Act): boolean {
    const assignment = this.assignment();
    return !!assignment && actsOf(assignment).includes(act);
  }

  private performIf(act: Act | undefined) {
    if (act) void this.perform(act);
  }
}
