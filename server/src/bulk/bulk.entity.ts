import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BulkAct } from './bulk.policy';

/** What goes with an act, the same for every row. */
export interface BulkArguments {
  readonly text: string | null;
  readonly deadlineWords: string | null;
  readonly accountId: string | null;
  readonly unitId: string | null;
  readonly reasonId: string | null;
  readonly on: string | null;
  readonly time: string | null;
  readonly approve: boolean | null;
}

/** One act on many assignments, which the worker does one by one in the name of who started it. */
@Entity('bulk')
export class Bulk {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') actorId: string;
  @Column('uuid', { nullable: true }) onBehalfOfId: string | null;
  @Column('text', { nullable: true }) onBehalfOfName: string | null;
  @Column('uuid', { nullable: true }) sessionId: string | null;
  @Column('text', { nullable: true }) ip: string | null;
  @Column('text') act: BulkAct;
  @Column('jsonb') arguments: BulkArguments;
  @Column('int') total: number;
  @Column('timestamptz') startedAt: Date;
  @Column('timestamptz', { nullable: true }) finishedAt: Date | null;
}
