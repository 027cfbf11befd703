import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Changes } from './domain-event';

/**
 * The trail (domain.md §8). Written only by the database function `record_events`, which numbers and chains the
 * rows; the application's role may read them and nothing else, and a trigger refuses UPDATE, DELETE and TRUNCATE.
 */
@Entity('recorded_event')
export class RecordedEvent {
  @PrimaryColumn('bigint') seq: string;
  @Column('uuid') id: string;
  @Column('timestamptz') at: Date;
  @Column('text') type: string;
  @Column('uuid') subjectId: string;
  @Column('uuid', { nullable: true }) parentId: string | null;
  @Column('uuid', { nullable: true }) rootId: string | null;
  @Column('boolean') internal: boolean;
  @Column('uuid') actorId: string;
  @Column('text') actorName: string;
  @Column('uuid', { nullable: true }) onBehalfOfId: string | null;
  @Column('text', { nullable: true }) onBehalfOfName: string | null;
  @Column('uuid', { nullable: true }) sessionId: string | null;
  @Column('text', { nullable: true }) ip: string | null;
  @Column('uuid', { nullable: true }) causeId: string | null;
  @Column('jsonb') data: object;
  @Column('jsonb') changes: Changes;
}
