import { inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';
import { mutation } from '../graphql/mutation';
import type { RunReportInput } from '../graphql/schema';
import { texts } from '../i18n/text';
import { Notice } from '../ui/notice';
import { ReportDownloads } from './report-downloads-store';
import { ArchiveReportDocument, CopyReportDocument, type ReportFieldsFragment } from './reports.generated';

type Acted = Pick<ReportFieldsFragment, 'id' | 'name' | 'version'>;

/** What is done with a report from wherever it is shown: copied, archived, made into a file. A page provides it. */
@Injectable()
export class ReportActs {
  private readonly router = inject(Router);
  private readonly notice = inject(Notice);
  private readonly downloads = inject(ReportDownloads);
  private readonly copyOne = mutation(CopyReportDocument);
  private readonly archiveOne = mutation(ArchiveReportDocument);
  private readonly t = texts();

  readonly busy = signal(false);
  /** Why the server said no. */
  readonly refusal = signal('');

  /** A copy under a name of its own, opened to be edited. */
  copy({ id, name }: Acted): Promise<void> {
    return this.doing(async () => {
      const made = await this.copyOne({ input: { id, name: this.t('reports.copyName', { name }) } });
      if (!made.ok) return this.refusal.set(made.refusal.message);
      this.notice.say(this.t('reports.copied'));
      await this.router.navigate(['/bao-cao', made.value.id, 'sua']);
    });
  }

  /** Out of the list, or back into it; the way back is offered. */
  archive(report: Acted, archived: boolean): Promise<void> {
    const { id, version, name } = report;
    return this.doing(async () => {
      const done = await this.archiveOne({ input: { id, expectedVersion: version, archived } });
      if (!done.ok) return this.refusal.set(done.refusal.message);
      const { value } = done;
      if (!archived) return this.notice.say(this.t('reports.restoredNow', { name }));
      this.notice.undoable(this.t('reports.archivedNow', { name }), () => this.archive(value, false));
    });
  }

  /** Begins a file; where it stands is shown by the list of downloads. */
  download(input: RunReportInput): Promise<void> {
    return this.doing(async () => {
      const begun = await this.downloads.start(input);
      if (begun.ok) return;
      const [first] = 'fields' in begun.refusal ? begun.refusal.fields : [];
      this.refusal.set(first?.message ?? begun.refusal.message);
    });
  }

  private async doing(work: () => Promise<void>) {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await work();
    } finally {
      this.busy.set(false);
    }
  }
}
