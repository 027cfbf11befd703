import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@libs/auth';
import type { ReportAnswers, ReportFormat } from '../reports';
import type { Recurrence } from './recurrence.lifecycle';

/** When a report is rendered by itself, and who gets it. Whoever saved it last owns it: it is rendered with their rights. */
@Entity('report_schedule')
export class ReportSchedule {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') reportId: string;
  @Column('text') name: string;
  @Column('text') format: ReportFormat;
  @Column('uuid', { nullable: true }) templateId: string | null;
  @Column('jsonb') answers: ReportAnswers;
  @Column('jsonb') recurrence: Recurrence;
  @Column('time') time: string;
  @Column('uuid', { array: true }) recipientIds: string[];
  @Column('text', { array: true }) recipientRoles: Role[];
  /** The file goes along with the mail; otherwise, and where it is too big, a link. */
  @Column('boolean') attach: boolean;
  @Column('boolean') enabled: boolean;
  @Column('uuid') ownerId: string;
  /** What the owner's reports spoke of when it was saved; see `RunScope`. */
  @Column('boolean') province: boolean;
  @Column('uuid', { array: true }) unitIds: string[];
  @Column('boolean') personal: boolean;
  /** Everything due up to here has been asked for. Only follows from the rule and the clock. */
  @Column('timestamptz', { select: false }) doneUntil: Date;
  /** The row stays: what was rendered names it. */
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
}
