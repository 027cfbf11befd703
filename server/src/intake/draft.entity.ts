import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DraftContent } from './draft-content';

/** A document as it is being typed. It becomes rows of its own only when it is issued (domain.md §2). */
@Entity('draft')
export class Draft {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('jsonb') content: DraftContent;
  /** What would make it the same document as another; null while incomplete. */
  @Column('text', { nullable: true }) numberKey: string | null;
  @Column('uuid', { nullable: true }) issuerId: string | null;
  @Column('date', { nullable: true }) issuedOn: string | null;
  @Column('uuid') createdById: string;
  @Column('timestamptz') createdAt: Date;
  @Column('uuid') updatedById: string;
  @Column('timestamptz') updatedAt: Date;
  /** When it was issued or discarded. */
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('uuid', { nullable: true }) documentId: string | null;
}
