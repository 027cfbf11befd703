import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A query of the playground that somebody kept. */
@Entity('saved_query')
export class SavedQuery {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') ownerId: string;
  @Column('text') name: string;
  /** As it was typed; half of a query is worth keeping too. */
  @Column('text') text: string;
  /** Its variables, as JSON was typed. */
  @Column('text', { nullable: true }) variables: string | null;
  @Column('boolean') shared: boolean;
  /** The row stays: its record names it. */
  @Column('timestamptz', { nullable: true }) deletedAt: Date | null;
}
