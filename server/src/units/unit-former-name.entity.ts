import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a unit was called until it was renamed. Never changed. */
@Entity('unit_former_name')
export class UnitFormerName {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') unitId: string;
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('text') shortName: string;
  /** The last day on which it was called so. */
  @Column('date') untilOn: string;
  /** The decision it was changed by, as cited. */
  @Column('text', { nullable: true }) decision: string | null;
  @Column('timestamptz') recordedAt: Date;
}
