import { Component, computed, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { fold } from '@libs/vietnamese';
import { Session } from '../../auth/session';
import { query } from '../../graphql/query';
import type { ReportFormat } from '../../graphql/schema';
import { type TextKey, texts } from '../../i18n/text';
import { officeDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { When } from '../../ui/when/when';
import { ReportActs } from '../report-acts-store';
import { answersFor, isAnswered } from '../report-answers';
import { formatIcons, formats, formatWords, periodWords, sourceIcons, sourceWords } from '../report-words';
import { type ReportListedFragment, ReportsDocument } from '../reports.generated';

interface Group {
  readonly words: TextKey;
  readonly reports: readonly ReportListedFragment[];
}

/** Every report there is for this person: those delivered and the Office's own, each opened, taken away or changed. */
@Component({
  selector: 'app-report-list-page',
  imports: [
    EmptyState,
    LoadFailed,
    MatButton,
    MatCheckbox,
    MatIcon,
    MatIconButton,
    MatMenuModule,
    RefusalBanner,
    RouterLink,
    SkeletonRows,
    When,
  ],
  templateUrl: './report-list-page.html',
  styleUrl: './report-list-page.scss',
  providers: [ReportActs],
})
export class ReportListPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');

  protected readonly t = texts();
  protected readonly acts = inject(ReportActs);
  protected readonly mayMake = this.session.isOffice;
  protected readonly list = query(ReportsDocument, () => ({ withArchived: this.mayMake() }));
  protected readonly withArchived = signal(false);
  protected readonly text = computed(() => this.params().get('text') ?? '');
  protected readonly sourceIcons = sourceIcons;
  protected readonly sourceWords = sourceWords;
  protected readonly formats = formats;
  protected readonly formatWords = formatWords;
  protected readonly formatIcons = formatIcons;
  private readonly all = computed(() => this.list.value()?.reports ?? []);
  protected readonly hasArchived = computed(() => this.all().some(({ archived }) => archived));
  private readonly matching = computed(() => {
    const words = fold(this.text()).split(' ').filter(Boolean);
    return this.all().filter(({ name, description }) => {
      const said = ` ${fold(`${name} ${description ?? ''}`)}`;
      return words.every((word) => said.includes(` ${word}`));
    });
  });
  protected readonly groups = computed((): readonly Group[] => {
    const inUse = this.matching().filter(({ archived }) => !archived);
    const groups: Group[] = [
      { words: 'reports.list.own', reports: inUse.filter(({ builtIn }) => !builtIn) },
      { words: 'reports.list.builtIn', reports: inUse.filter(({ builtIn }) => builtIn) },
      {
        words: 'reports.list.archived',
        reports: this.withArchived() ? this.matching().filter(({ archived }) => archived) : [],
      },
    ];
    return groups.filter(({ reports }) => reports.length);
  });
  protected readonly count = computed(() => this.all().filter(({ archived }) => !archived).length);

  constructor() {
    shortcut(
      'f',
      () => this.field()?.nativeElement.focus(),
      () => ({ group: this.t('reports.keys.group'), words: this.t('reports.keys.find') }),
    );
  }

  protected search(text: string) {
    void this.router.navigate([], { queryParams: text ? { text } : {}, replaceUrl: true });
  }

  /** The days a report is of, and how many forms it has: “Tháng này · 2 mẫu”. */
  protected facts({ definition: { period }, templates }: ReportListedFragment): string {
    const n = templates.filter(({ current }) => current).length;
    const days = period === 'NONE' ? '' : this.t(periodWords[period]);
    return [days, n ? this.t('reports.list.templates', { n }) : ''].filter(Boolean).join(' · ');
  }

  /** As it is usually answered; one that must be told something first is opened. */
  protected take(report: ReportListedFragment, format: ReportFormat) {
    const answers = answersFor(report.definition, {}, officeDay(new Date()));
    if (!isAnswered(report.definition, answers)) return void this.router.navigate(['/bao-cao', report.id]);
    return void this.acts.download({ reportId: report.id, format, answers });
  }
}
