import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportAnswers, ReportFormat } from '../reports';
import type { ReportRunState } from './run.lifecycle';

/** One rendering of a report: asked for, on its way, or kept in the archive. Its file hangs on it. */
@Entity('report_run')
export class ReportRun {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') reportId: string;
  /** As it was called then. */
  @Column('text') reportName: string;
  @Column('uuid', { nullable: true }) scheduleId: string | null;
  /** Which of the schedule's moments. */
  @Column('timestamptz', { nullable: true }) dueAt: Date | null;
  @Column('text') format: ReportFormat;
  @Column('uuid', { nullable: true }) templateId: string | null;
  @Column('jsonb') answers: ReportAnswers;
  @Column('text') state: ReportRunState;
  /** In percent; a mark on the way, not a record. */
  @Column('int', { select: false }) progress: number;
  /** How often it was asked for again; a job of an earlier round is none of its business any more. */
  @Column('int') round: number;
  /** How often it was begun in this round. */
  @Column('int') attempts: number;
  /** By whom it is being rendered: whoever finds another name here has been given up and leaves it. */
  @Column('uuid', { nullable: true }) claimedBy: string | null;
  /** In whose name and with whose rights. */
  @Column('uuid') ownerId: string;
  @Column('uuid', { nullable: true }) onBehalfOfId: string | null;
  @Column('text', { nullable: true }) onBehalfOfName: string | null;
  @Column('uuid', { nullable: true }) sessionId: string | null;
  @Column('text', { nullable: true }) ip: string | null;
  /** What the owner's reports spoke of when it was asked for; see `RunScope`. */
  @Column('boolean') province: boolean;
  @Column('uuid', { array: true }) unitIds: string[];
  @Column('boolean') personal: boolean;
  @Column('timestamptz') requestedAt: Date;
  @Column('timestamptz', { nullable: true }) startedAt: Date | null;
  @Column('timestamptz', { nullable: true }) finishedAt: Date | null;
  /** Why it failed, or what of it could not be done: to whom it was not sent. */
  @Column('text', { nullable: true }) error: string | null;
  @Column('int', { nullable: true }) rowCount: number | null;
  @Column('date', { nullable: true }) asOf: string | null;
  /** Which version of the report it was made of. */
  @Column('int', { nullable: true }) definitionVersion: number | null;
  @Column('int', { nullable: true }) formulaVersion: number | null;
  /** Of the closed period whose figures it shows. */
  @Column('text', { nullable: true }) snapshotHash: string | null;
  @Column('text', { nullable: true }) fileName: string | null;
  @Column('text', { nullable: true }) mediaType: string | null;
  @Column('bigint', { nullable: true, transformer: { from: (n) => n && Number(n), to: (n) => n } })
  size: number | null;
  @Column('text', { nullable: true }) sha256: string | null;
}
