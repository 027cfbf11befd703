import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What can be handed over. */
export enum HandoverKind {
  /** An assignment that was delegated to the person. */
  DELEGATED = 'DELEGATED',
  /** A directive that they monitor. */
  MONITORED = 'MONITORED',
  /** A document that they are entering. */
  DRAFT = 'DRAFT',
}

/** Open work of one person went to others, all at once. */
@Entity('handover')
export class Handover {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') fromId: string;
  @Column('text') note: string;
  @Column('uuid') byId: string;
  @Column('timestamptz') at: Date;
  @Column('timestamptz', { nullable: true }) undoneAt: Date | null;
}

/** One piece of it. Written once. */
@Entity('handover_item')
export class HandoverItem {
  @PrimaryColumn('uuid') handoverId: string;
  @PrimaryColumn('text') kind: HandoverKind;
  @PrimaryColumn('uuid') subjectId: string;
  @Column('uuid') toId: string;
  @Column('jsonb') before: object;
  /** The version right after: whoever changed it since goes on with it, and it is not taken back. */
  @Column('int') version: number;
}
