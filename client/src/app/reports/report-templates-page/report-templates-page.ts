import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import { mutation } from '../../graphql/mutation';
import { query } from '../../graphql/query';
import { texts } from '../../i18n/text';
import { officeDay } from '../../ui/dates';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { FileDrop, type UploadedFile } from '../../ui/file-drop/file-drop';
import { Labelled } from '../../ui/labelled/labelled';
import { LoadFailed } from '../../ui/load-failed/load-failed';
import { Notice } from '../../ui/notice';
import { pageTitle } from '../../ui/page-title';
import { RefusalBanner } from '../../ui/refusal-banner/refusal-banner';
import { SkeletonRows } from '../../ui/skeleton-rows/skeleton-rows';
import { DownloadList } from '../download-list/download-list';
import { PlaceholderList } from '../placeholder-list/placeholder-list';
import { ReportActs } from '../report-acts-store';
import { answersFor, isAnswered } from '../report-answers';
import { ReportDownloads } from '../report-downloads-store';
import {
  AddReportTemplateDocument,
  ReportDocument,
  ReportPlaceholdersDocument,
  type ReportTemplateFieldsFragment,
  WithdrawReportTemplateDocument,
} from '../reports.generated';
import { TemplateCard } from '../template-card/template-card';
import { templateGroups } from '../template-groups';

/** The forms of the Office for one report: uploaded, tried, exchanged and withdrawn, beside what can be filled in. */
@Component({
  selector: 'app-report-templates-page',
  imports: [
    DownloadList,
    EmptyState,
    FileDrop,
    Labelled,
    LoadFailed,
    MatButton,
    MatIcon,
    MatIconButton,
    PlaceholderList,
    RefusalBanner,
    RouterLink,
    SkeletonRows,
    TemplateCard,
  ],
  templateUrl: './report-templates-page.html',
  styleUrl: './report-templates-page.scss',
  providers: [ReportActs],
})
export class ReportTemplatesPage {
  readonly id = input.required<string>();

  private readonly router = inject(Router);
  private readonly notice = inject(Notice);
  private readonly add = mutation(AddReportTemplateDocument);
  private readonly withdrawOne = mutation(WithdrawReportTemplateDocument);

  protected readonly t = texts();
  protected readonly acts = inject(ReportActs);
  protected readonly downloads = inject(ReportDownloads);
  protected readonly found = query(ReportDocument, () => ({ id: this.id() }));
  protected readonly report = computed(() => this.found.value()?.report);
  protected readonly groups = computed(() => templateGroups(this.report()?.templates ?? []));
  private readonly list = query(ReportPlaceholdersDocument, () =>
    this.report()?.viewerMayEdit ? { reportId: this.id() } : undefined,
  );
  protected readonly placeholders = computed(() => this.list.value()?.reportTemplatePlaceholders);
  /** Whose next version is uploaded; '' is a new one. */
  protected readonly next = linkedSignal<unknown, string>({ source: this.id, computation: () => '' });
  protected readonly name = linkedSignal<unknown, string>({ source: this.id, computation: () => '' });
  /** What arrived is checked at once and stands in the list then. */
  protected readonly files = signal<readonly UploadedFile[]>([]);
  protected readonly checking = signal(false);
  protected readonly refused = signal<{ title: string; details: readonly string[] } | undefined>(undefined);

  constructor() {
    pageTitle(() => {
      const report = this.report();
      return report ? `${this.t('reports.templates.title')} · ${report.name}` : undefined;
    });
  }

  protected async arrived(files: readonly UploadedFile[]) {
    this.files.set(files);
    for (const file of files) await this.check(file);
    this.files.set([]);
  }

  private async check(file: UploadedFile) {
    const name = this.next() || this.name().trim() || file.name.replace(/\.[^.]+$/, '');
    this.checking.set(true);
    this.refused.set(undefined);
    try {
      const added = await this.add({ input: { reportId: this.id(), name, fileId: file.id } });
      if (!added.ok) {
        const fields = 'fields' in added.refusal ? added.refusal.fields.map(({ message }) => message) : [];
        const details = fields.length ? fields : [added.refusal.message];
        return this.refused.set({ title: this.t('reports.templates.refused', { name: file.name }), details });
      }
      this.name.set('');
      this.next.set('');
      this.notice.say(this.t('reports.templates.added', { name: added.value.name }));
      await this.found.refresh();
    } finally {
      this.checking.set(false);
    }
  }

  protected async withdraw(template: ReportTemplateFieldsFragment, withdrawn: boolean) {
    const { id, version, name } = template;
    const done = await this.withdrawOne({ input: { id, expectedVersion: version, withdrawn } });
    await this.found.refresh();
    if (!done.ok) return this.refused.set({ title: done.refusal.message, details: [] });
    const { value } = done;
    if (withdrawn)
      this.notice.undoable(this.t('reports.templates.withdrew', { name }), () => this.withdraw(value, false));
    else this.notice.say(this.t('reports.templates.restored', { name }));
  }

  /** As the report is usually answered; one that must be told something first is opened. */
  protected tryOut({ id, format }: ReportTemplateFieldsFragment) {
    const { definition } = this.report()!;
    const answers = answersFor(definition, {}, officeDay(new Date()));
    if (!isAnswered(definition, answers)) return void this.router.navigate(['/bao-cao', this.id()]);
    return void this.acts.download({ reportId: this.id(), format, templateId: id, answers });
  }

  protected async copy(snippet: string) {
    // Over plain HTTP the browser has no clipboard to write to.
    const done = await navigator.clipboard?.writeText(snippet).then(
      () => true,
      () => false,
    );
    this.notice.say(this.t(done ? 'reports.templates.copied' : 'reports.templates.notCopied', { name: snippet }));
  }
}
