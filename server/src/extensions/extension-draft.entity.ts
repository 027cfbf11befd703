import { Column, Entity, PrimaryColumn } from 'typeorm';

const time = { to: (value: string | null) => value, from: (value: string | null) => value?.slice(0, 5) ?? null };

/** The request being written. A working copy of the unit's own: nobody else sees it. */
@Entity('extension_draft')
export class ExtensionDraft {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') assignmentId: string;
  @Column('uuid', { nullable: true }) reasonId: string | null;
  @Column('text') text: string;
  @Column('date', { nullable: true }) proposedOn: string | null;
  @Column('time', { nullable: true, transformer: time }) proposedTime: string | null;
  @Column('uuid') updatedById: string;
  @Column('timestamptz') updatedAt: Date;
  /** When it became a request; from then on it is nobody's draft. */
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
}
