import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a person last opened an assignment: a mark of their own, by which it has news for them or not. */
@Entity('assignment_look')
export class AssignmentLook {
  @PrimaryColumn('uuid') accountId: string;
  @PrimaryColumn('uuid') assignmentId: string;
  @Column('timestamptz') at: Date;
}
