import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../../auth/session';
import { query } from '../../graphql/query';
import { Language } from '../../i18n/language';
import { texts } from '../../i18n/text';
import { dayInWords, momentInWords, officeDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import { formatIcons, formatWords } from '../report-words';
import { ScheduleActs } from '../schedule-acts-store';
import { ruleWords, type SendableRole, stateIcons, stateWords } from '../schedule-words';
import { type ScheduleFieldsFragment, SchedulesDocument } from '../schedules.generated';

/** What reports are made by the clock, when next, and what became of the last. `?report=…` begins a new one for it. */
@Component({
  selector: 'app-schedules-page',
  imports: [
    EmptyState,
    LoadFailed,
    MatButton,
    MatIcon,
    MatIconButton,
    MatMenuModule,
    MatSlideToggle,
    RouterLink,
    SkeletonRows,
    When,
  ],
  templateUrl: './schedules-page.html',
  styleUrl: './schedules-page.scss',
  providers: [ScheduleActs],
})
export class SchedulesPage {
  readonly report = input<string>();

  private readonly dialogs = inject(MatDialog);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  private readonly me = inject(Session).account;

  protected readonly t = texts();
  protected readonly acts = inject(ScheduleActs);
  protected readonly formatIcons = formatIcons;
  protected readonly formatWords = formatWords;
  protected readonly stateIcons = stateIcons;
  protected readonly stateWords = stateWords;
  protected readonly list = query(SchedulesDocument, () => ({}));
  protected readonly schedules = computed(() =>
    (this.list.value()?.reportSchedules ?? [])
      .filter(({ removed }) => !removed)
      .map((schedule) => ({
        schedule,
        rule: ruleWords(schedule.recurrence, schedule.time, this.t, this.language.code()),
        to: this.to(schedule),
        owner: schedule.owner.id === this.me()?.id ? '' : schedule.owner.displayName,
        next: schedule.nextAt[0] ? this.moment(schedule.nextAt[0]) : '',
        later: schedule.nextAt
          .slice(1)
          .map((at) => dayInWords(officeDay(at), 'short', this.language.code()))
          .join(', '),
      })),
  );

  constructor() {
    effect(() => {
      const reportId = this.report();
      if (reportId) untracked(() => void this.begin(reportId));
    });
  }

  protected async edit(schedule?: ScheduleFieldsFragment, reportId?: string) {
    const { ScheduleDialog } = await import('../schedule-dialog/schedule-dialog');
    this.dialogs.open(ScheduleDialog, {
      data: { schedule, reportId, saved: () => void this.list.refresh() },
      width: '880px',
      maxWidth: '96vw',
      maxHeight: '94dvh',
      panelClass: 'form-panel',
    });
  }

  protected async remove(schedule: ScheduleFieldsFragment) {
    await this.acts.remove(schedule, () => void this.list.refresh());
  }

  protected async toggle(schedule: ScheduleFieldsFragment, enabled: boolean) {
    await this.acts.toggle(schedule, enabled, () => void this.list.refresh());
  }

  protected moment = (at: string) => momentInWords(at, this.language.code());

  /** The address is that of the list again: going back must not begin another. */
  private async begin(reportId: string) {
    await this.router.navigate([], { queryParams: { report: null }, queryParamsHandling: 'merge', replaceUrl: true });
    await this.edit(undefined, reportId);
  }

  private to({ recipients }: ScheduleFieldsFragment): string {
    if (!recipients.length) return this.t('schedules.list.nobody');
    const names = recipients.map(({ person, role }) =>
      person ? person.displayName : this.t(`schedules.dialog.roleNames.${role as SendableRole}`),
    );
    return this.t('schedules.list.to', { names: names.join(', ') });
  }
}
