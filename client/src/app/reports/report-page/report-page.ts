import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Session } from '../../auth/session';
import { query } from '../../graphql/query';
import { invalidFields } from '../../graphql/request-failed';
import type { ReportSource } from '../../graphql/schema';
import { texts } from '../../i18n/text';
import { officeDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { pageTitle } from '../../ui/page-title';
import { paper } from '../../ui/paper';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { shortcut } from '../../ui/shortcuts';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { DownloadList } from '../download-list/download-list';
import { DownloadMenu, type WantedFile } from '../download-menu/download-menu';
import { ReportActs } from '../report-acts-store';
import { type Answers, answersFor, isAnswered, readAnswers, writeAnswers } from '../report-answers';
import { ReportDownloads } from '../report-downloads-store';
import { closedPeriods, reportNames, reportSearches } from '../report-options-store';
import { ReportQuestions } from '../report-questions/report-questions';
import { ReportSheet } from '../report-sheet/report-sheet';
import { ReportDocument, ReportShownDocument } from '../reports.generated';

/** What a closed period keeps: its figures and the list behind them. */
const frozenSources: readonly ReportSource[] = ['SUMMARY', 'ASSIGNMENTS', 'RANKING'];

/** A report on the screen: what it asks on top, under it the sheet as it is printed; from here it is taken away. */
@Component({
  selector: 'app-report-page',
  imports: [
    DownloadList,
    DownloadMenu,
    EmptyState,
    LoadFailed,
    MatButton,
    MatIcon,
    MatIconButton,
    MatMenuModule,
    RefusalBanner,
    ReportQuestions,
    ReportSheet,
    RouterLink,
    SkeletonRows,
  ],
  templateUrl: './report-page.html',
  styleUrl: './report-page.scss',
  providers: [ReportActs],
})
export class ReportPage {
  readonly id = input.required<string>();

  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly params = toSignal(this.route.queryParamMap, { requireSync: true });

  protected readonly t = texts();
  protected readonly acts = inject(ReportActs);
  protected readonly downloads = inject(ReportDownloads);
  protected readonly found = query(ReportDocument, () => ({ id: this.id() }));
  protected readonly report = computed(() => this.found.value()?.report);
  protected readonly isGone = computed(() => this.found.value() !== undefined && !this.report());
  protected readonly today = officeDay(new Date());
  protected readonly find = reportSearches();
  /** What is answered: what the address says, and what is usual where it says nothing. */
  protected readonly answers = computed<Answers>(() => {
    const report = this.report();
    return report ? answersFor(report.definition, readAnswers(this.params()), this.today) : {};
  });
  protected readonly isAnswered = computed(() => {
    const report = this.report();
    return !!report && isAnswered(report.definition, this.answers());
  });
  protected readonly asks = computed(() => {
    const { asks = [], period, source } = this.report()?.definition ?? {};
    return asks.length > 0 || period === 'ASK' || source === 'DOCUMENT';
  });
  private readonly session = inject(Session);
  /** Periods are closed for the whole province. */
  protected readonly closed = closedPeriods(
    () =>
      this.session.overlooks() &&
      frozenSources.includes(this.report()?.definition.source as ReportSource) &&
      this.asks(),
  );
  protected readonly names = reportNames(() => {
    const { unitId, monitorId, documentId } = this.answers();
    return { units: unitId ? [unitId] : [], people: monitorId ? [monitorId] : [], document: documentId };
  });
  protected readonly shown = query(
    ReportShownDocument,
    () => (this.isAnswered() ? { id: this.id(), answers: this.answers() } : undefined),
    { keepPrevious: true },
  );
  protected readonly view = computed(() => this.shown.value()?.reportPreview);
  /** What of the answers the server can't use, in its own words. */
  protected readonly problems = computed(() => {
    const wrong = invalidFields(this.shown.error()).map(({ message }) => message);
    // Figures of now under the name of a closed period would be worse than none.
    const isOther = !!this.answers().periodId && !this.shown.isLoading() && this.view()?.snapshotHash === null;
    return isOther ? [...wrong, this.t('reports.questions.notFrozen')] : wrong;
  });

  constructor() {
    pageTitle(() => this.report()?.name);
    paper(() => this.report()?.definition.layout.landscape);
    shortcut(
      'e',
      () => this.report()?.viewerMayEdit && this.router.navigate(['/bao-cao', this.id(), 'sua']),
      () => ({ group: this.t('reports.keys.group'), words: this.t('reports.keys.edit') }),
    );
    shortcut('Escape', () => this.router.navigateByUrl('/bao-cao'));
  }

  protected answer(answers: Answers) {
    void this.router.navigate([], { queryParams: writeAnswers(answers), replaceUrl: true });
  }

  protected take({ format, templateId }: WantedFile) {
    void this.acts.download({ reportId: this.id(), format, templateId, answers: this.answers() });
  }

  /** Once the menu has gone: it would be printed, too. */
  protected print() {
    if (this.view()) setTimeout(() => window.print(), 200);
  }
}
