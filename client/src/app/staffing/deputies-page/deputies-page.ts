import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { firstValueFrom } from 'rxjs';
import { Session } from '../../auth/session';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { confirmation } from '../../ui/confirm-dialog/confirm-dialog';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { LoadMore } from '../../ui/load-more/load-more';
import { Notice } from '../../ui/notice';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { Timeline } from '../../ui/timeline/timeline';
import {
  CallOffDeputyDocument,
  type DeputyshipRowFragment,
  DoneInMyNameDocument,
  OthersDeputyshipsDocument,
  OwnDeputyshipsDocument,
} from '../deputies.generated';
import { DeputyDialog, type DeputyDialogData } from '../deputy-dialog/deputy-dialog';
import { DeputyRow } from '../deputy-row/deputy-row';

/** Who stands in for me and for whom I do; those of my people, where I look after any; and what was done in my name. */
@Component({
  selector: 'app-deputies-page',
  imports: [DeputyRow, EmptyState, LoadFailed, LoadMore, MatButton, MatIcon, SkeletonRows, Timeline],
  templateUrl: './deputies-page.html',
  styleUrl: './deputies-page.scss',
})
export class DeputiesPage {
  private readonly dialogs = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly session = inject(Session);
  private readonly confirmed = confirmation();
  private readonly callOffDeputy = mutation(CallOffDeputyDocument);

  protected readonly t = texts();
  /** Whether there are others whose deputies one names. */
  protected readonly looksAfter = computed(() => this.session.hasRole('UNIT_ADMIN', 'SYSTEM_ADMIN', 'OFFICE_HEAD'));
  protected readonly own = query(OwnDeputyshipsDocument, () => ({}));
  protected readonly others = query(OthersDeputyshipsDocument, () => (this.looksAfter() ? {} : undefined));
  protected readonly done = query(DoneInMyNameDocument, () => ({}));
  protected readonly busy = signal('');

  protected async name(forOthers: boolean) {
    const data: DeputyDialogData = { forOthers };
    const dialog = this.dialogs.open(DeputyDialog, { data, width: '560px', panelClass: 'sheet' });
    const named = await firstValueFrom(dialog.afterClosed());
    if (named) await this.refresh();
  }

  protected async callOff({ id, version, deputy, principal, state }: DeputyshipRowFragment) {
    const sure = await this.confirmed({
      title: this.t('staffing.deputies.callOffTitle', { deputy: deputy.displayName, name: principal.displayName }),
      text: this.t(state === 'ACTIVE' ? 'staffing.deputies.callOffNow' : 'staffing.deputies.callOffBefore'),
      verb: this.t('staffing.deputies.callOff'),
    });
    if (!sure) return;
    this.busy.set(id);
    try {
      const outcome = await this.callOffDeputy({ input: { id, expectedVersion: version } });
      this.notice.say(outcome.ok ? this.t('staffing.deputies.calledOff') : outcome.refusal.message);
      await this.refresh();
    } finally {
      this.busy.set('');
    }
  }

  private async refresh() {
    await Promise.all([this.own.refresh(), this.others.refresh()]);
  }
}
