import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who took over from a unit that was closed; `unit.successor_id` is the first of them. */
@Entity('unit_successor')
export class UnitSuccessor {
  @PrimaryColumn('uuid') unitId: string;
  @PrimaryColumn('uuid') successorId: string;
  @Column('int') ordinal: number;
}
