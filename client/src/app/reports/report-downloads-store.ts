import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { filter, firstValueFrom, merge, timer } from 'rxjs';
import { background } from '../graphql/link';
import { mutation, type Outcome } from '../graphql/mutation';
import { ask } from '../graphql/query';
import { Live } from '../live/live';
import type { RunReportInput } from '../graphql/schema';
import {
  CancelReportDownloadDocument,
  ReportDownloadProgressDocument,
  type ReportDownloadRunFragment,
  StartReportDownloadDocument,
  type StartReportDownloadMutation,
} from './report-runs.generated';

/** The first question follows soon: most reports are small. Later ones are for when nothing can be told. */
const firstMs = 400;
const mostMs = 4000;

const isOver = ({ state }: Pick<ReportDownloadRunFragment, 'state'>) => state !== 'WAITING' && state !== 'RUNNING';

/** Where the file of a run that is done lies. */
export const fileOf = (id: string): string => `/reports/runs/${id}/file`;

/** Files that were asked for in this tab, followed until they are there, wherever the person goes meanwhile. */
@Injectable({ providedIn: 'root' })
export class ReportDownloads {
  private readonly page = inject(DOCUMENT);
  private readonly run = mutation(StartReportDownloadDocument);
  private readonly stop = mutation(CancelReportDownloadDocument);
  private readonly progress = ask(ReportDownloadProgressDocument, background);
  private readonly live = inject(Live);
  private readonly known = signal<readonly ReportDownloadRunFragment[]>([]);

  /** The newest first. */
  readonly all = this.known.asReadonly();

  constructor() {
    this.live.reportRuns.pipe(takeUntilDestroyed()).subscribe(({ id, progress, state }) => {
      // How it ended is asked for, with the name of its file.
      if (state === 'RUNNING')
        this.change(id, (one) => ({ ...one, state, progress: Math.max(one.progress, progress) }));
    });
  }

  /** Begins to make a file; it is saved by the browser as soon as it is done. */
  async start(input: RunReportInput): Promise<Outcome<StartReportDownloadMutation['runReport']>> {
    const outcome = await this.run({ input });
    if (outcome.ok) {
      this.known.update((all) => [outcome.value, ...all.filter(({ id }) => id !== outcome.value.id)]);
      void this.follow(outcome.value.id);
    }
    return outcome;
  }

  async cancel(id: string): Promise<void> {
    const outcome = await this.stop({ input: { id } });
    if (outcome.ok) this.note(outcome.value);
  }

  /** It goes on being made, if it still is; the archive has it. */
  dismiss(id: string): void {
    this.known.update((all) => all.filter((one) => one.id !== id));
  }

  private async follow(id: string): Promise<void> {
    for (let wait = firstMs; ; wait = Math.min(mostMs, wait * 1.4)) {
      const now = this.known().find((one) => one.id === id);
      if (!now) return;
      if (isOver(now)) return now.state === 'DONE' ? this.save(now) : undefined;
      const told = this.live.reportRuns.pipe(filter((news) => news.id === id && isOver(news)));
      await firstValueFrom(merge(timer(wait), told));
      // Without a connection it is asked again: the server goes on by itself.
      const asked = await this.progress({ id }).catch(() => undefined);
      if (asked?.reportRun) this.note(asked.reportRun);
      else if (asked) return this.dismiss(id);
    }
  }

  private note(news: ReportDownloadRunFragment) {
    this.change(news.id, () => news);
  }

  /** What arrives late must not open again what is over. */
  private change(id: string, how: (one: ReportDownloadRunFragment) => ReportDownloadRunFragment) {
    this.known.update((all) => all.map((one) => (one.id === id && !isOver(one) ? how(one) : one)));
  }

  private save({ id, fileName }: ReportDownloadRunFragment) {
    const link = this.page.createElement('a');
    link.href = fileOf(id);
    link.download = fileName ?? '';
    link.click();
  }
}
