import { Column, Entity, PrimaryColumn, VirtualColumn } from 'typeorm';
import type { DeadlineKind } from '@libs/calendar';
import { askedBy } from './marks.queries';
import type { AssignmentPart, AssignmentStatus } from './assignment.lifecycle';

/** PostgreSQL writes `14:00:00`; a deadline has no seconds. */
const time = { to: (value: string | null) => value, from: (value: string | null) => value?.slice(0, 5) ?? null };

/** One directive given to one unit, with its own deadline and status: what is tracked and counted (domain.md §2, §3). */
@Entity('assignment')
export class Assignment {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') directiveId: string;
  @Column('uuid') documentId: string;
  @Column('uuid') unitId: string;
  /** As named now: read along with a row that is held, for what is recorded of it. */
  @VirtualColumn({ type: 'text', query: (assignment) => `select name from unit where id = ${assignment}.unit_id` })
  unitName?: string;
  @Column('text') part: AssignmentPart;
  @Column('text') status: AssignmentStatus;
  /** The effective deadline: what the last decision says. */
  @Column('text') deadlineKind: DeadlineKind;
  @Column('text') deadlineWords: string;
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('time', { nullable: true, transformer: time }) dueTime: string | null;
  /** The RFC 5545 rule of a recurring one; `dueOn` is then the first day due. */
  @Column('text', { nullable: true }) recurrence: string | null;
  /** As issued; never overwritten (domain.md §4). */
  @Column('date', { nullable: true }) originalDueOn: string | null;
  @Column('time', { nullable: true, transformer: time }) originalDueTime: string | null;
  /** Who has the work now, inside the unit: the unit itself or a part of it, and perhaps one of its specialists. */
  @Column('uuid') holderUnitId: string;
  @Column('uuid', { nullable: true }) delegateId: string | null;
  /** A copy of the directive's, kept by the database. */
  @Column('uuid', { nullable: true }) monitorId: string | null;
  @Column('int', { nullable: true }) progressPercent: number | null;
  @Column('timestamptz', { nullable: true }) lastReportedAt: Date | null;
  @Column('timestamptz') issuedAt: Date;
  @Column('timestamptz', { nullable: true }) acknowledgedAt: Date | null;
  /** When the result that waits, or was confirmed, was sent: by this moment lateness is judged. */
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
  @Column('timestamptz', { nullable: true }) reviewOpenedAt: Date | null;
  @Column('timestamptz', { nullable: true }) completedAt: Date | null;
  /** Since when a request for more time waits for a decision; null while none does (domain.md §4). */
  @Column('timestamptz', { nullable: true }) extensionRequestedAt: Date | null;
  /** Who asked for it, and for whom if it was a deputy: read along with a row that is held. */
  @VirtualColumn({ type: 'uuid', query: askedBy }) extensionAskedBy: string[] | null;
  /** How often the deadline was extended, on request or of the Office's own accord (domain.md §4). */
  @Column('int') extensionCount: number;
  @Column('timestamptz') updatedAt: Date;
  /** Whose change that was; null for what happened by itself, or before this was kept. */
  @Column('uuid', { nullable: true }) updatedById: string | null;
  @Column('int') submissionCount: number;
  @Column('int') returnCount: number;
  @Column('text', { nullable: true }) declineReason: string | null;
  @Column('uuid', { nullable: true }) proposedUnitId: string | null;
  /** Why the Office last sent it back, by returning a result or by reopening; null once confirmed. */
  @Column('text', { nullable: true }) returnReason: string | null;
  @Column('text', { nullable: true }) withdrawReason: string | null;
  @Column('uuid', { nullable: true }) predecessorId: string | null;
  @Column('uuid', { nullable: true }) successorId: string | null;
}
