import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '@libs/auth';
import { type Transaction, UnitOfWork } from '@libs/changes';
import { MadeFiles } from '@libs/files';
import { Forbidden, IllegalTransition, InvalidInput, NotFound, refuse } from '@libs/refusals';
import { type ReportAnswers, type ReportFormat, ReportRendering, type ReportRow, ReportsQueries } from '../reports';
import { aboutRun, runNotice } from './about-run';
import { ReportRun } from './report-run.entity';
import type {
  ReportRunCancelled,
  ReportRunDownloaded,
  ReportRunRequested,
  ReportRunRetried,
} from './report-run.events';
import type { CancelReportRunInput, RetryReportRunInput, RunReportInput } from './report-run.graphql';
import { isPossible, ReportRunAction, ReportRunState, whyNot } from './run.lifecycle';
import { maySeeRun, mayStopRun, scopeOf, seesAnything } from './run.policy';
import { RunsQueries } from './runs.queries';

/** Nobody waits for more at once; what asks for more is a mistake or an attack (reliability.md A.2, 15.1.3). */
const mostUnfinished = 10;

/** What is rendered, of which report and for whom. */
export interface Asked {
  readonly report: Pick<ReportRow, 'id' | 'name'>;
  readonly answers: ReportAnswers;
  readonly format: ReportFormat;
  readonly templateId: string | null;
}

/** A file of the archive, open. */
export interface Opened {
  readonly run: ReportRun;
  readonly handle: FileHandle;
}

/** What people ask for: a report rendered, stopped, rendered again, or its file. */
@Injectable()
export class RunsService {
  private readonly log = new Logger(RunsService.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: RunsQueries,
    private readonly reports: ReportsQueries,
    private readonly rendering: ReportRendering,
    private readonly files: MadeFiles,
  ) {}

  /** Writes down what is wanted, and answers at once; the worker renders it. */
  run(actor: Actor, input: RunReportInput) {
    return this.unitOfWork.run(actor, { command: 'runReport', input }, async (tx) => {
      const asked = await this.asked(actor, input);
      if ((await this.queries.unfinishedOf(tx, actor.id)) >= mostUnfinished) {
        const message = `Bạn đang chờ ${mostUnfinished} bản báo cáo. Chờ các bản đó xong hoặc hủy bớt.`;
        refuse(new InvalidInput('reportId', message));
      }
      const run = begun(asked, { ...scopeOf(actor), ownerId: actor.id, requestedAt: tx.now });
      const { onBehalfOf, sessionId, ip } = actor;
      Object.assign(run, { onBehalfOfId: onBehalfOf?.id ?? null, onBehalfOfName: onBehalfOf?.displayName ?? null });
      Object.assign(run, { sessionId, ip });
      await tx.save(run, requested(run));
      await tx.announce(runNotice(run, 0));
      return run;
    });
  }

  /** Ends it, also in the middle: the worker leaves it within a second, and nothing is kept of it. */
  cancel(actor: Actor, input: CancelReportRunInput) {
    return this.unitOfWork.run(actor, { command: 'cancelReportRun', input }, async (tx) => {
      const run = await this.held(tx, input.id, ReportRunAction.CANCEL);
      Object.assign(run, { state: ReportRunState.CANCELLED, claimedBy: null, finishedAt: tx.now });
      const event: ReportRunCancelled = { type: 'reportRun.cancelled', subjectId: run.id, data: aboutRun(run) };
      await tx.save(run, event);
      await tx.announce(runNotice(run, 0));
      return run;
    });
  }

  /** Has it rendered again as it was asked for, of the same day. */
  retry(actor: Actor, input: RetryReportRunInput) {
    return this.unitOfWork.run(actor, { command: 'retryReportRun', input }, async (tx) => {
      const run = await this.held(tx, input.id, ReportRunAction.RETRY);
      const round = run.round + 1;
      Object.assign(run, { state: ReportRunState.WAITING, round, attempts: 0 });
      Object.assign(run, { startedAt: null, finishedAt: null, error: null });
      const data = { ...aboutRun(run), round };
      await tx.save(run, { type: 'reportRun.retried', subjectId: run.id, data } satisfies ReportRunRetried);
      await tx.announce(runNotice(run, 0));
      return run;
    });
  }

