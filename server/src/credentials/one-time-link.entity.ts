import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a link is good for. */
export enum LinkPurpose {
  /** Whoever was invited chooses their first password. */
  INVITATION = 'INVITATION',
  /** Whoever forgot theirs chooses another. */
  RESET = 'RESET',
  /** Mail arrives at the new address. */
  ADDRESS = 'ADDRESS',
}

/** A link in a mail that works once and not for long (ASVS 6.4.1). Of its secret only a digest is kept. */
@Entity('one_time_link')
export class OneTimeLink {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') accountId: string;
  @Column('text') purpose: LinkPurpose;
  @Column('bytea', { select: false }) digest: Buffer;
  @Column('text', { nullable: true }) email: string | null;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
