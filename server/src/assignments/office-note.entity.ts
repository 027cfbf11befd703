import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A note of the Office to itself, never visible to a unit (domain.md §7). Written once. */
@Entity('office_note')
export class OfficeNote {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') assignmentId: string;
  @Column('uuid') authorId: string;
  @Column('timestamptz') at: Date;
  @Column('text') text: string;
}