  /** Whether the actor may see it now: asked at every download (reliability.md A.5, S-03). */
  async sees(actor: Actor, id: string): Promise<boolean> {
    const audience = await this.queries.audience(id);
    return audience !== null && maySeeRun(actor, audience);
  }

  /** The file, and the record that it was taken. Null for whoever may not have it; fails where the bytes are missing. */
  async open(actor: Actor, id: string): Promise<Opened | null> {
    if (!(await this.sees(actor, id))) return null;
    let run: ReportRun | null = null;
    await this.unitOfWork.run(actor, { command: 'downloadReportRun', input: {} }, async (tx) => {
      run = await tx.hold(ReportRun, id);
      if (run?.state !== ReportRunState.DONE) return { id };
      const data = { ...aboutRun(run), fileName: run.fileName! };
      tx.note({ type: 'reportRun.downloaded', subjectId: id, data } satisfies ReportRunDownloaded);
      return { id };
    });
    const { sha256 } = run! as ReportRun;
    if (!sha256) return null;
    const handle = await this.files.open(sha256).catch((error: Error) => {
      this.log.error(`The file of report run ${id} cannot be read: ${error.message}`);
      throw error;
    });
    return { run: run!, handle };
  }

  /** Refuses what cannot be rendered for the actor. */
  async asked(actor: Actor, input: Omit<RunReportInput, 'idempotencyKey'>): Promise<Asked> {
    const report = (await this.reports.one(actor, input.reportId)) ?? refuse(new NotFound());
    if (!seesAnything(scopeOf(actor))) refuse(new Forbidden());
    if (report.archived) refuse(new InvalidInput('reportId', 'Báo cáo này đã lưu trữ. Bỏ lưu trữ rồi lập.'));
    const { reportId, format, templateId = null } = input;
    const answers = given(input.answers);
    await this.rendering.check(actor, { reportId, answers, format, templateId });
    return { report, answers, format, templateId };
  }

  /** What somebody may see, held, and in a state in which they can do that to it. */
  private async held(tx: Transaction, id: string, action: ReportRunAction): Promise<ReportRun> {
    if (!(await this.sees(tx.actor, id))) refuse(new NotFound());
    const run = (await tx.hold(ReportRun, id)) ?? refuse(new NotFound());
    if (!mayStopRun(tx.actor, run)) refuse(new Forbidden());
    return isPossible(action, run.state) ? run : refuse(new IllegalTransition(run.state, whyNot[action]));
  }
}

/** A rendering whose turn has not come. */
export const begun = (
  { report, answers, format, templateId }: Asked,
  of: Pick<ReportRun, 'ownerId' | 'province' | 'unitIds' | 'personal' | 'requestedAt'> | object,
): ReportRun =>
  Object.assign(new ReportRun(), {
    ...{ id: randomUUID(), reportId: report.id, reportName: report.name, answers, format, templateId },
    ...{ scheduleId: null, dueAt: null, state: ReportRunState.WAITING, progress: 0, round: 1, attempts: 0 },
    ...{ claimedBy: null, onBehalfOfId: null, onBehalfOfName: null, sessionId: null, ip: null },
    ...{ startedAt: null, finishedAt: null, error: null, rowCount: null, asOf: null, definitionVersion: null },
    ...{ formulaVersion: null },
    ...{ snapshotHash: null, fileName: null, mediaType: null, size: null, sha256: null, ...of },
  });

export const requested = (run: ReportRun): ReportRunRequested => ({
  type: 'reportRun.requested',
  subjectId: run.id,
  data: aboutRun(run),
});

/** Only what was answered is kept. */
export const given = (answers: ReportAnswers | null | undefined): ReportAnswers =>
  Object.fromEntries(Object.entries(answers ?? {}).filter(([, value]) => value !== null && value !== undefined));
