import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was done so far (brief.md, "Words"). Never closes an assignment, at 100 % either. Written once. */
@Entity('progress_report')
export class ProgressReport {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') assignmentId: string;
  @Column('uuid') authorId: string;
  @Column('timestamptz') at: Date;
  @Column('text') text: string;
  @Column('int', { nullable: true }) percent: number | null;
  @Column('text', { nullable: true }) difficulties: string | null;
  @Column('text', { nullable: true }) proposals: string | null;
}
