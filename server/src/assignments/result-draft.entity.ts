import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The result being written for the next attempt. A working copy of the unit's own: nobody else sees it. */
@Entity('result_draft')
export class ResultDraft {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') assignmentId: string;
  /** The attempt it is for; of those already sent, the rows stay behind unread. */
  @Column('int') attempt: number;
  @Column('text') text: string;
  @Column('text', { nullable: true }) documentNumber: string | null;
  @Column('date', { nullable: true }) documentOn: string | null;
  @Column('uuid') updatedById: string;
  @Column('timestamptz') updatedAt: Date;
}
