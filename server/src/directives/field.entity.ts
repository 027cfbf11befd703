import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A field of government work (lĩnh vực) by which documents and directives are sorted. */
@Entity('field')
export class Field {
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('text') name: string;
}
