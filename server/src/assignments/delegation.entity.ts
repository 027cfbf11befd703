import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One link of the chain by which work goes down inside a unit (domain.md §3). Written once. */
@Entity('delegation')
export class Delegation {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') assignmentId: string;
  @Column('uuid') byId: string;
  /** The specialist; null when it went to the head of `toUnitId`. */
  @Column('uuid', { nullable: true }) toId: string | null;
  @Column('uuid') toUnitId: string;
  @Column('text', { nullable: true }) note: string | null;
  @Column('timestamptz') at: Date;
}
