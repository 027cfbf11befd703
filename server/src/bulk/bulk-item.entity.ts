import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BulkOutcome } from './bulk.policy';

/** One row of a bulk, and what came of it. What was changed is told by the trail of the assignment itself. */
@Entity('bulk_item')
export class BulkItem {
  @PrimaryColumn('uuid') bulkId: string;
  /** Its place in the order, from 1. */
  @PrimaryColumn('int') n: number;
  @Column('uuid') assignmentId: string;
  /** Of the assignment, or of its directive where that is what changes; null for what overwrites nothing. */
  @Column('int', { nullable: true }) expectedVersion: number | null;
  @Column('text') outcome: BulkOutcome;
  /** Why it failed. */
  @Column('text', { nullable: true }) message: string | null;
}
