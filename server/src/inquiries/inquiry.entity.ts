import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InquiryState } from './inquiry.lifecycle';

/** A request for explanation: a unit is asked about one of its assignments and has to answer by a day. */
@Entity('inquiry')
export class Inquiry {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') assignmentId: string;
  /** Who was asked: it stays with that unit, wherever the assignment goes. */
  @Column('uuid') unitId: string;
  @Column('text') state: InquiryState;
  @Column('text') question: string;
  /** The last day that is in time, as asked last. */
  @Column('date') dueOn: string;
  @Column('uuid') askedById: string;
  /** The person behind a deputy. */
  @Column('uuid', { nullable: true }) askedForId: string | null;
  @Column('timestamptz') askedAt: Date;
  /** When what was asked last was answered. */
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  /** Whether any answer came after its day. */
  @Column('boolean') wasLate: boolean;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  /** What was done last. */
  @Column('timestamptz') movedAt: Date;
}
