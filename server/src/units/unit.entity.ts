import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a unit is (domain.md §1). The levels of the tree are not in the kind: nothing assumes how many there are. */
export enum UnitKind {
  PROVINCIAL_OFFICE = 'PROVINCIAL_OFFICE',
  DEPARTMENT = 'DEPARTMENT',
  AGENCY = 'AGENCY',
  LOCALITY = 'LOCALITY',
  DIVISION = 'DIVISION',
  OTHER = 'OTHER',
}

/** One unit of the tree (domain.md §1). It is never deleted: it is closed, and may name its successor. */
@Entity('unit')
export class Unit {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('text') shortName: string;
  @Column('text', { array: true }) aliases: string[];
  @Column('text') kind: UnitKind;
  @Column('uuid', { nullable: true }) parentId: string | null;
  /** Its ancestors and itself, root first. */
  @Column('uuid', { array: true }) path: string[];
  @Column('date') validFrom: string;
  /** The last day it was there; null while it is. */
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('uuid', { nullable: true }) successorId: string | null;
  @Column('int') sortOrder: number;
}
