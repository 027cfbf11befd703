import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Đôn đốc: the unit was urged. Written once. */
@Entity('reminder')
export class Reminder {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') assignmentId: string;
  @Column('uuid') byId: string;
  @Column('timestamptz') at: Date;
  @Column('text', { nullable: true }) text: string | null;
}
