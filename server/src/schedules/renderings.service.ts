import { randomUUID } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import { rowScopeOf, system } from '@libs/auth';
import { UnitOfWork } from '@libs/changes';
import { MadeFiles, type Received, TooLarge } from '@libs/files';
import { Refused } from '@libs/refusals';
import { withRows } from '@libs/sql';
import { type Rendered, ReportRendering } from '../reports';
import { aboutRun, runNotice } from './about-run';
import { ReportRun } from './report-run.entity';
import type { ReportRunFailed, ReportRunFinished, ReportRunStarted } from './report-run.events';
import { isUnfinished, ReportRunState } from './run.lifecycle';
import { RunMails } from './run-mails.service';
import { RunOwners } from './run-owners.service';
import { RunProgress } from './run-progress.service';
import { RunsQueries, type Unfinished } from './runs.queries';

/** After so many beginnings it is put aside as failed: what breaks a worker must not break them all, for ever. */
const mostAttempts = 5;
/** A report of 100,000 rows has some 10 MB. */
const largestMb = 200;
/** How often it is looked whether somebody still wants it. */
const lookMs = 500;

/** It was cancelled, or another worker has taken it over. */
class NotOurs extends Error {}
/** The process is about to end: it is for another one. */
class Ending extends Error {}

/**
 * Renders what was asked for, in the name of who asked and with the rights they have at that moment. It may be cut off anywhere and
 * begun again: the file, the mails and the record are one transaction of whoever holds the claim, so there is one of each.
 */
