import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The language of a person's screens (domain.md §9). */
export enum Language {
  VI = 'VI',
  EN = 'EN',
}

/** A person who may sign in. */
@Entity('account')
export class Account {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  /** Lower case. */
  @Column('text') username: string;
  @Column('text') displayName: string;
  @Column('text') title: string;
  @Column('text', { nullable: true }) email: string | null;
  /** Never loaded with the row: a change of it must not reach the trail. Null until they choose one. */
  @Column('text', { select: false, nullable: true }) passwordHash: string | null;
  /** When they last chose one. */
  @Column('timestamptz') passwordChangedAt: Date;
  /** Sessions that began before are over, but for one. */
  @Column('timestamptz', { nullable: true, select: false }) credentialsChangedAt: Date | null;
  @Column('uuid', { nullable: true, select: false }) credentialsChangedBy: string | null;
  @Column('text') language: Language;
  @Column('timestamptz', { nullable: true }) disabledAt: Date | null;
  /** Since when an invitation waits to be taken up; null while none does. */
  @Column('timestamptz', { nullable: true }) invitedAt: Date | null;
}
