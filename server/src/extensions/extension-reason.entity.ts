import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the reasons that units choose from. Never deleted, only switched off: what was asked for with it names it. */
@Entity('extension_reason')
export class ExtensionReason {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('text') name: string;
  @Column('boolean') active: boolean;
  /** Its place in the list, from 1. */
  @Column('int') position: number;
}