@Injectable()
export class Renderings {
  private readonly log = new Logger(Renderings.name);
  private readonly busy = new Map<string, AbortController>();
  private ending = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: RunsQueries,
    private readonly rendering: ReportRendering,
    private readonly owners: RunOwners,
    private readonly progress: RunProgress,
    private readonly files: MadeFiles,
    private readonly mails: RunMails,
  ) {}

  /** Does nothing where there is nothing left to do. Fails where it is to be tried again. */
  async render({ id, round }: Unfinished): Promise<void> {
    if (this.ending) throw new Ending();
    // A job that was believed to be dead comes again to the same process: the first is still at it.
    if (this.busy.has(id)) return;
    const stop = new AbortController();
    this.busy.set(id, stop);
    try {
      const run = await this.begin(id, round);
      if (run) await this.attempt(run, stop);
    } finally {
      this.busy.delete(id);
    }
  }

  /** A stop has 20 seconds, a large report may take longer. */
  end(): void {
    this.ending = true;
    for (const stop of this.busy.values()) stop.abort(new Ending('The process ends; the rendering is for another one'));
  }

  private async attempt(run: ReportRun, stop: AbortController): Promise<void> {
    const watching = setInterval(() => void this.look(run, stop), lookMs).unref();
    let received: Received | null = null;
    try {
      const { rendered, file } = await this.made(run, stop);
      received = file;
      await this.finish(run, rendered, file);
    } catch (error) {
      if (!(stop.signal.reason instanceof NotOurs)) await this.failed(run, error);
    } finally {
      clearInterval(watching);
      if (received) await this.files.drop(received);
    }
  }

  /** Takes it on; null if there is nothing to do. */
  private async begin(id: string, round: number): Promise<ReportRun | null> {
    let run: ReportRun | null = null;
    await this.unitOfWork.run(system, { command: 'beginReportRun', input: {} }, async (tx) => {
      const held = await tx.hold(ReportRun, id);
      run = held && held.round === round && isUnfinished(held.state) ? held : null;
      if (!run) return { id };
      const startedAt = run.startedAt ?? tx.now;
      const attempts = run.attempts + 1;
      Object.assign(run, { state: ReportRunState.RUNNING, claimedBy: randomUUID(), startedAt, attempts });
      const data = { ...aboutRun(run), attempt: attempts };
      await tx.save(run, { type: 'reportRun.started', subjectId: id, data } satisfies ReportRunStarted);
      await tx.derive(ReportRun, id, { progress: 0 });
      await tx.announce(runNotice(run, 0));
      return { id };
    });
    return run;
  }

  private async made(run: ReportRun, stop: AbortController): Promise<{ rendered: Rendered; file: Received }> {
    if (run.attempts > mostAttempts) throw new Error('It was begun too often');
    const actor = await this.owners.actorOf(run);
    const { reportId, answers, format, templateId } = run;
    // A rendering that is refused at once ends it before anybody listens: an error nobody hears would end the process.
    const out = new PassThrough().on('error', () => undefined);
    // Whichever of the two fails, the other must not wait for it.
    const receiving = this.files.receive(out, largestMb * 1024 ** 2).catch((error: Error) => {
      stop.abort(error);
      throw error;
    });
    const told = this.progress.of(run);
    const rendering = withRows(rowScopeOf(actor), () =>
      this.rendering.render(actor, { reportId, answers, format, templateId }, out, told.tell, stop.signal),
    ).catch((error: Error) => {
      out.destroy(error);
      throw error;
    });
    try {
      const [rendered, file] = await Promise.all([rendering, receiving]);
      return { rendered, file };
    } finally {
      await told.stop();
    }
  }

  private async finish(run: ReportRun, rendered: Rendered, file: Received): Promise<void> {
    // The rights may have gone while it was rendered (reliability.md A.5, S-07).
    const by = await this.owners.actorOf(run);
    await this.unitOfWork.run(system, { command: 'finishReportRun', input: {} }, async (tx) => {
      const held = await tx.hold(ReportRun, run.id);
      if (!held || held.claimedBy !== run.claimedBy) return { id: run.id };
      const { fileName, mime: mediaType, rowCount, asOf, definitionVersion, formulaVersion, snapshotHash } = rendered;
      const kept = await this.files.keep(tx, file, { name: fileName, mediaType, by }, { kind: runFiles, id: held.id });
      Object.assign(held, {
        ...{ state: ReportRunState.DONE, claimedBy: null, finishedAt: tx.now, error: null },
        ...{ fileName: kept.name, mediaType, size: file.size, sha256: file.sha256 },
        ...{ rowCount, asOf, definitionVersion, formulaVersion, snapshotHash },
      });
      const { mailedTo, problem } = await this.mails.done(tx, held);
      held.error = problem;
      const { size, sha256 } = file;
      const data = { ...aboutRun(held), fileName: kept.name, size, sha256, rowCount, mailedTo };
      await tx.save(held, { type: 'reportRun.finished', subjectId: held.id, data } satisfies ReportRunFinished);
      await tx.announce(runNotice(held, 100));
      return { id: held.id };
    });
  }

  /** Settles what another attempt would not better; fails for everything else. */
  private async failed(run: ReportRun, error: unknown): Promise<void> {
    if (error instanceof Ending || this.ending) throw error;
    const message = this.settled(run, error);
    if (message === null) throw error;
    await this.unitOfWork.run(system, { command: 'failReportRun', input: {} }, async (tx) => {
      const held = await tx.hold(ReportRun, run.id);
      if (!held || held.claimedBy !== run.claimedBy) return { id: run.id };
      Object.assign(held, { state: ReportRunState.FAILED, claimedBy: null, finishedAt: tx.now, error: message });
      const data = { ...aboutRun(held), error: message };
      await tx.save(held, { type: 'reportRun.failed', subjectId: held.id, data } satisfies ReportRunFailed);
      await this.mails.failed(tx, held);
      await tx.announce(runNotice(held, 0));
      return { id: held.id };
    });
  }

  private settled(run: ReportRun, error: unknown): string | null {
    if (error instanceof Refused) return error.refusal.message;
    if (error instanceof TooLarge) return `Tệp báo cáo lớn quá ${largestMb} MB. Thu hẹp phạm vi rồi lập lại.`;
    if (run.attempts < mostAttempts) return null;
    this.log.error(`Report run ${run.id}: ${(error as Error).stack}`);
    return 'Máy chủ gặp lỗi khi lập báo cáo. Lập lại, hoặc báo quản trị hệ thống.';
  }

  private async look(run: ReportRun, stop: AbortController): Promise<void> {
    // While the database is away nobody can tell; the last transaction asks again.
    const claim = await this.queries.claim(run.id).catch(() => run.claimedBy);
    if (claim !== run.claimedBy) stop.abort(new NotOurs());
  }
}

/** What the files of the archive hang on. */
export const runFiles = 'report-run';
