import { Component, computed, inject, signal } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { confirmation } from '../../ui/confirm-dialog/confirm-dialog';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import {
  type HandoverRowFragment,
  HandoversDocument,
  OpenWorkHoldersDocument,
  type OpenWorkHoldersQuery,
  UndoHandoverDocument,
} from '../handover.generated';

type Holder = OpenWorkHoldersQuery['openWorkHolders'][number];

/** Who has open work that I may hand over, those who cannot sign in any more first; and what I handed over lately. */
@Component({
  selector: 'app-handovers-page',
  imports: [EmptyState, LoadFailed, MatIcon, RouterLink, SkeletonRows, When],
  templateUrl: './handovers-page.html',
  styleUrl: './handovers-page.scss',
})
export class HandoversPage {
  private readonly notice = inject(Notice);
  private readonly confirmed = confirmation();
  private readonly undoHandover = mutation(UndoHandoverDocument);

  protected readonly t = texts();
  protected readonly text = signal('');
  protected readonly holders = query(OpenWorkHoldersDocument, () => ({ text: this.text().trim() || undefined }), {
    keepPrevious: true,
  });
  protected readonly handovers = query(HandoversDocument, () => ({}));
  protected readonly lately = computed(() => this.handovers.value()?.handovers ?? []);
  protected readonly busy = signal('');

  protected countsOf({ delegated, monitored, drafts }: Holder): string[] {
    const counts = { DELEGATED: delegated, MONITORED: monitored, DRAFT: drafts };
    return (['DELEGATED', 'MONITORED', 'DRAFT'] as const)
      .filter((kind) => counts[kind])
      .map((kind) => this.t(`staffing.handover.counts.${kind}`, { n: counts[kind] }));
  }

  protected async undo({ id, version, items, from }: HandoverRowFragment) {
    const sure = await this.confirmed({
      title: this.t('staffing.handover.undoTitle', { n: items, name: from.displayName }),
      text: this.t('staffing.handover.undoText'),
      verb: this.t('staffing.handover.undo'),
    });
    if (!sure) return;
    this.busy.set(id);
    try {
      const outcome = await this.undoHandover({ input: { id, expectedVersion: version } });
      this.notice.say(outcome.ok ? this.t('staffing.handover.undone') : outcome.refusal.message);
      await Promise.all([this.handovers.refresh(), this.holders.refresh()]);
    } finally {
      this.busy.set('');
    }
  }
}
