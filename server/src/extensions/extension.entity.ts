import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExtensionOrigin, ExtensionState } from './extension.lifecycle';

/** PostgreSQL writes `14:00:00`; a deadline has no seconds. */
const time = { to: (value: string | null) => value, from: (value: string | null) => value?.slice(0, 5) ?? null };

/** A request for more time and what was decided on it, or time that the Office gave of itself (domain.md §4). */
@Entity('extension')
export class Extension {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') assignmentId: string;
  /** The assignment's, for lists. */
  @Column('uuid') unitId: string;
  /** Which of the assignment's, from 1. */
  @Column('int') ordinal: number;
  @Column('text') state: ExtensionState;
  @Column('text') origin: ExtensionOrigin;
  /** When it was asked for, or granted without having been. */
  @Column('timestamptz') at: Date;
  @Column('uuid', { nullable: true }) reasonId: string | null;
  @Column('text') text: string;
  @Column('date', { nullable: true }) proposedOn: string | null;
  @Column('time', { nullable: true, transformer: time }) proposedTime: string | null;
  @Column('boolean') late: boolean;
  /** Gia hạn nhiều lần: more often than the Office has set. */
  @Column('boolean') beyondCap: boolean;
  @Column('uuid', { nullable: true }) requestedById: string | null;
  /** The person behind a deputy. */
  @Column('uuid', { nullable: true }) requestedForId: string | null;
  @Column('uuid', { nullable: true }) preparedById: string | null;
  @Column('timestamptz', { nullable: true }) preparedAt: Date | null;
  @Column('text', { nullable: true }) preparedOpinion: string | null;
  @Column('boolean', { nullable: true }) preparedApprove: boolean | null;
  @Column('date', { nullable: true }) preparedOn: string | null;
  @Column('time', { nullable: true, transformer: time }) preparedTime: string | null;
  @Column('uuid', { nullable: true }) decidedById: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Column('text', { nullable: true }) decisionNote: string | null;
  /** The deadline it put off. */
  @Column('date', { nullable: true }) dueBefore: string | null;
  @Column('date', { nullable: true }) decidedOn: string | null;
  @Column('time', { nullable: true, transformer: time }) decidedTime: string | null;
  @Column('text', { nullable: true }) legalBasis: string | null;
  /** When it stopped waiting: decided, withdrawn or lapsed. */
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
}
