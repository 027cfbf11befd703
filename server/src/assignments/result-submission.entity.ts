import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SubmissionOutcome } from './assignment.lifecycle';

/** A result as it was sent, and the Office's verdict on it. The unit's words are never changed afterwards. */
@Entity('result_submission')
export class ResultSubmission {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') assignmentId: string;
  /** From 1. */
  @Column('int') attempt: number;
  @Column('uuid') sentById: string;
  @Column('timestamptz') sentAt: Date;
  @Column('text') text: string;
  @Column('text', { nullable: true }) documentNumber: string | null;
  @Column('date', { nullable: true }) documentOn: string | null;
  @Column('text') outcome: SubmissionOutcome;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid', { nullable: true }) decidedById: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
}
