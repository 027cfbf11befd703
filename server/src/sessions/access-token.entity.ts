import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's own token for scripts and tools: it reads what the person may, until its day, and changes nothing. */
@Entity('access_token')
export class AccessToken {
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') accountId: string;
  @Column('text') name: string;
  /** The beginning of the secret, by which its person knows it again. */
  @Column('text') prefix: string;
  /** SHA-256 of the whole secret: whoever reads the database can't use it. */
  @Column('bytea', { select: false }) digest: Buffer;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  /** Noted at most once a minute. */
  @Column('timestamptz', { nullable: true }) lastUsedAt: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
