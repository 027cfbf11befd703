import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The star by which an assignment is followed with particular care (domain.md §5). Taking it off deletes the row. */
@Entity('assignment_star')
export class AssignmentStar {
  @PrimaryColumn('uuid') assignmentId: string;
  @Column('uuid') byId: string;
  @Column('timestamptz') at: Date;
}
